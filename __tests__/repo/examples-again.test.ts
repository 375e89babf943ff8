import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { Kept } from '../support/kept.ts';
import { closedPort, json, type Reply, serveHttp } from '../support/local-server.ts';
import { runExample, SECRETS, skipWithout } from '../support/stand-ins.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import type { WorkflowRun, World } from '../support/workflow-run.ts';
import { zipOf } from '../support/zips.ts';

type Texts = Record<string, string>;

const STARTED = json(200, { success: true });
const REFUSED = json(404, { success: false, errors: { code: 'NotFoundError', message: 'No such import.' } });
const LOST: Reply = (socket) => socket.destroy();
/** Stands for the answer of a provider that takes the trigger. */
const WELL: Reply = json(200, {});
const [CUSTOMERS, ORDERS] = ['0123456789abcdef01234567', '89abcdef0123456789abcdef'];

/** A provider whose answers to the trigger of each id are given in their order, the last one for ever. Everything ends well. */
async function servePlay(answers: Readonly<Record<string, readonly Reply[]>>, fileOf: (path: string) => string) {
  const triggers: string[] = [];
  const runs = new Map<string, number>();
  const server = await serveHttp(({ method, path, headers }) => {
    const id = /(?:imports|datasets)\/([\w-]+)/.exec(path)?.[1] ?? '';
    if (method === 'POST') {
      const before = triggers.filter((known) => known === id).length;
      triggers.push(id);
      const given = answers[id] ?? [];
      const answer = given[Math.min(before, given.length - 1)];
      if (answer !== undefined && answer !== WELL) return answer;
      runs.set(id, Date.now());
      return path.includes('/datasets/') ? json(202, { dataset_id: id }) : STARTED;
    }
    if (path.endsWith('/status')) {
      const startedAt = runs.get(id);
      if (startedAt === undefined) return json(404, { details: 'This dataset was never imported.' });
      // `Date` has whole seconds: a shorter run could seem to have ended before its trigger.
      const [start, end] = [startedAt + 1000, startedAt + 2000].map((at) => new Date(at).toISOString().slice(0, -1));
      const steps = [{ name: 'import', start, end, status: 'success', entries: [] }];
      return json(200, { id: `${id.slice(0, -4)}${(startedAt % 9000) + 1000}`, status: 'success', steps });
    }
    if (path.startsWith('/datasets/'))
      return json(200, { id, name: 'Stores', url: `http://${headers.host}/stores.zip`, reimport_key: null });
    const file = fileOf(path);
    return existsSync(file) ? { status: 200, body: readFileSync(file) } : { status: 404 };
  });
  return { server, triggers };
}

/** The tries of one workflow run, with what GitHub keeps between them; `answers` are those of the provider. */
async function triesOf(example: string, answers: Readonly<Record<string, readonly Reply[]>> = {}) {
  const { actions } = new Kept();
  let [folder, attempt] = ['', 0];
  let done: NonNullable<World['jobs']> = {};
  const { server, triggers } = await servePlay(answers, (path) => join(folder, 'served', path));

  /** The addresses of the example are those of the server. */
  function lead(given: Texts): Texts {
    const led = Object.entries(given).map(([name, value]) => [
      name,
      value.replaceAll('https://files.example.com', server.url),
    ]);
    const inputs = { ...Object.fromEntries(led), base_url: server.url } as Texts;
    const hasFile = inputs['published_file'] || inputs['imports']?.includes('published_file');
    return hasFile ? { ...inputs, source_timeout_minutes: '0.1' } : inputs;
  }

  /** "Re-run failed jobs": what was green stays as it was. `anew` runs every job; `runId` is another run. */
  async function next(world: Partial<World> & { anew?: boolean; runId?: string } = {}): Promise<WorkflowRun> {
    const { anew = false, runId = '77', ...others } = world;
    folder = temporaryFolder();
    attempt += 1;
    const run = await runExample(example, {
      folder,
      contexts: { github: { run_id: runId, run_attempt: String(attempt) }, ...others.contexts },
      ...others,
      actions: { ...actions, ...others.actions },
      jobs: anew ? {} : done,
      inputs: lead,
    });
    done = Object.fromEntries(Object.entries(run.jobs).filter(([, { result }]) => result === 'success'));
    return run;
  }

  return { next, triggers, [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]() };
}

function outcomes(run: WorkflowRun): string[] {
  const results = JSON.parse(run.imports['import']?.outputs['results'] ?? '[]') as { outcome: string }[];
  return results.map(({ outcome }) => outcome);
}

describe('repeat-only-what-failed.yml', { skip: skipWithout() }, () => {
  const script = (text: string) => `#!/usr/bin/env bash\n${text}\n`;
  const files = (customers = 'a') => ({
    'scripts/export-customers.sh': script(`echo id; echo ${customers}`),
    'scripts/export-orders.sh': script('echo id; echo b'),
    'scripts/publish.sh': script('cp -r "$1" "$RECORDS/served"'),
  });

  test('starts in three tries each import once, but for those that were refused', async () => {
    await using tries = await triesOf('repeat-only-what-failed.yml', { [ORDERS]: [REFUSED, STARTED] });
    const ends: unknown[] = [];
    // What the data became in the meantime does not matter: the files were built in the first try. Inputs that are wrong in the
    // second one do not make the third one forget.
    for (const [customers, secrets] of [
      ['a', SECRETS],
      ['changed', {}],
      ['changed again', SECRETS],
    ] as const) {
      const run = await tries.next({ files: files(customers), secrets });
      ends.push([run.jobs['import']?.result, ...outcomes(run)]);
    }
    assert.deepEqual(ends, [
      ['failure', 'accepted', 'rejected'],
      ['failure', 'accepted', 'rejected'],
      ['success', 'accepted', 'accepted'],
    ]);
    assert.deepEqual(tries.triggers.toSorted(), [CUSTOMERS, ORDERS, ORDERS]);
  });

  test('never starts an import again whose answer was lost, even with other bytes of "Re-run all jobs"', async () => {
    await using tries = await triesOf('repeat-only-what-failed.yml', { [CUSTOMERS]: [LOST] });
    const ends: unknown[] = [];
    for (const anew of [false, false, true]) {
      const run = await tries.next({ files: files(anew ? 'changed' : 'a'), anew });
      ends.push([run.jobs['import']?.result, outcomes(run)[0]]);
    }
    assert.deepEqual(ends, [
      ['failure', 'unknown'],
      ['failure', 'unknown'],
      ['failure', 'unknown'],
    ]);
    assert.deepEqual(tries.triggers.toSorted(), [CUSTOMERS, ORDERS]);
  });
});

describe('nightly.yml', { skip: skipWithout() }, () => {
  const dataset = (digit: string) => `00000000-0000-4000-8000-00000000000${digit}`;
  const refused = {
    [dataset('2')]: [json(403, { detail: 'No permission.' }), WELL],
  };

  test('imports twelve datasets and two more, and repeats the one that failed', async () => {
    await using tries = await triesOf('nightly.yml', refused);
    const first = await tries.next();
    assert.deepEqual([first.jobs['woosmap']?.result, first.jobs['bloomreach']?.result], ['failure', 'success']);
    assert.equal(tries.triggers.length, 14);
    const second = await tries.next();
    assert.equal(second.jobs['woosmap']?.result, 'success');
    assert.deepEqual(tries.triggers.slice(14), [dataset('2')]);
  });
});

describe('manual-list.yml', { skip: skipWithout() }, () => {
  const form = (only: string) => ({ contexts: { inputs: { only } } });

  test('sends nothing where nothing was chosen', async () => {
    await using tries = await triesOf('manual-list.yml');
    const run = await tries.next(form(' , \n,'));
    assert.equal(run.jobs['import']?.result, 'failure');
    assert.match(run.output, /^::error title=Nothing was chosen::/m);
    assert.deepEqual([run.imports, tries.triggers], [{}, []]);
  });

  const all = ['0', '1'].map((digit) => `00000000-0000-4000-8000-00000000000${digit}`);
  for (const [only, expected] of [
    ['pickup points', all.slice(1)],
    ['all', all],
  ] as const) {
    test(`imports what was chosen with ${only}`, async () => {
      await using tries = await triesOf('manual-list.yml');
      const run = await tries.next(form(only));
      assert.equal(run.jobs['import']?.result, 'success');
      assert.deepEqual(tries.triggers.toSorted(), expected);
    });
  }
});

describe('import-if-changed.yml', { skip: skipWithout() }, () => {
  function publish(content: string) {
    const zip = zipOf([{ name: 'stores.csv', content: `id\n${content}\n` }]).toString('base64');
    const script = `base64 -d <<< ${zip} > "$1"; mkdir -p "$RECORDS/served"; cp "$1" "$RECORDS/served/"`;
    return { 'scripts/publish-stores.sh': `#!/usr/bin/env bash\n${script}\n` };
  }

  test('imports A, B and A again, nothing that is there already, and any file after an import that failed', async () => {
    const answers = [WELL, WELL, json(403, { detail: 'No.' }), WELL];
    await using tries = await triesOf('import-if-changed.yml', { '00000000-0000-4000-8000-000000000000': answers });
    const ends: unknown[] = [];
    for (const [night, content] of [...'AABAB'].entries()) {
      const run = await tries.next({ files: publish(content), runId: String(night), anew: true });
      ends.push(run.steps['import']?.outcome);
    }
    assert.deepEqual(ends, ['success', 'skipped', 'success', 'failure', 'success']);
    assert.equal(tries.triggers.length, 4);
  });
});

describe('pull-request-records.yml', { skip: skipWithout() }, () => {
  const features = (count: number) =>
    JSON.stringify({
      type: 'FeatureCollection',
      features: Array.from({ length: count }, (_, id) => ({ type: 'Feature', id, geometry: null, properties: {} })),
    });
  const files = (before: string | undefined, after: string) => ({
    ...(before === undefined ? {} : { 'old/data/stores.geojson': before }),
    'new/data/stores.geojson': after,
  });

  for (const [what, before, after, expected] of [
    ['half of the records', features(100), features(50), 'failure'],
    ['one less than half', features(100), features(51), 'success'],
    ['nothing, because it is new', undefined, features(1), 'success'],
    ['nothing, because it was a web page', '<!doctype html><p>Sign in</p>', features(1), 'success'],
  ] as const) {
    test(`ends as ${expected} where a file lost ${what}`, async () => {
      await using tries = await triesOf('pull-request-records.yml');
      const run = await tries.next({
        files: files(before, after),
        secrets: {},
        contexts: { github: { event: { pull_request: { base: { sha: 'abc' }, number: 1 } } } },
      });
      const logs = Object.values(run.imports).flatMap(({ log }) => log);
      assert.equal(run.jobs['count']?.result, expected, logs.join('\n'));
    });
  }
});

describe('notify-slack.yml', { skip: skipWithout() }, () => {
  const URLS = { server_url: 'https://github.com', repository: 'octo-org/stores', run_id: '77', run_attempt: '1' };

  test('tells the outcome of a bad import, nothing that the provider said, and nothing of a good one', async () => {
    const refused = json(403, { detail: 'No <!channel> "permission".' });
    await using tries = await triesOf('notify-slack.yml', { '00000000-0000-4000-8000-000000000000': [refused, WELL] });
    const payloads: string[] = [];
    const slack = (_: WorkflowRun, { payload = '' }: Texts) => {
      payloads.push(payload);
      return undefined;
    };
    const results: unknown[] = [];
    for (const _ of ['refused', 'well']) {
      const actions = { 'slackapi/slack-github-action@': slack };
      const run = await tries.next({ contexts: { github: URLS }, actions });
      results.push(run.jobs['import']?.result);
    }
    assert.deepEqual(results, ['failure', 'success']);
    assert.deepEqual(payloads, [
      'text: "Import of the stores: rejected (forbidden). https://github.com/octo-org/stores/actions/runs/77"\n',
    ]);
  });
});

describe('own-runner.yml', { skip: skipWithout() }, () => {
  test('starts the import', async () => {
    await using tries = await triesOf('own-runner.yml');
    const run = await tries.next();
    assert.equal(run.imports['Start the import']?.outputs['outcome'], 'accepted');
  });

  test('sends nothing where the proxy opens no tunnel', async () => {
    const { imports } = await runExample('own-runner.yml', {
      secrets: { ...SECRETS, PROXY_URL: `http://user:password-1@127.0.0.1:${await closedPort()}` },
      // A reserved name, which only the proxy would look up.
      inputs: (given) => ({ ...given, base_url: 'https://api.invalid', max_attempts: '1' }),
    });
    const { outputs, log } = imports['Start the import'] ?? assert.fail();
    assert.deepEqual([outputs['outcome'], outputs['error_code']], ['not_sent', 'network_error']);
    assert.match(outputs['error_detail'] ?? '', /proxy/);
    assert.ok(!log.join('\n').includes('password-1'));
  });
});
