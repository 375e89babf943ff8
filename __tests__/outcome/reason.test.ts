import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeOf, ERROR_CODES, type Reason } from '../../src/outcome/reason.ts';
import { interpretAnswer } from '../../src/trigger/answer.ts';
import { answerOf } from '../support/answers.ts';
import { BLOOMREACH, type RawInputs, readValid, WOOSMAP } from '../support/inputs.ts';
import { pairs, table } from '../support/table.ts';

/** The reason of a trigger that was refused or lost. */
function reasonOf(raw: RawInputs, status: number, body: unknown): Reason | undefined {
  const verdict = interpretAnswer(readValid(raw), answerOf(status, body), 0);
  return 'reason' in verdict ? verdict.reason : undefined;
}

function isAnother(words: string): void {
  assert.equal(reasonOf(WOOSMAP, 409, { detail: words }), 'another_import');
  assert.equal(reasonOf(WOOSMAP, 200, { success: false, detail: words }), 'another_import');
  assert.equal(reasonOf(WOOSMAP, 409, `<html>${words}`), 'web_page');
  assert.equal(reasonOf(WOOSMAP, 409, words), 'unexpected_response');
}

table('another import runs where the words of the API say so, in a refusal or in a success:', isAnother, [
  ['Another import is running.'],
  ['An import of this dataset is already in progress'],
  ['CONFLICT: the previous run is still ongoing, try again later'],
  ['Import not started: another import is in_progress'],
  ['The dataset is already being imported'],
]);

pairs('other words do not say so:', (detail: string) => reasonOf(WOOSMAP, 409, { detail }), [
  ['Version conflict', 'explained'],
  ['No import is running, and none can be started.', 'explained'],
  ['The import is not running', 'explained'],
  ['The service is running in maintenance mode', 'explained'],
  ['Method not allowed', 'explained'],
]);

function tells(words: string, status: number, reason: Reason): void {
  assert.equal(reasonOf(BLOOMREACH, status, { success: false, errors: { _global: [words] } }), reason);
}

table("Bloomreach's words tell more than the status that they come with:", tells, [
  ['Could not authenticate', 400, 'unauthorized'],
  ['could not authenticate the key', 200, 'unauthorized'],
  ['access key not found', 200, 'unknown_key'],
  ['Access key was not found', 401, 'unknown_key'],
  ['Access key "abc" not found', 200, 'unknown_key'],
  ['Unknown access key', 401, 'unknown_key'],
  ['The access key abc does not exist.', 200, 'unknown_key'],
  ['invalid secret', 403, 'wrong_secret'],
  ['Secret is invalid', 403, 'wrong_secret'],
  ['Wrong API secret', 401, 'wrong_secret'],
  ['BadRequest: project_id is invalid', 400, 'wrong_project'],
  ['Project token abc is invalid', 400, 'wrong_project'],
  ['Invalid project id', 400, 'wrong_project'],
  ['invalid project token', 404, 'wrong_project'],
  ['No permission to allow trigger imports.', 200, 'forbidden'],
  ['Forbidden', 403, 'forbidden'],
  ['The import is paused', 200, 'refused_in_success'],
  ['Copy & paste imports cannot be triggered', 400, 'unfit_import'],
  ['Cannot start import of type copy_paste.', 400, 'unfit_import'],
  ['Snowflake imports are not supported', 200, 'unfit_import'],
  ['The upload failed', 400, 'invalid_request'],
  ['invalid secret', 503, 'lost'],
]);

test("Bloomreach's words in a web page or a redirect tell nothing", () => {
  assert.equal(reasonOf(BLOOMREACH, 403, '<html>invalid secret'), 'web_page');
  assert.equal(reasonOf(BLOOMREACH, 302, 'invalid secret'), 'unexpected_response');
});

test('a code is the reason of its own, and of those that tell more', () => {
  for (const code of ERROR_CODES) assert.equal(codeOf(code), code);
  assert.equal(codeOf('question_forbidden'), 'forbidden');
  assert.equal(codeOf('stopped_in_wait'), 'cancelled');
});
