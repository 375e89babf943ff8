import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { startSandbox } from '../../sandbox/server.ts';
import { missingCommands, recorder, SECRETS, toSandbox } from '../support/stand-ins.ts';
import { WorkflowRun, type World } from '../support/workflow-run.ts';

const CONTEXTS = {
  github: { server_url: 'https://github.com', repository: 'octo-org/stores', run_id: '1234567890', token: 'none' },
};
const commands = {
  ...missingCommands(),
  sleep: recorder('sleep'),
  // What is posted is kept; the room does not answer.
  curl: recorder('curl', 'cat >> "$RECORDS/posted"'),
  gh: recorder('gh', 'if [ "$2" = list ]; then true; else cat >> "$RECORDS/issue"; fi'),
};

/** Runs branch-on-outcome.yml against a sandbox; `prefix` is the play or bad day of each try. */
async function branch(prefixes: { first: string; second?: string }, changes: Partial<World> = {}, inputs = {}) {
  const sandbox = await startSandbox({ timeScale: 0.01 });
  try {
    const run = new WorkflowRun('branch-on-outcome.yml', {
      contexts: CONTEXTS,
      secrets: { ...SECRETS, CHAT_WEBHOOK_URL: 'https://chat.example.com/hook' },
      commands,
      inputs: (given, step) =>
        toSandbox(sandbox.url + (step === 'second' ? (prefixes.second ?? '') : prefixes.first), inputs)(given),
      ...changes,
    });
    await run.run();
    return { run, triggers: sandbox.requests.filter(({ method }) => method === 'POST').length };
  } finally {
    await sandbox.close();
  }
}

// The scripts are for bash, which GitHub's Linux runners have.
describe('branch-on-outcome.yml', { skip: process.platform === 'win32' }, () => {
  test('is green and silent for a good import', async () => {
    const { run, triggers } = await branch({ first: '' });
    using _ = run;
    assert.deepEqual(
      Object.values(run.jobs).map(({ result }) => result),
      ['success', 'skipped', 'skipped'],
    );
    assert.equal(run.steps['second']?.outcome, 'skipped');
    assert.equal(triggers, 1);
  });

  test('tries again where nothing was started and time can help, and tells only the second try', async () => {
    const { run } = await branch({ first: '/day/429/1' }, {}, { max_attempts: '1' });
    using _ = run;
    assert.equal(run.imports['first']?.outputs['error_code'], 'rate_limited');
    assert.equal(run.readRecord('sleep'), '900\n');
    assert.equal(run.jobs['import']?.result, 'success');
    const last = JSON.parse(run.jobs['import']?.outputs['last'] ?? '') as Record<string, string>;
    assert.deepEqual([last['outcome'], last['error_code']], ['succeeded', '']);
    assert.equal(run.jobs['notify']?.result, 'skipped');
  });

  test('never tries again after an unknown outcome, notifies and opens an issue', async () => {
    const { run, triggers } = await branch({ first: '/day/lost' }, {}, { wait: 'false' });
    using _ = run;
    assert.equal(triggers, 1);
    assert.equal(run.readRecord('sleep'), '');
    assert.equal(run.jobs['import']?.result, 'failure');
    assert.match(run.readRecord('posted'), /"Import of the stores: unknown \(network_error\), job: failure\. https:/);
    assert.match(run.readRecord('gh'), /issue create --title Import of the stores: unknown --body-file -/);
    assert.match(run.readRecord('issue'), /^Error code: `network_error`\..*\n\n {4}/);
  });

  test('tells the second try where that failed in another way', async () => {
    const { run } = await branch({ first: '/day/429/1', second: '/play/failed-import' }, {}, { max_attempts: '1' });
    using _ = run;
    assert.match(run.readRecord('posted'), /failed \(import_failed\)/);
    assert.match(run.readRecord('gh'), /--title Import of the stores: failed /);
  });

  test('notifies after a cancel, with the outcome that was known', async () => {
    const stop = { step: 'first', text: 'Downloading the archive', by: 'cancel' } as const;
    const { run } = await branch({ first: '/play/stuck' }, { stop });
    using _ = run;
    assert.equal(run.jobs['import']?.result, 'cancelled');
    assert.match(run.readRecord('posted'), /running \(cancelled\), job: cancelled/);
    assert.match(run.readRecord('gh'), /--title Import of the stores: running /);
  });

  test('notifies where the job ended before the import, and opens no issue', async () => {
    const { run } = await branch({ first: '' }, { jobs: { import: { result: 'failure' } } });
    using _ = run;
    assert.match(run.readRecord('posted'), /no outcome \(no error code\), job: failure/);
    assert.equal(run.jobs['open-issue']?.result, 'skipped');
  });

  const unknown = { result: 'failure' as const, outputs: { last: '{"outcome":"unknown","error_code":"timeout"}' } };

  test('opens no second issue with the same title', async () => {
    const gh = recorder('gh', '[ "$2" = list ] && printf "%s\\n" "Another" "Import of the stores: unknown"');
    const { run } = await branch({ first: '' }, { jobs: { import: unknown }, commands: { ...commands, gh } });
    using _ = run;
    assert.equal(run.jobs['open-issue']?.result, 'success');
    assert.doesNotMatch(run.readRecord('gh'), /create/);
  });

  test('is red, and opens no issue, where the list of issues cannot be read', async () => {
    const gh = recorder('gh', 'exit 1');
    const { run } = await branch({ first: '' }, { jobs: { import: unknown }, commands: { ...commands, gh } });
    using _ = run;
    assert.equal(run.jobs['open-issue']?.result, 'failure');
    assert.doesNotMatch(run.readRecord('gh'), /create/);
  });

  test('is red where the chat room does not take the message, and says so where there is none', async () => {
    const curl = recorder('curl', 'exit 22');
    const refused = await branch({ first: '' }, { jobs: { import: unknown }, commands: { ...commands, curl } });
    using _ = refused.run;
    assert.equal(refused.run.jobs['notify']?.result, 'failure');
    const without = await branch({ first: '' }, { jobs: { import: unknown }, secrets: SECRETS });
    using __ = without.run;
    assert.equal(without.run.jobs['notify']?.result, 'success');
    assert.match(without.run.output, /^::notice::The secret CHAT_WEBHOOK_URL is not set/m);
  });
});
