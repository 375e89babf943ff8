import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { expiryOf } from '../../src/source/expiry.ts';

const END_MS = Date.parse('2026-03-01T12:00:00Z');
const MINUTE_MS = 60_000;
const of = (query: string, nowMs: number) => expiryOf(new URL(`https://files.example.com/a.csv?${query}`), nowMs);

suite('a signed address says when its time ends', () => {
  const cases: Record<string, string> = {
    'Amazon S3': 'X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Date=20260301T110000Z&X-Amz-Expires=3600&X-Amz-Signature=ab',
    'Google Cloud Storage': 'X-Goog-Date=20260301T113000Z&X-Goog-Expires=1800&X-Goog-Signature=ab',
    'CloudFront and older signatures': `Expires=${END_MS / 1000}&Signature=ab%7E&Key-Pair-Id=K`,
    'names in small letters': `expires=${END_MS / 1000}&signature=ab`,
    Azure: 'sv=2024-11-04&se=2026-03-01T12%3A00%3A00Z&sp=r&sig=ab%3D',
    'Azure without seconds': 'se=2026-03-01T12:00Z&sig=ab',
    'the earliest of two': `se=2026-03-01T12:00Z&sig=ab&Expires=${END_MS / 1000 - 60}&Signature=ab`,
  };
  for (const [what, query] of Object.entries(cases)) {
    test(what, () => {
      const endsAtMs = what.startsWith('the earliest') ? END_MS - MINUTE_MS : END_MS;
      assert.deepEqual(of(query, endsAtMs + 5 * MINUTE_MS + 1), { kind: 'over', endsAtMs });
      assert.deepEqual(of(query, endsAtMs + 5 * MINUTE_MS), { kind: 'near', endsAtMs });
      assert.deepEqual(of(query, endsAtMs - 5 * MINUTE_MS + 1), { kind: 'near', endsAtMs });
      assert.equal(of(query, endsAtMs - 5 * MINUTE_MS), undefined);
    });
  }

  test('a day alone', () => {
    assert.equal(of('se=2026-03-01&sig=ab', END_MS)?.kind, 'over');
  });
});

suite('what is in doubt is no end', () => {
  const cases: Record<string, string> = {
    'no signature': `Expires=${END_MS / 1000}`,
    'a number of seconds from now': 'Expires=3600&Signature=ab',
    'a number of milliseconds': `Expires=${END_MS}&Signature=ab`,
    'se without sig': 'se=2020-01-01T00:00:00Z',
    'a date without its length': 'X-Amz-Date=20200301T110000Z',
    'a length that is no number': 'X-Amz-Date=20200301T110000Z&X-Amz-Expires=1h',
    'a date that does not exist': 'X-Amz-Date=20201341T110000Z&X-Amz-Expires=1',
    'a local time': 'se=2020-01-01T00:00:00&sig=ab',
    'a name that stands twice': 'se=2020-01-01T00:00:00Z&sig=ab&se=2030-01-01T00:00:00Z',
    nothing: '',
  };
  for (const [what, query] of Object.entries(cases)) {
    test(what, () => assert.equal(of(query, END_MS + 10 * MINUTE_MS), undefined));
  }
});
