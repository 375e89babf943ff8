import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { recorder, runInSandbox, SECRETS, skipWithout, toSandbox } from '../support/stand-ins.ts';
import type { World } from '../support/workflow-run.ts';

const CONTEXTS = {
  github: { server_url: 'https://github.com', repository: 'octo-org/stores', run_id: '1234567890', token: 'none' },
};
const commands = {
  sleep: recorder('sleep'),
  // What is posted is kept; the room does not answer.
  curl: recorder('curl', 'cat >> "$RECORDS/posted"'),
  gh: recorder('gh', 'if [ "$2" = list ]; then true; else cat >> "$RECORDS/issue"; fi'),
};

/** Runs branch-on-outcome.yml against a sandbox; `tries` are the play or bad day of each, the first and the second. */
function branch(tries: readonly string[], changes: Partial<World> = {}, inputs = {}) {
  const secrets = { ...SECRETS, CHAT_WEBHOOK_URL: 'https://chat.example.com/hook' };
  const world = { contexts: CONTEXTS, secrets, ...changes, commands: { ...commands, ...changes.commands } };
  return runInSandbox('branch-on-outcome.yml', world, (url) => (given, step) => {
    const [first = '', second = ''] = tries;
    return toSandbox(`${url}${step === 'second' ? second : first}`, inputs)(given);
  });
}

describe('branch-on-outcome.yml', { skip: skipWithout('jq') }, () => {
  test('is green and silent for a good import', async () => {
    const { run, triggers } = await branch([]);
    assert.deepEqual(
      Object.values(run.jobs).map(({ result }) => result),
      ['success', 'skipped', 'skipped'],
    );
    assert.deepEqual([run.steps['second']?.outcome, triggers.length], ['skipped', 1]);
  });

  test('tries again where nothing was started and time can help, and tells only the second try', async () => {
    const { run } = await branch(['/day/429/1'], {}, { max_attempts: '1' });
    assert.equal(run.imports['first']?.outputs['error_code'], 'rate_limited');
    assert.equal(run.readRecord('sleep'), '900\n');
    assert.equal(run.jobs['import']?.result, 'success');
    const last = JSON.parse(run.jobs['import']?.outputs['last'] ?? '') as Record<string, string>;
    assert.deepEqual([last['outcome'], last['error_code']], ['succeeded', '']);
    assert.equal(run.jobs['notify']?.result, 'skipped');
  });

  test('never tries again after an unknown outcome, notifies and opens an issue', async () => {
    const { run, triggers } = await branch(['/day/lost'], {}, { wait: 'false' });
    assert.deepEqual([triggers.length, run.readRecord('sleep'), run.jobs['import']?.result], [1, '', 'failure']);
    assert.match(run.readRecord('posted'), /"Import of the stores: unknown \(network_error\), job: failure\. https:/);
    assert.match(run.readRecord('gh'), /issue create --title Import of the stores: unknown --body-file -/);
    assert.match(run.readRecord('issue'), /^Error code: `network_error`\..*\n\n {4}/);
  });

  test('tells the second try where that failed in another way', async () => {
    const { run } = await branch(['/day/429/1', '/play/failed-import'], {}, { max_attempts: '1' });
    assert.match(run.readRecord('posted'), /failed \(import_failed\)/);
    assert.match(run.readRecord('gh'), /--title Import of the stores: failed /);
  });

  test('notifies after a cancel, with the outcome that was known', async () => {
    const stop = { step: 'first', text: 'Downloading the archive' };
    const { run } = await branch(['/play/stuck'], { stop });
    assert.equal(run.jobs['import']?.result, 'cancelled');
    assert.match(run.readRecord('posted'), /running \(cancelled\), job: cancelled/);
    assert.match(run.readRecord('gh'), /--title Import of the stores: running /);
  });

  test('notifies where the job ended before the import, and opens no issue', async () => {
    const { run } = await branch([], { jobs: { import: { result: 'failure' } } });
    assert.match(run.readRecord('posted'), /no outcome \(no error code\), job: failure/);
    assert.equal(run.jobs['open-issue']?.result, 'skipped');
  });

  const unknown = { result: 'failure' as const, outputs: { last: '{"outcome":"unknown","error_code":"timeout"}' } };
  const jobs = { import: unknown };

  for (const [what, script, result] of [
    [
      'there is one with the same title',
      '[ "$2" = list ] && printf "%s\\n" "Another" "Import of the stores: unknown"',
      'success',
    ],
    ['the list of issues cannot be read, and is red', 'exit 1', 'failure'],
  ] as const) {
    test(`opens no issue where ${what}`, async () => {
      const { run } = await branch([], { jobs, commands: { gh: recorder('gh', script) } });
      assert.equal(run.jobs['open-issue']?.result, result);
      assert.doesNotMatch(run.readRecord('gh'), /create/);
    });
  }

  test('is red where the chat room does not take the message, and says so where there is none', async () => {
    const refused = await branch([], { jobs, commands: { curl: recorder('curl', 'exit 22') } });
    assert.equal(refused.run.jobs['notify']?.result, 'failure');
    const { run } = await branch([], { jobs, secrets: SECRETS });
    assert.equal(run.jobs['notify']?.result, 'success');
    assert.match(run.output, /^::notice::The secret CHAT_WEBHOOK_URL is not set/m);
  });
});
