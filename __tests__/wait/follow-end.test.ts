import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ACCEPTED, ended, follow, going, KNOWN, NO_RUN, OLD } from '../support/follow.ts';
import { json } from '../support/local-server.ts';
import { sentEntry } from '../support/runs.ts';
import type { Turn } from '../support/story.ts';

const GOES_ON = 'The import goes on at Woosmap.';
const NOT_SEEN = 'Its end was not seen.';
const MAY_BEGIN = 'Woosmap confirmed the import, so it may still begin.';
const running = (code: string, detail: string, end = GOES_ON) => ({
  ...KNOWN,
  word: 'running',
  code,
  detail: `${detail} ${end}`,
});

describe('at the limit there is one last look,', () => {
  const raw = { wait_timeout_minutes: '0.2' };
  const cases: [name: string, statuses: Turn[], outcome: object, times: number[]][] = [
    [
      'which sees the run go on',
      [OLD, going(sentEntry('Half done'))],
      { ...running('wait_timeout', 'After 12 s, run mine was in progress, stage import: Half done.'), runId: 'mine' },
      [0, 5, 12],
    ],
    [
      'which fails',
      [OLD, going(), { status: 502 }],
      {
        ...running(
          'wait_timeout',
          'After 12 s, run mine had last been seen in progress, stage import. The last look at the status failed: status 502.',
          NOT_SEEN,
        ),
        runId: 'mine',
      },
      [0, 5, 12],
    ],
  ];
  for (const [name, statuses, outcome, times] of cases) {
    test(name, async () => {
      const end = await follow(statuses, { raw });
      assert.partialDeepStrictEqual(end.outcome, outcome);
      assert.deepEqual(end.statusTimes, times);
    });
  }

  test('which is not sooner where the trigger took long', async () => {
    const triggers: Turn[] = [
      {
        make(world) {
          world.clock.timeMs += 7000;
          return ACCEPTED;
        },
      },
    ];
    const { outcome, statusTimes } = await follow([OLD, ended('success')], {
      triggers,
      raw: { wait_timeout_minutes: '0.1' },
    });
    assert.equal(outcome.word, 'succeeded');
    assert.deepEqual(statusTimes, [0, 13]);
  });

  test('after a look that failed and others that did not, it says nothing of the failure', async () => {
    const { outcome } = await follow([OLD, { status: 502 }, going()], { raw: { wait_timeout_minutes: '0.5' } });
    assert.partialDeepStrictEqual(
      outcome,
      running('wait_timeout', 'After 30 s, run mine was in progress, stage import.', 'The import goes on at Woosmap.'),
    );
  });
});

describe('the wait ends where the run can be seen no more:', () => {
  const page = (status: number): Turn => ({ status, body: '<html><h1>Sign in</h1>' });
  const refusals: [name: string, refusal: Turn, code: string, words: string][] = [
    ['401', json(401, { detail: 'No more' }), 'unauthorized', 'No more.'],
    ['403 of a firewall', page(403), 'forbidden', 'Sign in.'],
    ['404', json(404, { detail: 'No more' }), 'not_found', 'No more.'],
  ];
  for (const [name, refusal, code, words] of refusals) {
    test(`${name} three times in a row after it was seen`, async () => {
      const { outcome, world, statusTimes } = await follow([OLD, going(), refusal]);
      assert.partialDeepStrictEqual(outcome, {
        ...running(code, words, NOT_SEEN),
        runId: 'mine',
        run: { id: 'mine' },
      });
      assert.deepEqual(statusTimes, [0, 5, 10, 20, 40]);
      assert.deepEqual(world.known.at(-1), [{ ...KNOWN, runId: 'mine' }, 'running']);
    });
  }

  test('403 of the API before any status was read', async () => {
    const blind: Turn[] = [{ status: 502 }, { status: 502 }, { status: 502 }];
    const { outcome, requests } = await follow([...blind, json(403, { detail: 'No more' })]);
    assert.deepEqual(outcome, { ...running('forbidden', 'No more.', MAY_BEGIN), reason: 'status_lost' });
    assert.equal(requests.length, 5);
  });
});

// `run-end.test.ts` and `wait-end.test.ts` have every word.
describe('a run ends in the words of its status and its stages:', () => {
  const entries = [sentEntry('Read.'), sentEntry('0 features imported', 'error')];
  const stage = (name: string, status: string, end: string | null = '2026-01-15T12:00:10', lines: object[] = []) => {
    return { name, start: '2026-01-15T12:00:00', end, status, entries: lines };
  };
  const run = (status: string, ...steps: object[]) => json(200, { id: 'mine', status, steps });
  const fetched = stage('fetch', 'success');
  const cases: [name: string, last: Turn, outcome: object, warnings: string[], times: number[]][] = [
    [
      'a success with error entries warns of them',
      run('success', fetched, stage('import', 'success', undefined, [...entries, sentEntry('One is odd', 'warning')])),
      { word: 'succeeded' },
      ['import: One is odd', 'The run imported no features. Check the published file.', 'import: 0 features imported'],
      [0, 5],
    ],
    [
      'a success with an unfinished stage is taken at the fourth look, with a warning',
      run('success', fetched, stage('import', 'in_progress', null)),
      { word: 'succeeded' },
      ['The run succeeded, but these stages have no end: import.'],
      [0, 5, 10, 15, 20],
    ],
  ];
  for (const [name, last, outcome, warnings, times] of cases) {
    test(name, async () => {
      const end = await follow([OLD, last]);
      assert.partialDeepStrictEqual(end.outcome, { ...outcome, runId: 'mine' });
      assert.deepEqual(end.world.warnings, warnings);
      assert.deepEqual(end.statusTimes, times);
    });
  }
});

describe('a poll that hangs is left', () => {
  const cases: [name: string, raw: Record<string, string>, tookMs: number, seconds: string[]][] = [
    ['at the deadline of a request', { timeout_seconds: '20', wait_timeout_minutes: '0.7' }, 20_000, ['20 s', '10 s']],
    ['at the limit', { timeout_seconds: '600', wait_timeout_minutes: '1' }, 55_000, ['55 s']],
    ['after 10 s, where less is left', { wait_timeout_minutes: '0.2' }, 10_000, ['10 s']],
    ['after 10 s, where it is the last look', { wait_timeout_minutes: '0.1' }, 10_000, ['10 s']],
  ];
  for (const [name, raw, tookMs, seconds] of cases) {
    test(name, async (t) => {
      t.mock.timers.enable({ apis: ['setTimeout'] });
      const statuses: Turn[] = [
        NO_RUN,
        {
          make: (world) => {
            setImmediate(() => {
              world.clock.timeMs += tookMs;
              t.mock.timers.tick(600_000);
            });
            return () => {};
          },
        },
      ];
      const { outcome, world } = await follow(statuses, { raw, triggers: [ACCEPTED] });
      assert.partialDeepStrictEqual(outcome, { word: 'running', code: 'wait_timeout' });
      const told = world.lines.flatMap((line) => /gave no complete answer within (.*?)\. /.exec(line)?.[1] ?? []);
      assert.deepEqual(told, seconds);
      assert.match(world.lines.at(-1) ?? '', /That was the last look\.$/);
    });
  }
});
