import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isWarning, newestEntry, readTime } from '../src/provider-run.ts';
import { readRunStatus } from '../src/providers/woosmap-status.ts';
import { answerOf } from './support/answers.ts';
import { entryOf } from './support/runs.ts';

// The zone of the machine must not matter.
process.env['TZ'] = 'Asia/Kolkata';

describe('a time without a zone is UTC:', () => {
  const cases: [value: unknown, time: number | undefined][] = [
    ['2024-06-07T09:30:36.715881', Date.UTC(2024, 5, 7, 9, 30, 36, 715)],
    ['2024-06-07T09:30:36', Date.UTC(2024, 5, 7, 9, 30, 36)],
    ['2024-06-07T09:30', Date.UTC(2024, 5, 7, 9, 30)],
    ['2024-06-07T09:30:36Z', Date.UTC(2024, 5, 7, 9, 30, 36)],
    ['2024-06-07T09:30:36z', Date.UTC(2024, 5, 7, 9, 30, 36)],
    ['2024-06-07T09:30:36+02:00', Date.UTC(2024, 5, 7, 7, 30, 36)],
    ['2024-06-07T09:30:36-0130', Date.UTC(2024, 5, 7, 11, 0, 36)],
    ['2024-06-07 09:30:36.715881', Date.UTC(2024, 5, 7, 9, 30, 36, 715)],
    ['2024-06-07 09:30:36+02:00', Date.UTC(2024, 5, 7, 7, 30, 36)],
    ['2024-06-07t09:30:36z', Date.UTC(2024, 5, 7, 9, 30, 36)],
    ['2024-06-07  09:30:36', undefined],
    ['2024-06-07T25:30:36', undefined],
    ['2024-06-07T09:30:36 or so', undefined],
    ['at 2024-06-07T09:30:36', undefined],
    ['2024-06-07', undefined],
    ['yesterday', undefined],
    ['', undefined],
    [null, undefined],
    [undefined, undefined],
    [1717752636, undefined],
    [['2024-06-07T09:30:36'], undefined],
  ];
  for (const [value, time] of cases) test(String(value), () => assert.equal(readTime(value), time));
});

describe('the status of a run is read:', () => {
  const whole = {
    id: 'run-1',
    status: 'in_progress',
    steps: [
      {
        name: 'fetch',
        start: '2024-06-07T09:30:36.715881',
        end: '2024-06-07T09:31:00',
        status: 'success',
        entries: [{ created_at: '2024-06-07T09:30:37', detail: 'Will import\n3 features.', level: 'warning' }],
      },
      { name: 'import', start: '2024-06-07T09:31:00', end: null, status: 'in_progress', entries: [] },
    ],
  };
  const fetch = {
    name: 'fetch',
    status: 'success',
    startMs: Date.UTC(2024, 5, 7, 9, 30, 36, 715),
    endMs: Date.UTC(2024, 5, 7, 9, 31),
    entries: [{ createdAt: '2024-06-07T09:30:37', level: 'warning', text: 'Will import 3 features.' }],
  };
  const importing = {
    name: 'import',
    status: 'in_progress',
    startMs: Date.UTC(2024, 5, 7, 9, 31),
    endMs: undefined,
    entries: [],
  };
  const bare = { name: 'stage', status: '', startMs: undefined, endMs: undefined, entries: [] };
  const run = (status: string, steps: object[]) => ({ kind: 'run', run: { id: 'run-1', status, steps } });
  const noRun = { kind: 'unreadable', why: 'the answer holds no run' };
  const cases: [name: string, body: unknown, reading: object][] = [
    ['a whole run', whole, run('in_progress', [fetch, importing])],
    ['a run without steps', { id: 'run-1', status: 'success' }, run('success', [])],
    ['steps that are no list', { id: 'run-1', status: 'failed', steps: { a: 1 } }, run('failed', [])],
    [
      'steps that are no steps',
      { id: 'run-1', status: 'failed', steps: [null, 1, 'a', [], {}] },
      run('failed', [bare]),
    ],
    [
      'a step that has nothing as it should be',
      { id: 'run-1', status: 'x', steps: [{ name: 1, status: [], start: 5, end: {}, entries: 'none' }] },
      run('x', [bare]),
    ],
    [
      'entries that are no entries',
      { id: 'run-1', status: 'x', steps: [{ entries: [null, [], 'a', {}] }] },
      run('x', [{ ...bare, entries: [{ createdAt: '', level: 'info', text: '' }] }]),
    ],
    ['a status that nobody documented', { id: 'run-1', status: 'queued\u0007' }, run('queued', [])],
    ['a status without a word', { id: 'run-1', status: '' }, run('', [])],
    ['an id that has commands in it', { id: ' run-1\u0000', status: 'success' }, run('success', [])],
    ['no id', { status: 'success' }, noRun],
    ['an empty id', { id: ' ', status: 'success' }, noRun],
    ['an id that is a number', { id: 1, status: 'success' }, noRun],
    ['no status', { id: 'run-1' }, noRun],
    ['a status that is no text', { id: 'run-1', status: null }, noRun],
    ['a list', [whole], noRun],
    ['null', null, noRun],
    ['a page', '<html>', noRun],
    ['nothing', '', noRun],
  ];
  for (const [name, body, reading] of cases)
    test(name, () => assert.deepEqual(readRunStatus(answerOf(200, body)), reading));

  for (const body of [{ details: 'No runs.' }, { detail: 'No runs.' }, { detail: [{ msg: 'x' }] }, { details: '' }]) {
    test(`404 with ${JSON.stringify(body)} says that there was never a run`, () => {
      assert.deepEqual(readRunStatus(answerOf(404, body)), { kind: 'none' });
    });

    for (const status of [401, 403]) {
      test(`${status} with ${JSON.stringify(body)} is a refusal`, () => {
        assert.deepEqual(readRunStatus(answerOf(status, body)), { kind: 'refused' });
      });
    }
  }

  for (const status of [401, 403, 404]) {
    const others = ['', 'Not found', '<html>404', '{"detail": "x"', {}, null, [], ['detail'], [{ detail: 'x' }], whole];
    for (const body of [...others, { message: 'x' }, { error: { detail: 'x' } }, { detail: null }]) {
      test(`${status} with ${JSON.stringify(body).slice(0, 40)} says nothing`, () => {
        assert.deepEqual(readRunStatus(answerOf(status, body)), { kind: 'unreadable', why: `status ${status}` });
      });
    }

    test(`${status} that is cut says nothing`, () => {
      const cut = { ...answerOf(status, { detail: 'x' }), bodyCut: true };
      assert.deepEqual(readRunStatus(cut), { kind: 'unreadable', why: `status ${status}` });
    });
  }

  for (const status of [201, 202, 203, 204, 302, 400, 402, 410, 429, 500, 503]) {
    test(`${status} says nothing`, () => {
      assert.deepEqual(readRunStatus(answerOf(status, whole)), { kind: 'unreadable', why: `status ${status}` });
    });
  }

  test('one in an encoding that cannot be read says nothing', () => {
    const reading = { kind: 'unreadable', why: 'the answer came in utf-7' };
    assert.deepEqual(readRunStatus({ ...answerOf(200, whole), unreadAs: 'utf-7' }), reading);
  });

  test('of more steps than help anybody, those that did not end well are kept', () => {
    const fine = { name: 'fine', status: 'success', start: '2026-01-01T00:00:00', end: '2026-01-01T00:00:09' };
    const late = [fine, { ...fine, name: 'bad', status: 'failed' }, { ...fine, name: 'open', end: null }];
    const reading = readRunStatus(
      answerOf(200, { id: 'run-1', status: 'success', steps: [...Array(1000).fill(fine), ...late] }),
    );
    const steps = reading.kind === 'run' ? reading.run.steps : [];
    assert.deepEqual([steps.length, steps.slice(1000).map(({ name }) => name)], [1002, ['bad', 'open']]);
  });

  test('of more entries than help anybody, the first and the newest are kept', () => {
    const entries = Array.from({ length: 100_003 }, (_, at) => ({ detail: `${at}` }));
    const reading = readRunStatus(answerOf(200, { id: 'run-1', status: 'x', steps: [{ entries }] }));
    const kept = reading.kind === 'run' ? (reading.run.steps[0]?.entries ?? []) : [];
    assert.equal(kept.length, 100_000);
    assert.deepEqual(
      [0, 49_999, 50_000, 99_999].map((at) => kept[at]?.text),
      ['0', '49999', '50003', '100002'],
    );
  });

  test('one that is too large says nothing', () => {
    const reading = { kind: 'unreadable', why: 'the answer is too large' };
    assert.deepEqual(readRunStatus({ ...answerOf(200, whole), bodyCut: true }), reading);
  });
});

test('a warning is a warning in any letters', () => {
  const levels = ['warning', 'WARNING', 'warn', 'info', 'error', ''];
  assert.deepEqual(
    levels.map((level) => isWarning(entryOf('', level))),
    [true, true, false, false, false, false],
  );
});

describe('the newest of some entries is', () => {
  const at = (text: string, createdAt: string) => entryOf(text, 'info', createdAt);
  const cases: [name: string, entries: ReturnType<typeof entryOf>[], text: string | undefined][] = [
    ['none of none', [], undefined],
    ['the only one', [at('a', '')], 'a'],
    [
      'the one with the latest time',
      [at('a', '2026-01-15T12:00:01'), at('b', '2026-01-15T12:00:02'), at('c', '2026-01-15T12:00:00')],
      'b',
    ],
    ['the last of those that are alike', [at('a', '2026-01-15T12:00:01'), at('b', '2026-01-15T12:00:01')], 'b'],
    ['the last of those without a time', [at('a', ''), at('b', 'today')], 'b'],
    ['one with a time before one without', [at('a', '2026-01-15T12:00:01'), at('b', '')], 'a'],
  ];
  for (const [name, entries, text] of cases) test(name, () => assert.equal(newestEntry(entries)?.text, text));
});
