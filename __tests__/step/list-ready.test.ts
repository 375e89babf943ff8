import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { datasetId, datasets, ends, listStep, placeIn } from '../support/list.ts';
import { json, type Reply } from '../support/local-server.ts';
import { sentRun } from '../support/runs.ts';
import { GOOD, OLD, sha256 } from '../support/source.ts';
import { type Answerer, sendToStep } from '../support/step.ts';

const SCALE = { env: { IMPORT_SANDBOX_TIME_SCALE: '0.05' } };
const NEVER = json(404, { details: 'Never imported.' });
const LATER = json(429, { detail: 'Later.' }, { 'retry-after': '0' });
const PUBLISHED = { published_sha256: sha256(GOOD) };

/** Answers the first trigger of each import with 429, and then its looks so. */
function busyThen(look: (count: number) => Reply): Answerer {
  const sent = new Map<number, number>();
  let looks = 0;
  let takenMs = 0;
  return ({ method, path }) => {
    const place = placeIn(path);
    const sends = sent.get(place) ?? 0;
    if (method === 'POST') {
      sent.set(place, sends + 1);
      takenMs = Date.now();
      return sends === 0 ? LATER : json(202, { dataset_id: datasetId(place) });
    }
    if (sends === 0) return NEVER;
    if (sends > 1) return json(200, sentRun('22222222-0000-4000-8000-000000000000', 'success', takenMs + 1));
    looks += 1;
    return look(looks);
  };
}

describe('after a 429 an import looks in its turn', () => {
  test('and lets a run that is in progress end before it is sent again', async () => {
    const foreign = (count: number) =>
      json(
        200,
        sentRun('11111111-0000-4000-8000-000000000000', count < 3 ? 'in_progress' : 'success', Date.now() - 60_000),
      );
    const step = await listStep(datasets(1), busyThen(foreign), { wait: 'true' }, SCALE);
    assert.deepEqual([step.posts, ends(step.results)], [[0, 0], ['succeeded']]);
    assert.match(step.stdout, /^A0: Another import is in progress at Woosmap: run 11111111-/m);
    assert.equal(step.results[0]?.['attempts'], '2');
  });

  test('and is not sent again where the key may not read the status any more', async () => {
    const step = await listStep(
      datasets(2),
      busyThen(() => json(403, { detail: 'No.' })),
      { wait: 'true' },
      SCALE,
    );
    assert.ok(
      ends(step.results).every((end) => end === 'rejected forbidden'),
      `${ends(step.results)}`,
    );
    assert.deepEqual(step.posts.toSorted(), [0, 1]);
  });
});

describe('of several imports', () => {
  const scale = 0.01;
  const world = { env: { IMPORT_SANDBOX_TIME_SCALE: String(scale) } };

  test('one limit for all is learned from one 429, and is never undercut after it', async () => {
    const windowMs = 90_000 * scale;
    let takenMs = Number.NEGATIVE_INFINITY;
    let refused = 0;
    const answer: Answerer = ({ path }) => {
      const nowMs = performance.now();
      // A request of a busy machine may arrive late, and the next one in time.
      if (nowMs - takenMs < windowMs * 0.3) {
        refused += 1;
        return json(429, { detail: 'Too many.' });
      }
      takenMs = nowMs;
      return json(202, { dataset_id: datasetId(placeIn(path)) });
    };
    const step = await listStep(datasets(4), answer, {}, world);
    assert.deepEqual(ends(step.results), Array(4).fill('accepted'));
    // A machine that is slower than the window meets no limit at all.
    assert.ok(refused <= 1, `${refused}`);
    if (step.posts[2] === 1) assert.match(step.stdout, /counts all imports together. The 3 that are left take about/);
  });

  test('the others go first while one waits for the end of a run that is not its own', async () => {
    const foreign = 'ffffffff-0000-4000-8000-000000000000';
    const started = new Map<number, number>();
    const looksMs: number[] = [];
    let looks = 0;
    const answer: Answerer = ({ method, path }) => {
      const place = placeIn(path);
      if (method === 'POST') {
        started.set(place, Date.now());
        return json(202, { dataset_id: datasetId(place) });
      }
      looksMs.push(performance.now());
      const startMs = started.get(place);
      if (startMs !== undefined) return json(200, sentRun(`run-${place}`, 'success', startMs + 1));
      if (place > 0) return NEVER;
      looks += 1;
      return json(200, sentRun(foreign, looks > 6 ? 'success' : 'in_progress', Date.now() - 600_000));
    };
    const step = await listStep(datasets(3), answer, { wait: 'true' }, world);
    assert.deepEqual([step.posts.at(-1), step.posts.length, ends(step.results)], [0, 3, Array(3).fill('succeeded')]);
    assert.match(step.stdout, new RegExp(`^A0: Another import is in progress at Woosmap: run ${foreign}`, 'm'));
    const distances = looksMs.slice(1).map((ms, index) => ms - (looksMs[index] ?? 0));
    assert.ok(Math.min(...distances) >= 5000 * scale - 1, `${distances}`);
  });
});

describe('published files of several imports', () => {
  /** Tells each dataset's address, and serves it so. */
  const serve =
    (file: (place: number) => Reply, dataset?: (place: number) => Reply | undefined): Answerer =>
    ({ method, path, headers }) => {
      const place = placeIn(path);
      if (path.startsWith('/files/')) return file(Number(path.slice(7)));
      if (method === 'POST') return json(202, { dataset_id: datasetId(place) });
      const url = `http://${headers.host}/files/${place}`;
      return dataset?.(place) ?? json(200, { id: datasetId(place), name: `Name ${place}`, url });
    };
  const list = (count: number) => datasets(count).map((entry) => ({ ...entry, ...PUBLISHED }));

  test('a key that is refused there is asked with once', async () => {
    const step = await listStep(
      list(5),
      serve(
        () => ({ status: 200, body: GOOD }),
        () => json(401, { detail: 'No.' }),
      ),
      {},
      SCALE,
    );
    assert.deepEqual(ends(step.results), ['rejected unauthorized', ...Array(4).fill('not_sent unauthorized')]);
    assert.equal(step.requests.length, 1);
  });

  test('one that is never served keeps no other from its turn', async () => {
    const step = await listStep(
      list(3),
      serve((place) => ({ status: 200, body: place === 0 ? OLD : GOOD })),
      { source_timeout_minutes: '0.1' },
      { env: { IMPORT_SANDBOX_TIME_SCALE: '0.005' } },
    );
    assert.deepEqual(ends(step.results), ['not_sent source_mismatch', 'accepted', 'accepted']);
    assert.deepEqual(step.posts, [1, 2]);
    assert.equal(step.outputs['error_code'], 'source_mismatch');
  });

  test('a stop while the sources are waited for sends nothing', async () => {
    const onWrite = (text: string) => {
      if (text.includes('A1: Not yet')) sendToStep('SIGINT');
    };
    const step = await listStep(
      list(2),
      serve(() => ({ status: 200, body: OLD })),
      {},
      { ...SCALE, onWrite },
    );
    assert.deepEqual([ends(step.results), step.posts], [Array(2).fill('not_sent cancelled'), []]);
  });
});
