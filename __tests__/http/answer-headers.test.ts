import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { MAX_RETRY_AFTER_MS, readHttpDate, readRetryAfter, readServerTime } from '../../src/http/answer-headers.ts';

// The zone of the machine must not matter.
process.env['TZ'] = 'Asia/Kolkata';

const NOW = Date.UTC(2026, 0, 15, 12);
const IN_A_MINUTE = 'Thu, 15 Jan 2026 12:01:00 GMT';

describe('`Retry-After` is read as a pause:', () => {
  const cases: [name: string, values: string[], pauseMs: number | undefined][] = [
    ['none', [], undefined],
    ['seconds', ['120'], 120_000],
    ['no time', ['0'], 0],
    ['seconds with zeros', ['007'], 7000],
    ['seconds with blanks', [' 5 '], 5000],
    ['ten minutes', ['600'], 600_000],
    ['a very long time', ['99999999'], 99_999_999_000],
    ['a date', [IN_A_MINUTE], 60_000],
    ['this moment', ['Thu, 15 Jan 2026 12:00:00 GMT'], 0],
    ['a date in the past', ['Thu, 15 Jan 2026 11:59:59 GMT'], 0],
    ['a date of the old form', ['Thursday, 15-Jan-26 12:00:30 GMT'], 30_000],
    ['a date of the C form', ['Thu Jan 15 12:00:10 2026'], 10_000],
    ['of several the longest', ['5', '20', '10'], 20_000],
    ['of several the longest of those that can be read', ['soon', '3', IN_A_MINUTE], 60_000],
    ['several that cannot be read', ['soon', ''], undefined],
    ['nothing', [''], undefined],
    ['a negative number', ['-5'], undefined],
    ['a fraction', ['1.5'], undefined],
    ['a number with its unit', ['5s'], undefined],
    ['a number with a sign', ['+5'], undefined],
    ['an exponent', ['1e3'], undefined],
    ['of a list in one value the longest', ['5, 10'], 10_000],
    ['of a list in one value the longest, whatever its place', ['120,7, 3'], 120_000],
    ['of a list in one value the longest that can be read', ['soon, 3'], 3000],
    ['of a list of dates and seconds the longest', [`5, ${IN_A_MINUTE}, 7`], 60_000],
    ['of a list of dates of the old form the longest', ['Thursday, 15-Jan-26 12:00:30 GMT, 10', '20'], 30_000],
    ['a list of nothing', [', ,'], undefined],
    ['words', ['tomorrow'], undefined],
    ['a date that is no HTTP date', ['2026-01-15T12:01:00Z'], undefined],
    ['a date of another zone', ['Thu, 15 Jan 2026 12:01:00 +0200'], undefined],
  ];
  for (const [name, values, pauseMs] of cases) {
    test(name, () => assert.equal(readRetryAfter(values.length === 0 ? {} : { 'retry-after': values }, NOW), pauseMs));
  }
});

describe("a date is measured against the answer's own clock:", () => {
  const cases: [name: string, date: string[] | undefined, pauseMs: number][] = [
    ['which is behind', ['Thu, 15 Jan 2026 11:00:00 GMT'], 3_660_000],
    ['which is ahead', ['Thu, 15 Jan 2026 12:00:59 GMT'], 1000],
    ['the first of two', ['Thu, 15 Jan 2026 12:00:58 GMT', 'Thu, 15 Jan 2026 12:00:59 GMT'], 2000],
    ['or ours where it cannot be read', ['yesterday'], 60_000],
    ['or ours where there is none', undefined, 60_000],
  ];
  for (const [name, date, pauseMs] of cases) {
    test(name, () => assert.equal(readRetryAfter({ 'retry-after': [IN_A_MINUTE], date }, NOW), pauseMs));
  }

  const [year2000, year2040] = ['Mon, 03 Jan 2000 00:00:00 GMT', 'Tue, 03 Jan 2040 00:00:00 GMT'];
  const far: [name: string, date: string, until: string, pauseMs: number][] = [
    ['which is unset', 'Thu, 01 Jan 1970 00:00:00 GMT', IN_A_MINUTE, 60_000],
    ['which is decades behind', year2000, IN_A_MINUTE, 60_000],
    ['which is decades ahead', year2040, IN_A_MINUTE, 60_000],
    ['which is two days behind', 'Tue, 13 Jan 2026 12:00:00 GMT', IN_A_MINUTE, 60_000],
    ['which is decades behind, as the date is', year2000, 'Mon, 03 Jan 2000 00:00:09 GMT', 9000],
    ['which is decades ahead, as the date is', year2040, 'Tue, 03 Jan 2040 00:00:09 GMT', 9000],
    ['which is decades behind, where nothing fits', year2000, 'Thu, 15 Jan 2026 13:00:00 GMT', 3_600_000],
  ];
  for (const [name, date, until, pauseMs] of far) {
    test(`or ours, or both, for one that is far off: ${name}`, () => {
      assert.equal(readRetryAfter({ 'retry-after': [until], date: [date] }, NOW), pauseMs);
    });
  }

  test('but seconds are seconds', () => {
    assert.equal(readRetryAfter({ 'retry-after': ['5'], date: ['Thu, 15 Jan 2026 11:00:00 GMT'] }, NOW), 5000);
  });
});

describe('an HTTP date', () => {
  const time = Date.UTC(1994, 10, 6, 8, 49, 37);
  const cases: [text: string | undefined, time: number | undefined][] = [
    ['Sun, 06 Nov 1994 08:49:37 GMT', time],
    ['Sunday, 06-Nov-94 08:49:37 GMT', time],
    ['Wednesday, 06-Nov-94 08:49:37 GMT', time],
    ['Sun Nov  6 08:49:37 1994', time],
    ['Sun Nov 16 08:49:37 1994', time + 10 * 86_400_000],
    [undefined, undefined],
    ['', undefined],
    ['Sun, 06 Nov 1994 08:49:37', undefined],
    ['Sun, 06 Nov 1994 08:49:37 GMT+1', undefined],
    [' Sun, 06 Nov 1994 08:49:37 GMT', undefined],
    ['Sun, 6 Nov 1994 08:49:37 GMT', undefined],
    ['06 Nov 1994 08:49:37 GMT', undefined],
    ['Sun, 06 November 1994 08:49:37 GMT', undefined],
    ['Sun, 06 Xxx 1994 08:49:37 GMT', undefined],
    ['Sun, 06 Nov 1994 25:49:37 GMT', undefined],
    ['a Sunday, 06-Nov-94 08:49:37 GMT', undefined],
    ['Sunday, 06-Nov-94 08:49:37 GMT0', undefined],
    ['Sunda, 06-Nov-94 08:49:37 GMT', undefined],
    ['x Sun Nov  6 08:49:37 1994', undefined],
    ['Sun Nov  6 08:49:37 1994 x', undefined],
    ['Sun Nov 6 08:49:37 1994', undefined],
    ['1994', undefined],
  ];
  for (const [text, expected] of cases) {
    test(`${text} is ${expected === undefined ? 'none' : 'one'}`, () => assert.equal(readHttpDate(text), expected));
  }
});

test('a provider may ask for ten minutes', () => assert.equal(MAX_RETRY_AFTER_MS, 600_000));

describe("the provider's clock is read", () => {
  const cases: [name: string, headers: Record<string, string[]>, time: number | undefined][] = [
    ['from `Date`', { date: [IN_A_MINUTE] }, NOW + 60_000],
    ['from a `Date` of an hour ago', { date: ['Thu, 15 Jan 2026 11:00:00 GMT'] }, NOW - 3_600_000],
    ['from none', {}, undefined],
    ['from none that can be read', { date: ['now'] }, undefined],
    ['not from a stored answer', { date: [IN_A_MINUTE], age: ['600'] }, undefined],
    ['not from an answer that was stored just now', { date: [IN_A_MINUTE], age: ['0'] }, undefined],
    ['not from a `Date` that is far off', { date: ['Thu, 01 Jan 1970 00:00:00 GMT'] }, undefined],
    ['not from one that is two days ahead', { date: ['Sat, 17 Jan 2026 12:00:01 GMT'] }, undefined],
  ];
  for (const [name, headers, time] of cases) test(name, () => assert.equal(readServerTime(headers, NOW), time));
});
