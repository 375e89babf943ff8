import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { failed } from '../../src/outcome/outcome.ts';
import { follow, going, KNOWN, NO_RUN, OLD } from '../support/follow.ts';
import { json } from '../support/local-server.ts';
import { sentEntry } from '../support/runs.ts';
import type { Story, Turn } from '../support/story.ts';

// `poll-decision.test.ts` has which polls end a wait, `run-end.test.ts` and `wait-end.test.ts` have every word.
test('the wait ends where the run can be seen no more: 404 three times in a row after it was seen', async () => {
  const { outcome, world, statusTimes } = await follow([OLD, going(), json(404, { detail: 'No more' })]);
  const end = { word: 'running', code: 'not_found', detail: 'No more. Its end was not seen.' };
  assert.partialDeepStrictEqual(outcome, { ...KNOWN, ...end, runId: 'mine', run: { id: 'mine' } });
  assert.deepEqual(statusTimes, [0, 5, 10, 20, 40]);
  assert.deepEqual(world.known.at(-1), [{ ...KNOWN, runId: 'mine' }, 'running']);
});

test('a success with an unfinished stage is taken at the fourth look, with a warning', async () => {
  const stage = { name: 'import', start: '2026-01-15T12:00:00', end: null, status: 'in_progress', entries: [] };
  const { outcome, world, statusTimes } = await follow([
    OLD,
    json(200, { id: 'mine', status: 'success', steps: [stage] }),
  ]);
  assert.partialDeepStrictEqual(outcome, { word: 'succeeded', runId: 'mine' });
  assert.deepEqual(world.warnings, ['The run succeeded, but these stages have no end: import.']);
  assert.deepEqual(statusTimes, [0, 5, 10, 15, 20]);
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
      const hang: Turn = {
        make: ({ clock }) => {
          setImmediate(() => {
            clock.timeMs += tookMs;
            t.mock.timers.tick(600_000);
          });
          return () => {};
        },
      };
      const { outcome, world } = await follow([NO_RUN, hang], { raw });
      assert.partialDeepStrictEqual(outcome, { word: 'running', code: 'wait_timeout' });
      const told = world.lines.flatMap((line) => /gave no complete answer within (.*?)\. /.exec(line)?.[1] ?? []);
      assert.deepEqual(told, seconds);
      assert.match(world.lines.at(-1) ?? '', /That was the last look\.$/);
    });
  }
});

describe('an import that is stopped', () => {
  const stop: Turn = { make: ({ cancel }) => cancel };
  const atThirdPause: Story = { arrange: ({ clock, cancel }) => clock.onPauses((count) => count === 3 && cancel()) };
  const stopped = (stage: string) => {
    const state = `when run mine was in progress, stage import${stage}. The import goes on at Woosmap.`;
    return {
      ...KNOWN,
      ...failed('running', 'stopped_in_wait', `The step was stopped after 10 s of waiting, ${state}`),
    };
  };
  const unsent = {
    attempts: 0,
    ...failed('not_sent', 'cancelled', 'The step was stopped before the import was started.'),
  };
  const unknown = { attempts: 1, ...failed('unknown', 'stopped_after_send', 'The step was stopped.') };
  const cases: [name: string, statuses: Turn[], story: Story, outcome: object, requests: string][] = [
    [
      'in a pause of its wait goes on',
      [OLD, going(sentEntry('Half done'))],
      atThirdPause,
      stopped(': Half done'),
      'GET POST GET GET',
    ],
    ['in a poll goes on', [OLD, going(), stop], {}, stopped(''), 'GET POST GET GET'],
    ['in the look before the trigger was not sent', [stop], {}, unsent, 'GET'],
    [
      'while the trigger waits for its answer may be running, and is not looked for',
      [OLD],
      { triggers: [stop] },
      unknown,
      'GET POST',
    ],
  ];
  for (const [name, statuses, story, outcome, requests] of cases) {
    test(name, async () => {
      const end = await follow(statuses, story);
      assert.partialDeepStrictEqual(end.outcome, outcome);
      assert.equal(end.methods, requests);
      assert.ok(!end.world.lines.some((line) => line.includes('cannot be read')));
    });
  }
});
