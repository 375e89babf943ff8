import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, test } from 'node:test';
import { runImport } from '../../src/import/import.ts';
import { readInputs, readSecrets } from '../../src/inputs/inputs.ts';
import { isFailure, type Outcome } from '../../src/outcome/outcome.ts';
import { createRedactor } from '../../src/secrets/secrets.ts';
import type { World } from '../../src/world.ts';
import { FakeClock } from '../support/fake-clock.ts';
import { UUID } from '../support/inputs.ts';
import { json, serveHttp } from '../support/local-server.ts';
import { sentRun } from '../support/runs.ts';

/** All that another CI has to bring: its variables, its log, and an exit code. */
async function runElsewhere(
  variables: Record<string, string>,
): Promise<{ exitCode: number; output: string; outcome?: Outcome }> {
  const source = (name: string) => variables[`IMPORT_${name.toUpperCase()}`] ?? '';
  const redact = createRedactor(readSecrets(source));
  let output = '';
  const print = (line: string) => {
    output += `${redact(line)}\n`;
  };
  const reading = readInputs(source);
  assert.ok(reading.kind === 'imports');
  const world: World = {
    signal: new AbortController().signal,
    clock: new FakeClock(),
    env: {},
    log: print,
    debug: () => {},
    warn: print,
    mask: () => {},
    onKnown: () => {},
  };
  const [item] = reading.imports;
  const outcome = await runImport(item, world);
  if (isFailure(outcome)) print(`${outcome.detail} ${await item.remedy(outcome)}`);
  return { exitCode: isFailure(outcome) ? 1 : 0, output, outcome };
}

describe('another CI', () => {
  const variables = { IMPORT_PROVIDER: 'woosmap', IMPORT_DATASET_ID: UUID, IMPORT_PRIVATE_KEY: 'woosmap-private-key' };

  test('triggers an import and follows its run', async () => {
    await using server = await serveHttp(({ method }, count) => {
      if (method === 'POST') return json(202, { dataset_id: UUID });
      return count === 1 ? json(404, { details: 'No runs.' }) : json(200, sentRun('mine', 'success'));
    });
    const { exitCode, output, outcome } = await runElsewhere({
      ...variables,
      IMPORT_WAIT: 'true',
      IMPORT_BASE_URL: server.url,
    });
    assert.equal(exitCode, 0, output);
    assert.partialDeepStrictEqual(outcome, { word: 'succeeded', runId: 'mine', datasetId: UUID });
    assert.match(output, /Stage import: success after 60 s\./);
  });

  test('is told of a refusal what to do, without a secret that was echoed', async () => {
    await using server = await serveHttp(() => json(401, { detail: 'No key WOOSMAP-private-key.' }));
    const { exitCode, output } = await runElsewhere({ ...variables, IMPORT_BASE_URL: server.url });
    assert.equal(exitCode, 1);
    assert.match(output, /No key \*\*\*\. Check `private_key`/);
    assert.doesNotMatch(output, /woosmap-private-key/i);
  });
});

test("the core loads none of GitHub's packages but the HTTP client", () => {
  const modules = ['inputs/inputs', 'import/import', 'wait/follow', 'secrets/secrets', 'report/message'].map(
    (name) => new URL(`../../src/${name}.ts`, import.meta.url).href,
  );
  const script = `
    import { registerHooks } from 'node:module';
    const seen = new Set();
    registerHooks({ resolve(specifier, context, next) { seen.add(specifier); return next(specifier, context); } });
    for (const module of ${JSON.stringify(modules)}) await import(module);
    process.stdout.write([...seen].filter((name) => name.startsWith('@')).join());`;
  const env = { ...process.env, NODE_V8_COVERAGE: undefined };
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    env,
    encoding: 'utf8',
  });
  assert.equal(stdout, '@actions/http-client', stderr);
});
