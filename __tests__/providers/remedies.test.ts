import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { ErrorCode, Failure } from '../../src/outcome.ts';
import { sharedRemedies } from '../../src/providers/remedies.ts';
import { BLOOMREACH, OTHER_UUID, type RawInputs, readValid, WOOSMAP } from '../support/inputs.ts';

type Case = [word: Failure['word'], code: ErrorCode, names: RegExp[]];

const SAFE = /^Nothing was started at (Woosmap|Bloomreach)\..*run this again\.$/;

/** What every provider's remedy says alike. */
const SHARED: Case[] = [
  ['not_sent', 'invalid_input', [/^Fix the inputs and run this again\. Nothing was sent\.$/]],
  ['not_sent', 'network_error', [/HTTPS_PROXY/, /network/, SAFE]],
  ['not_sent', 'timeout', [/HTTPS_PROXY/, /`timeout_seconds`/, SAFE]],
  ['not_sent', 'cancelled', [/This step started no import/, /Run it again/]],
  ['rejected', 'cancelled', [/This step started no import/, /Run it again/]],
  ['rejected', 'unexpected_response', [/HTTPS_PROXY/, /does not document this answer/]],
  ['rejected', 'provider_error', [/is having problems\. Check its status page and try again later\.$/]],
];

const OF_WOOSMAP: Case[] = [
  ['rejected', 'unauthorized', [/`private_key`/, /Woosmap Console/]],
  ['rejected', 'quota_exhausted', [/quota/, /plan/]],
  ['rejected', 'forbidden', [/private key/, /write permission/]],
  ['rejected', 'not_found', [/`dataset_id`/, /Woosmap Console/]],
  ['rejected', 'invalid_request', [/UUIDs/, /what Woosmap names/]],
  ['rejected', 'rate_limited', [/90 s/, /`max_attempts`/, /two minutes/]],
  ['failed', 'import_failed', [/the run reports/, /run this again/]],
  ['running', 'wait_timeout', [/Woosmap Console/, /`wait_timeout_minutes`/]],
  ['running', 'cancelled', [/Woosmap Console/, /no way to stop a run/]],
  ['failed', 'cancelled', [/the run reports/]],
  ['running', 'not_found', [/Woosmap Console for its result/]],
  ['running', 'unauthorized', [/^Look at the dataset in the Woosmap Console/]],
  ['running', 'forbidden', [/^Look at the dataset in the Woosmap Console/]],
  ['unknown', 'timeout', [/may be running/, /Woosmap Console/, /Next time, `wait: true`/]],
  ['unknown', 'provider_error', [/may be running/, /before you run this again/]],
  ['unknown', 'cancelled', [/may be running/]],
];

const OF_BLOOMREACH: Case[] = [
  [
    'rejected',
    'unauthorized',
    [/`api_key_id`/, /`api_secret`/, /Project settings > Access management > API/, /`base_url`/],
  ],
  ['rejected', 'quota_exhausted', [/plan/]],
  ['rejected', 'forbidden', [/Imports > Allow trigger imports/, /belongs to this project/]],
  ['rejected', 'not_found', [/`import_id`/, /`project_token`/, /`base_url`/]],
  ['rejected', 'invalid_request', [/`api_managed: true`/, /Copy & paste/, /upload/, /Snowflake and Databricks/]],
  ['rejected', 'rate_limited', [/later/, /`max_attempts`/]],
  ['unknown', 'network_error', [/may be running/, /Data & Assets > Imports/, /imports everything twice/]],
  ['unknown', 'provider_error', [/may be running/, /before you run this again/]],
  ['failed', 'import_failed', [/Bloomreach reports/]],
  ['running', 'wait_timeout', [/^Look at Bloomreach for the result/]],
];

function describeRemedies(raw: RawInputs, cases: Case[]): void {
  const item = readValid(raw);
  describe(`${item.title}'s remedy for`, () => {
    for (const [word, code, names] of [...SHARED, ...cases]) {
      test(`${word}, ${code} names the right thing`, () => {
        const remedy = item.remedy({ word, code, detail: '' });
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
  const remedyOf = (word: Failure['word'], code: ErrorCode) => item.remedy({ word, code, detail: '' });

  for (const code of ['unauthorized', 'forbidden', 'not_found', 'invalid_request'] as const) {
    test(`for ${code}`, () => {
      assert.match(remedyOf('rejected', code), /^Check `reimport_key`: `GET \/datasets\/\{dataset_id\}` shows the key/);
    });
  }

  test('but not for what has nothing to do with it', () => {
    for (const code of ['rate_limited', 'quota_exhausted', 'network_error', 'provider_error'] as const) {
      assert.equal(remedyOf('rejected', code), byDataset.remedy({ word: 'rejected', code, detail: '' }));
    }
    assert.match(remedyOf('unknown', 'not_found'), /may be running/);
    assert.match(remedyOf('running', 'not_found'), /for its result/);
  });
});

test('the advice to wait is not given to those who waited', () => {
  const item = readValid({ ...WOOSMAP, wait: 'true' });
  const remedy = item.remedy({ word: 'unknown', code: 'timeout', detail: '' });
  assert.match(remedy, /Look at the dataset in the Woosmap Console before you run this again\.$/);
});

describe('a refusal with a 2xx is told by its words, not blamed on the network', () => {
  const item = readValid(BLOOMREACH);
  const remedyOf = (word: Failure['word'], httpStatus: number) =>
    item.remedy({ word, code: 'unexpected_response', detail: '', httpStatus });

  for (const [word, httpStatus, remedy] of [
    ['rejected', 200, /^Fix what Bloomreach names/],
    ['rejected', 299, /^Fix what Bloomreach names/],
    ['rejected', 300, /^Bloomreach does not document this answer\. Check `base_url`, HTTPS_PROXY/],
    ['rejected', 404, /^Bloomreach does not document this answer\. Check `base_url`, HTTPS_PROXY/],
    ['not_sent', 200, /^Bloomreach does not document this answer\. Check `base_url`, HTTPS_PROXY/],
    ['unknown', 200, /^The import may be running/],
  ] as const) {
    test(`${word}, ${httpStatus}`, () => assert.match(remedyOf(word, httpStatus), remedy));
  }
});

type Failed = Parameters<ReturnType<typeof readValid>['remedy']>[0];

describe('the remedy follows who answered:', () => {
  const own = { base_url: 'https://eu.example' };
  const page = { detail: 'Sign in', answeredBy: 'page' } as const;
  const rejected = (code: ErrorCode, more: Partial<Failed> = {}): Failed => ({
    word: 'rejected',
    code,
    detail: '',
    httpStatus: 403,
    ...more,
  });
  const refusals: ErrorCode[] = ['unauthorized', 'forbidden', 'not_found', 'invalid_request', 'unexpected_response'];

  for (const raw of [WOOSMAP, BLOOMREACH]) {
    for (const code of refusals) {
      test(`${raw['provider']}, a web page with ${code} blames neither the key nor an id`, () => {
        const remedy = readValid({ ...raw, ...own }).remedy(rejected(code, page));
        assert.match(
          remedy,
          /^A web page answered, not the API of \w+\. It may come from a firewall, a proxy or a sign-in page/,
        );
        assert.match(remedy, /`base_url`/);
        assert.doesNotMatch(remedy, /_key|_secret|_id|_token|permission/);
      });
    }

    test(`${raw['provider']}, a web page with 200 names \`base_url\`, and that it may be running`, () => {
      const failed: Failed = { word: 'unknown', code: 'unexpected_response', httpStatus: 200, ...page };
      assert.match(readValid({ ...raw, ...own }).remedy(failed), /^A web page.*`base_url`.*may be running/);
    });

    test(`${raw['provider']}, a 502 of a gateway and a 429 as a page are what they are`, () => {
      const item = readValid({ ...raw, ...own });
      assert.match(item.remedy({ word: 'unknown', code: 'provider_error', ...page }), /^The import may be running/);
      assert.equal(item.remedy(rejected('rate_limited', page)), item.remedy(rejected('rate_limited')));
    });
  }

  test('Woosmap, without an own `base_url` that is no cause', () => {
    assert.doesNotMatch(readValid(WOOSMAP).remedy(rejected('forbidden', page)), /base_url/);
    for (const code of ['not_found', 'network_error', 'unexpected_response'] as const) {
      assert.doesNotMatch(readValid(WOOSMAP).remedy(rejected(code)), /base_url/);
      assert.match(readValid({ ...WOOSMAP, ...own }).remedy(rejected(code)), /`base_url`/);
    }
  });

  for (const raw of [WOOSMAP, { provider: 'woosmap', reimport_key: OTHER_UUID }]) {
    test(`Woosmap, a 404 at an own \`base_url\` names it, too: ${Object.keys(raw)[1]}`, () => {
      assert.match(readValid({ ...raw, ...own }).remedy(rejected('not_found')), /^Check `.* Check `base_url`, too\.$/);
    });
  }

  test('Woosmap, an unusable 200 at an own `base_url` names it', () => {
    const failed: Failed = { word: 'unknown', code: 'unexpected_response', detail: '' };
    const atOwn = readValid({ ...WOOSMAP, ...own });
    assert.match(atOwn.remedy(failed), /^Check `base_url`\. The import may be running/);
    assert.match(atOwn.remedy({ ...failed, answeredBy: 'api' }), /^The import may be running/);
    assert.match(readValid(WOOSMAP).remedy(failed), /^The import may be running/);
  });

  test('Woosmap, a status that may not be read is about `private_key`, beside a hook too', () => {
    for (const more of [{}, { reimport_key: OTHER_UUID }]) {
      const item = readValid({ ...WOOSMAP, wait: 'true', ...more });
      const refused = rejected('forbidden', { answeredBy: 'status' });
      assert.match(item.remedy(refused), /^Check `private_key`.*read the status.*safe to run this again\.$/);
      assert.match(item.remedy({ ...refused, word: 'running' }), /^Check `private_key`.*Woosmap Console/);
    }
  });
});

describe("a status that nobody documented is told by the provider's words:", () => {
  const remedyOf = (raw: RawInputs, detail: string, more: Partial<Failed> = {}) =>
    readValid(raw).remedy({
      word: 'rejected',
      code: 'unexpected_response',
      httpStatus: 409,
      answeredBy: 'api',
      detail,
      ...more,
    });
  const running = [
    'Another import is running.',
    'An import of this dataset is already in progress',
    'CONFLICT: the previous run is still ongoing, try again later',
    'Import not started: another import is in_progress',
    'The dataset is already being imported',
  ];
  const other = [
    'Version conflict',
    'The dataset is locked',
    'No import is running, and none can be started.',
    'The import is not running',
    'The service is running in maintenance mode',
    'Method not allowed',
  ];
  for (const raw of [WOOSMAP, BLOOMREACH]) {
    for (const words of running) {
      test(`${raw['provider']}: ${words}`, () => {
        assert.match(remedyOf(raw, words), /^Wait until the other import at \w+ has ended/);
      });
    }
    for (const words of other) {
      test(`${raw['provider']}: ${words}`, () => {
        assert.match(remedyOf(raw, words), /^Nothing was started\. Do what \w+ says above, then run this again\.$/);
      });
    }

    test(`${raw['provider']}: but no other status than a refusal, and no words of somebody else`, () => {
      assert.match(remedyOf(raw, 'Another import is running.', { word: 'unknown' }), /may be running/);
      const redirect = remedyOf(raw, 'A redirect', { httpStatus: 302, answeredBy: undefined });
      assert.match(redirect, /^\w+ does not document this answer\. Check .*HTTPS_PROXY/);
    });
  }
});

describe("Bloomreach's words have a remedy each:", () => {
  const cases: [status: number, code: ErrorCode, words: string, names: RegExp[]][] = [
    [400, 'unauthorized', 'Could not authenticate', [/`api_key_id` and `api_secret`/]],
    [200, 'unexpected_response', 'could not authenticate the key', [/`api_key_id` and `api_secret`/]],
    [200, 'unexpected_response', 'access key not found', [/^Check `api_key_id`: /]],
    [401, 'unauthorized', 'Access key was not found', [/^Check `api_key_id`: /]],
    [200, 'unexpected_response', 'Access key "abc" not found', [/^Check `api_key_id`: /]],
    [401, 'unauthorized', 'Unknown access key', [/^Check `api_key_id`: /]],
    [200, 'unexpected_response', 'The access key abc does not exist.', [/^Check `api_key_id`: /]],
    [403, 'forbidden', 'invalid secret', [/^Check `api_secret`: /]],
    [403, 'forbidden', 'Secret is invalid', [/^Check `api_secret`: /]],
    [401, 'unauthorized', 'Wrong API secret', [/^Check `api_secret`: /]],
    [400, 'invalid_request', 'BadRequest: project_id is invalid', [/^Check `project_token`: /]],
    [400, 'invalid_request', 'Project token abc is invalid', [/^Check `project_token`: /]],
    [200, 'unexpected_response', 'Invalid API secret.', [/^Check `api_secret`: /]],
    [400, 'invalid_request', 'Invalid project id', [/^Check `project_token`: /]],
    [404, 'not_found', 'invalid project token', [/^Check `project_token`: /]],
    [200, 'unexpected_response', 'No permission to allow trigger imports.', [/Imports > Allow trigger imports/]],
    [403, 'forbidden', 'Forbidden', [/Imports > Allow trigger imports/]],
    [200, 'unexpected_response', 'The import is paused', [/^Fix what Bloomreach names/]],
  ];
  for (const [httpStatus, code, detail, names] of cases) {
    test(`${httpStatus}: ${detail}`, () => {
      const failed: Failed = { word: 'rejected', code, detail, httpStatus, answeredBy: 'api' };
      const remedy = readValid(BLOOMREACH).remedy(failed);
      for (const name of names) assert.match(remedy, name);
    });
  }

  test('which a web page has none of', () => {
    const failed: Failed = {
      word: 'rejected',
      code: 'forbidden',
      detail: 'invalid secret',
      httpStatus: 403,
      answeredBy: 'page',
    };
    assert.match(readValid(BLOOMREACH).remedy(failed), /^A web page answered/);
  });
});

test('a provider that has nothing better to say has a remedy for every code', () => {
  const codes = Object.keys(sharedRemedies('X'));
  assert.equal(codes.length, 16);
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
  const refused = { word: 'rejected', code: 'unauthorized', detail: 'No.' } as const;
  assert.match(item.remedy({ ...refused, attempts: 0 }), /^Check `private_key`/);
  assert.match(item.remedy({ ...refused, attempts: 1 }), /^Check `reimport_key`/);
});

describe('a cause that cannot apply is not named:', () => {
  const refused = (code: ErrorCode, more: Partial<Failed> = {}): Failed => ({
    word: 'rejected',
    code,
    detail: '',
    httpStatus: 400,
    ...more,
  });

  test('in a workspace, nothing of a project', () => {
    const { project_token: _, ...rest } = BLOOMREACH;
    const item = readValid({ ...rest, workspace_id: 'w-1' });
    for (const code of ['unauthorized', 'forbidden', 'not_found', 'invalid_request'] as const) {
      assert.doesNotMatch(item.remedy(refused(code)), /[Pp]roject|api_managed|Snowflake/, code);
    }
    assert.match(item.remedy(refused('unauthorized')), /Workspace settings > Access management > API/);
  });

  test('`path` where none was given, and `api_managed` where it is set', () => {
    assert.doesNotMatch(readValid(BLOOMREACH).remedy(refused('invalid_request')), /`path`/);
    assert.match(readValid({ ...BLOOMREACH, path: 'a.csv' }).remedy(refused('invalid_request')), /`path`/);
    const managed = readValid({ ...BLOOMREACH, api_managed: 'true' });
    assert.doesNotMatch(managed.remedy(refused('invalid_request')), /api_managed/);
  });

  test('the permission to trigger, where nothing was triggered', () => {
    assert.doesNotMatch(readValid(BLOOMREACH).remedy(refused('forbidden', { attempts: 0 })), /Allow trigger imports/);
  });

  test('`wait` where it could not have helped', () => {
    const unknown = (code: ErrorCode): Failed => ({ word: 'unknown', code, detail: '' });
    assert.doesNotMatch(readValid(WOOSMAP).remedy(unknown('cancelled')), /`wait/);
    const hook = readValid({ provider: 'woosmap', reimport_key: OTHER_UUID });
    assert.doesNotMatch(hook.remedy(unknown('timeout')), /`wait/);
  });

  test('a status page is named with the status, where there is one', () => {
    assert.equal(
      readValid(WOOSMAP).remedy({ word: 'not_sent', code: 'provider_error', detail: '', httpStatus: 503 }),
      'Woosmap is having problems (HTTP 503). Check its status page and try again later.',
    );
  });

  test('an answer where this program failed', () => {
    for (const raw of [WOOSMAP, BLOOMREACH]) {
      const item = readValid({ ...raw, base_url: 'https://eu.example' });
      const failed = { code: 'unexpected_response', detail: '', answeredBy: 'nobody' } as const;
      assert.equal(item.remedy({ ...failed, word: 'not_sent' }), 'No import was started. Run this again.');
      assert.match(item.remedy({ ...failed, word: 'unknown' }), /^The import may be running\./);
    }
  });
});
