import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import v8 from 'node:v8';
import { parsePairs } from '../../sandbox/runner-files.ts';
import { ACCEPTED, NO_RUN } from '../support/follow.ts';
import { BLOOMREACH, UUID, WOOSMAP } from '../support/inputs.ts';
import { json, type Reply } from '../support/local-server.ts';
import { sentEntry, sentRun } from '../support/runs.ts';
import { type Answerer, runStep, type StepEnd, type StepWorld, sendToStep, woosmapStep } from '../support/step.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** A run that begins a minute from now: one that began before its trigger is nobody's, however busy the machine is. */
function ended(status: string, ...entries: object[]): Reply {
  return json(200, sentRun('mine', status, Date.now() + 60_000, entries));
}
const going = (...entries: object[]): Reply => ended('in_progress', ...entries);

const NOTHING = {
  outcome: 'not_sent',
  dataset_id: '',
  import_id: '',
  run_id: '',
  source_sha256: '',
  feature_count: '',
  previous_feature_count: '',
  warning_count: '',
  record_count: '',
  http_status: '',
  attempts: '0',
  error_code: '',
  error_detail: '',
};
/** Every output but the list, which says the same once more. */
function outputsOf({ outputs }: Pick<StepEnd, 'outputs'>): object {
  const { results, ...others } = outputs;
  assert.equal(JSON.parse(results ?? '').length, others['error_code'] === 'invalid_input' ? 0 : 1);
  return others;
}

const KEY = WOOSMAP['private_key'] ?? '';
test('a step that is accepted is green, and tells it everywhere', async () => {
  const step = await woosmapStep(() => ACCEPTED);
  assert.equal(step.exitCode, 0);
  const accepted = { outcome: 'accepted', dataset_id: UUID, http_status: '202', attempts: '1' };
  assert.deepEqual(outputsOf(step), { ...NOTHING, ...accepted });
  assert.deepEqual(
    step.log.annotations.map(({ level, title }) => [level, title]),
    [['notice', 'Woosmap import accepted']],
  );
  const datasets = step.written.filter(([name]) => name === 'dataset_id').map(([, value]) => value);
  assert.deepEqual(datasets, ['', UUID], 'what stays the same is written once');
  assert.match(step.summary, /^### ✅ Woosmap import accepted\n\n<table>/);
  assert.match(step.summary, /Duration<\/th><td>(\d+ ms|\d+(\.\d)? s)</);
});

test('a secret that begins with an accent is masked behind it: the runner would see no command', async () => {
  const { log, exitCode } = await runStep({ ...WOOSMAP, private_key: `\u0301${KEY}` });
  assert.equal(exitCode, 1);
  assert.ok(log.commands.some(({ name, data }) => name === 'add-mask' && data === KEY));
});

test('a fault while the inputs are read finds every secret masked', async (t) => {
  t.mock.method(String.prototype, 'isWellFormed', () => {
    throw new Error('do not show api-secret-1');
  });
  const { exitCode, stdout, log } = await runStep({ ...BLOOMREACH, reimport_key: UUID });
  const masks = log.commands.filter(({ name }) => name === 'add-mask').map(({ data }) => data);
  for (const secret of ['key-id-1', 'api-secret-1', 'key-id-1:api-secret-1', UUID]) assert.ok(masks.includes(secret));
  const [error, ...more] = log.annotations;
  assert.deepEqual([exitCode, more], [1, []]);
  assert.match(error?.message ?? '', /^The action itself failed before it could report\./);
  assert.doesNotMatch(stdout.replaceAll(/::add-mask::.*/g, ''), /do not show/);
});

test('what is known is written the moment it is known', async () => {
  const written: (string | undefined)[][] = [];
  const replies: Answerer = ({ method }, count) => {
    const { pairs } = parsePairs(readFileSync(process.env['GITHUB_OUTPUT'] ?? '', 'utf8'));
    const { outcome, attempts, dataset_id: dataset } = Object.fromEntries(pairs);
    written.push([outcome, attempts, dataset ?? '']);
    if (method === 'POST') return ACCEPTED;
    return count === 1 ? NO_RUN : ended('success');
  };
  const step = await woosmapStep(replies, { wait: 'true' }, { env: { IMPORT_SANDBOX_TIME_SCALE: '0.001' } });
  assert.equal(step.outputs['outcome'], 'succeeded');
  assert.deepEqual(written, [
    ['', undefined, ''],
    ['unknown', '1', ''],
    ['running', '1', UUID],
  ]);
});

describe('a step that waits', () => {
  const waiting = { wait: 'true', wait_timeout_minutes: '0.2' };
  const scale = { IMPORT_SANDBOX_TIME_SCALE: '0.001' };
  const statuses =
    (...turns: ReturnType<typeof going>[]): Answerer =>
    ({ method }, count) =>
      method === 'POST' ? ACCEPTED : (turns[Math.min(count - (count > 1 ? 2 : 1), turns.length - 1)] ?? NO_RUN);

  test('keeps its memory small, which a step that does not wait need not', async (t) => {
    const flags = t.mock.method(v8, 'setFlagsFromString', () => {});
    const set = () => flags.mock.calls.flatMap(({ arguments: [flag] }: { arguments: unknown[] }) => flag);
    await woosmapStep(() => ACCEPTED);
    await runStep({ ...WOOSMAP, ...waiting, dataset_id: 'x' });
    assert.deepEqual(set(), []);
    await woosmapStep(statuses(NO_RUN, ended('success')), waiting, { env: scale });
    assert.deepEqual(set(), ['--optimize-for-size']);
  });

  test('shows each error of a success once as it comes, and as a warning as far as there is room', async () => {
    const entries = Array.from({ length: 10 }, (_, index) => sentEntry(`row ${index}`, 'error'));
    const step = await woosmapStep(statuses(NO_RUN, ended('success', ...entries)), waiting, { env: scale });
    const linesOf = (row: number) => step.stdout.split('\n').filter((line) => line.endsWith(`row ${row}`)).length;
    assert.deepEqual([linesOf(0), linesOf(8), linesOf(9)], [2, 2, 1]);
    const warnings = step.log.annotations.filter(({ level }) => level === 'warning');
    assert.deepEqual([warnings.length, warnings.at(-1)?.message], [10, '1 more warning: see the log.']);
    assert.ok(step.log.commands.some(({ name, data }) => name === 'debug' && data.startsWith('GET ')));
  });
});

describe('a cancel that comes', () => {
  const cancelAt = (start: string): StepWorld => ({
    onWrite: (text) => {
      if (text.startsWith(start)) sendToStep('SIGINT');
    },
  });
  const TAKEN = 'The step was stopped after the provider had accepted the import.';
  const outputs = {
    outcome: 'accepted',
    dataset_id: UUID,
    http_status: '202',
    attempts: '1',
    error_code: 'cancelled',
    error_detail: TAKEN,
  };
  const error = {
    level: 'error',
    title: 'Woosmap import accepted: cancelled',
    message: `${TAKEN} Import it again only if you want a second import.`,
  };

  test('with the answer is red, and what the answer said is kept', async () => {
    const step = await woosmapStep(() => ACCEPTED, {}, cancelAt('202 '));
    assert.equal(step.exitCode, 1);
    assert.deepEqual(outputsOf(step), { ...NOTHING, ...outputs });
    assert.deepEqual(step.log.annotations, [error]);
    assert.match(
      step.summary,
      /^### ❌ Woosmap import accepted: cancelled\n\n\*\*What to do:\*\* Import it again only if/,
    );
  });

  test('while it reports is red, and what was told stays as it is', async () => {
    const step = await woosmapStep(() => ACCEPTED, {}, cancelAt('::notice'));
    assert.equal(step.exitCode, 1);
    assert.deepEqual(outputsOf(step), { ...NOTHING, ...outputs, error_code: '', error_detail: '' });
    assert.deepEqual(
      step.log.annotations.map(({ level }) => level),
      ['notice'],
    );
    assert.match(step.summary, /^### ✅ Woosmap import accepted\n/);
  });

  test('with a dry run is red, and nothing was sent', async () => {
    const step = await runStep({ ...WOOSMAP, dry_run: 'true' }, cancelAt('Body'));
    const { outcome, error_code: code } = step.outputs;
    assert.deepEqual([step.exitCode, outcome, code], [1, 'not_sent', 'cancelled']);
    assert.match(step.log.annotations[0]?.message ?? '', /^The step was stopped\. This import was not started/);
  });
});

test('the summary comes after what stands there already', async () => {
  const file = join(temporaryFolder(), 'summary');
  writeFileSync(file, '# Stores\n\n');
  await woosmapStep(() => ACCEPTED, {}, { env: { GITHUB_STEP_SUMMARY: file } });
  const { summary } = await woosmapStep(() => json(403, {}), {}, { env: { GITHUB_STEP_SUMMARY: file } });
  assert.match(summary, /^# Stores\n\n### ✅ Woosmap import accepted\n.*### ❌ Woosmap import rejected/s);
});
