import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeStepFiles, parsePairs, readStepFile } from '../../sandbox/runner-files.ts';
import { StepOutputs } from '../../src/report/outputs.ts';
import { StepLog } from '../../src/report/step-log.ts';

test('an output is written again only where it changed', async () => {
  const files = await makeStepFiles({});
  const before = process.env['GITHUB_OUTPUT'];
  try {
    process.env['GITHUB_OUTPUT'] = files.output;
    const outputs = new StepOutputs(new StepLog((text) => text));
    outputs.publish({ attempts: 1 }, 'unknown');
    outputs.publish({ attempts: 1 }, 'unknown');
    outputs.finish({ word: 'accepted', attempts: 1, httpStatus: 202, datasetId: 'a' });
    const { pairs } = parsePairs(await readStepFile(files.output));
    assert.deepEqual(pairs, [
      ['outcome', 'unknown'],
      ['dataset_id', ''],
      ['import_id', ''],
      ['run_id', ''],
      ['source_sha256', ''],
      ['http_status', ''],
      ['attempts', '1'],
      ['outcome', 'accepted'],
      ['dataset_id', 'a'],
      ['http_status', '202'],
      ['error_code', ''],
      ['error_detail', ''],
    ]);
  } finally {
    if (before === undefined) delete process.env['GITHUB_OUTPUT'];
    else process.env['GITHUB_OUTPUT'] = before;
    await files.remove();
  }
});
