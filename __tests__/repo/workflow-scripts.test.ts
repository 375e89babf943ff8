import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { before, beforeEach, describe, test } from 'node:test';
import { parse } from 'yaml';
import { temporaryFolder } from '../support/temporary-folder.ts';

type Workflow = { jobs: Record<string, { steps: { name?: string; run?: string; shell?: string }[] }> };
type End = { status: number | null; output: string };

const COMMIT = 'git -c user.name=d -c user.email=d@example.com commit --quiet --allow-empty --message';

function readStep(file: string, job: string, name: string): { run: string; shell: string | undefined } {
  const text = readFileSync(new URL(`../../.github/workflows/${file}`, import.meta.url), 'utf8');
  const step = (parse(text) as Workflow).jobs[job]?.steps.find((candidate) => candidate.name === name);
  return { run: step?.run ?? assert.fail(`${file} has no step "${name}".`), shell: step?.shell };
}

// Scripts that hold a token that writes run here as they stand in their workflows, on a repository of their own. They are for
// bash, which the runners of those workflows have.
describe('the scripts of the workflows that write', { skip: process.platform === 'win32' }, () => {
  let folder: string;
  let work: string;

  /** Nothing of this process's own git (a hook sets `GIT_DIR`) reaches the scripts. */
  function run(script: string, env: Record<string, string> = {}, args = ['-e']): End {
    const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', ...args, '-c', script], {
      cwd: work,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH: [join(folder, 'bin'), process.env['PATH']].join(delimiter),
        GIT_CONFIG_GLOBAL: join(folder, 'no-config'),
        GIT_CONFIG_NOSYSTEM: '1',
        RUNNER_TEMP: join(folder, 'temp'),
        GITHUB_STEP_SUMMARY: join(folder, 'summary.md'),
        ...env,
      },
      encoding: 'utf8',
    });
    return { status, output: stdout + stderr };
  }

  /** Runs a step's script with the options that the runner gives bash. */
  function runStep({ run: script, shell }: ReturnType<typeof readStep>, env?: Record<string, string>): End {
    return run(script, env, shell === 'bash' ? ['-e', '-o', 'pipefail'] : ['-e']);
  }

  /** Prepares or looks at the repository; a command that fails is a fault of the test. */
  function shell(script: string): string {
    const { status, output } = run(script);
    assert.equal(status, 0, output);
    return output.trim();
  }

  const BRANCH = 'dependabot/npm_and_yarn/bundled-0123456789';
  const PUSH = `git push --quiet origin HEAD:refs/heads/${BRANCH}`;
  const template = temporaryFolder();

  before(() => {
    [folder, work] = [template, join(template, 'work')];
    for (const path of ['bin', 'temp/dist', 'work/dist']) mkdirSync(join(folder, path), { recursive: true });
    writeFileSync(join(work, 'dist', 'index.js'), 'old');
    writeFileSync(join(work, 'dist', '1.index.js'), 'a chunk that is gone');
    writeFileSync(join(work, 'package.json'), '{}');
    writeFileSync(join(folder, 'temp/dist/index.js'), 'new');
    shell(`git init --quiet --template=; git add --all; ${COMMIT} change
      git init --quiet --template= --bare ../origin.git; git remote add origin ../origin.git
      ${PUSH}; git checkout --quiet --detach`);
  });

  beforeEach(() => {
    folder = temporaryFolder();
    work = join(folder, 'work');
    cpSync(template, folder, { recursive: true });
  });

  describe('dist/ of a change by Dependabot', () => {
    const TIP = `git ls-remote origin refs/heads/${BRANCH} | cut -f 1`;
    const check = readStep('dependabot-dist-commit.yml', 'commit', 'Check the built files');
    const commit = readStep('dependabot-dist-commit.yml', 'commit', 'Commit dist/');
    const built = () => join(folder, 'temp', 'dist');

    test('may hold the files of a real build', () => {
      cpSync(new URL('../../dist/', import.meta.url), built(), { recursive: true });
      assert.deepEqual(runStep(check), { status: 0, output: '' });
    });

    for (const [name, make] of [
      ['a link', () => symlinkSync('/etc/passwd', join(built(), '2.index.js'))],
      ['a link to a folder', () => symlinkSync(tmpdir(), join(built(), '3.js'))],
      ['a folder', () => mkdirSync(join(built(), 'sub.js'))],
      ['a file that git reads', () => writeFileSync(join(built(), '.gitattributes'), '* filter=x')],
      ['a name that is a command to the runner', () => writeFileSync(join(built(), 'x\n::error::a\n.js'), '')],
      ['another kind of file', () => writeFileSync(join(built(), 'index.sh'), '')],
      ['everything but the bundle', () => rmSync(join(built(), 'index.js'))],
    ] as const) {
      test(`may not hold ${name}`, () => {
        make();
        const { status, output } = runStep(check);
        assert.equal(status, 1);
        assert.doesNotMatch(output, /^::error::/m);
      });
    }

    test('is committed, and nothing else, on top of the branch', () => {
      writeFileSync(join(work, 'package.json'), 'left behind by a step');
      assert.equal(runStep(commit, { BRANCH }).status, 0);
      assert.equal(shell('git diff-tree -r --name-status HEAD~ HEAD'), 'D\tdist/1.index.js\nM\tdist/index.js');
      assert.equal(shell(TIP), shell('git rev-parse HEAD'));
      assert.match(shell('git log -1 --format=%s'), /\[dependabot skip\]$/);
    });

    test('is left as it is where it is up to date', () => {
      cpSync(join(work, 'dist'), built(), { recursive: true });
      const before = shell(TIP);
      assert.equal(runStep(commit, { BRANCH }).status, 0);
      assert.deepEqual([shell('git rev-parse HEAD'), shell(TIP)], [before, before]);
    });

    test('is not pushed where the branch has moved on since the build', () => {
      const stale = shell('git rev-parse HEAD');
      const newer = shell(`${COMMIT} newer; ${PUSH}; git rev-parse HEAD; git checkout --quiet --detach ${stale}`);
      assert.notEqual(runStep(commit, { BRANCH }).status, 0);
      assert.equal(shell(TIP), newer);
    });

    test('becomes a folder again where the change made it a link', () => {
      const hooks = join(work, '.git', 'hooks');
      mkdirSync(hooks);
      rmSync(join(work, 'dist'), { recursive: true });
      symlinkSync(hooks, join(work, 'dist'));
      shell(`git add --all; ${COMMIT} link; ${PUSH}`);
      assert.equal(runStep(commit, { BRANCH }).status, 0);
      assert.ok(!readdirSync(hooks).includes('index.js'));
      assert.deepEqual(readdirSync(join(work, 'dist')), ['index.js']);
    });
  });

  describe('the major tag of a release', () => {
    const move = readStep('release.yml', 'release', 'Move the major tag');

    /** Puts a `gh` in the place of GitHub's that knows these tags, or is refused, and writes down what it is asked to change. */
    function moveTag(tag: string, tags: readonly string[]): { end: End; changes: string } {
      const script = `#!/usr/bin/env bash
        case "$*" in
          *matching-refs*) ${tags.length === 0 ? 'exit 1' : `printf '%s\\n' ${tags.join(' ')}`} ;;
          *git/ref/tags/v1) ${tags.includes('v1') ? 'exit 0' : 'exit 1'} ;;
          *) echo "$*" >> '${join(folder, 'changes')}' ;;
        esac`;
      writeFileSync(join(folder, 'bin', 'gh'), script, { mode: 0o755 });
      writeFileSync(join(folder, 'changes'), '');
      const end = runStep(move, { GH_TOKEN: 'none', GH_REPO: 'your-org/trigger-import', GITHUB_REF_NAME: tag });
      return { end, changes: readFileSync(join(folder, 'changes'), 'utf8').trim() };
    }

    const refs = 'repos/your-org/trigger-import/git/refs';
    const isMade = new RegExp(`^api --method POST ${refs} --raw-field ref=refs/tags/v1 --raw-field sha=[0-9a-f]{40}$`);
    const isMoved = new RegExp(`^api --method PATCH ${refs}/tags/v1 .*sha=[0-9a-f]{40} .*force=true$`);
    for (const [what, tag, tags, isGreen, changed] of [
      ['is made for the first release', 'v1.0.0', ['v1.0.0'], true, isMade],
      ['moves by number and not by letter', 'v1.10.0', ['v1', 'v1.10.0', 'v1.9.0', 'v1.2.0-rc.1'], true, isMoved],
      ['stays where a newer one has it', 'v1.2.4', ['v1', 'v1.2.3', 'v1.2.4', 'v1.3.0'], true, /^$/],
      ['stays, with a red step, where GitHub does not tell the tags', 'v1.0.0', [], false, /^$/],
    ] as const) {
      test(what, () => {
        const { end, changes } = moveTag(tag, tags);
        assert.equal(end.status === 0, isGreen, end.output);
        assert.match(changes, changed);
        assert.equal(changes.replace(/.* sha=(\w+).*/, '$1'), changes && shell('git rev-parse HEAD'));
      });
    }
  });
});
