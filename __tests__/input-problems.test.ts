import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { BLOOMREACH, problemsOf, type RawInputs, readRaw, UUID, WOOSMAP, without } from './support/inputs.ts';

const EMPTY = 'it is empty (an unset secret or an empty `workflow_dispatch` field arrives as an empty string)';
const NEEDS_DATASET = 'Woosmap needs `dataset_id` and `private_key`, or a `reimport_key`';
const NEEDS_STATUS =
  '`wait` reads the status of the run with `dataset_id` and `private_key`, also beside a `reimport_key`';
const NEEDS_TARGET = 'Bloomreach needs exactly one of `project_token` and `workspace_id`';
const NO_OPTION = 'Woosmap has no such option: it fetches the URL that the dataset is configured with; leave it empty';

describe('every problem is told, each by the name of its input:', () => {
  const cases: [name: string, raw: RawInputs, problems: string[]][] = [
    ['no provider', {}, [`\`provider\`: ${EMPTY}; it must be \`woosmap\` or \`bloomreach\`.`]],
    [
      'another provider',
      { provider: 'Woosmap' },
      ['`provider`: it must be `woosmap` or `bloomreach`; another word was received.'],
    ],
    [
      'a word that every object knows',
      { provider: 'constructor' },
      ['`provider`: it must be `woosmap` or `bloomreach`; another word was received.'],
    ],
    [
      'no dataset and no key',
      { provider: 'woosmap' },
      [`\`dataset_id\`: ${EMPTY}; ${NEEDS_DATASET}.`, `\`private_key\`: ${EMPTY}; ${NEEDS_DATASET}.`],
    ],
    ['no key', without(WOOSMAP, 'private_key'), [`\`private_key\`: ${EMPTY}; ${NEEDS_DATASET}.`]],
    [
      'a wait with a hook alone',
      { provider: 'woosmap', reimport_key: UUID, wait: 'true' },
      [`\`dataset_id\`: ${EMPTY}; ${NEEDS_STATUS}.`, `\`private_key\`: ${EMPTY}; ${NEEDS_STATUS}.`],
    ],
    [
      'a hook that is wrong asks for nothing else',
      { provider: 'woosmap', reimport_key: 'x' },
      ['`reimport_key`: it is no UUID, which looks like 01234567-89ab-cdef-0123-456789abcdef (received: length 1).'],
    ],
    [
      'options that Woosmap cannot honour',
      { ...WOOSMAP, path: '/x', test_connection: 'false', api_managed: 'true' },
      [
        `\`path\`: ${NO_OPTION}.`,
        `\`test_connection\`: ${NO_OPTION}.`,
        '`api_managed`: Woosmap has no such option; leave it empty.',
      ],
    ],
    [
      'a wait at Bloomreach',
      { ...BLOOMREACH, wait: 'true' },
      ['`wait`: Bloomreach documents no way to follow a run; leave it `false`.'],
    ],
    [
      'nothing but the provider',
      { provider: 'bloomreach' },
      [
        `\`project_token\`: ${EMPTY}; ${NEEDS_TARGET}.`,
        ...['import_id', 'api_key_id', 'api_secret'].map((name) => `\`${name}\`: ${EMPTY}; Bloomreach needs it.`),
      ],
    ],
    [
      'project and workspace',
      { ...BLOOMREACH, workspace_id: 'w' },
      ['`workspace_id`: it was given beside `project_token`; give exactly one of the two.'],
    ],
    [
      'an API-managed import in a workspace',
      { ...without(BLOOMREACH, 'project_token'), workspace_id: 'w', api_managed: 'true' },
      ['`api_managed`: it goes with `project_token`, not with `workspace_id`.'],
    ],
    [
      'a wrong project is not taken for a missing one',
      { ...BLOOMREACH, project_token: '..' },
      ['`project_token`: `.` and `..` are no ids.'],
    ],
    [
      'a wrong workspace is not taken for a missing one',
      { ...without(BLOOMREACH, 'project_token'), workspace_id: '.' },
      ['`workspace_id`: `.` and `..` are no ids.'],
    ],
    [
      'a colon in the id of the key',
      { ...BLOOMREACH, api_key_id: 'id:secret' },
      [
        '`api_key_id`: it holds a colon, which HTTP Basic cannot send; give only the id here, the secret in `api_secret`.',
      ],
    ],
    [
      'many at once, the common ones first',
      { ...WOOSMAP, timeout_seconds: '0', dataset_id: 'x', max_attempts: '1.5', private_key: 'short' },
      [
        '`timeout_seconds`: it must be a number from 1 to 600, not "0".',
        '`max_attempts`: it must be a whole number from 1 to 10, not "1.5".',
        '`dataset_id`: it is no UUID, which looks like 01234567-89ab-cdef-0123-456789abcdef (received: length 1).',
        '`private_key`: it is too short: a secret has at least 6 characters; masking a shorter one would blank the log.',
      ],
    ],
    [
      'the common ones, also where the provider is unknown',
      { dry_run: 'yes' },
      [
        `\`provider\`: ${EMPTY}; it must be \`woosmap\` or \`bloomreach\`.`,
        '`dry_run`: it must be `true` or `false`, not "yes".',
      ],
    ],
  ];
  for (const [name, raw, problems] of cases) test(name, () => assert.deepEqual(problemsOf(raw), problems));
});

test('problems come with the title of their provider', () => {
  const problems = ['`wait`: Bloomreach documents no way to follow a run; leave it `false`.'];
  assert.deepEqual(readRaw({ ...BLOOMREACH, wait: 'true' }), { kind: 'problems', problems, title: 'Bloomreach' });
  assert.equal(readRaw({ provider: 'x' }).title, undefined);
});
