import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import v8 from 'node:v8';
import { parsePairs } from '../../sandbox/runner-files.ts';
import { ACCEPTED, NO_RUN } from '../support/follow.ts';
import { BLOOMREACH, UUID, WOOSMAP } from '../support/inputs.ts';
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
  assert.deepEqual(outputsOf(step), {
    ...NOTHING,
    outcome: 'accepted',
    dataset_id: UUID,
    http_status: '202',
    attempts: '1',
  });
  assert.deepEqual(step.log.annotations, [
    {
      level: 'notice',
      title: 'Woosmap import accepted',
      message: `Woosmap accepted the import of dataset ${UUID}. It is not finished yet; set \`wait: true\` to wait for its result.`,
    },
  ]);
  assert.match(step.summary, /^### ✅ Woosmap import accepted\n\n<table>/);
  assert.match(step.summary, /Duration<\/th><td>(\d+ ms|\d+(\.\d)? s)</);
  const datasets = step.written.filter(([name]) => name === 'dataset_id').map(([, value]) => value);
  assert.deepEqual(datasets, ['', UUID], 'what stays the same is written once');
  const facts = ['Provider</th><td>Woosmap<', 'Duration</th><td>', `Dataset</th><td><code>${UUID}<`];
  for (const fact of facts) assert.ok(step.summary.includes(fact), fact);
  assert.match(step.summary, /<code>push<\/code> by <code>octocat<\/code></);
  assert.match(step.summary, /href="https:\/\/github.com\/octo-org\/stores\/commit\/0123456789abcdef0{0}[0-9a-f]+"/);
  assert.match(step.summary, /href="https:\/\/github.com\/octo-org\/stores\/actions\/runs\/1234567890"/);
  assert.match(step.log.lines[0] ?? '', /^POST http:\/\/127.0.0.1:\d+\/datasets\/[-\d]+\/import$/);
  assert.match(step.log.lines[1] ?? '', /^202 Accepted in \d+ ms$/);
});

test('a step that is refused is red, and says what to do', async () => {
  const step = await woosmapStep(() => json(403, { detail: `No access with ${KEY}` }));
  assert.equal(step.exitCode, 1);
  const detail = 'No access with ***';
  const failed = { outcome: 'rejected', http_status: '403', attempts: '1', error_code: 'forbidden' };
  assert.deepEqual(outputsOf(step), { ...NOTHING, ...failed, error_detail: detail });
  const remedy =
    'Use a private key of the project that owns the dataset, with write permission for datasets (Woosmap Console, API keys).';
  const message = `${detail}. ${remedy}`;
  assert.deepEqual(step.log.annotations, [
    { level: 'error', title: 'Woosmap import rejected: 403 forbidden', message },
  ]);
  assert.ok(
    /^### ❌ Woosmap import rejected: 403 forbidden\n\n\*\*What to do:\*\* Use a private key.*\n\n<table>[^*]*<\/table>/.test(
      step.summary,
    ),
  );
});

describe('where the rest of several imports is not tried, one error says', () => {
  const ids = ['0', '1', '2', '3'].map((digit) => `00000000-0000-4000-8000-00000000000${digit}`);
  const imports = JSON.stringify(ids.map((id, place) => ({ name: `import ${place}`, dataset_id: id })));
  const messagesOf = async (replies: Answerer) => {
    const step = await woosmapStep(replies, { dataset_id: '', imports });
    return step.log.annotations.map(({ message }) => message);
  };
  const refused = (more: object = {}) => json(401, { detail: 'No key.' }, { ...more });

  test('which, why, and what to leave out', async () => {
    const replies: Answerer = ({ path }) =>
      path.includes(ids[0] ?? '') ? json(202, { dataset_id: ids[0] }) : refused();
    const messages = await messagesOf(replies);
    assert.match(
      messages.find((message) => message.includes('Not tried')) ?? '',
      /import 3: Not tried, because an earlier import failed: No key\. Check `private_key`.* Leave out 1 import that was or may have been started\.$/,
    );
  });

  test('nothing to leave out where nothing was accepted', async () => {
    assert.doesNotMatch((await messagesOf(() => refused())).join('\n'), /Leave out/);
  });

  test('when to come back, where the provider asks for a long pause', async () => {
    const messages = await messagesOf(() => json(429, { detail: 'Slow down.' }, { 'retry-after': '7200' }));
    assert.match(
      messages.at(-1) ?? '',
      /^import 1, import 2, import 3: Not tried.*This import was not started\. Import it again in 2 h\.$/,
    );
  });
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

test('every secret is masked before anything else is said', async () => {
  const inputs = { ...BLOOMREACH, private_key: KEY, path: 'https://h.example/f?signature=0123456789abcdef' };
  const { log } = await runStep({ ...inputs, dry_run: 'true' });
  const masks = log.commands.filter(({ name }) => name === 'add-mask').map(({ data }) => data);
  const pair = 'key-id-1:api-secret-1';
  const values = [KEY, 'key-id-1', 'api-secret-1', pair, Buffer.from(pair).toString('base64'), '0123456789abcdef'];
  for (const value of values) assert.ok(masks.includes(value), value);
  assert.ok(log.commands.slice(0, masks.length).every(({ name }) => name === 'add-mask'));
});

test('a secret that begins with an accent is masked behind it: the runner would see no command', async () => {
  const { log, exitCode } = await runStep({ ...WOOSMAP, private_key: `\u0301${KEY}` });
  assert.equal(exitCode, 1);
  assert.ok(log.commands.some(({ name, data }) => name === 'add-mask' && data === KEY));
});

describe('a fault while the inputs are read finds every secret masked:', () => {
  const cases: [name: string, inputs: object, secrets: string[]][] = [
    ['a key', WOOSMAP, [KEY]],
    ['a pair', BLOOMREACH, ['key-id-1', 'api-secret-1', 'key-id-1:api-secret-1']],
    ['a hook, although no provider is named', { provider: '', reimport_key: UUID }, [UUID]],
  ];
  for (const [name, inputs, secrets] of cases) {
    test(name, async (t) => {
      t.mock.method(URL, 'canParse', () => {
        throw new Error(`do not show ${secrets[0]}`);
      });
      const { exitCode, stdout, log } = await runStep({ ...inputs, base_url: 'http://127.0.0.1:1' });
      const masks = log.commands.filter(({ name }) => name === 'add-mask').map(({ data }) => data);
      for (const secret of secrets) assert.ok(masks.includes(secret), stdout);
      assert.deepEqual([exitCode, log.annotations.length], [1, 1]);
      assert.doesNotMatch(stdout, /do not show/);
    });
  }
});

test('a dry run is green, sends nothing and shows the request', async () => {
  const step = await runStep({ ...BLOOMREACH, dry_run: 'true' });
  assert.deepEqual([step.exitCode, outputsOf(step)], [0, { ...NOTHING, outcome: 'dry_run' }]);
  const address = 'POST https://api.exponea.com/data/v1/projects/project-1/imports/import-1/start';
  assert.ok(step.log.lines.includes(`Dry run. This would be sent: ${address}`));
  assert.deepEqual(
    step.log.annotations.map(({ level, title }) => [level, title]),
    [['notice', 'Bloomreach import not sent: dry run']],
  );
  assert.match(step.summary, /Request<\/th>/);
});

describe('wrong inputs are red, and each is told', () => {
  test('what is missing with the reason at the end, once', async () => {
    const step = await runStep({ provider: 'woosmap' });
    const why = 'is missing. Woosmap needs `dataset_id` and `private_key`, or a `reimport_key`.';
    const lines = [
      `\`dataset_id\` ${why}`,
      `\`private_key\` ${why}`,
      'Unset secrets and empty form fields count as missing.',
      'A called workflow gets only the secrets that its caller passes with `secrets:`.',
    ];
    assert.equal(step.outputs['error_detail'], lines.join(' '));
    const remedy = 'Fix the inputs and run this again. Nothing was sent.';
    assert.deepEqual(step.log.annotations[0]?.message.split('\n'), [...lines, remedy]);
  });

  test('a name with dashes, also where the input itself has its default', async () => {
    const step = await runStep({ ...WOOSMAP, dry_run: 'false', 'DRY-run': 'true' });
    assert.equal(step.exitCode, 1);
    assert.equal(
      step.outputs['error_detail'],
      '`dry_run` is spelled `dry-run` in this step. Correct the name, or remove it.',
    );
  });

  test('where the provider is known', async () => {
    const step = await runStep({ ...WOOSMAP, dataset_id: 'x', timeout_seconds: '0' });
    const [first, second] = step.outputs['error_detail']?.split('. ') ?? [];
    assert.match(first ?? '', /^`timeout_seconds` /);
    assert.match(second ?? '', /^`dataset_id` /);
    assert.equal(step.exitCode, 1);
    assert.deepEqual([step.outputs['outcome'], step.outputs['error_code']], ['not_sent', 'invalid_input']);
    assert.equal(step.stdout.split(`${first}`).length, 2, 'told once');
    assert.equal(step.log.annotations.length, 1);
    assert.equal(step.log.annotations[0]?.title, 'Woosmap import not sent: invalid input');
    const lines = [`${first}.`, second, 'Fix the inputs and run this again. Nothing was sent.'];
    assert.deepEqual(step.log.annotations[0]?.message.split('\n'), lines);
    assert.match(step.summary, /Provider<\/th><td>Woosmap</);
  });

  test('where it is not', async () => {
    const step = await runStep({ provider: 'other' });
    assert.equal(step.exitCode, 1);
    assert.equal(step.log.annotations.length, 1);
    assert.equal(step.log.annotations[0]?.title, 'Import not sent: invalid input');
    const message =
      '`provider` must be `woosmap` or `bloomreach`; got `other`. Fix the inputs and run this again. Nothing was sent.';
    assert.equal(step.log.annotations[0]?.message, message);
    assert.doesNotMatch(step.summary, /Provider<\/th>/);
  });
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

  test('takes the result of the run, with its warnings, of which ten are shown', async () => {
    const entries = Array.from({ length: 12 }, (_, index) => sentEntry(`row ${index}`, 'warning'));
    const step = await woosmapStep(statuses(NO_RUN, going(), ended('success', ...entries)), waiting, { env: scale });
    assert.deepEqual([step.exitCode, step.outputs['outcome'], step.outputs['run_id']], [0, 'succeeded', 'mine']);
    const warnings = step.log.annotations.filter(({ level }) => level === 'warning');
    assert.equal(warnings.length, 10);
    assert.ok(warnings.every(({ title }) => title === 'Woosmap warning'));
    assert.deepEqual([warnings[0]?.message, warnings[9]?.message], ['import: row 0', '3 more warnings: see the log.']);
    for (let row = 0; row < 12; row += 1) {
      const lines = step.stdout.split('\n').filter((line) => line.endsWith(`import: row ${row}`));
      assert.equal(lines.length, 1, `row ${row} stands once in the log`);
    }
    assert.match(step.summary, /```mermaid/);
    assert.ok(step.log.commands.some(({ name, data }) => name === 'debug' && data.startsWith('GET ')));
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
      assert.equal(warnings.at(-1)?.message, last);
      assert.equal(warnings.length, count);
    }
  });

  test('is red where the run failed', async () => {
    const step = await woosmapStep(statuses(NO_RUN, ended('failed', sentEntry('bad row', 'error'))), waiting, {
      env: scale,
    });
    assert.deepEqual(
      [step.exitCode, step.outputs['outcome'], step.outputs['error_detail']],
      [1, 'failed', 'import: bad row'],
    );
  });

  test('is red and running where it is cancelled', async () => {
    const world: StepWorld = {
      env: scale,
      onWrite: (text) => {
        if (text.startsWith('Following run')) sendToStep('SIGTERM');
      },
    };
    const step = await woosmapStep(statuses(NO_RUN, going()), waiting, world);
    assert.deepEqual(
      [step.exitCode, step.outputs['outcome'], step.outputs['error_code'], step.outputs['run_id']],
      [1, 'running', 'cancelled', 'mine'],
    );
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

describe('the summary comes after what stands there already,', () => {
  const before = '# Stores\n\n34855 rows were published.\n\n';
  const headings: [name: string, replies: Answerer, heading: string][] = [
    ['where the import is accepted', () => ACCEPTED, '### ✅ Woosmap import accepted\n'],
    ['where it is refused', () => json(403, {}), '### ❌ Woosmap import rejected: 403 forbidden\n'],
  ];
  for (const [name, replies, heading] of headings) {
    test(name, async () => {
      const folder = mkdtempSync(join(tmpdir(), 'summary-'));
      const file = join(folder, 'summary');
      try {
        writeFileSync(file, before);
        const first = await woosmapStep(replies, {}, { env: { GITHUB_STEP_SUMMARY: file } });
        assert.ok(first.summary.startsWith(before + heading), first.summary);
        const second = await woosmapStep(replies, {}, { env: { GITHUB_STEP_SUMMARY: file } });
        assert.ok(second.summary.startsWith(first.summary + heading), second.summary);
      } finally {
        rmSync(folder, { recursive: true });
      }
    });
  }
});
