import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ACCEPTED, ended, follow, going, KNOWN, NO_RUN, OLD } from '../support/follow.ts';
import { json } from '../support/local-server.ts';
import { sentEntry, sentRun } from '../support/runs.ts';
import type { Turn } from '../support/story.ts';

const GOES_ON = 'The import goes on at Woosmap.';
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
      { ...running('wait_timeout', 'After 12 s run mine was in progress, step import: Half done.'), runId: 'mine' },
      [0, 5, 12],
    ],
    [
      'which sees no run',
      [OLD, OLD],
      running('wait_timeout', 'After 12 s no run of this import was seen yet.', MAY_BEGIN),
      [0, 5, 12],
    ],
    [
      'which fails',
      [OLD, going(), { status: 502 }],
      {
        ...running(
          'wait_timeout',
          'After 12 s run mine was in progress, step import. The last look at the status failed: status 502.',
        ),
        runId: 'mine',
      },
      [0, 5, 12],
    ],
    [
      'which sees it succeed',
      [OLD, going(), ended('success')],
      { ...KNOWN, word: 'succeeded', runId: 'mine' },
      [0, 5, 12],
    ],
    [
      'which sees it fail',
      [OLD, going(), ended('failed', sentEntry('No', 'error'))],
      { ...KNOWN, word: 'failed', code: 'import_failed', detail: 'import: No', runId: 'mine' },
      [0, 5, 12],
    ],
    [
      'which comes at the limit, where the pause would be longer',
      [OLD, { status: 502 }, ended('success')],
      { ...KNOWN, word: 'succeeded', runId: 'mine' },
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

  test('after an hour, too', async () => {
    const { outcome, statusTimes } = await follow([OLD, { status: 502 }], { raw: { wait_timeout_minutes: '60' } });
    assert.partialDeepStrictEqual(
      outcome,
      running(
        'wait_timeout',
        'After 60 min no run of this import was seen yet. The last look at the status failed: status 502.',
        MAY_BEGIN,
      ),
    );
    assert.equal(statusTimes.at(-1), 3600);
    assert.ok(statusTimes.length < 130, String(statusTimes.length));
  });
});

describe('the wait ends where the run can be seen no more:', () => {
  const refusals: [status: number, code: string][] = [
    [401, 'unauthorized'],
    [403, 'forbidden'],
    [404, 'not_found'],
  ];
  for (const [status, code] of refusals) {
    test(`${status} after it was seen`, async () => {
      const { outcome, world, statusTimes } = await follow([OLD, going(), json(status, { detail: 'No more' })]);
      assert.partialDeepStrictEqual(outcome, { ...running(code, 'No more.'), runId: 'mine', run: { id: 'mine' } });
      assert.deepEqual(statusTimes, [0, 5, 10]);
      assert.deepEqual(world.known.at(-1), [{ ...KNOWN, runId: 'mine' }, 'running']);
    });
  }

  test('403 before it was seen', async () => {
    const { outcome } = await follow([OLD, json(403, { detail: 'No more' })]);
    assert.deepEqual(outcome, running('forbidden', 'No more.', MAY_BEGIN));
  });

  test('another run has begun', async () => {
    const { outcome } = await follow([OLD, going(), json(200, sentRun('next', 'success'))]);
    const detail = 'A newer run (next) of the dataset has begun, so the end of run mine can no longer be read.';
    assert.partialDeepStrictEqual(outcome, { ...running('unexpected_response', ''), detail, runId: 'mine' });
  });

  test('but a look at the run before is borne', async () => {
    assert.equal((await follow([OLD, going(), OLD, ended('success')])).outcome.word, 'succeeded');
  });
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
      const told = world.lines.flatMap((line) => /gave no whole answer within (.*?)\. /.exec(line)?.[1] ?? []);
      assert.deepEqual(told, seconds);
      assert.match(world.lines.at(-1) ?? '', /The run goes on, that was the last look\.$/);
    });
  }
});
