import assert from 'node:assert/strict';
import { execFile, spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { promisify } from 'node:util';
import { parse } from 'yaml';
import { parsePairs } from '../../sandbox/runner-files.ts';
import { TARGETS, withParts } from '../../scripts/docs.ts';
import { type Manifest, readManifest } from '../../scripts/manifest.ts';
import { json, serveHttp } from '../support/local-server.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const root = join(import.meta.dirname, '../..');
const guide =
  readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8').split('## Adding a provider')[1]?.split('\n## ')[0] ?? '';
const files = [...guide.matchAll(/^\d\. `([^`]+)`/gm)].map(([, file]) => file ?? '');
const [provider = '', line = '', inputs = ''] = [...guide.matchAll(/```\w+\n([\s\S]*?)```/g)].map(([, block]) =>
  (block ?? '').replace(/^ {3}/gm, ''),
);

describe('the guide to a new provider', () => {
  const copy = temporaryFolder();

  before(() => {
    for (const name of ['src', 'package.json', 'tsconfig.json'])
      cpSync(join(root, name), join(copy, name), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
    writeFileSync(join(copy, 'src/providers/acme.ts'), provider);
    const table = join(copy, 'src/providers/providers.ts');
    const text = readFileSync(table, 'utf8').replace(/^ *\['bloomreach'/m, `${line}$&`);
    writeFileSync(table, `import { acme } from './acme.ts';\n${text}`);
    const project = { extends: './tsconfig.json', include: [], files: ['src/providers/providers.ts'] };
    writeFileSync(join(copy, 'acme.json'), JSON.stringify(project));
  });

  test('names at most six files, and those that are there by their names', () => {
    assert.ok(files.length > 0 && files.length <= 6, files.join(', '));
    for (const file of files.filter((name) => !name.includes('acme'))) assert.ok(existsSync(join(root, file)), file);
  });

  test('gives a provider that compiles', () => {
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    const given = [tsc, '--noEmit', '--singleThreaded', '--project', join(copy, 'acme.json')];
    const { status, stdout, stderr } = spawnSync(process.execPath, given, { encoding: 'utf8' });
    assert.deepEqual([status, stdout], [0, ''], stderr);
  });

  test('gives a provider whose imports are accepted, unknown and rejected', async () => {
    const answers = [json(202, { queued: true }), json(200, { queued: false }), json(404, { error: 'no such feed' })];
    await using server = await serveHttp((_, count) => answers[count - 1] ?? assert.fail('a fourth request'));
    const output = join(copy, 'output');
    writeFileSync(output, '');
    const env = {
      PATH: process.env['PATH'],
      NODE_V8_COVERAGE: undefined,
      GITHUB_OUTPUT: output,
      INPUT_PROVIDER: 'acme',
      INPUT_IMPORTS: '[{ feed_id: 7 }, { feed_id: 8 }, { feed_id: 9 }]',
      INPUT_ACME_KEY: 'a key of acme',
      INPUT_BASE_URL: server.url,
    };
    await promisify(execFile)(process.execPath, [join(copy, 'src/index.ts')], { env }).catch(() => undefined);
    const outputs = Object.fromEntries(parsePairs(readFileSync(output, 'utf8')).pairs);
    assert.deepEqual(
      (JSON.parse(outputs['results'] ?? '[]') as { outcome: string }[]).map(({ outcome }) => outcome),
      ['accepted', 'unknown', 'rejected'],
    );
    assert.deepEqual(
      server.requests.map(({ method, path, headers }) => [method, path, headers['acme-key']]),
      [7, 8, 9].map((feed) => ['POST', `/v2/feeds/${feed}/refresh`, 'a key of acme']),
    );
  });

  test('gives inputs that reach the generated texts', () => {
    const before = readManifest();
    const manifest: Manifest = { ...before, inputs: { ...before.inputs, ...(parse(inputs) as Manifest['inputs']) } };
    const texts = TARGETS.map((target) => withParts(readFileSync(join(root, target.path), 'utf8'), target, manifest));
    const [readme = '', workflow = ''] = texts;
    assert.match(readme, /^\| `acme_key` \|/m);
    assert.match(workflow, /acme_key: \$\{\{ secrets\.acme_key \}\}/);
    assert.match(workflow, /feed_id: \$\{\{ inputs\.feed_id \}\}/);
  });
});
