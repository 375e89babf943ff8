import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { before, describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { temporaryFolder } from '../support/temporary-folder.ts';

const root = join(import.meta.dirname, '../..');
/** Every job of every user downloads it. With tests, sandbox, examples and pictures it has more than twice the size. */
const MAX_PACKED_BYTES = 360_000;

const isRepository = spawnSync('git', ['rev-parse', '--is-inside-work-tree'], { cwd: root }).status === 0;

/** What the runner downloads: GitHub's archive of a commit leaves out what .gitattributes marks as `export-ignore`. */
describe('the archive of the action', { skip: !isRepository && 'this is no git repository' }, () => {
  const folder = temporaryFolder();
  const unpacked = join(folder, 'unpacked');
  let archive: Buffer;

  function run(cwd: string, command: string, given: string[], env = {}, input?: Buffer): Buffer {
    const end = spawnSync(command, given, { cwd, env: { ...process.env, ...env }, input, maxBuffer: 100_000_000 });
    assert.equal(end.status, 0, String(end.stderr));
    return end.stdout;
  }

  function filesOf(folder: string): Record<string, string> {
    return Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
  }

  /**
   * Stands in for `npm ci`. What is bundled, and what bundles, must be in the folder itself:
   * the bundle's names for modules come from their paths.
   */
  function giveModules(): void {
    const licenses = readFileSync(join(root, 'dist/licenses.txt'), 'utf8').matchAll(/(?:^|\n---\n\n)(\S+) \d+\.\d/g);
    const copied = ['@vercel/ncc', ...[...licenses].map(([, name]) => name)];
    for (const name of globSync(['[!@.]*', '@*/*'], { cwd: join(root, 'node_modules') })) {
      const [from, to] = [join(root, 'node_modules', name), join(unpacked, 'node_modules', name)];
      mkdirSync(dirname(to), { recursive: true });
      if (copied.includes(name.replaceAll('\\', '/'))) cpSync(from, to, { recursive: true });
      else symlinkSync(from, to, 'junction');
    }
  }

  before(() => {
    // The files as they stand here, committed or not. The repository and its index stay as they are.
    const objects = run(root, 'git', ['rev-parse', '--path-format=absolute', '--git-path', 'objects'])
      .toString()
      .trim();
    const env = {
      GIT_INDEX_FILE: join(folder, 'index'),
      GIT_OBJECT_DIRECTORY: join(folder, 'objects'),
      GIT_ALTERNATE_OBJECT_DIRECTORIES: objects,
    };
    mkdirSync(join(folder, 'objects'));
    run(root, 'git', ['add', '--all'], env);
    const tree = run(root, 'git', ['write-tree'], env).toString().trim();
    archive = run(root, 'git', ['archive', '--worktree-attributes', tree], env);
    mkdirSync(unpacked);
    run(unpacked, 'tar', ['-x'], {}, archive);
  });

  test('is small', () => {
    const bytes = gzipSync(archive).length;
    assert.ok(bytes <= MAX_PACKED_BYTES, `${bytes} bytes`);
  });

  test('holds what runs and its source, and not what is read on GitHub', () => {
    const names = readdirSync(unpacked);
    for (const name of ['action.yml', 'dist', 'LICENSE', 'package-lock.json', 'README.md', 'scripts', 'src'])
      assert.ok(names.includes(name), name);
    for (const name of ['__tests__', 'docs', 'sandbox', 'examples', '.github']) assert.ok(!names.includes(name), name);
  });

  // The build of the whole source, once in a run of all tests: it shows that `dist/` is what the source gives, too.
  test('gives the same dist/ when it is built', () => {
    giveModules();
    rmSync(join(unpacked, 'dist'), { recursive: true });
    run(unpacked, process.execPath, ['scripts/build.ts'], { NODE_V8_COVERAGE: '' });
    const [built = {}, committed = {}] = [unpacked, root].map((folder) => filesOf(join(folder, 'dist')));
    assert.deepEqual(
      Object.keys({ ...built, ...committed }).filter((name) => built[name] !== committed[name]),
      [],
      'dist/ is not what the source gives: run npm run build and commit it',
    );
  });
});
