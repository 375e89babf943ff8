import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import v8 from 'node:v8';
import { parsePairs } from '../../sandbox/runner-files.ts';
import { ACCEPTED, NO_RUN } from '../support/follow.ts';
import { BLOOMREACH, type RawInputs, UUID, WOOSMAP } from '../support/inputs.ts';
import { json, type Reply } from '../support/local-server.ts';
import { sentEntry, sentRun } from '../support/runs.ts';
import { type Answerer, runStep, type StepEnd, type StepWorld, sendToStep, woosmapStep } from '../support/step.ts';

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
const LONG = Array.from({ length: 5000 }, (_, index) => String.fromCharCode(48 + ((index * 7919) % 10))).join('-');

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

for (const [name, inputs, body] of [
  ['a key', { private_key: LONG }, { detail: `[1] no key ${LONG}` }],
  [
    'a signed path',
    { ...BLOOMREACH, path: `https://h.example/f?${'k=v&'.repeat(5000)}sig=${LONG}` },
    { error: '[1] no' },
  ],
] as const) {
  test(`${name} of 10,000 characters is removed like any other`, async () => {
    const step = await woosmapStep(() => json(400, body), inputs);
    assert.equal(step.outputs['outcome'], 'rejected');
    assert.match(step.outputs['error_detail'] ?? '', /^\[1\] no( key \*\*\*)?$/);
    assert.equal(step.log.annotations[0]?.title?.endsWith('import rejected: 400 invalid request'), true);
    assert.notEqual(step.summary, '');
  });
}

test('what this process tells of its tests, which is bytes, is no part of what a step prints', async () => {
  const step = await woosmapStep(() => {
    process.stdout.write(Buffer.from('A report of tests\n'));
    return ACCEPTED;
  });
  assert.doesNotMatch(step.stdout, /A report of tests/);
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

test('wrong inputs are red, and each is told, with the reason of what is missing at the end, once', async () => {
  const why = 'is missing. Woosmap needs `dataset_id` and `private_key`, or a `reimport_key`.';
  const hints = [
    'Unset secrets and empty form fields count as missing.',
    'A called workflow gets only the secrets that its caller passes with `secrets:`.',
  ];
  const cases: [inputs: RawInputs, title: string, lines: string[]][] = [
    [{ provider: 'woosmap' }, 'Woosmap import', [`\`dataset_id\` ${why}`, `\`private_key\` ${why}`, ...hints]],
    [{ provider: 'other' }, 'Import', ['`provider` must be `woosmap` or `bloomreach`; got `other`.']],
  ];
  for (const [inputs, title, lines] of cases) {
    const step = await runStep(inputs);
    assert.equal(step.exitCode, 1);
    assert.equal(step.outputs['error_detail'], lines.join(' '));
    const message = [...lines, 'Fix the inputs and run this again. Nothing was sent.'].join(
      lines.length > 1 ? '\n' : ' ',
    );
    assert.deepEqual(step.log.annotations, [{ level: 'error', title: `${title} not sent: invalid input`, message }]);
  }
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
    const entries = Array.from({ length: 12 }, (_, index) => sentEntry(`row ${index}`, 'error'));
    const step = await woosmapStep(statuses(NO_RUN, ended('success', ...entries)), waiting, { env: scale });
    const linesOf = (row: number) => step.stdout.split('\n').filter((line) => line.endsWith(`row ${row}`)).length;
    assert.deepEqual([linesOf(0), linesOf(8), linesOf(9), linesOf(11)], [2, 2, 1, 1]);
  });

  test('counts one warning more in the singular, and none of nine', async () => {
    for (const [count, last] of [
      [9, 'import: row 8'],
      [10, '1 more warning: see the log.'],
    ] as const) {
      const entries = Array.from({ length: count }, (_, index) => sentEntry(`row ${index}`, 'warning'));
      const step = await woosmapStep(statuses(NO_RUN, ended('success', ...entries)), waiting, { env: scale });
      const warnings = step.log.annotations.filter(({ level }) => level === 'warning');
      assert.deepEqual([warnings.at(-1)?.title, warnings.at(-1)?.message], ['Woosmap warning', last]);
      assert.equal(warnings.length, count);
      assert.ok(step.log.commands.some(({ name, data }) => name === 'debug' && data.startsWith('GET ')));
    }
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

  test('with the end of a run is red, and the run has succeeded all the same', async () => {
    const scale = { IMPORT_SANDBOX_TIME_SCALE: '0.001' };
    const replies: Answerer = ({ method }, count) =>
      method === 'POST' ? ACCEPTED : count === 1 ? NO_RUN : ended('success');
    const step = await woosmapStep(replies, { wait: 'true' }, { env: scale, ...cancelAt('Stage import: success') });
    const { outcome, error_code: code, run_id: run } = step.outputs;
    assert.deepEqual([step.exitCode, outcome, code, run], [1, 'succeeded', 'cancelled', 'mine']);
    assert.match(step.outputs['error_detail'] ?? '', /had finished the import\.$/);
    assert.match(step.log.annotations.at(-1)?.message ?? '', /Import it again only if you want a second import\.$/);
  });

  test('with a dry run is red, and nothing was sent', async () => {
    const step = await runStep({ ...WOOSMAP, dry_run: 'true' }, cancelAt('Body'));
    const { outcome, error_code: code } = step.outputs;
    assert.deepEqual([step.exitCode, outcome, code], [1, 'not_sent', 'cancelled']);
    assert.match(step.log.annotations[0]?.message ?? '', /^The step was stopped\. This import was not started/);
  });

  test('after a refusal is the code of it', async () => {
    const step = await woosmapStep(() => json(403, { detail: 'No.' }), {}, cancelAt('403 '));
    assert.deepEqual([step.exitCode, step.outputs['error_code'], step.log.annotations.length], [1, 'cancelled', 1]);
  });
});

test('the summary comes after what stands there already', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'summary-'));
  const file = join(folder, 'summary');
  try {
    writeFileSync(file, '# Stores\n\n');
    await woosmapStep(() => ACCEPTED, {}, { env: { GITHUB_STEP_SUMMARY: file } });
    const { summary } = await woosmapStep(() => json(403, {}), {}, { env: { GITHUB_STEP_SUMMARY: file } });
    assert.match(summary, /^# Stores\n\n### ✅ Woosmap import accepted\n.*### ❌ Woosmap import rejected/s);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
