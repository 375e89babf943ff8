import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { InputFields } from '../../src/providers/input-fields.ts';
import { nearMiss } from '../../src/providers/near-misses.ts';
import { BLOOMREACH, problemsOf, type RawInputs, readField, UUID, WOOSMAP, without } from '../support/inputs.ts';

const UNEXPANDED = `\`x\` holds the name of a variable and not its value. Write it as \`\${{ secrets.NAME }}\` or \`\${{ vars.NAME }}\`.`;
const ASSIGNED = '`x` begins with a name and `=`. Remove both and keep only the value.';
const QUOTED = '`x` is wrapped in quotes. Remove them from the value.';
const INVISIBLE = '`x` holds an invisible character, such as a zero-width space. Type it in or copy it again.';

test('a long text takes no long time', () => {
  const startMs = performance.now();
  for (const sign of ['{', '{{', '}', '$', '${', '=']) nearMiss(sign.repeat(200_000 / sign.length), 'all');
  // A hundred times what it takes where the time grows with the text.
  assert.ok(performance.now() - startMs < 10_000);
});

describe('an id or a secret that is nearly right is refused:', () => {
  const cases: [text: string, problem: string][] = [
    ...['$PRIVATE_KEY', '$private_key', '$_key12', `\${PRIVATE_KEY}`, `\${private_key:-none}`, `\${{ secrets.KEY }}`]
      .concat(['{{ vars.key }}', 'abc-{{secrets.KEY}}-def', '{{}}'])
      .map((text): [string, string] => [text, UNEXPANDED]),
    ...['PRIVATE_KEY=wsk-123456', 'KEY=abcdef==', 'A1_B=x12345', `DATASET_ID=${UUID}`].map((text): [string, string] => [
      text,
      ASSIGNED,
    ]),
    ...['"wsk-123456"', "'wsk-123456'", '`wsk-123456`', `"${UUID}"`, '""""""', '"$PRIVATE_KEY"'].map(
      (text): [string, string] => [text, QUOTED],
    ),
  ];
  for (const [text, problem] of cases) {
    test(text, () => {
      for (const field of ['id', 'uuid', 'secret', 'sha256'] as const) {
        assert.equal(
          readField(text, (fields) => fields[field]('x')),
          problem,
          field,
        );
      }
    });
  }
  for (const text of ['\u201cimport-1\u201d', '\u2018import-1\u2019', '\u00abimport-1\u00bb']) {
    test(text, () =>
      assert.equal(
        readField(text, (fields) => fields.id('x')),
        QUOTED,
      ),
    );
  }
});

describe('an id or a secret that only looks like it is taken:', () => {
  const texts = [
    ...['$ecret-1', 'abc$KEY', '$KEY-and-more', `\${KEY}-and-more`, '$1234567', 'a{b}c{d}', '{"a":1}'],
    ...['ABCDEF=', 'ABCDEF==', 'QUJDREVG', 'abc=def', 'aKEY=abc', 'Key=abc', '=abcdef'],
    ...['"abcdef', "abcdef'", `"abcdef'`, 'ab"cd"ef'],
  ];
  for (const text of texts) {
    test(text, () => {
      for (const field of ['id', 'secret'] as const)
        assert.equal(
          readField(text, (fields) => fields[field]('x')),
          text,
        );
    });
  }
});

describe('what is invisible is refused in', () => {
  const invisible = ['\u200b', '\u200d', '\u00ad', '\u2060', '\ufeff', '\u202e', '\u2066', '\u061c', '\u{e0041}'];
  const fields: Record<string, (fields: InputFields) => unknown> = {
    'an id': (f) => f.id('x'),
    'a UUID': (f) => f.uuid('x'),
    'a secret': (f) => f.secret('x'),
    'a path': (f) => f.unquotedLine('x'),
    'an address': (f) => f.httpUrl('x'),
    'a base URL': (f) => f.baseUrl('x'),
  };
  for (const [name, field] of Object.entries(fields)) {
    test(name, () => {
      for (const sign of invisible)
        assert.equal(readField(`https://a${sign}b`, field), INVISIBLE, JSON.stringify(sign));
    });
  }
  test('nothing that can be seen', () =>
    assert.equal(
      readField('é ü 日本 😀', (f) => f.id('x')),
      'é ü 日本 😀',
    ));
});

describe('a name that has dashes', () => {
  const cases: [raw: RawInputs, dashed: string][] = [
    [without(WOOSMAP, 'dataset_id'), 'dataset-id'],
    [without(WOOSMAP, 'private_key'), 'private-key'],
    [WOOSMAP, 'reimport-key'],
    [WOOSMAP, 'base-url'],
    [WOOSMAP, 'dry-run'],
    [WOOSMAP, 'wait-timeout-minutes'],
    [WOOSMAP, 'wait-timeout_minutes'],
    [WOOSMAP, 'wait_timeout-minutes'],
    [WOOSMAP, 'published-file'],
    [without(BLOOMREACH, 'api_key_id'), 'api-key_id'],
    [BLOOMREACH, 'test-connection'],
    [without(BLOOMREACH, 'project_token'), 'workspace-id'],
  ];
  for (const [raw, dashed] of cases) {
    test(`is the one problem: ${dashed}`, () => {
      const name = dashed.replaceAll('-', '_');
      for (const value of ['abc', 'zQ7x-secret']) {
        const problems = problemsOf({ ...raw, [dashed]: value }).filter((problem) => problem.startsWith(`\`${name}\``));
        assert.deepEqual(problems, [`\`${name}\` is spelled \`${dashed}\` in this step. Write it with underscores.`]);
      }
    });
  }
  test('is told where the input has a value, such as its default', () =>
    assert.equal(problemsOf({ ...WOOSMAP, dry_run: 'false', 'dry-run': 'true' }).length, 1));
  test('counts as given', () =>
    assert.equal(problemsOf({ ...without(WOOSMAP, 'private_key'), 'private-key': 'zQ7x-secret' }).length, 1));
  test('is nothing where it is empty, or the other provider’s', () => {
    assert.deepEqual(problemsOf({ ...WOOSMAP, 'dry-run': ' ' }), []);
    assert.deepEqual(problemsOf({ ...WOOSMAP, 'import-id': 'import-1' }), []);
  });
});

test('the fields of an entry are named by their place, and share one list of problems with all others', () => {
  const fields = new InputFields((name) => (name === 'wait' ? 'maybe' : ''));
  const entries = [0, 1].map(
    (index) =>
      new InputFields(
        (name) => `${name}!`,
        (name) => (name === 'wait' ? name : `imports[${index}].${name}`),
        fields,
      ),
  );
  fields.boolean('wait');
  for (const entry of entries) {
    entry.uuid('dataset_id');
    entry.boolean('wait');
  }
  assert.deepEqual(fields.problems, [
    '`wait` must be `true` or `false`; got `maybe`.',
    ...[0, 1].map(
      (index) => `\`imports[${index}].dataset_id\` is spelled \`dataset-id\` in this step. Write it with underscores.`,
    ),
  ]);
});
