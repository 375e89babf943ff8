import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeStepFiles, parsePairs, readStepFile } from '../../sandbox/runner-files.ts';
import { StepOutputs, standingOf } from '../../src/report/outputs.ts';
import { StepLog } from '../../src/report/step-log.ts';

test('an output is written again only where it changed', async () => {
  const files = await makeStepFiles({});
  const before = process.env['GITHUB_OUTPUT'];
  try {
    process.env['GITHUB_OUTPUT'] = files.output;
    const outputs = new StepOutputs(new StepLog((text) => text));
    outputs.publish({ known: { attempts: 1 }, word: 'unknown' });
    outputs.publish({ known: { attempts: 1 }, word: 'unknown' });
    outputs.publish(standingOf({ word: 'accepted', attempts: 1, httpStatus: 202, datasetId: 'a' }));
    const { pairs } = parsePairs(await readStepFile(files.output));
    assert.deepEqual(pairs, [
      ['outcome', 'unknown'],
      ['dataset_id', ''],
      ['import_id', ''],
      ['run_id', ''],
      ['source_sha256', ''],
      ['feature_count', ''],
      ['previous_feature_count', ''],
      ['warning_count', ''],
      ['http_status', ''],
      ['attempts', '1'],
      ['error_code', ''],
      ['error_detail', ''],
      ['outcome', 'accepted'],
      ['dataset_id', 'a'],
      ['http_status', '202'],
    ]);
  } finally {
    if (before === undefined) delete process.env['GITHUB_OUTPUT'];
    else process.env['GITHUB_OUTPUT'] = before;
    await files.remove();
  }
});
