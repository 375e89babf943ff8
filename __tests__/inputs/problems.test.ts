import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  BLOOMREACH,
  HOOK,
  problemsOf,
  type RawInputs,
  readRaw,
  UUID,
  WOOSMAP,
  WORKSPACE,
  without,
} from '../support/inputs.ts';
import { cases, table } from '../support/table.ts';

const NEEDS_DATASET = 'is missing. Woosmap needs `dataset_id` and `private_key`, or a `reimport_key`.';
const NEEDS_STATUS =
  'is missing. To wait for the run, Woosmap needs `dataset_id` and `private_key` beside the `reimport_key`.';
const NOT_WOOSMAP = 'does not work with Woosmap, which imports from the URL of the dataset. Remove it.';
const NOT_A_UUID = 'must be a UUID such as 01234567-89ab-cdef-0123-456789abcdef; got';
const WORDS = 'must be `woosmap` or `bloomreach`; got';
const WAIT = '`wait` does not work with Bloomreach, which offers no way to follow a run. Remove it.';

cases('every problem is told, each by the name of its input:', (raw: RawInputs) => problemsOf(raw), [
  ['no provider', {}, ['`provider` is missing. It must be `woosmap` or `bloomreach`.']],
  ['another provider', { provider: 'woosmapp' }, [`\`provider\` ${WORDS} \`woosmapp\`.`]],
  ['a word that every object knows', { provider: 'constructor' }, [`\`provider\` ${WORDS} \`constructor\`.`]],
  ['a provider of 20 letters', { provider: 'w'.repeat(20) }, [`\`provider\` ${WORDS} \`${'w'.repeat(20)}\`.`]],
  ['a longer one', { provider: 'w'.repeat(21) }, [`\`provider\` ${WORDS} 21 characters.`]],
  ['a provider that may be a key', { provider: 'wsk-0123' }, [`\`provider\` ${WORDS} 8 characters.`]],
  ['no id, no key', { provider: 'woosmap' }, [`\`dataset_id\` ${NEEDS_DATASET}`, `\`private_key\` ${NEEDS_DATASET}`]],
  ['no key', without(WOOSMAP, 'private_key'), [`\`private_key\` ${NEEDS_DATASET}`]],
  [
    '`wait` of a hook',
    { ...HOOK, wait: 'true' },
    [`\`dataset_id\` ${NEEDS_STATUS}`, `\`private_key\` ${NEEDS_STATUS}`],
  ],
  ['a wrong hook asks for no more', { ...HOOK, reimport_key: 'x' }, [`\`reimport_key\` ${NOT_A_UUID} 1 character.`]],
  [
    'options that Woosmap cannot honour',
    { ...WOOSMAP, path: '/x', test_connection: 'false', api_managed: 'true' },
    [
      `\`path\` ${NOT_WOOSMAP}`,
      `\`test_connection\` ${NOT_WOOSMAP}`,
      '`api_managed` does not work with Woosmap. Remove it.',
    ],
  ],
  ['a wait at Bloomreach', { ...BLOOMREACH, wait: 'true' }, [WAIT]],
  [
    'nothing but the provider',
    { provider: 'bloomreach' },
    [
      '`project_token` is missing. Bloomreach needs exactly one of `project_token` and `workspace_id`.',
      ...['import_id', 'api_key_id', 'api_secret'].map((name) => `\`${name}\` is missing. Bloomreach needs it.`),
    ],
  ],
  [
    'project and workspace',
    { ...BLOOMREACH, workspace_id: 'w' },
    ['`workspace_id` cannot go with `project_token`. Give exactly one of the two.'],
  ],
  [
    'an API-managed import in a workspace',
    { ...WORKSPACE, api_managed: 'true' },
    ['`api_managed` goes with `project_token`, not with `workspace_id`. Remove one of the two.'],
  ],
  [
    'a wrong project is not taken for a missing one',
    { ...BLOOMREACH, project_token: '..' },
    ['`project_token` must be an id; `.` and `..` are not.'],
  ],
  [
    'a wrong workspace is not taken for a missing one',
    { ...WORKSPACE, workspace_id: '.' },
    ['`workspace_id` must be an id; `.` and `..` are not.'],
  ],
  [
    'a colon in the id of the key',
    { ...BLOOMREACH, api_key_id: 'id:secret' },
    ['`api_key_id` must not hold a colon. Give only the id here, and the secret in `api_secret`.'],
  ],
  [
    'many at once, the common ones first',
    { ...WOOSMAP, timeout_seconds: '0', dataset_id: 'x', max_attempts: '1.5', private_key: 'short' },
    [
      '`timeout_seconds` must be a number from 1 to 600; got `0`.',
      '`max_attempts` must be a whole number from 1 to 10; got `1.5`.',
      `\`dataset_id\` ${NOT_A_UUID} 1 character.`,
      '`private_key` is too short: a secret has at least 6 characters. Copy it again.',
    ],
  ],
  [
    'the common ones, also where the provider is unknown',
    { dry_run: 'yes' },
    ['`provider` is missing. It must be `woosmap` or `bloomreach`.', '`dry_run` must be `true` or `false`; got `yes`.'],
  ],
  [
    'a check that is a dry run',
    { ...WOOSMAP, check: 'true', dry_run: 'true' },
    ['`check` cannot go with `dry_run`: a check asks the provider, a dry run sends nothing. Choose one.'],
  ],
]);

test('problems come with the title of their provider', () => {
  const facts = { hints: [], lacksSecret: false, title: 'Bloomreach', earlier: undefined };
  assert.deepEqual(readRaw({ ...BLOOMREACH, wait: 'true' }), { kind: 'problems', problems: [WAIT], ...facts });
  assert.equal(readRaw({ provider: 'x' }).title, undefined);
});

const problemsAt = (raw: RawInputs, path: string) => problemsOf({ ...raw, base_url: `https://h.example${path}` });

function isCut(path: string, raw: RawInputs, shown = path): void {
  const problem = `\`base_url\` ends in \`${shown}\`, which the action adds by itself. Remove that part.`;
  assert.deepEqual(problemsAt(raw, path), [problem]);
}

table('a base URL that ends in a part of the path of the API is refused:', isCut, [
  ['/datasets', WOOSMAP],
  ['/gateway/Datasets//', WOOSMAP, '/datasets'],
  [`/datasets/${UUID}`, WOOSMAP, '/datasets/…'],
  [`/datasets/${UUID}/import`, WOOSMAP, '/datasets/…/import'],
  [`/datasets/${UUID}/status/`, WOOSMAP, '/datasets/…/status'],
  ['/datasets/hooks/reimport', WOOSMAP],
  ['/data/v1', BLOOMREACH],
  ['/x/data/v2/', BLOOMREACH, '/data/v2'],
  ['/data/v1/projects', BLOOMREACH],
  ['/data/v1/projects/project-1/imports', BLOOMREACH, '/data/v1/projects/…/imports'],
  ['/data/v2/workspaces/w', BLOOMREACH, '/data/v2/workspaces/…'],
  ['/imports/v1', BLOOMREACH],
  ['/imports/v1/project-1/import-1/run', BLOOMREACH, '/imports/v1/…/…/run'],
  ['/track/v2', BLOOMREACH],
]);

test('a base URL that ends in anything else is taken, also in the path of the other provider', () => {
  const paths = [
    '/data',
    '/imports',
    '/gateway',
    '/data/v3',
    '/datasets/eu',
    '/mydatasets',
    '/datasets-2',
    '/data/v1/x',
  ];
  for (const path of [...paths, '/data/v1']) assert.deepEqual(problemsAt(WOOSMAP, path), [], path);
  for (const path of [...paths, '/datasets']) assert.deepEqual(problemsAt(BLOOMREACH, path), [], path);
});
