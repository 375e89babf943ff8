import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { LEFT_OUT } from '../../scripts/build.ts';

const root = join(import.meta.dirname, '../..');
/** Uses one thing of each package that is left out, the only way in which the toolkit does. */
const USER = `
import { platform } from '@actions/core';
import { getOctokit } from '@actions/github';
import { HttpClient } from '@actions/http-client';

const dispatcher = new HttpClient().getAgentDispatcher('https://provider.example/');
const uses: Record<string, () => unknown> = {
  undici: () => dispatcher?.dispatch({ path: '/', method: 'GET' }, {}),
  '@octokit/core': () => getOctokit('a-token'),
  '@actions/exec': () => platform.getDetails(),
};
for (const [name, use] of Object.entries(uses)) {
  try {
    await use();
    console.log(name, 'works');
  } catch (error) {
    console.log((error as Error).message);
  }
}
`;

/** Builds a small program as the action is built, with the project's own scripts, in a folder of its own. */
describe('a build', () => {
  const folder = mkdtempSync(join(tmpdir(), 'build-'));

  const node = (script: string) =>
    spawnSync(process.execPath, [script], {
      cwd: folder,
      encoding: 'utf8',
      // With a proxy the toolkit makes a dispatcher of undici while it loads.
      env: { ...process.env, NODE_V8_COVERAGE: '', https_proxy: 'http://127.0.0.1:9', no_proxy: '', NO_PROXY: '' },
    });

  before(() => {
    // The build keeps the list of our own words, which is a part of the source.
    for (const name of [
      'package.json',
      'tsconfig.json',
      'tsconfig.build.json',
      ...['build.ts', 'left-out.js', 'own-words.ts'].map((script) => `scripts/${script}`),
      ...['secrets/own-words.ts', 'text/url.ts'].map((file) => `src/${file}`),
    ])
      cpSync(join(root, name), join(folder, name), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
    writeFileSync(join(folder, 'src', 'index.ts'), USER);
    const { status, stderr } = node('scripts/build.ts');
    assert.equal(status, 0, stderr);
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  test('leaves out packages in a way that loads, and says where to look when one is used', () => {
    const { status, stdout, stderr } = node('dist/index.js');
    assert.equal(status, 0, stderr);
    assert.deepEqual(
      stdout.trim().split('\n'),
      ['undici', '@octokit/core', '@actions/exec'].map(
        (name) => `${name} is left out of this bundle: see scripts/build.ts`,
      ),
    );
  });

  test('lists the licence of each package that it bundles, and of no other', () => {
    const licenses = readFileSync(join(folder, 'dist', 'licenses.txt'), 'utf8');
    for (const name of ['@actions/core', '@actions/github', '@actions/http-client'])
      assert.match(licenses, new RegExp(`^${name} `, 'm'));
    for (const name of Object.keys(LEFT_OUT)) assert.ok(!licenses.includes(name.replace('*', '')), name);
  });
});
