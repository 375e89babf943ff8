import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, test } from 'node:test';
import { setOwner } from '../../scripts/set-owner.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const ACTION = 'uses: your-org/trigger-import@v2 # not your-organisation, nor my-your-org\n';

describe('npm run owner', () => {
  let folder: string;
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');

  beforeEach(() => {
    folder = temporaryFolder();
    mkdirSync(join(folder, 'dist'));
    for (const name of ['a.yml', 'not-tracked.yml', 'dist/index.js']) writeFileSync(join(folder, name), ACTION);
    writeFileSync(join(folder, 'b.md'), 'nothing\n');
    const { status } = spawnSync('git', ['init', '--quiet'], { cwd: folder });
    assert.equal(status, 0);
    spawnSync('git', ['add', 'a.yml', 'b.md', 'dist/index.js'], { cwd: folder });
  });

  test('puts the name into each file of the repository that holds the placeholder', () => {
    assert.deepEqual(setOwner(folder, 'octo-org'), ['a.yml']);
    assert.equal(read('a.yml'), ACTION.replace('your-org/', 'octo-org/'));
    assert.equal(read('not-tracked.yml'), ACTION);
    assert.equal(read('dist/index.js'), ACTION);
  });

  test('can move from one name to another', () => {
    setOwner(folder, 'octo-org');
    setOwner(folder, 'hooli', 'octo-org');
    assert.match(read('a.yml'), /^uses: hooli\/trigger-import@v2/);
  });

  test('refuses what is no name of an account, and changes nothing', () => {
    for (const name of ['', 'a b', 'https://github.com/octo-org', 'octo-org/trigger-import', '-a', 'a-', 'a--b', '$&'])
      assert.throws(() => setOwner(folder, name), /is no name of a GitHub account/, name);
    assert.equal(read('a.yml'), ACTION);
  });
});
