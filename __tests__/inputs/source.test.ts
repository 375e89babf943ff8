import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import {
  BLOOMREACH,
  HOOK,
  problemsOf,
  type RawInputs,
  readValid,
  UUID,
  WOOSMAP,
  WORKSPACE,
} from '../support/inputs.ts';
import { cases, table } from '../support/table.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const workspace = temporaryFolder();
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
const WHOLE = { path: file, bytes: 8 };

function isSource(_: string, raw: RawInputs, source: object | undefined): void {
  const { source: read } = readValid(raw, VARIABLES);
  const told = read && { published: read.published, url: read.url, timeoutMs: read.timeoutMs };
  assert.deepEqual(told, source);
  const canAsk = raw['provider'] === 'woosmap' && (raw['private_key'] ?? '') !== '';
  assert.equal(read?.lookUp !== undefined, canAsk && read !== undefined, 'Woosmap can be asked for the address');
}

const ofSha = { file: undefined, sha256: SHA256 };
const url = new URL(URL_TEXT);
const plain = 'http://h.example/f';
const from = (published: object | undefined, url?: URL, minutes = 20) => {
  return { published, url, timeoutMs: minutes * 60_000 };
};
const AT_WOOSMAP = { ...WOOSMAP, ...PUBLISHED };
const withPath = (path: string) => ({ ...BLOOMREACH, ...PUBLISHED, path });
const source_url = URL_TEXT;

table('the source of an import', isSource, [
  ['is absent where nothing is asked of it', { ...WOOSMAP, source_timeout_minutes: '5' }, undefined],
  ['is absent in a dry run', { ...WOOSMAP, dry_run: 'true' }, undefined],
  ['is known to Woosmap', AT_WOOSMAP, from(ofSha)],
  ['is what is given', { ...AT_WOOSMAP, source_url, source_timeout_minutes: '0.1' }, from(ofSha, url, 0.1)],
  ['may be plain http', { ...AT_WOOSMAP, source_url: plain }, from(ofSha, new URL(plain))],
  ['is known to Woosmap where a hook comes with its dataset', { ...AT_WOOSMAP, ...HOOK }, from(ofSha)],
  ['is given to a hook', { ...HOOK, ...PUBLISHED, source_url }, from(ofSha, url)],
  ['is Bloomreach’s path', withPath(URL_TEXT), from(ofSha, url)],
  ['is what is given, before the path', { ...withPath('https://h.example/f'), source_url }, from(ofSha, url)],
  ['is what is given, where the path is no URL', { ...withPath('sftp/stores.csv'), source_url }, from(ofSha, url)],
  ['is there in a check', { ...BLOOMREACH, check: 'true' }, from(undefined)],
  ['is the path in a check, too', { ...WORKSPACE, check: 'true', path: URL_TEXT }, from(undefined, url)],
  ['is asked alone for a hook in a check', { ...HOOK, check: 'true', source_url }, from(undefined, url)],
  ['is known by its file', { ...WOOSMAP, published_file: 'stores.csv' }, from({ file: WHOLE, sha256: undefined })],
  [
    'is known by its file and its SHA-256',
    { ...WOOSMAP, published_file: file, published_sha256: `sha256:${SHA256.toUpperCase()}` },
    from({ file: WHOLE, sha256: SHA256 }),
  ],
]);

test('the file of a source is found behind a link, above the workspace, and without one where the process is', () => {
  const fileOf = (published_file: string, variables: RawInputs) =>
    readValid({ ...WOOSMAP, published_file }, variables).source?.published?.file;
  for (const path of ['link.csv', './folder/../stores.csv']) assert.equal(fileOf(path, VARIABLES)?.bytes, 8, path);
  for (const variables of [{}, { GITHUB_WORKSPACE: '' }])
    assert.equal(fileOf('package.json', variables)?.path, join(process.cwd(), 'package.json'));
});

const empty = '`published_sha256` is the SHA-256 of an empty file. Check the step that makes it.';
const scheme = '`source_url` must be a URL that starts with https:// or http://.';
const need = 'add `dataset_id` and `private_key`.';
const bloomreachNeeds =
  '`source_url` is missing. Bloomreach needs it to compare the file, unless `path` is an http or https URL.';
const hookNeeds = `\`source_url\` is missing. A \`reimport_key\` does not tell where the file is served. Give \`source_url\`, or ${need}`;
const alone = '`source_url` needs `published_file` or `published_sha256`, or `check: true`. Add one, or remove it.';
const file_ = (path: string) => ({ ...WOOSMAP, published_file: path });

cases('a source that cannot be', (raw: RawInputs) => problemsOf(raw, VARIABLES), [
  ['an empty file', file_('empty.csv'), ['`published_file` is an empty file. Check the step that writes it.']],
  ['a folder', file_('folder'), ['`published_file` must be a file; the path leads to something else.']],
  ['a pipe', file_('pipe'), ['`published_file` must be a file; the path leads to something else.']],
  ['a device', file_('/dev/null'), ['`published_file` must be a file; the path leads to something else.']],
  ['a path in quotes', file_('"stores.csv"'), ['`published_file` is wrapped in quotes. Remove them from the value.']],
  ['nothing', { ...WOOSMAP, published_sha256: EMPTY }, [empty]],
  ['nothing, as a tool writes it', { ...WOOSMAP, published_sha256: `SHA256:${EMPTY.toUpperCase()}` }, [empty]],
  ['nothing, in a check', { ...WOOSMAP, published_sha256: EMPTY, check: 'true' }, [empty]],
  ['an address by another way', { ...AT_WOOSMAP, source_url: 'sftp://h.example/f' }, [scheme]],
  ['no address', { ...AT_WOOSMAP, source_url: 'stores.csv' }, [scheme]],
  ['an address that would be mended', { ...AT_WOOSMAP, source_url: 'https:/h.example' }, [scheme]],
  [
    'no time',
    { ...AT_WOOSMAP, source_timeout_minutes: '0.09' },
    ['`source_timeout_minutes` must be a number from 0.1 to 1440; got `0.09`.'],
  ],
  ['an address for nothing', { ...WOOSMAP, source_url: URL_TEXT }, [alone]],
  ['an address for a dry run', { ...BLOOMREACH, source_url: URL_TEXT, dry_run: 'true' }, [alone]],
  ['a hook alone', { ...HOOK, ...PUBLISHED }, [hookNeeds]],
  ['a hook beside a dataset without its key', { ...HOOK, ...PUBLISHED, dataset_id: UUID }, [hookNeeds]],
  ['a hook alone, in a check', { ...HOOK, ...PUBLISHED, check: 'true' }, [hookNeeds]],
  ['no path', { ...BLOOMREACH, ...PUBLISHED }, [bloomreachNeeds]],
  ['a path that is no address', { ...BLOOMREACH, ...PUBLISHED, path: 'gs://bucket/stores.csv' }, [bloomreachNeeds]],
  ['a path on a file storage', { ...WORKSPACE, ...PUBLISHED, path: '/stores.csv' }, [bloomreachNeeds]],
  [
    'what asks nothing',
    { ...HOOK, check: 'true' },
    [`\`check\` has nothing to check with a \`reimport_key\` alone. Add \`source_url\`, or ${need}`],
  ],
  [
    'a workspace that asks nothing',
    { ...WORKSPACE, check: 'true' },
    ['`check` has nothing to check with a `workspace_id` alone. Add `source_url`.'],
  ],
  ['what is wrong already is not missing', { ...HOOK, check: 'true', source_url: 'x' }, [scheme]],
]);

const other = [
  '`source_url` and `path` are different URLs. Bloomreach imports from `path`, but the action looks only at `source_url`.',
];
const warnings = (path: string, source_url: string, more: RawInputs) =>
  readValid({ ...BLOOMREACH, ...more, path, source_url }).warnings;

cases('a path that is another address than the source', warnings, [
  ['is a warning', 'https://h.example/a.csv', 'https://h.example/b.csv', PUBLISHED, other],
  ['is a warning where only the query differs', 'https://h.example/a?sig=1', 'https://h.example/a', PUBLISHED, other],
  ['is a warning in a check', 'https://h.example/a', 'https://h.example/b', { check: 'true' }, other],
  ['is none where they are the same', URL_TEXT, URL_TEXT, PUBLISHED, []],
  ['is none where they are written differently', 'HTTPS://H.example:443/a', 'https://h.example/a', PUBLISHED, []],
  ['is none where the path is no URL', '/a.csv', 'https://h.example/a', PUBLISHED, []],
  ['is none without a source', URL_TEXT, '', {}, []],
]);
