import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { type Reasoned, reasonOf } from '../../src/find-reason.ts';
import type { Import } from '../../src/providers/provider.ts';
import { sharedRemedies } from '../../src/providers/remedies.ts';
import type { Reason } from '../../src/reason.ts';
import { BLOOMREACH, OTHER_UUID, readValid, WOOSMAP, without } from '../support/inputs.ts';

const SNAPSHOT = join(import.meta.dirname, 'remedies.txt');
const OWN = { base_url: 'https://eu.example' };
const HOOK = { provider: 'woosmap', reimport_key: OTHER_UUID };
const FAILED: Reasoned = { word: 'rejected', code: 'forbidden', detail: '', retryAfterMs: 700_000, httpStatus: 503 };
const REASONS = Object.keys(
  sharedRemedies({ title: '', look: '', unknown: '', canBaseUrlBeWrong: true, failure: FAILED }),
) as Reason[];

/** Whose inputs decide what can help; the first of each provider has all sentences, the others those that differ. */
const WITH: readonly (readonly [name: string, item: Import, like?: Import])[] = [
  ['Woosmap', readValid(WOOSMAP)],
  ['Woosmap, waited for', readValid({ ...WOOSMAP, wait: 'true' }), readValid(WOOSMAP)],
  ['Woosmap, at an own base_url', readValid({ ...WOOSMAP, ...OWN }), readValid(WOOSMAP)],
  ['Woosmap, by its hook', readValid(HOOK), readValid(WOOSMAP)],
  ['Bloomreach', readValid(BLOOMREACH)],
  ['Bloomreach, at an own base_url', readValid({ ...BLOOMREACH, ...OWN }), readValid(BLOOMREACH)],
  ['Bloomreach, with a path', readValid({ ...BLOOMREACH, path: 'a.csv' }), readValid(BLOOMREACH)],
  ['Bloomreach, api_managed', readValid({ ...BLOOMREACH, api_managed: 'true' }), readValid(BLOOMREACH)],
  [
    'Bloomreach, in a workspace',
    readValid({ ...without(BLOOMREACH, 'project_token'), workspace_id: 'w-1' }),
    readValid(BLOOMREACH),
  ],
];

async function remedyOf(item: Import, reason: Reason): Promise<string> {
  return await item.remedy({ ...FAILED, reason });
}

async function describeAll(): Promise<string> {
  const blocks: string[] = [];
  for (const [name, item, like] of WITH) {
    const lines = [`# ${name}`];
    for (const reason of REASONS) {
      const remedy = await remedyOf(item, reason);
      if (like === undefined || remedy !== (await remedyOf(like, reason))) lines.push(`${reason}: ${remedy}`);
    }
    blocks.push(lines.join('\n'));
  }
  return `${blocks.join('\n\n')}\n`;
}

test('each reason has its sentence (UPDATE=1 writes remedies.txt anew: read the difference)', async () => {
  const text = await describeAll();
  if (process.env['UPDATE'] === '1') writeFileSync(SNAPSHOT, text);
  assert.equal(text, readFileSync(SNAPSHOT, 'utf8'));
});

describe('whatever the reason, the advice', () => {
  for (const [name, item] of WITH) {
    test(`is whole sentences about this import and never about the step: ${name}`, async () => {
      for (const reason of REASONS) {
        const remedy = await remedyOf(item, reason);
        assert.match(remedy, /^[A-Z].*[^.]\.$/, reason);
        assert.doesNotMatch(remedy, /\bstep\b|[Nn]othing was|No import was|\b[Rr]un (this|it) again/, reason);
      }
    });
  }

  test('in a workspace names nothing of a project', async () => {
    const [, item] = WITH.at(-1) ?? assert.fail();
    for (const reason of REASONS.filter((one) => one !== 'wrong_project')) {
      assert.doesNotMatch(await remedyOf(item, reason), /[Pp]roject|api_managed|Snowflake/, reason);
    }
  });

  test('says where it may be running, and never that it was not started', async () => {
    for (const [name, item] of WITH) {
      for (const reason of REASONS.filter((one) => /^(lost|own_fault_after_send|stopped_after_send)/.test(one))) {
        assert.match(await remedyOf(item, reason), /The import may be running\..* before you import it again/, name);
        assert.doesNotMatch(await remedyOf(item, reason), /was not started/, name);
      }
    }
  });
});

test('a status that is not known is not named', async () => {
  const remedy = await readValid(WOOSMAP).remedy({ word: 'not_sent', code: 'provider_error', detail: '' });
  assert.equal(remedy, 'Woosmap is having problems. Check its status page and try again later.');
});

describe("Bloomreach's words tell more than the status that they come with:", () => {
  const item = readValid(BLOOMREACH);
  const cases: [status: number, code: Reasoned['code'], words: string, reason: Reason][] = [
    [400, 'unauthorized', 'Could not authenticate', 'unauthorized'],
    [200, 'unexpected_response', 'could not authenticate the key', 'unauthorized'],
    [200, 'unexpected_response', 'access key not found', 'unknown_key'],
    [401, 'unauthorized', 'Access key was not found', 'unknown_key'],
    [200, 'unexpected_response', 'Access key "abc" not found', 'unknown_key'],
    [401, 'unauthorized', 'Unknown access key', 'unknown_key'],
    [200, 'unexpected_response', 'The access key abc does not exist.', 'unknown_key'],
    [403, 'forbidden', 'invalid secret', 'wrong_secret'],
    [403, 'forbidden', 'Secret is invalid', 'wrong_secret'],
    [401, 'unauthorized', 'Wrong API secret', 'wrong_secret'],
    [400, 'invalid_request', 'BadRequest: project_id is invalid', 'wrong_project'],
    [400, 'invalid_request', 'Project token abc is invalid', 'wrong_project'],
    [400, 'invalid_request', 'Invalid project id', 'wrong_project'],
    [404, 'not_found', 'invalid project token', 'wrong_project'],
    [200, 'unexpected_response', 'No permission to allow trigger imports.', 'forbidden'],
    [403, 'forbidden', 'Forbidden', 'forbidden'],
    [200, 'unexpected_response', 'The import is paused', 'refused_in_success'],
    [400, 'invalid_request', 'Copy & paste imports cannot be triggered', 'unfit_import'],
    [400, 'invalid_request', 'Cannot start import of type copy_paste.', 'unfit_import'],
    [200, 'unexpected_response', 'Snowflake imports are not supported', 'unfit_import'],
    [400, 'invalid_request', 'The upload failed', 'invalid_request'],
  ];
  for (const [httpStatus, code, detail, reason] of cases) {
    test(`${httpStatus}: ${detail}`, async () => {
      const failed: Reasoned = { word: 'rejected', code, detail, httpStatus, answeredBy: 'api', attempts: 1 };
      assert.equal(await item.remedy(failed), (await remedyOf({ ...item }, reason)).replace(' (HTTP 503)', ''));
    });
  }

  test('a web page and an answer that was lost have none of them', async () => {
    const words = { detail: 'invalid secret', httpStatus: 403 } as const;
    assert.match(
      await item.remedy({ ...words, word: 'rejected', code: 'forbidden', answeredBy: 'page' }),
      /^A web page/,
    );
    assert.match(await item.remedy({ ...words, word: 'unknown', code: 'timeout' }), /^The import may be running/);
    assert.equal(reasonOf({ ...words, word: 'rejected', code: 'cancelled' }), 'stopped');
  });

  test('of a kind of import that cannot be started, it advises nothing else', async () => {
    assert.doesNotMatch(await remedyOf(item, 'unfit_import'), /api_managed|`path`/);
  });
});
