import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { INPUT_NAMES } from '../../src/inputs/names.ts';
import { hostileText, longText, secretText, uuidText, validInputs, webPath } from '../support/arbitraries.ts';
import { fc } from '../support/fast-check.ts';
import {
  API_MANAGED,
  BLOOMREACH,
  HOOK,
  planOf,
  problemsOf,
  type RawInputs,
  readRaw,
  WOOSMAP,
  WORKSPACE,
} from '../support/inputs.ts';

const SECRETS = ['private_key', 'reimport_key', 'api_key_id', 'api_secret'];
/** Those that need no file to be opened first. */
const OTHERS = INPUT_NAMES.filter((name) => !['imports', 'resume', ...SECRETS].includes(name));
const plausible = fc.constantFrom('', ...'woosmap bloomreach true false 1 0.5 1e3 https://api.example'.split(' '));
const someInputs = (names: readonly string[], value: fc.Arbitrary<string>) =>
  fc.dictionary(fc.constantFrom(...names), value, { maxKeys: names.length, noNullPrototype: true });
const rawInputs: fc.Arbitrary<RawInputs> = fc
  .tuple(someInputs(OTHERS, fc.oneof(plausible, longText, uuidText)), someInputs(SECRETS, fc.oneof(longText, uuidText)))
  .map(([others, secrets]) => ({ ...others, ...secrets }));

describe('for any inputs', () => {
  test('they are read, or each problem is told in a sentence that starts with a name', () => {
    fc.assert(
      fc.property(rawInputs, (raw) => {
        const reading = readRaw(raw);
        if (reading.kind === 'imports') return;
        assert.ok(reading.problems.length > 0);
        for (const problem of reading.problems) assert.match(problem, /^`[a-z_0-9]+` [^\n\r]+\.$/);
      }),
      { numRuns: 300 },
    );
  });

  test("no problem has a secret's value in it, whatever is wrong with it", () => {
    const wrong = fc.constantFrom('', ' ', '\n', ':', '\u0000', 'ü', '\ud800');
    const secret = fc.tuple(secretText, wrong, fc.boolean()).map(([text, sign, isBefore]) => {
      return isBefore ? `${sign}${text}` : `${text.slice(0, 5)}${sign}${text.slice(5)}`;
    });
    const raw = fc.tuple(someInputs(OTHERS, fc.oneof(plausible, hostileText)), someInputs(SECRETS, secret));
    fc.assert(
      fc.property(raw, ([others, secrets]) => {
        const told = problemsOf({ ...others, ...secrets }).join('\n');
        assert.doesNotMatch(told, /zQ7x/);
      }),
      { numRuns: 300 },
    );
  });
});

/** Where each kind of trigger goes; `{}` stands for an id. */
const ADDRESSES: [raw: RawInputs, ids: readonly string[], origin: string, path: string][] = [
  [WOOSMAP, ['dataset_id'], 'https://api.woosmap.com', '/datasets/{}/import'],
  [HOOK, ['reimport_key'], 'https://api.woosmap.com', '/datasets/hooks/reimport/{}'],
  [BLOOMREACH, ['project_token', 'import_id'], 'https://api.exponea.com', '/data/v1/projects/{}/imports/{}/start'],
  [API_MANAGED, ['project_token', 'import_id'], 'https://api.exponea.com', '/imports/v1/{}/{}/run'],
  [WORKSPACE, ['workspace_id', 'import_id'], 'https://api.bloomreach.com', '/data/v2/workspaces/{}/imports/{}/start'],
];
const ASTRAY = '. .. %2e%2e ../.. / \\ //evil.example @evil.example ?x #x ;x a/../b'.split(' ');
const id = fc.oneof(fc.string({ minLength: 1 }), hostileText, uuidText, fc.constantFrom(...ASTRAY));
const baseUrl = fc.oneof(
  fc.constant(''),
  webPath.map((path) => `https://host.example${path}`),
  fc.constantFrom('http://localhost:8080', 'https://h.example/a/b//', 'https://h.example//evil', 'http://127.0.0.1/x/'),
  fc.constantFrom('http://h.example', 'https://u@h.example', 'https://h.example?x', 'https://h.example/\\evil', 'x'),
);

describe('for any ids', () => {
  for (const [raw, names, origin, path] of ADDRESSES) {
    test(`a trigger goes to ${path} and to no other place`, () => {
      fc.assert(
        fc.property(fc.array(id, { minLength: 2, maxLength: 2 }), baseUrl, (ids, base) => {
          const given = Object.fromEntries(names.map((name, index) => [name, ids[index] ?? '']));
          const reading = readRaw({ ...raw, ...given, base_url: base });
          if (reading.kind === 'problems') return;
          const { url } = reading.imports[0].plan.request;
          const planned = new URL(base.trim() === '' ? origin : base);
          assert.equal(url.origin, planned.origin);
          assert.deepEqual([url.username, url.password, url.search, url.hash], ['', '', '', '']);
          const prefix = planned.pathname.replace(/\/+$/, '');
          assert.ok(url.pathname.startsWith(`${prefix}/`));
          const values = names.map((name) => given[name]?.trim());
          const expected = path.split('/').map((segment) => (segment === '{}' ? values.shift() : segment));
          assert.deepEqual(url.pathname.slice(prefix.length).split('/').map(decodeURIComponent), expected);
        }),
        { numRuns: 200 },
      );
    });
  }

  test('the headers are headers, and the body holds what is documented', () => {
    const more = fc.record({ path: longText, test_connection: fc.constantFrom('', 'true', 'false') });
    fc.assert(
      fc.property(validInputs, more, (raw, options) => {
        const all = raw['provider'] === 'bloomreach' ? { ...raw, ...options } : raw;
        if (problemsOf(all).length > 0) return;
        const { headers, body } = planOf(all).request;
        for (const value of Object.values(headers)) assert.match(value, /^[\x20-\x7e]*$/);
        assert.equal(headers['content-length'], String(Buffer.byteLength(body ?? '')));
        const path = all['api_managed'] === 'true' ? 'path_to_overwrite' : 'path';
        const { test_connection: _, ...sent } = JSON.parse(body ?? '{}');
        assert.deepEqual(sent, path in sent ? { [path]: all['path']?.trim() } : {});
      }),
    );
  });
});
