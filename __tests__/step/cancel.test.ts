import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { DATASET_ID, good, own, runStatus } from '../faults/bodies.ts';
import { runHere } from '../faults/here.ts';
import { now, ok, okHead, reply, reset, send, tunnel } from '../faults/plays.ts';
import { midway, type Play, PROVIDERS } from '../faults/servers.ts';
import { http, https, nobody, notTls, proxy, type World } from '../faults/worlds.ts';
import { sendToStep } from '../support/step.ts';

const INPUTS = {
  woosmap: { dataset_id: DATASET_ID, private_key: 'private-key-of-the-test' },
  bloomreach: { project_token: 'project-1', import_id: 'import-1', api_key_id: 'key-id-1', api_secret: 'secret-1' },
};

/** When a step is cancelled, what its outcome is then, and how often the trigger was sent by then. */
type Stage = readonly [
  name: string,
  /** Its servers; the stage is reached when the play `here` has its turn. */
  world: (here: Play) => World,
  outcome: string,
  triggers: number,
  /** `line`: where no server can tell, the stage is reached with this line of the log. */
  more?: { readonly line?: RegExp; readonly wait?: true },
];

const HEAD = 'HTTP/1.1 200 OK\r\nx: ';
const REFUSAL = 'HTTP/1.1 403 Forbidden\r\n\r\n{';
const old = reply(200, runStatus('old'));
const taken = ok(good, now);
const goesOn = reply(200, runStatus('new', 'in_progress'));
const atOnce = reply(429, own, 'retry-after: 0');
const later = reply(429, own, 'retry-after: 600');
const longBody = okHead('content-length: 99');
const pauses = { line: /^Waiting / };
const waits = { wait: true } as const;
const hasSent = { wait: true, line: /^202 / } as const;
const pollFailed = { wait: true, line: /^The status could not be read/ } as const;

const STAGES: readonly Stage[] = [
  ['while the name is looked up', () => nobody('https://hanging.test'), 'not_sent', 0, { line: /^POST / }],
  ['while a proxy is asked for a tunnel', (here) => proxy([here]), 'not_sent', 0],
  ['in the TLS handshake', (here) => notTls(midway(here)), 'not_sent', 0],
  ['in the pause after a refused tunnel', () => proxy([reply(502)]), 'not_sent', 0, pauses],
  ['while the headers are waited for', (here) => http(here), 'unknown', 1],
  ['while they are waited for through a tunnel', (here) => proxy([tunnel], https(here)), 'unknown', 1],
  ['in the headers', (here) => http(send(HEAD, here)), 'unknown', 1],
  ['in the body of a success', (here) => http(send(longBody, here)), 'unknown', 1],
  ['in the body of a refusal', (here) => http(send(REFUSAL, here)), 'unknown', 1],
  ['in the pause after a 429', () => http(later), 'rejected', 1, pauses],
  ['in a second request', (here) => http(atOnce, here), 'unknown', 2],
  ['while the run before the trigger is read', (here) => http(here), 'not_sent', 0, waits],
  ['in the trigger of a wait', (here) => http(old, here), 'unknown', 1, waits],
  ['before the first poll', () => http(old, taken), 'running', 1, hasSent],
  ['in the first poll', (here) => http(old, taken, here), 'running', 1, waits],
  ['in a poll of a run', (here) => http(old, taken, goesOn, here), 'running', 1, waits],
  ['between two polls', () => http(old, taken, goesOn, later), 'running', 1, pollFailed],
  ['while a lost run is looked for', (here) => http(old, reset, here), 'unknown', 1, waits],
];

/** The runner sends the first two; a closed terminal and Windows send the others. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGBREAK'] as const;

// A cancelled step ends at once; what hangs would go on for a minute and more.
suite('a step that is cancelled', { timeout: 120_000 }, () => {
  for (const [index, [name, openWorld, word, triggers, { line, wait } = {}]] of STAGES.entries()) {
    const provider = wait ? 'woosmap' : (PROVIDERS[index % 2] ?? 'woosmap');
    const signal = SIGNALS[index % SIGNALS.length] ?? 'SIGINT';
    test(`${name}, with ${signal}: ${word}`, async () => {
      await using world = await openWorld(() => sendToStep(signal))(provider);
      const { baseUrl, env, execArgv, seen } = world;
      const step = await runHere({
        inputs: { provider, ...INPUTS[provider], base_url: baseUrl, ...(wait && { wait: 'true' }) },
        env: { IMPORT_SANDBOX_TIME_SCALE: '0.01', ...env },
        execArgv,
        onLine: (text) => {
          if (line?.test(text)) sendToStep(signal);
        },
      });
      const { outcome, error_code, attempts } = step.outputs;
      const sent = seen.requests.filter((request) => request.startsWith('POST ')).length;
      assert.deepEqual(
        [step.exitCode, outcome, error_code, sent],
        [1, word, 'cancelled', triggers],
        step.stdout + step.stderr,
      );
      assert.ok(Number(attempts) >= triggers, `attempts: ${attempts}`);
      assert.equal(step.annotations.filter(({ level }) => level === 'error').length, 1);
      assert.match(step.summary, /stopped/);
      assert.equal(step.stderr, '');
    });
  }
});
