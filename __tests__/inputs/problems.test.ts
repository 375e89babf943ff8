import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { BLOOMREACH, problemsOf, type RawInputs, readRaw, UUID, WOOSMAP, without } from '../support/inputs.ts';

const NEEDS_DATASET = 'is missing. Woosmap needs `dataset_id` and `private_key`, or a `reimport_key`.';
const NEEDS_STATUS =
  'is missing. To wait for the run, Woosmap needs `dataset_id` and `private_key` beside the `reimport_key`.';
const NOT_WOOSMAP = 'does not work with Woosmap, which imports from the URL of the dataset. Remove it.';
const NOT_A_UUID = 'must be a UUID such as 01234567-89ab-cdef-0123-456789abcdef; got';
const WORDS = 'must be `woosmap` or `bloomreach`; got';
const WAIT = '`wait` does not work with Bloomreach, which offers no way to follow a run. Remove it.';

describe('every problem is told, each by the name of its input:', () => {
  const cases: [name: string, raw: RawInputs, problems: string[]][] = [
    ['no provider', {}, ['`provider` is missing. It must be `woosmap` or `bloomreach`.']],
    ['another provider', { provider: 'woosmapp' }, [`\`provider\` ${WORDS} \`woosmapp\`.`]],
    ['a word that every object knows', { provider: 'constructor' }, [`\`provider\` ${WORDS} \`constructor\`.`]],
    ['a provider of 20 letters', { provider: 'w'.repeat(20) }, [`\`provider\` ${WORDS} \`${'w'.repeat(20)}\`.`]],
    ['a longer one', { provider: 'w'.repeat(21) }, [`\`provider\` ${WORDS} 21 characters.`]],
    ['a provider that may be a key', { provider: 'wsk-0123' }, [`\`provider\` ${WORDS} 8 characters.`]],
    [
      'no dataset and no key',
      { provider: 'woosmap' },
      [`\`dataset_id\` ${NEEDS_DATASET}`, `\`private_key\` ${NEEDS_DATASET}`],
    ],
    ['no key', without(WOOSMAP, 'private_key'), [`\`private_key\` ${NEEDS_DATASET}`]],
    [
      'a wait with a hook alone',
      { provider: 'woosmap', reimport_key: UUID, wait: 'true' },
      [`\`dataset_id\` ${NEEDS_STATUS}`, `\`private_key\` ${NEEDS_STATUS}`],
    ],
    [
      'a hook that is wrong asks for nothing else',
      { provider: 'woosmap', reimport_key: 'x' },
      [`\`reimport_key\` ${NOT_A_UUID} 1 character.`],
    ],
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
      { ...without(BLOOMREACH, 'project_token'), workspace_id: 'w', api_managed: 'true' },
      ['`api_managed` goes with `project_token`, not with `workspace_id`. Remove one of the two.'],
    ],
    [
      'a wrong project is not taken for a missing one',
      { ...BLOOMREACH, project_token: '..' },
      ['`project_token` must be an id; `.` and `..` are not.'],
    ],
    [
      'a wrong workspace is not taken for a missing one',
      { ...without(BLOOMREACH, 'project_token'), workspace_id: '.' },
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
      [
        '`provider` is missing. It must be `woosmap` or `bloomreach`.',
        '`dry_run` must be `true` or `false`; got `yes`.',
      ],
    ],
    [
      'a check that is a dry run',
      { ...WOOSMAP, check: 'true', dry_run: 'true' },
      ['`check` cannot go with `dry_run`: a check asks the provider, a dry run sends nothing. Choose one.'],
    ],
  ];
  for (const [name, raw, problems] of cases) test(name, () => assert.deepEqual(problemsOf(raw), problems));
});

test('problems come with the title of their provider', () => {
  const problems = [WAIT];
  const reading = {
    kind: 'problems',
    problems,
    hints: [],
    lacksSecret: false,
    title: 'Bloomreach',
    earlier: undefined,
  };
  assert.deepEqual(readRaw({ ...BLOOMREACH, wait: 'true' }), reading);
  assert.equal(readRaw({ provider: 'x' }).title, undefined);
});

describe('a base URL that ends in a part of the path of the API', () => {
  const cases: [raw: RawInputs, path: string, shown: string][] = [
    [WOOSMAP, '/datasets', '/datasets'],
    [WOOSMAP, '/gateway/Datasets//', '/datasets'],
    [WOOSMAP, `/datasets/${UUID}`, '/datasets/…'],
    [WOOSMAP, `/datasets/${UUID}/import`, '/datasets/…/import'],
    [WOOSMAP, `/datasets/${UUID}/status/`, '/datasets/…/status'],
    [WOOSMAP, '/datasets/hooks/reimport', '/datasets/hooks/reimport'],
    [BLOOMREACH, '/data/v1', '/data/v1'],
    [BLOOMREACH, '/x/data/v2/', '/data/v2'],
    [BLOOMREACH, '/data/v1/projects', '/data/v1/projects'],
    [BLOOMREACH, '/data/v1/projects/project-1/imports', '/data/v1/projects/…/imports'],
    [BLOOMREACH, '/data/v2/workspaces/w', '/data/v2/workspaces/…'],
    [BLOOMREACH, '/imports/v1', '/imports/v1'],
    [BLOOMREACH, '/imports/v1/project-1/import-1/run', '/imports/v1/…/…/run'],
    [BLOOMREACH, '/track/v2', '/track/v2'],
  ];
  for (const [raw, path, shown] of cases) {
    test(`is refused: ${path}`, () =>
      assert.deepEqual(problemsOf({ ...raw, base_url: `https://h.example${path}` }), [
        `\`base_url\` ends in \`${shown}\`, which the action adds by itself. Remove that part.`,
      ]));
  }
  for (const path of [
    '/data',
    '/imports',
    '/gateway',
    '/data/v3',
    '/datasets/eu',
    '/mydatasets',
    '/datasets-2',
    '/data/v1/x',
  ]) {
    for (const raw of [WOOSMAP, BLOOMREACH]) {
      test(`is none at ${raw['provider']}: ${path}`, () =>
        assert.deepEqual(problemsOf({ ...raw, base_url: `https://h.example${path}` }), []));
    }
  }
  test('is none where it is the path of the other provider', () => {
    assert.deepEqual(problemsOf({ ...BLOOMREACH, base_url: 'https://h.example/datasets' }), []);
    assert.deepEqual(problemsOf({ ...WOOSMAP, base_url: 'https://h.example/data/v1' }), []);
  });
});
