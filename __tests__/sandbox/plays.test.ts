import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { DATASET_IDS, PRIVATE_KEYS } from '../../sandbox/accounts.ts';
import { readAddress } from '../../sandbox/addresses.ts';
import type { Answer } from '../../sandbox/answers.ts';
import { startClock } from '../../sandbox/clock.ts';
import { PLAYS } from '../../sandbox/plays.ts';
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

  // The others are shown by the golden scenarios, the demo and examples-outcome.
  test('failed-fetch: ends failed in fetch', () => {
    const { trigger, pollAfter } = stage('failed-fetch');
    trigger();
    const { status, steps } = pollAfter(600).run;
    assert.deepEqual([status, steps.map(({ name }) => name)], ['failed', ['fetch']]);
    assert.deepEqual(
      steps[0]?.entries.map(({ level }) => level),
      ['info', 'error'],
    );
  });

  test('past: the old run stays for a while after the trigger', () => {
    const { trigger, pollAfter } = stage('past', DATASET_IDS.neverImported);
    const old = pollAfter(0).run;
    assert.equal(old.status, 'success');
    trigger();
    assert.equal(pollAfter(10).run.id, old.id);
    const { run } = pollAfter(5);
    assert.notEqual(run.id, old.id);
    assert.equal(run.status, 'in_progress');
  });

  test('late: the run shows at the fourth status request after the trigger', () => {
    const { trigger, pollAfter } = stage('late', DATASET_IDS.neverImported);
    pollAfter(0);
    trigger();
    assert.deepEqual(
      [5, 50, 5, 5].map((seconds) => pollAfter(seconds).status),
      [404, 404, 404, 200],
    );
    assert.equal(pollAfter(5).run.status, 'in_progress');
  });

  test('polls-fail: three bad polls after the trigger, none before it', () => {
    const { trigger, pollAfter } = stage('polls-fail');
    assert.equal(pollAfter(0).day, undefined);
    trigger();
    assert.deepEqual(
      [5, 5, 5, 5].map((seconds) => pollAfter(seconds).day),
      ['html-502', '429', 'cut', undefined],
    );
  });

  test('unauthorized-later: the key is refused from the second poll after the trigger on', () => {
    const { trigger, pollAfter } = stage('unauthorized-later');
    trigger();
    assert.deepEqual(
      [5, 5, 5].map((seconds) => pollAfter(seconds).status),
      [200, 401, 401],
    );
  });

  test('first-ever: no run before the trigger', () => {
    assert.equal(stage('first-ever').pollAfter(0).status, 404);
  });

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

  test('the words of the run of the past are found in no play', () => {
    const { steps } = stage('success').pollAfter(0).run;
    const words = steps.flatMap((step) => step.entries.map((entry) => entry.detail));
    const played = [...PLAYS.values()].flatMap((play) => play.steps.flatMap((step) => step.entries));
    assert.ok(words.length > 0 && words.every((detail) => played.every((entry) => entry.detail !== detail)));
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
