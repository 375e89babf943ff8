import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { codeOf, ERROR_CODES, type Reason } from '../../src/outcome/reason.ts';
import { interpretAnswer } from '../../src/trigger/answer.ts';
import { answerOf } from '../support/answers.ts';
import { BLOOMREACH, type RawInputs, readValid, WOOSMAP } from '../support/inputs.ts';

/** The reason of a trigger that was refused or lost. */
function reasonOf(raw: RawInputs, status: number, body: unknown): Reason | undefined {
  const verdict = interpretAnswer(readValid(raw), answerOf(status, body), 0);
  return 'reason' in verdict ? verdict.reason : undefined;
}

describe('another import runs only where the words of the API say so:', () => {
  for (const words of [
    'Another import is running.',
    'An import of this dataset is already in progress',
    'CONFLICT: the previous run is still ongoing, try again later',
    'Import not started: another import is in_progress',
    'The dataset is already being imported',
  ]) {
    test(words, () => assert.equal(reasonOf(WOOSMAP, 409, { detail: words }), 'another_import'));
    test(`${words}, in a success`, () => {
      assert.equal(reasonOf(WOOSMAP, 200, { success: false, detail: words }), 'another_import');
    });
    test(`${words}, in a page or in plain words`, () => {
      assert.equal(reasonOf(WOOSMAP, 409, `<html>${words}`), 'web_page');
      assert.equal(reasonOf(WOOSMAP, 409, words), 'unexpected_response');
    });
  }
  for (const words of [
    'Version conflict',
    'No import is running, and none can be started.',
    'The import is not running',
    'The service is running in maintenance mode',
    'Method not allowed',
  ]) {
    test(words, () => assert.equal(reasonOf(WOOSMAP, 409, { detail: words }), 'explained'));
  }
});

describe("Bloomreach's words tell more than the status that they come with:", () => {
  const cases: [status: number, words: string, reason: Reason][] = [
    [400, 'Could not authenticate', 'unauthorized'],
    [200, 'could not authenticate the key', 'unauthorized'],
    [200, 'access key not found', 'unknown_key'],
    [401, 'Access key was not found', 'unknown_key'],
    [200, 'Access key "abc" not found', 'unknown_key'],
    [401, 'Unknown access key', 'unknown_key'],
    [200, 'The access key abc does not exist.', 'unknown_key'],
    [403, 'invalid secret', 'wrong_secret'],
    [403, 'Secret is invalid', 'wrong_secret'],
    [401, 'Wrong API secret', 'wrong_secret'],
    [400, 'BadRequest: project_id is invalid', 'wrong_project'],
    [400, 'Project token abc is invalid', 'wrong_project'],
    [400, 'Invalid project id', 'wrong_project'],
    [404, 'invalid project token', 'wrong_project'],
    [200, 'No permission to allow trigger imports.', 'forbidden'],
    [403, 'Forbidden', 'forbidden'],
    [200, 'The import is paused', 'refused_in_success'],
    [400, 'Copy & paste imports cannot be triggered', 'unfit_import'],
    [400, 'Cannot start import of type copy_paste.', 'unfit_import'],
    [200, 'Snowflake imports are not supported', 'unfit_import'],
    [400, 'The upload failed', 'invalid_request'],
    [503, 'invalid secret', 'lost'],
  ];
  for (const [status, words, reason] of cases) {
    test(`${status}: ${words}`, () => {
      assert.equal(reasonOf(BLOOMREACH, status, { success: false, errors: { _global: [words] } }), reason);
    });
  }

  test('those of a web page do not, nor those of a redirect', () => {
    assert.equal(reasonOf(BLOOMREACH, 403, '<html>invalid secret'), 'web_page');
    assert.equal(reasonOf(BLOOMREACH, 302, 'invalid secret'), 'unexpected_response');
  });
});

test('a code is the reason of its own, and of those that tell more', () => {
  for (const code of ERROR_CODES) assert.equal(codeOf(code), code);
  assert.equal(codeOf('question_forbidden'), 'forbidden');
  assert.equal(codeOf('stopped_in_wait'), 'cancelled');
});
