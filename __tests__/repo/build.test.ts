import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { temporaryFolder } from '../support/temporary-folder.ts';

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

// A small program is built as the action is, with the project's own scripts, in a folder of its own.
test('a build leaves out packages in a way that loads, and says where to look when one is used', () => {
  const folder = temporaryFolder();
  // The build keeps the list of our own words, which is a part of the source.
  for (const name of [
    ...['package.json', 'tsconfig.json', 'tsconfig.build.json', 'src/secrets/own-words.ts', 'src/text/url.ts'],
    ...['build.ts', 'left-out.js', 'own-words.ts'].map((script) => `scripts/${script}`),
  ])
    cpSync(join(root, name), join(folder, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  writeFileSync(join(folder, 'src', 'index.ts'), USER);
  // With a proxy the toolkit makes a dispatcher of undici while it loads.
  const proxies = { https_proxy: 'http://127.0.0.1:9', no_proxy: '', NO_PROXY: '' };
  const env = { ...process.env, NODE_V8_COVERAGE: '', ...proxies };
  const shown = ['scripts/build.ts', 'dist/index.js'].map((script) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [script], { cwd: folder, encoding: 'utf8', env });
    assert.equal(status, 0, stderr);
    return stdout;
  });
  const leftOut = ['undici', '@octokit/core', '@actions/exec'];
  assert.deepEqual(
    shown[1]?.trim().split('\n'),
    leftOut.map((name) => `${name} is left out of this bundle: see scripts/build.ts`),
  );
});
