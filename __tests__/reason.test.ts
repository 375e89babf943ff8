import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Reasoned, reasonOf } from '../src/find-reason.ts';
import { CODES, type Reason } from '../src/reason.ts';

type Case = [reason: Reason, failure: Partial<Reasoned>];

const REJECTED = { word: 'rejected', code: 'forbidden', detail: '', attempts: 1, httpStatus: 403 } as const;

describe('the reason of an import that was not started:', () => {
  const odd = { code: 'unexpected_response', httpStatus: 409, answeredBy: 'api' } as const;
  const cases: Case[] = [
    ['forbidden', {}],
    ['question_forbidden', { attempts: 0 }],
    ['question_rate_limited', { code: 'rate_limited', attempts: 0 }],
    ['quota_exhausted', { code: 'quota_exhausted', attempts: 0 }],
    ['unauthorized', { word: 'not_sent', code: 'unauthorized', attempts: 0, isNotTried: true }],
    ['rate_limited', { word: 'not_sent', code: 'rate_limited', attempts: 0, isNotTried: true }],
    ['status_refused', { answeredBy: 'status', attempts: 0 }],
    ['web_page', { answeredBy: 'page' }],
    ['web_page', { answeredBy: 'page', code: 'unexpected_response' }],
    ['rate_limited', { answeredBy: 'page', code: 'rate_limited' }],
    ['later', { code: 'rate_limited', retryAfterMs: 700_000 }],
    ['later', { word: 'not_sent', code: 'provider_error', retryAfterMs: 700_000 }],
    ['not_served', { word: 'not_sent', code: 'source_mismatch' }],
    ['not_served_now', { word: 'not_sent', code: 'source_mismatch', isCheck: true }],
    ['stopped', { code: 'cancelled' }],
    ['stopped', { word: 'not_sent', code: 'cancelled', attempts: 0 }],
    ['unreachable', { word: 'not_sent', code: 'network_error' }],
    ['too_slow', { word: 'not_sent', code: 'timeout' }],
    ['another_run', { word: 'not_sent', code: 'already_running' }],
    ['invalid_input', { word: 'not_sent', code: 'invalid_input' }],
    ['provider_error', { word: 'not_sent', code: 'provider_error' }],
    ['explained', { ...odd, detail: 'The dataset is locked' }],
    ['undocumented', { ...odd, answeredBy: undefined, httpStatus: 302 }],
    ['undocumented', { ...odd, word: 'not_sent' }],
    ['refused_in_success', { ...odd, httpStatus: 200 }],
    ['another_import', { ...odd, httpStatus: 200, detail: 'Another import is running.' }],
  ];
  for (const [reason, failure] of cases) {
    test(`${reason}: ${Object.values(failure).join(', ')}`, () => {
      assert.equal(reasonOf({ ...REJECTED, ...failure }), reason);
    });
  }
});

describe('the reason of one that was or may have been started:', () => {
  const cases: Case[] = [
    ['lost', { word: 'unknown', code: 'timeout' }],
    ['lost', { word: 'unknown', code: 'provider_error', answeredBy: 'page' }],
    ['lost', { word: 'unknown', code: 'unexpected_response', answeredBy: 'api' }],
    ['lost_to_page', { word: 'unknown', code: 'unexpected_response', answeredBy: 'page' }],
    ['lost_to_stranger', { word: 'unknown', code: 'unexpected_response' }],
    ['stopped_after_send', { word: 'unknown', code: 'cancelled' }],
    ['import_failed', { word: 'failed', code: 'import_failed' }],
    ['import_failed', { word: 'failed', code: 'cancelled' }],
    ['status_lost', { word: 'running', code: 'forbidden', answeredBy: 'status' }],
    ['end_not_seen', { word: 'running', code: 'not_found' }],
    ['wait_over', { word: 'running', code: 'wait_timeout' }],
    ['stopped_in_wait', { word: 'running', code: 'cancelled' }],
    ['stopped_after_start', { word: 'accepted', code: 'cancelled' }],
    ['stopped_after_start', { word: 'succeeded', code: 'cancelled' }],
  ];
  for (const [reason, failure] of cases) {
    test(`${reason}: ${Object.values(failure).join(', ')}`, () => {
      assert.equal(reasonOf({ ...REJECTED, ...failure }), reason);
    });
  }
});

describe('another import runs only where the words say so:', () => {
  const reasonOfWords = (detail: string) =>
    reasonOf({ ...REJECTED, code: 'unexpected_response', httpStatus: 409, answeredBy: 'api', detail });
  for (const words of [
    'Another import is running.',
    'An import of this dataset is already in progress',
    'CONFLICT: the previous run is still ongoing, try again later',
    'Import not started: another import is in_progress',
    'The dataset is already being imported',
  ]) {
    test(words, () => assert.equal(reasonOfWords(words), 'another_import'));
  }
  for (const words of [
    'Version conflict',
    'No import is running, and none can be started.',
    'The import is not running',
    'The service is running in maintenance mode',
    'Method not allowed',
  ]) {
    test(words, () => assert.equal(reasonOfWords(words), 'explained'));
  }
});

test('a refusal with a code of its own keeps it: the reason leads back to the code', () => {
  for (const code of Object.values(CODES)) {
    const reason = reasonOf({ ...REJECTED, word: 'not_sent', code });
    assert.equal(CODES[reason as keyof typeof CODES], code, reason);
  }
});
