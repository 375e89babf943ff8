import assert from 'node:assert/strict';
import type { StepOptions } from '../../sandbox/runner.ts';
import type { ShownStep } from '../support/step.ts';
import { DATASET_ID } from './bodies.ts';
import type { Expected } from './expected.ts';
import type { ProviderName, Seen } from './servers.ts';
import type { World } from './worlds.ts';

/** Near the shortest deadline that the action takes, with time for a busy machine to connect in. */
const DEADLINE_MS = 2500;
/** The deadline where none should be needed; far above any bound here, so that a wait for it is noticed. */
const FAR_DEADLINE_MS = 120_000;
/** What a slow machine may need beyond deadlines and pauses; less than the far deadline, so that a wait for that is noticed. */
const ALLOWANCE_MS = 60_000;

/** What is read of an answer at most, with what the system keeps in its buffers; the status of a run may be long. */
const MAX_READ_BYTES = { trigger: 17 * 1024 ** 2, status: 128 * 1024 ** 2 };

const API_KEY = ['marker-key-id-5eCr3t', 'marker-secret-5eCr3t'] as const;
const BASIC = Buffer.from(API_KEY.join(':')).toString('base64');
const INPUTS = {
  woosmap: { dataset_id: DATASET_ID, private_key: 'marker-private-key-5eCr3t' },
  bloomreach: { project_token: 'project-1', import_id: 'import-1', api_key_id: API_KEY[0], api_secret: API_KEY[1] },
};
/** Every marker holds one of these. */
const SECRET = new RegExp(`5eCr3t|${BASIC}`);
const OUTPUTS =
  'outcome dataset_id import_id run_id source_sha256 feature_count previous_feature_count warning_count record_count http_status attempts error_code error_detail results'
    .split(' ')
    .sort();

/** Runs the action once in a world, and checks what came of it. */
export async function playDay(
  runAction: (options: StepOptions) => Promise<ShownStep>,
  provider: ProviderName,
  openWorld: World,
  comes: Expected,
): Promise<void> {
  await using world = await openWorld(provider);
  const { baseUrl, env, execArgv, seen } = world;
  const deadlineMs = comes.deadlines > 0 ? DEADLINE_MS : FAR_DEADLINE_MS;
  const inputs = {
    provider,
    ...INPUTS[provider],
    base_url: baseUrl,
    timeout_seconds: String(deadlineMs / 1000),
    max_attempts: String(comes.maxAttempts),
    ...comes.inputs,
  };
  const startedAtMs = performance.now();
  // The windows that a provider documents pass at a hundredth of their time.
  const step = await runAction({ inputs, env: { IMPORT_SANDBOX_TIME_SCALE: '0.01', ...env }, execArgv });
  const tookMs = performance.now() - (seen.firstContactMs ?? startedAtMs);
  const told = `\n${step.stdout}${step.stderr}`;

  const triggers = seen.requests.filter((request) => request.startsWith('POST '));
  const { outcome, error_code, attempts } = step.outputs;
  const came = { outcome, errorCode: error_code, attempts: Number(attempts), requests: triggers.length };
  const { outcome: word, errorCode, attempts: tries, requests } = comes;
  assert.deepEqual(came, { outcome: word, errorCode, attempts: tries, requests }, told);
  if (comes.status !== undefined) assert.equal(step.outputs['http_status'], String(comes.status));
  if (comes.says !== undefined) assert.match(step.outputs['error_detail'] ?? '', comes.says);
  const boundMs = comes.deadlines * deadlineMs + comes.pauseMs + ALLOWANCE_MS;
  assert.ok(tookMs < boundMs, `it took ${tookMs} ms, more than ${boundMs} ms${told}`);
  const [first = 0, second = Number.POSITIVE_INFINITY] = seen.arrivalsMs;
  if (comes.gapMs !== undefined) assert.ok(second - first >= comes.gapMs, `${second - first} ms between two requests`);
  checkStep(step, comes);
  checkContacts(seen, comes);
}

/** What holds for every step, whatever happened to it. */
function checkStep(step: ShownStep, { outcome, errorCode }: Expected): void {
  const isGreen = errorCode === '';
  assert.equal(step.exitCode, isGreen ? 0 : 1, `exit code of ${outcome}`);
  assert.deepEqual(Object.keys(step.outputs).sort(), OUTPUTS);
  const detail = step.outputs['error_detail'] ?? '';
  assert.equal(detail === '', isGreen, 'an explanation, and only where it is red');
  assert.ok(detail.length <= 4000 && !/\p{Cc}/u.test(detail), detail);
  assert.deepEqual(
    step.annotations.map(({ level }) => level),
    [isGreen ? 'notice' : 'error'],
  );
  const title = step.annotations[0]?.title ?? '';
  assert.match(title, /^(Woosmap|Bloomreach) import /);
  assert.match(step.summary, /^### /);
  const commands = step.commands.filter(({ name }) => !['add-mask', 'debug'].includes(name));
  assert.equal(commands.length, 1, JSON.stringify(commands));
  assert.deepEqual(step.runnerErrors, []);
  assert.equal(step.stderr, '');
  const log = step.stdout.replace(/^::add-mask::.*$/gm, '');
  for (const text of [log, step.summary, title, ...Object.values(step.outputs)]) assert.doesNotMatch(text, SECRET);
}

/** What holds for every contact with a server. */
function checkContacts(seen: Seen, { requests, attempts, inputs }: Expected): void {
  assert.equal(seen.elsewhere, 0, 'another host was asked');
  const isWait = inputs?.['wait'] !== undefined;
  if (seen.connections > 0 && !isWait) assert.equal(seen.connections, attempts, 'one connection for each attempt');
  for (const request of seen.requests) {
    assert.match(request, isWait ? /^(POST|GET) / : /^POST /);
    assert.match(request, /\r\naccept-encoding: identity\r\n/);
  }
  const maxBytes = MAX_READ_BYTES[isWait ? 'status' : 'trigger'];
  assert.ok(seen.handedOver < maxBytes, `${seen.handedOver} bytes of a flood were taken`);
  for (const text of [...seen.tunnels, seen.received]) assert.doesNotMatch(text, SECRET);
  // Where nothing was to be sent, there is not one word of HTTP either.
  if (requests === 0) assert.doesNotMatch(seen.received, /HTTP\/1\.1|POST/);
}
