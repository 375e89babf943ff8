import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ask } from '../../src/ask/ask.ts';
import { makeGates } from '../../src/gate/gate.ts';
import { BLOOMREACH, OTHER_UUID, readValid, UUID, WOOSMAP } from '../support/inputs.ts';
import { json, type Reply, type SeenRequest, serveHttp } from '../support/local-server.ts';
import { ACCEPTED, type Answers, datasetAt, FILE, importPublished, NO_RUN } from '../support/published.ts';
import { sentRun } from '../support/runs.ts';
import { GOOD, OLD, sourceOf } from '../support/source.ts';
import { Recorder } from '../support/world.ts';

const AT = { source_url: `{server}${FILE}` };
const good: Reply = { status: 200, body: GOOD };
const old: Reply = { status: 200, body: OLD };
const busy = json(429, { details: 'Too many requests.' });

/** What is right in the first round and can be wrong in a second or third. */
describe('after a rate limit', () => {
  /** The look at the runs before the second trigger takes 11 s. */
  async function lookSlowly(source: (count: number) => Reply) {
    let advance: (ms: number) => void = () => {};
    const answers: Answers = {
      source,
      status: (n) => {
        if (n === 2) advance(11_000);
        return NO_RUN;
      },
      trigger: (n) => (n === 1 ? busy : ACCEPTED),
    };
    return await importPublished(answers, { ...AT, wait: 'true', wait_timeout_minutes: '0.1' }, ({ clock }) => {
      advance = (ms) => {
        clock.timeMs += ms;
      };
    });
  }

  test('a slow look at the runs is followed by another at the source', async () => {
    const { order } = await lookSlowly(() => good);
    const second = ['source', 'status', 'source', 'trigger'];
    const asked = order.filter((kind) => kind !== 'dataset').slice(0, 7);
    assert.deepEqual(asked, ['source', 'status', 'trigger', ...second]);
  });

  test('a file that changes during it is not imported', async () => {
    const { outcome, order } = await lookSlowly((n) => (n > 2 ? old : good));
    assert.partialDeepStrictEqual(outcome, { word: 'not_sent', code: 'source_mismatch', attempts: 1 });
    assert.equal(order.filter((kind) => kind === 'trigger').length, 1);
  });

  test('a step that is killed in the pause leaves that the provider refused', async () => {
    let word: string | undefined;
    await importPublished({ trigger: (n) => (n === 1 ? busy : ACCEPTED) }, { published_sha256: '' }, (recorder) =>
      recorder.clock.onPauses(() => {
        word ??= recorder.known.at(-1)?.[1];
      }),
    );
    assert.equal(word, 'rejected');
  });
});

test('three waits for the source take their time from one limit', async () => {
  const replies = [old, good, old, good, old];
  await using server = await serveHttp((_, count) => replies[count - 1] ?? old);
  const { source, recorder } = sourceOf(server.url, { source_timeout_minutes: '1' });
  let spentMs = 0;
  for (const end of ['served', 'served', 'end']) {
    const startedAtMs = recorder.clock.timeMs;
    assert.equal((await source.ready()).kind, end);
    spentMs += recorder.clock.timeMs - startedAtMs;
    if (end === 'served') assert.equal(await source.lookAgain(), false);
    // Time between two waits does not count.
    recorder.clock.timeMs += 3_600_000;
  }
  assert.equal(spentMs, 60_000);
});

test('an ETag does not go to another place than the one that it came from', async () => {
  let redirects = 0;
  const asked: string[] = [];
  await using server = await serveHttp(({ path, headers }: SeenRequest) => {
    asked.push(`${path} ${headers['if-none-match'] ?? '-'}`);
    if (path !== '/stores.zip') return path === '/1' ? { ...old, headers: { etag: '"1"' } } : good;
    redirects += 1;
    return { status: 302, headers: { location: `/${redirects}` } };
  });
  const { source } = sourceOf(`${server.url}/stores.zip`);
  assert.equal((await source.ready()).kind, 'served');
  assert.deepEqual(asked, ['/stores.zip -', '/1 -', '/stores.zip -', '/2 -']);
});

test('what is secret in the answer for another dataset is masked, too', async () => {
  const key = 'aaaaaaaa-1111-4aaa-8aaa-aaaaaaaaaaaa';
  const { outcome, recorder } = await importPublished((url) => ({
    dataset: () => datasetAt(url, { id: OTHER_UUID, reimport_key: key }),
  }));
  assert.partialDeepStrictEqual(outcome, { word: 'not_sent', code: 'unexpected_response' });
  assert.ok(JSON.stringify(recorder.masked).includes(key));
});

test('no answer that was cut is believed, however good its beginning is', async () => {
  const time = { status: 200, body: `{"time": 1764000000, "success": true}${' '.repeat(1024 * 1024)}` };
  const inputs = { ...BLOOMREACH, ...AT, dataset_id: '', private_key: '', check: 'true' };
  const { outcome, order } = await importPublished({ dataset: () => time }, inputs);
  assert.partialDeepStrictEqual(outcome, { word: 'not_sent', code: 'unexpected_response' });
  assert.equal(order.filter((kind) => kind === 'dataset').length, 2);
});

test('nor is a look, which has a limit of its own', async () => {
  const body = JSON.stringify(sentRun('old', 'success'));
  await using server = await serveHttp(() => ({ status: 200, body: `${body} ` }));
  const item = readValid({ ...WOOSMAP, wait: 'true', base_url: server.url });
  const question = item.wait?.source.newestRun(UUID) ?? assert.fail();
  for (const [more, kind] of [
    [1, 'run'],
    [0, 'unread'],
  ] as const) {
    const recorder = new Recorder();
    const limited = { ...question, maxBodyBytes: body.length + more };
    assert.equal((await ask(item, limited, makeGates(recorder.clock), recorder)).kind, kind);
  }
});
