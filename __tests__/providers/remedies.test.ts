import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { ErrorCode, Failure } from '../../src/outcome.ts';
import { sharedRemedies } from '../../src/providers/remedies.ts';
import { BLOOMREACH, OTHER_UUID, type RawInputs, readValid, WOOSMAP } from '../support/inputs.ts';

type Case = [word: Failure['word'], code: ErrorCode, names: RegExp[]];

const SAFE = /nothing was started at (Woosmap|Bloomreach), so it is safe to run this again\.$/;

/** What every provider's remedy says alike. */
const SHARED: Case[] = [
  ['not_sent', 'invalid_input', [/^Fix the inputs and run this again\. Nothing was sent\.$/]],
  ['not_sent', 'network_error', [/`base_url`/, /HTTPS_PROXY/, /network/, SAFE]],
  ['not_sent', 'timeout', [/HTTPS_PROXY/, /`timeout_seconds`/, SAFE]],
  ['not_sent', 'cancelled', [/Nothing is running/, /run it again/]],
  ['rejected', 'cancelled', [/Nothing is running/, /run it again/]],
  ['rejected', 'unexpected_response', [/`base_url`/, /proxy/, /documents/]],
  ['rejected', 'provider_error', [/fault of its own/, /status page/, /later/]],
];

const OF_WOOSMAP: Case[] = [
  ['rejected', 'unauthorized', [/`private_key`/, /Woosmap Console/]],
  ['rejected', 'quota_exhausted', [/quota/, /plan/]],
  ['rejected', 'forbidden', [/private key/, /write permission/]],
  ['rejected', 'not_found', [/`dataset_id`/, /Woosmap Console/]],
  ['rejected', 'invalid_request', [/UUID/, /what Woosmap names/]],
  ['rejected', 'rate_limited', [/90 s/, /`max_attempts`/, /two minutes/]],
  ['failed', 'import_failed', [/the run reports/, /run this again/]],
  ['running', 'wait_timeout', [/Woosmap Console/, /`wait_timeout_minutes`/]],
  ['running', 'cancelled', [/Woosmap Console/, /no way to stop a run/]],
  ['running', 'not_found', [/Woosmap Console for its result/]],
  ['running', 'unauthorized', [/`private_key`/, /Woosmap Console for the result/]],
  ['running', 'forbidden', [/`private_key`/, /Woosmap Console for the result/]],
  ['unknown', 'timeout', [/may be running/, /Woosmap Console/, /`wait: true`/]],
  ['unknown', 'provider_error', [/may be running/, /before you run this again/]],
  ['unknown', 'cancelled', [/may be running/]],
];

const OF_BLOOMREACH: Case[] = [
  [
    'rejected',
    'unauthorized',
    [/`api_key_id`/, /`api_secret`/, /Access management > API/, /workspace key/, /`base_url`/],
  ],
  ['rejected', 'quota_exhausted', [/plan/]],
  ['rejected', 'forbidden', [/Imports > Allow trigger imports/, /belongs to this project or workspace/]],
  ['rejected', 'not_found', [/`import_id`/, /`project_token`/, /`workspace_id`/, /`base_url`/]],
  [
    'rejected',
    'invalid_request',
    [/`api_managed: true`/, /`path`/, /copy & paste/, /upload/, /Snowflake and Databricks/],
  ],
  ['rejected', 'rate_limited', [/later/, /`max_attempts`/]],
  ['unknown', 'network_error', [/may be running/, /Data & Assets > Imports/, /imports everything twice/]],
  ['unknown', 'provider_error', [/may be running/, /before you run this again/]],
  ['failed', 'import_failed', [/Bloomreach reports/]],
  ['running', 'wait_timeout', [/goes on at Bloomreach/]],
];

function describeRemedies(raw: RawInputs, cases: Case[]): void {
  const item = readValid(raw);
  describe(`${item.title}'s remedy for`, () => {
    for (const [word, code, names] of [...SHARED, ...cases]) {
      test(`${word}, ${code} names the right thing`, () => {
        const remedy = item.remedy({ word, code });
        for (const name of names) assert.match(remedy, name);
        assert.match(remedy, /^[A-Z].*[^.]\.$/, 'a sentence');
      });
    }
  });
}

describeRemedies(WOOSMAP, OF_WOOSMAP);
describeRemedies(BLOOMREACH, OF_BLOOMREACH);

describe('where the hook was used, the remedy is about its key', () => {
  const item = readValid({ provider: 'woosmap', reimport_key: OTHER_UUID });
  const byDataset = readValid(WOOSMAP);
  const remedyOf = (word: Failure['word'], code: ErrorCode) => item.remedy({ word, code });

  for (const code of ['unauthorized', 'forbidden', 'not_found', 'invalid_request'] as const) {
    test(`for ${code}`, () => {
      assert.match(remedyOf('rejected', code), /^Check `reimport_key`: `GET \/datasets\/\{dataset_id\}` shows the key/);
    });
  }

  test('but not for what has nothing to do with it', () => {
    for (const code of ['rate_limited', 'quota_exhausted', 'network_error', 'provider_error'] as const) {
      assert.equal(remedyOf('rejected', code), byDataset.remedy({ word: 'rejected', code }));
    }
    assert.match(remedyOf('unknown', 'not_found'), /may be running/);
    assert.match(remedyOf('running', 'not_found'), /for its result/);
  });
});

test('the advice to wait is not given to those who waited', () => {
  const item = readValid({ ...WOOSMAP, wait: 'true' });
  const remedy = item.remedy({ word: 'unknown', code: 'timeout' });
  assert.match(remedy, /look at the dataset in the Woosmap Console before you run this again\.$/);
});

describe('a refusal with a 2xx is told by its words, not blamed on the network', () => {
  const item = readValid(BLOOMREACH);
  const remedyOf = (word: Failure['word'], httpStatus: number) =>
    item.remedy({ word, code: 'unexpected_response', httpStatus });

  for (const [word, httpStatus, remedy] of [
    ['rejected', 200, /^Correct what Bloomreach names/],
    ['rejected', 299, /^Correct what Bloomreach names/],
    ['rejected', 300, /^Check `base_url`, proxy and firewall/],
    ['rejected', 404, /^Check `base_url`, proxy and firewall/],
    ['not_sent', 200, /^Check `base_url`, proxy and firewall/],
    ['unknown', 200, /^The import may be running/],
  ] as const) {
    test(`${word}, ${httpStatus}`, () => assert.match(remedyOf(word, httpStatus), remedy));
  }
});

test('a provider that has nothing better to say has a remedy for every code', () => {
  const codes = Object.keys(sharedRemedies('X'));
  assert.equal(codes.length, 15);
  for (const remedy of Object.values(sharedRemedies('X'))) assert.match(remedy, /^[A-Z`].*[^.]\.$/);
  const naming = codes.filter((code) => sharedRemedies('X')[code as ErrorCode].includes('X'));
  assert.deepEqual(
    naming,
    codes.filter((code) => code !== 'invalid_input'),
  );
});

describe('a refusal whose words name one cause has the remedy for it', () => {
  const item = readValid(BLOOMREACH);
  for (const [detail, code, remedy] of [
    ['invalid secret', 'forbidden', /^Check `api_secret`/],
    ['Invalid project id', 'invalid_request', /^Check `project_token`/],
    ['access key not found', 'unexpected_response', /^Check `api_key_id`/],
    ['No permission to allow trigger imports', 'forbidden', /^Give the key the permission/],
  ] as const) {
    test(detail, () => assert.match(item.remedy({ word: 'rejected', code, detail }), remedy));
  }

  test('but not where the import may be running', () => {
    assert.match(
      item.remedy({ word: 'unknown', code: 'timeout', detail: 'invalid secret' }),
      /^The import may be running/,
    );
  });
});

test('before the trigger of a hook, the key of the dataset was refused', () => {
  const item = readValid({ ...WOOSMAP, reimport_key: OTHER_UUID });
  const refused = { word: 'rejected', code: 'unauthorized' } as const;
  assert.match(item.remedy({ ...refused, attempts: 0 }), /^Check `private_key`/);
  assert.match(item.remedy({ ...refused, attempts: 1 }), /^Check `reimport_key`/);
});
