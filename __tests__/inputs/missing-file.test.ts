import assert from 'node:assert/strict';
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import { problemsOf, readOpened, WOOSMAP, without } from '../support/inputs.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** A workspace with these files. */
function workspaceWith(...paths: readonly string[]): string {
  const workspace = temporaryFolder();
  for (const path of paths) {
    mkdirSync(dirname(join(workspace, path)), { recursive: true });
    writeFileSync(join(workspace, path), 'id;name\n1;a\n');
  }
  return workspace;
}

const UNEXPANDED = `It holds the name of a variable and not its value. Write it as \`\${{ env.NAME }}\` or \`\${{ steps.ID.outputs.NAME }}\``;
const PATTERN = 'It is a pattern. Give the path of one file';
const HOST = 'This folder is on the host, but the job runs in a container. Give a path relative to the workspace';
const EMPTY = 'The workspace is empty. Check out the repository or download the file in a step before this one';
const ELSE = 'Give a path in the workspace of this job, or `published_sha256` if another job published the file';
const at = (path: string) => `A file of that name is at \`${path}\`. Give that path`;

describe('a file that does not exist is told with the cause that shows:', () => {
  const isHost = existsSync('/home/runner/work');
  const cases: [path: string, files: string[], cause: string, skip?: boolean][] = [
    ['$FILE', ['a.csv'], UNEXPANDED],
    [`\${FILE}`, [], UNEXPANDED],
    ['%FILE%', ['a.csv'], UNEXPANDED],
    ['$env:FILE', ['a.csv'], UNEXPANDED],
    ['out/{{ steps.build.outputs.file }}', ['a.csv'], UNEXPANDED],
    ['~/stores.csv', ['stores.csv'], '`~` is expanded by a shell only. Give the whole path, or one in the workspace'],
    ['out/*.csv', ['out/a.csv'], PATTERN],
    ['stores-????.csv', [], PATTERN],
    ['/home/runner/work/shop/shop/stores.csv', ['stores.csv'], HOST, isHost],
    ['stores.csv', [], EMPTY],
    ['stores.csv', ['README.md', 'out/data/stores.csv'], at(join('out', 'data', 'stores.csv'))],
    ['dist/Stores.CSV', ['out/stores.csv'], at(join('out', 'stores.csv'))],
    ['/data/stores.csv', ['stores.csv'], at('stores.csv')],
    ['stores.csv', ['b/deep/stores.csv', 'c/stores.csv'], at(join('c', 'stores.csv'))],
    ['stores.csv', ['node_modules/x/stores.csv', '.git/stores.csv'], ELSE],
    ['stores.csv', ['1/2/3/4/5/6/stores.csv'], ELSE],
    ['stores.csv', ['README.md'], ELSE],
    ['stores.csv/x', ['stores.csv'], ELSE],
  ];
  for (const [path, files, cause, skip = false] of cases) {
    test(`${path} beside ${files.join(', ') || 'nothing'}`, { skip }, () => {
      const variables = { GITHUB_WORKSPACE: workspaceWith(...files) };
      assert.deepEqual(problemsOf({ ...WOOSMAP, published_file: path }, variables), [
        `\`published_file\` names \`${path}\`, which does not exist. ${cause}.`,
      ]);
    });
  }

  test('several lines', () => {
    const raw = { ...WOOSMAP, published_file: 'a.csv\nb.csv' };
    assert.deepEqual(problemsOf(raw), ['`published_file` holds 2 lines. Give the path of one file.']);
  });

  test('a workspace that is not there, and one with too many files', () => {
    const many = workspaceWith(...Array.from({ length: 60 }, (_, place) => `${place}/a.csv`));
    for (let place = 0; place < 5100; place += 1) symlinkSync('a.csv', join(many, '0', `l${place}`));
    writeFileSync(join(many, '59', 'stores.csv'), 'id\n');
    for (const GITHUB_WORKSPACE of [join(many, 'none'), many]) {
      const [problem = ''] = problemsOf({ ...WOOSMAP, published_file: 'stores.csv' }, { GITHUB_WORKSPACE });
      assert.ok(problem.endsWith(`${ELSE}.`), problem);
    }
  });

  test('a list', async () => {
    const variables = { GITHUB_WORKSPACE: workspaceWith('config/imports.yml') };
    const reading = await readOpened({ ...without(WOOSMAP, 'dataset_id'), imports: 'imports.yml' }, variables);
    assert.deepEqual(reading.kind === 'problems' && reading.problems, [
      `\`imports\` names \`imports.yml\`, which does not exist. ${at(join('config', 'imports.yml'))}.`,
    ]);
  });
});
