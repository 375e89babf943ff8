import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { changelogEntry, versionOfTag } from '../../scripts/changelog-entry.ts';

const SCRIPT = fileURLToPath(new URL('../../scripts/changelog-entry.ts', import.meta.url));

const CHANGELOG = `# Changelog

## Unreleased

- Something to come.

## [1.10.0] - 2026-11-20

### Added

- The newest.

\`\`\`yaml
## 1.9.0 is no heading here
\`\`\`

## 1.9.0

- Older.

## v1.0.0 (2026-01-01)

- First.

[1.10.0]: https://github.com/your-org/trigger-import/releases/tag/v1.10.0
`;

describe('the entry of a version', () => {
  for (const [what, changelog, version, expected] of [
    [
      'ends at the next heading of its level, not at one below or in a code block',
      CHANGELOG,
      '1.10.0',
      '### Added\n\n- The newest.\n\n```yaml\n## 1.9.0 is no heading here\n```',
    ],
    ['is found below a plain heading', CHANGELOG, '1.9.0', '- Older.'],
    ['is found below one with a v and a date; the addresses at the end are left out', CHANGELOG, '1.0.0', '- First.'],
    ['is the same with line ends of Windows', CHANGELOG.replaceAll('\n', '\r\n'), '1.9.0', '- Older.'],
    ['is refused where there is none', CHANGELOG, '2.0.0', /no entry for 2\.0\.0/],
    ['is refused where only a longer version begins like it', '## 1.9.01\n\n- x', '1.9.0', /no entry for 1\.9\.0/],
    [
      'is refused where there are two',
      `${CHANGELOG}\n## 1.9.0\n\n- Again.`,
      '1.9.0',
      /more than one entry for 1\.9\.0/,
    ],
    ['is refused where it is empty', '## 1.9.0\n\n## 1.8.0\n\n- x', '1.9.0', /nothing below the heading of 1\.9\.0/],
  ] as const) {
    test(what, () => {
      if (typeof expected === 'string') assert.equal(changelogEntry(changelog, version), expected);
      else assert.throws(() => changelogEntry(changelog, version), { message: expected });
    });
  }
});

describe('the version of a tag', () => {
  test('is its number, where package.json has the same', () => assert.equal(versionOfTag('v1.2.3', '1.2.3'), '1.2.3'));

  for (const tag of ['', '1.2.3', 'v1.2', 'v1', 'v1.2.3-rc.1', 'v1.2.3\n']) {
    test(`is refused for the tag ${JSON.stringify(tag)}`, () => {
      assert.throws(() => versionOfTag(tag, '1.2.3'), { message: /is no version tag/ });
    });
  }
});

test('the command ends red and prints nothing to take for notes where the tag is not this version', () => {
  const env = { ...process.env, NODE_V8_COVERAGE: undefined };
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, 'v0.0.0'], { env, encoding: 'utf8' });
  assert.deepEqual({ status, stdout }, { status: 1, stdout: '' });
  assert.match(stderr, /package\.json has the version/);
});
