import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { parsePairs } from '../../sandbox/runner-files.ts';
import { openOutputs } from '../../src/report/outputs.ts';
import { StepLog } from '../../src/report/step-log.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** Outputs that go to a file of their own. */
function open(t: TestContext) {
  const before = process.env['GITHUB_OUTPUT'];
  const file = join(temporaryFolder(), 'output');
  writeFileSync(file, '');
  process.env['GITHUB_OUTPUT'] = file;
  const warnings: string[] = [];
  const log = new StepLog((text) => text);
  log.lateWarning = (title) => void warnings.push(title);
  t.after(() => {
    if (before === undefined) delete process.env['GITHUB_OUTPUT'];
    else process.env['GITHUB_OUTPUT'] = before;
  });
  return { outputs: openOutputs(log), file, warnings, pairs: () => parsePairs(readFileSync(file, 'utf8')).pairs };
}

function empty(name: string): [string, string] {
  return [name, ''];
}

test('an output is written again only where it changed', (t) => {
  const { outputs, pairs, warnings } = open(t);
  outputs.publish({ attempts: 1, word: 'unknown' });
  outputs.publish({ attempts: 1, word: 'unknown' });
  outputs.publish({ word: 'accepted', attempts: 1, httpStatus: 202, datasetId: 'a' });
  outputs.end();
  assert.deepEqual(pairs(), [
    // Whether the file can be written shows when it is.
    ['outcome', ''],
    ['outcome', 'unknown'],
    ['attempts', '1'],
    ['outcome', 'accepted'],
    ['dataset_id', 'a'],
    ['http_status', '202'],
    // What was always empty is set at the end.
    ...['import_id', 'run_id', 'source_sha256', 'feature_count', 'previous_feature_count', 'warning_count'].map(empty),
    ...['record_count', 'error_code', 'error_detail', 'results'].map(empty),
  ]);
  assert.deepEqual(warnings, []);
});

test('an output whose write failed is tried again with the next, and warned of only where it stays unwritten', (t) => {
  const { outputs, file, pairs, warnings } = open(t);
  outputs.publish({ attempts: 0, word: 'not_sent' });
  rmSync(file);
  outputs.publish({ attempts: 1, word: 'unknown' });
  outputs.end();
  assert.deepEqual(warnings, ['Step outputs not written']);
  writeFileSync(file, '');
  outputs.publishResults('[]');
  assert.deepEqual(pairs(), [
    ['outcome', 'unknown'],
    ['attempts', '1'],
    ['results', '[]'],
  ]);
  outputs.end();
  assert.equal(warnings.length, 1);
});
