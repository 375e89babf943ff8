import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import {
  BLOOMREACH,
  OTHER_UUID,
  problemsOf,
  type RawInputs,
  readValid,
  UUID,
  WOOSMAP,
  without,
} from '../support/inputs.ts';

const workspace = mkdtempSync(join(tmpdir(), 'workspace-'));
after(() => rmSync(workspace, { recursive: true }));
const file = join(workspace, 'stores.csv');
writeFileSync(file, 'id;name\n');
writeFileSync(join(workspace, 'empty.csv'), '');
mkdirSync(join(workspace, 'folder'));
symlinkSync('stores.csv', join(workspace, 'link.csv'));
execFileSync('mkfifo', [join(workspace, 'pipe')]);

const VARIABLES = { GITHUB_WORKSPACE: workspace };
const SHA256 = '0123456789abcdef'.repeat(4);
const EMPTY = createHash('sha256').digest('hex');
const URL_TEXT = 'https://files.example.com/stores.csv?sig=zQ7x';
const PUBLISHED = { published_sha256: SHA256 };
const HOOK = { provider: 'woosmap', reimport_key: OTHER_UUID };
const SPACE = { ...without(BLOOMREACH, 'project_token'), workspace_id: 'space-1' };
const WHOLE = { path: file, bytes: 8 };

describe('the source of an import', () => {
  const sha256 = { file: undefined, sha256: SHA256 };
  const url = new URL(URL_TEXT);
  const from = (published: object | undefined, url?: URL, minutes = 20) => {
    return { published, url, timeoutMs: minutes * 60_000 };
  };
  const withPath = (path: string) => ({ ...BLOOMREACH, ...PUBLISHED, path });
  const cases: [name: string, raw: RawInputs, source: object | undefined][] = [
    ['is absent where nothing is asked of it', { ...WOOSMAP, source_timeout_minutes: '5' }, undefined],
    ['is absent in a dry run', { ...WOOSMAP, dry_run: 'true' }, undefined],
    ['is known to Woosmap', { ...WOOSMAP, ...PUBLISHED }, from(sha256)],
    [
      'is what is given',
      { ...WOOSMAP, ...PUBLISHED, source_url: URL_TEXT, source_timeout_minutes: '0.1' },
      from(sha256, url, 0.1),
    ],
    [
      'may be plain http',
      { ...WOOSMAP, ...PUBLISHED, source_url: 'http://h.example/f' },
      from(sha256, new URL('http://h.example/f')),
    ],
    ['is known to Woosmap where a hook comes with its dataset', { ...WOOSMAP, ...HOOK, ...PUBLISHED }, from(sha256)],
    ['is given to a hook', { ...HOOK, ...PUBLISHED, source_url: URL_TEXT }, from(sha256, url)],
    ['is Bloomreach’s path', withPath(URL_TEXT), from(sha256, url)],
    [
      'is what is given, before the path',
      { ...withPath('https://h.example/f'), source_url: URL_TEXT },
      from(sha256, url),
    ],
    [
      'is what is given, where the path is no URL',
      { ...withPath('sftp/stores.csv'), source_url: URL_TEXT },
      from(sha256, url),
    ],
    ['is there in a check', { ...BLOOMREACH, check: 'true' }, from(undefined)],
    ['is the path in a check, too', { ...SPACE, check: 'true', path: URL_TEXT }, from(undefined, url)],
    ['is asked alone for a hook in a check', { ...HOOK, check: 'true', source_url: URL_TEXT }, from(undefined, url)],
    [
      'is known by the file that was published',
      { ...WOOSMAP, published_file: 'stores.csv' },
      from({ file: WHOLE, sha256: undefined }),
    ],
    [
      'is known by its file and its SHA-256',
      { ...WOOSMAP, published_file: file, published_sha256: `sha256:${SHA256.toUpperCase()}` },
      from({ file: WHOLE, sha256: SHA256 }),
    ],
  ];
  for (const [name, raw, source] of cases) {
    test(name, () => {
      const { source: read } = readValid(raw, VARIABLES);
      const told = read && { published: read.published, url: read.url, timeoutMs: read.timeoutMs };
      assert.deepEqual(told, source);
      const canAsk = raw['provider'] === 'woosmap' && (raw['private_key'] ?? '') !== '';
      assert.equal(read?.lookUp !== undefined, canAsk && read !== undefined, 'Woosmap can be asked for the address');
    });
  }

  test('is known by a file behind a link, or above the workspace', () => {
    for (const path of ['link.csv', './folder/../stores.csv']) {
      const bytes = readValid({ ...WOOSMAP, published_file: path }, VARIABLES).source?.published?.file?.bytes;
      assert.equal(bytes, 8, path);
    }
  });

  test('is looked for where the process is, without a workspace', () => {
    for (const variables of [{}, { GITHUB_WORKSPACE: '' }]) {
      const { source } = readValid({ ...WOOSMAP, published_file: 'package.json' }, variables);
      assert.equal(source?.published?.file?.path, join(process.cwd(), 'package.json'));
    }
  });
});

describe('a source that cannot be', () => {
  const gone = (path: string) =>
    `\`published_file\` names \`${path}\`, which does not exist. Give a path in the workspace of this job, or \`published_sha256\` if another job published the file.`;
  const sha = (count: number) => `\`published_sha256\` must be a SHA-256 of 64 hex digits; got ${count} characters.`;
  const empty = '`published_sha256` is the SHA-256 of an empty file. Check the step that makes it.';
  const scheme = '`source_url` must be a URL that starts with https:// or http://.';
  const need = 'add `dataset_id` and `private_key`.';
  const bloomreachNeeds =
    '`source_url` is missing. Bloomreach needs it to compare the file, unless `path` is an http or https URL.';
  const hookNeeds = `\`source_url\` is missing. A \`reimport_key\` does not tell where the file is served. Give \`source_url\`, or ${need}`;
  const alone = '`source_url` needs `published_file` or `published_sha256`, or `check: true`. Add one, or remove it.';
  const file_ = (path: string) => ({ ...WOOSMAP, published_file: path });
  const cases: [name: string, raw: RawInputs, problems: string[]][] = [
    ['no file', file_('nothing.csv'), [gone('nothing.csv')]],
    ['no file at the end of a file', file_('stores.csv/x'), [gone('stores.csv/x')]],
    ['an empty file', file_('empty.csv'), ['`published_file` is an empty file. Check the step that writes it.']],
    ['a folder', file_('folder'), ['`published_file` must be a file; the path leads to something else.']],
    ['a pipe', file_('pipe'), ['`published_file` must be a file; the path leads to something else.']],
    ['a device', file_('/dev/null'), ['`published_file` must be a file; the path leads to something else.']],
    ['a path in quotes', file_('"stores.csv"'), ['`published_file` is wrapped in quotes. Remove them from the value.']],
    ['a short SHA-256', { ...WOOSMAP, published_sha256: SHA256.slice(1) }, [sha(63)]],
    ['a long SHA-256', { ...WOOSMAP, published_sha256: `${SHA256}0` }, [sha(65)]],
    ['nothing', { ...WOOSMAP, published_sha256: EMPTY }, [empty]],
    ['nothing, as a tool writes it', { ...WOOSMAP, published_sha256: `SHA256:${EMPTY.toUpperCase()}` }, [empty]],
    ['nothing, in a check', { ...WOOSMAP, published_sha256: EMPTY, check: 'true' }, [empty]],
    ['an address by another way', { ...WOOSMAP, ...PUBLISHED, source_url: 'sftp://h.example/f' }, [scheme]],
    ['no address', { ...WOOSMAP, ...PUBLISHED, source_url: 'stores.csv' }, [scheme]],
    ['an address that would be mended', { ...WOOSMAP, ...PUBLISHED, source_url: 'https:/h.example' }, [scheme]],
    [
      'no time',
      { ...WOOSMAP, ...PUBLISHED, source_timeout_minutes: '0.09' },
      ['`source_timeout_minutes` must be a number from 0.1 to 1440; got `0.09`.'],
    ],
    ['an address for nothing', { ...WOOSMAP, source_url: URL_TEXT }, [alone]],
    ['an address for a dry run', { ...BLOOMREACH, source_url: URL_TEXT, dry_run: 'true' }, [alone]],
    ['a hook alone', { ...HOOK, ...PUBLISHED }, [hookNeeds]],
    ['a hook beside a dataset without its key', { ...HOOK, ...PUBLISHED, dataset_id: UUID }, [hookNeeds]],
    ['a hook alone, in a check', { ...HOOK, ...PUBLISHED, check: 'true' }, [hookNeeds]],
    ['no path', { ...BLOOMREACH, ...PUBLISHED }, [bloomreachNeeds]],
    ['a path that is no address', { ...BLOOMREACH, ...PUBLISHED, path: 'gs://bucket/stores.csv' }, [bloomreachNeeds]],
    ['a path on a file storage', { ...SPACE, ...PUBLISHED, path: '/stores.csv' }, [bloomreachNeeds]],
    [
      'what asks nothing',
      { ...HOOK, check: 'true' },
      [`\`check\` has nothing to check with a \`reimport_key\` alone. Add \`source_url\`, or ${need}`],
    ],
    [
      'a workspace that asks nothing',
      { ...SPACE, check: 'true' },
      ['`check` has nothing to check with a `workspace_id` alone. Add `source_url`.'],
    ],
    ['what is wrong already is not missing', { ...HOOK, check: 'true', source_url: 'x' }, [scheme]],
  ];
  for (const [name, raw, problems] of cases) {
    test(name, () => assert.deepEqual(problemsOf(raw, VARIABLES), problems));
  }
});

describe('a path that is another address than the source', () => {
  const warnings = (path: string, source_url: string, more: RawInputs = PUBLISHED) =>
    readValid({ ...BLOOMREACH, ...more, path, source_url }).warnings;
  const other = [
    '`source_url` and `path` are different URLs. Bloomreach imports from `path`, but the action looks only at `source_url`.',
  ];
  const cases: [name: string, path: string, source: string, warnings: string[]][] = [
    ['is a warning', 'https://h.example/a.csv', 'https://h.example/b.csv', other],
    ['is a warning where only the query differs', 'https://h.example/a.csv?sig=1', 'https://h.example/a.csv', other],
    ['is none where they are the same', URL_TEXT, URL_TEXT, []],
    ['is none where they are written differently', 'HTTPS://H.example:443/a', 'https://h.example/a', []],
    ['is none where the path is no URL', '/a.csv', 'https://h.example/a', []],
  ];
  for (const [name, path, source, expected] of cases) {
    test(name, () => assert.deepEqual(warnings(path, source), expected));
  }
  test('is a warning in a check', () =>
    assert.deepEqual(warnings('https://h.example/a', 'https://h.example/b', { check: 'true' }), other));
  test('is none without a source', () => assert.deepEqual(readValid({ ...BLOOMREACH, path: URL_TEXT }).warnings, []));
});
