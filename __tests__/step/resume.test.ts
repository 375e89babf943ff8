import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import type { RawInputs } from '../support/inputs.ts';
import { bloomreachImports, datasetId, datasets, listInputs, placeIn, type Result } from '../support/list.ts';
import { json, type Reply, type SeenRequest, serveHttp } from '../support/local-server.ts';
import { runStep, type StepEnd } from '../support/step.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

// A proxy that cannot be used, and is never asked for a loopback address.
const ENV = { GITHUB_RUN_ID: '77', IMPORT_SANDBOX_TIME_SCALE: '0.005', https_proxy: 'socks5://127.0.0.1:9' };

/** Tries of one workflow run against one provider; each is given what the one before left. */
async function tries(
  answer: (request: SeenRequest, attempt: number) => Reply,
  list: readonly object[],
  inputs: readonly RawInputs[],
) {
  let attempt = 0;
  const posts: string[] = [];
  await using server = await serveHttp((request) => {
    if (request.method === 'POST') posts.push(`${attempt}: ${placeIn(request.path)}`);
    return answer(request, attempt);
  });
  const steps: (StepEnd & { results: Result[] })[] = [];
  for (const more of inputs) {
    attempt += 1;
    const resume = steps.at(-1)?.outputs['results'] ?? '';
    const env = { ...ENV, GITHUB_RUN_ATTEMPT: String(attempt) };
    const given = listInputs(list, { base_url: server.url, resume, ...more });
    const step = await runStep(
      Object.fromEntries(Object.entries(given).map(([k, v]) => [k, v.replace('{server}', server.url)])),
      { env },
    );
    steps.push({ ...step, results: JSON.parse(step.outputs['results'] ?? '[]') as Result[] });
  }
  return { steps, posts };
}

/** An import of a file with these bytes, which the server serves. */
function published(entry: object, text: string): RawInputs {
  const file = join(temporaryFolder(), 'file.bin');
  writeFileSync(file, text);
  return { imports: JSON.stringify([{ ...entry, published_file: file, source_url: '{server}/files/x' }]) };
}

const words = ({ results }: { results: Result[] }) => results.map(({ outcome }) => outcome);

describe('a second try', () => {
  const taken = json(200, { success: true });

  test('starts only what the first did not, and keeps what it was told', async () => {
    const { steps, posts } = await tries(
      ({ path }, attempt) => (placeIn(path) === 1 && attempt === 1 ? json(404, { error: 'No.' }) : taken),
      bloomreachImports(3),
      [{}, {}, {}],
    );
    const [first, second, third] = steps;
    assert.ok(first && second && third);
    assert.deepEqual(posts, ['1: 0', '1: 1', '1: 2', '2: 1']);
    assert.deepEqual(words(first), ['accepted', 'rejected', 'accepted']);
    assert.deepEqual(words(second), ['accepted', 'accepted', 'accepted']);
    assert.deepEqual([first.exitCode, second.exitCode, third.exitCode], [1, 0, 0]);
    assert.deepEqual(second.results[0], first.results[0], 'a carried entry keeps its own values');
    assert.equal(second.outputs['attempts'], '0', 'the output counts the sends of this step');
    assert.match(
      third.stdout,
      /::notice title=[^:]*3 of 3::Accepted, 3 of 3: B0, B1, B2\. Earlier attempts .* did all of it/,
    );
    const { workflow_run: run, target = '', sent_at: sentAt = '' } = first.results[0] ?? {};
    assert.equal(run, '77');
    assert.match(target, /^[0-9a-f]{12}$/);
    assert.match(sentAt, /^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  });

  test('says once that it does not start it, however often it was looked for in vain', async () => {
    const lead = 'An earlier attempt of this workflow run started this import, so it is not started again.';
    const entry = { name: 'B0', id: 'b0', outcome: 'unknown', workflow_run: '77', error_detail: `${lead} No answer.` };
    const { steps } = await tries(() => taken, bloomreachImports(1), [{ resume: JSON.stringify([entry]) }]);
    assert.equal(steps[0]?.outputs['error_detail'], `${lead} No answer.`);
  });

  test('hands on what is not among its imports', async () => {
    const { steps, posts } = await tries(
      ({ path }, attempt) => (placeIn(path) === 2 && attempt === 1 ? json(404, { error: 'No.' }) : taken),
      bloomreachImports(3),
      [{}, { only: 'B2' }, {}],
    );
    assert.deepEqual(posts, ['1: 0', '1: 1', '1: 2', '2: 2']);
    const [, second, third] = steps;
    assert.ok(second && third);
    assert.deepEqual(
      second.results.map(({ name, outcome }) => `${name} ${outcome}`),
      ['B2 accepted', 'B0 accepted', 'B1 accepted'],
    );
    assert.deepEqual([second.exitCode, third.exitCode], [0, 0]);
  });

  test('of other bytes is refused at Bloomreach, in the third try too, and told with both digests', async () => {
    const [a, b] = ['one,1\n', 'two,2\n'].map((text) => published({ name: 'B0', import_id: 'b0' }, text));
    assert.ok(a && b);
    const served = (attempt: number) => (attempt === 1 || attempt === 4 ? 'one,1\n' : 'two,2\n');
    const { steps, posts } = await tries(
      ({ method }, attempt) => (method === 'POST' ? taken : { status: 200, body: served(attempt) }),
      bloomreachImports(1),
      [a, b, b, a],
    );
    assert.deepEqual(posts, ['1: 0']);
    assert.deepEqual(steps.map(words), [['accepted'], ['not_sent'], ['not_sent'], ['accepted']]);
    const [, firstOfThird = ''] = steps[2]?.written.find(([name]) => name === 'results') ?? [];
    const [{ outcome, source_sha256: sha } = {}] = JSON.parse(firstOfThird) as Result[];
    assert.deepEqual([outcome, sha], ['accepted', steps[0]?.outputs['source_sha256']], 'if it is killed from here on');
    const detail = steps[1]?.outputs['error_detail'] ?? '';
    assert.equal(detail.match(/[0-9a-f]{64}/g)?.length, 2, detail);
    assert.equal(steps[1]?.outputs['error_code'], 'source_mismatch');
  });

  test('of other bytes is imported at Woosmap, with a line in the log', async () => {
    const { steps, posts } = await tries(
      ({ method, path }, attempt) => {
        if (method === 'POST') return json(202, { dataset_id: datasetId(placeIn(path)) });
        if (path.startsWith('/files')) return { status: 200, body: attempt === 1 ? 'one' : 'two' };
        return json(404, { details: 'No.' });
      },
      datasets(1),
      ['one', 'two'].map((text) => published(datasets(1)[0] ?? {}, text)),
    );
    assert.deepEqual(posts, ['1: 0', '2: 0']);
    assert.match(steps[1]?.stdout ?? '', /for another file\. It is imported again\./);
  });

  test('whose inputs are wrong, or whose proxy cannot be used, hands on what was started', async () => {
    const resume = JSON.stringify([{ name: 'B0', id: 'b0', outcome: 'accepted', workflow_run: '77' }]);
    const proxied = { base_url: 'https://api.exponea.com', resume };
    const { steps, posts } = await tries(() => taken, bloomreachImports(1), [{}, { wait: 'perhaps' }, proxied, {}]);
    assert.deepEqual(posts, ['1: 0']);
    assert.deepEqual(steps.map(words), [['accepted'], ['accepted'], ['accepted'], ['accepted']]);
    assert.deepEqual(
      steps.map(({ exitCode }) => exitCode),
      [0, 1, 0, 0],
    );
  });

  test('that only checks tells of no import as started', async () => {
    const resume = JSON.stringify([{ name: 'B0', id: 'b0', outcome: 'accepted', workflow_run: '77' }]);
    const time = json(200, { time: 1 });
    const { steps } = await tries(() => time, bloomreachImports(1), [{ check: 'true', resume }]);
    const lists = steps[0]?.written.filter(([name]) => name === 'results') ?? [];
    const told = lists.map(([, list]) => (JSON.parse(list) as Result[])[0]?.['outcome']);
    assert.deepEqual(told, ['not_sent', 'checked']);
  });

  test('shows nothing of an earlier one that is secret or can act', async () => {
    const entry = { name: 'B0', id: 'b0', outcome: 'accepted', workflow_run: '77' };
    const sha = '##[error]api-secret-1';
    const resume = JSON.stringify([{ ...entry, source_sha256: sha, error_detail: sha, [sha]: sha }]);
    const { steps } = await tries(() => taken, bloomreachImports(1), [{ resume }]);
    for (const text of [...Object.values(steps[0]?.outputs ?? {}), steps[0]?.summary, steps[0]?.stdout]) {
      assert.doesNotMatch(text?.replaceAll(/::add-mask::.*/g, '') ?? '', /api-secret-1|##\[/);
    }
  });
});
