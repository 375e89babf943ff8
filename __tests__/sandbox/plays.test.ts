import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { DATASET_IDS, PRIVATE_KEYS } from '../../sandbox/accounts.ts';
import { readAddress } from '../../sandbox/addresses.ts';
import type { Answer } from '../../sandbox/answers.ts';
import { startClock } from '../../sandbox/clock.ts';
import { matchRoute } from '../../sandbox/routes.ts';
import { woosmapRoutes } from '../../sandbox/woosmap.ts';

type Entry = { created_at: string; detail: string; level: string };
type Step = { name: string; start: string; end: string | null; status: string; entries: Entry[] };
type Status = { id: string; status: string; steps: Step[] };

/** One play of a dataset, on a clock that the test moves. */
function stage(play: string, datasetId: string = DATASET_IDS.works) {
  let nowMs = Date.UTC(2024, 5, 7, 9, 30);
  const routes = woosmapRoutes({ nowMs: () => nowMs, slack: 0 });

  function ask(method: 'GET' | 'POST', name: string): Answer {
    const path = `/play/${play}/datasets/${datasetId}/${name}`;
    const address = readAddress(path);
    const match = matchRoute(routes, method, address.url);
    assert.ok(match);
    const headers = { 'x-api-key': PRIVATE_KEYS.write };
    const request = { method, path, headers, rawHeaders: [], body: '', atMs: nowMs };
    return match.route.answer({ request, ids: match.ids, query: address.url.searchParams, play: address.play });
  }

  return {
    trigger: () => ask('POST', 'import'),
    /** Moves the clock on and asks for the status. */
    pollAfter(seconds: number): Answer & { run: Status } {
      nowMs += seconds * 1000;
      const answer = ask('GET', 'status');
      return { ...answer, run: JSON.parse(String(answer.body)) };
    },
  };
}

suite('the plays of a run', () => {
  test('a run goes through its steps, and each entry comes at its time', () => {
    const { trigger, pollAfter } = stage('success');
    const past = pollAfter(0).run;
    assert.equal(trigger().status, 202);
    const seen = [5, 5, 10, 10].map((seconds) => pollAfter(seconds).run);
    assert.ok(seen.every((run) => run.id === seen[0]?.id && run.id !== past.id));
    assert.deepEqual(
      seen.map((run) => [run.status, ...run.steps.map((step) => `${step.name} ${step.status} ${step.entries.length}`)]),
      [
        ['in_progress', 'fetch in_progress 1'],
        ['in_progress', 'fetch success 2', 'import in_progress 1'],
        ['in_progress', 'fetch success 2', 'import in_progress 1'],
        ['success', 'fetch success 2', 'import success 2'],
      ],
    );
    assert.deepEqual(seen[1]?.steps[0], {
      name: 'fetch',
      start: '2024-06-07T09:30:00.000000',
      end: '2024-06-07T09:30:08.000000',
      status: 'success',
      entries: [
        { created_at: '2024-06-07T09:30:01.000000', detail: 'Downloading the archive.', level: 'info' },
        { created_at: '2024-06-07T09:30:07.000000', detail: 'Will import 34867 features.', level: 'info' },
      ],
    });
    assert.equal(seen[0]?.steps[0]?.end, null);
  });

  const { works, neverImported } = DATASET_IDS;
  // What is seen before the trigger, and then after so many seconds each.
  for (const [play, id, what, before, seconds, after] of [
    ['past', neverImported, 'the old run stays for a while', 'success', [10, 5], 'success in_progress'],
    [
      'late',
      neverImported,
      'the run shows at the fourth look',
      '404',
      [5, 50, 5, 5, 5],
      '404 404 404 in_progress in_progress',
    ],
    ['polls-fail', works, 'three bad looks', 'success', [5, 5, 5, 5], 'html-502 429 cut in_progress'],
    [
      'unauthorized-later',
      works,
      'the key is refused from the second look on',
      'success',
      [5, 5, 5],
      'in_progress 401 401',
    ],
    ['failed-fetch', works, 'it ends failed', 'success', [5, 600], 'in_progress failed'],
    ['first-ever', works, 'no run before the trigger', '404', [5], 'in_progress'],
  ] as const) {
    test(`${play}: ${what}`, () => {
      const { trigger, pollAfter } = stage(play, id);
      const look = (time: number) => {
        const { day, status, run } = pollAfter(time);
        return day ?? run.status ?? String(status);
      };
      assert.equal(look(0), before);
      trigger();
      assert.equal(seconds.map(look).join(' '), after);
    });
  }

  test('windows end when the documentation says so', () => {
    const { trigger, pollAfter } = stage('success');
    assert.equal(trigger().status, 202);
    assert.equal(pollAfter(0).status, 200);
    assert.equal(pollAfter(4.999).status, 429);
    assert.equal(pollAfter(0.001).status, 200);
    pollAfter(84.999);
    assert.equal(trigger().status, 429);
    pollAfter(0.001);
    assert.equal(trigger().status, 202);
  });
});

suite("the providers' clock", () => {
  test('runs faster at a smaller scale', () => {
    const clock = startClock(0.001);
    const startMs = clock.nowMs();
    const realStartMs = performance.now();
    while (performance.now() - realStartMs < 2);
    assert.ok(clock.nowMs() - startMs >= 1000);
  });

  for (const scale of [0, -1, 1.5, Number.NaN]) {
    test(`refuses the scale ${scale}`, () => {
      assert.throws(() => startClock(scale), RangeError);
    });
  }
});
