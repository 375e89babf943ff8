import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import { describeInvocation, type Invocation } from '../../src/inputs/invocation.ts';
import { cases, table } from '../support/table.ts';

const SHA = '0123456789abcdef0123456789abcdef01234567';
const HEAD = 'fedcba9876543210fedcba9876543210fedcba98';
const RUNNER = {
  GITHUB_SERVER_URL: 'https://ghe.example',
  GITHUB_REPOSITORY: 'octo org/stores#1',
  GITHUB_SHA: SHA,
  GITHUB_RUN_ID: '42',
  GITHUB_RUN_NUMBER: '7',
  GITHUB_EVENT_NAME: 'push',
  GITHUB_ACTOR: 'octocat',
  GITHUB_TRIGGERING_ACTOR: 'octocat',
};
const PATH = '/octo%20org/stores%231';
const BASE = `https://ghe.example${PATH}`;
const commitOf = (sha: string, base = BASE) => ({ sha, href: `${base}/commit/${sha}` });
const runOf = (id: number, base = BASE) => ({ id, href: `${base}/actions/runs/${id}` });
const WHOLE: Invocation = {
  event: 'push',
  schedule: undefined,
  actor: 'octocat',
  isByHand: false,
  rerunBy: undefined,
  commit: commitOf(SHA),
  run: runOf(42),
};

/** What these variables change of it, and what is told of the event. */
function changed(variables: NodeJS.ProcessEnv, payload?: unknown): Partial<Invocation> {
  const all = Object.entries(describeInvocation({ ...RUNNER, ...variables }, payload));
  return Object.fromEntries(all.filter(([fact, value]) => !isDeepStrictEqual(value, WHOLE[fact as keyof Invocation])));
}

const LONG_SHA = SHA.slice(0, 32).repeat(2);

cases("the runner's variables tell", (variables: NodeJS.ProcessEnv) => changed(variables), [
  ['who or what started the workflow', {}, {}],
  ['who started it again', { GITHUB_TRIGGERING_ACTOR: 'monalisa' }, { rerunBy: 'monalisa' }],
  ['nobody who started it again, where that name is empty', { GITHUB_TRIGGERING_ACTOR: '' }, {}],
  ['a commit of SHA-256', { GITHUB_SHA: LONG_SHA }, { commit: commitOf(LONG_SHA) }],
  ['no run of act, which has no page for it', { ACT: 'true' }, { run: undefined }],
  ['a run, where ACT is empty', { ACT: '' }, {}],
  ['a run of Gitea by its number', { GITEA_ACTIONS: 'true', ACT: 'true' }, { run: runOf(7) }],
  ['a run of Forgejo by its number', { FORGEJO_ACTIONS: 'true' }, { run: runOf(7) }],
  ['no run of Gitea without a number', { GITEA_ACTIONS: 'true', GITHUB_RUN_NUMBER: '' }, { run: undefined }],
]);

type Values = readonly (string | undefined)[];

function isUnknown(variable: string, values: Values, ...facts: readonly (keyof Invocation)[]): void {
  const unknown = Object.fromEntries(facts.map((fact) => [fact, undefined]));
  for (const value of values) {
    assert.deepEqual(changed({ GITHUB_TRIGGERING_ACTOR: '', [variable]: value }), unknown, String(value));
  }
}

table('nothing is known where the runner does not tell it, or not rightly:', isUnknown, [
  ['GITHUB_ACTOR', [undefined, '', ' '], 'actor'],
  ['GITHUB_EVENT_NAME', [undefined, ''], 'event'],
  ['GITHUB_SHA', [undefined, '', `${SHA}x`, `x${SHA}`, '012345'], 'commit'],
  ['GITHUB_RUN_ID', [undefined, '', 'x', '0', '9'.repeat(17)], 'run'],
  ['GITHUB_REPOSITORY', [undefined, '', 'octo/', 'octo'], 'commit', 'run'],
  ['GITHUB_SERVER_URL', ['javascript://x', 'https://'], 'commit', 'run'],
]);

function isAt(_: string, GITHUB_SERVER_URL: string | undefined, base: string): void {
  const { commit, run } = describeInvocation({ ...RUNNER, GITHUB_SERVER_URL }, {});
  assert.deepEqual([commit, run], [commitOf(SHA, base), runOf(42, base)]);
}

table('the places to look at are', isAt, [
  ['on github.com, where no server is told', undefined, `https://github.com${PATH}`],
  ['on github.com, where the server is empty', '', `https://github.com${PATH}`],
  ['on a server with slashes at its end', 'https://ghe.example///', BASE],
  ['below a path', 'http://gitea.example:3000/git/', `http://gitea.example:3000/git${PATH}`],
  ['without the user of the server', 'https://u:secret@ghe.example?x=1', BASE],
]);

function told(event: string, payload: unknown, more: NodeJS.ProcessEnv = {}): Partial<Invocation> {
  const { event: _, ...changes } = changed({ GITHUB_EVENT_NAME: event, ...more }, payload);
  return changes;
}

const by = (name: string) => ({ GITHUB_ACTOR: name, GITHUB_TRIGGERING_ACTOR: name });
const commit = commitOf(HEAD);
const pull = { pull_request: { head: { sha: HEAD } } };
const cron = { schedule: '30 5 * * 1' };
const hand = { isByHand: true };
const user = { sender: { type: 'User' } };
const bot = { sender: { type: 'Bot' } };
const token = 'github-actions[bot]';

cases("the event's payload tells", told, [
  ['the commit that a workflow ran for', 'workflow_run', { workflow_run: { head_sha: HEAD } }, {}, { commit }],
  ['the commit of a pull request', 'pull_request', pull, {}, { commit }],
  ['also where it is trusted', 'pull_request_target', pull, {}, { commit }],
  ['no commit that is none', 'workflow_run', { workflow_run: { head_sha: 'main"><b>' } }, {}, {}],
  ['no commit where it holds none', 'pull_request', { pull_request: { head: 'x' }, workflow_run: null }, {}, {}],
  ['no commit of a form that was filled in', 'push', { inputs: { workflow_run: { head_sha: HEAD } } }, {}, {}],
  ['the line of a schedule, and nobody', 'schedule', cron, {}, { ...cron, actor: undefined }],
  ['nobody of a schedule whose line it lacks', 'schedule', {}, {}, { actor: undefined }],
  ['nobody of a schedule whose line is none', 'schedule', { schedule: ' ' }, {}, { actor: undefined }],
  ['who ran it again', 'schedule', {}, { GITHUB_TRIGGERING_ACTOR: 'hexa' }, { actor: undefined, rerunBy: 'hexa' }],
  ['no line of another event', 'push', cron, {}, {}],
  ['that a person started it by hand', 'workflow_dispatch', user, {}, hand],
  ['that a person did, where it tells nothing', 'workflow_dispatch', undefined, {}, hand],
  ['that an app started it', 'workflow_dispatch', bot, by('my-app'), { actor: 'my-app' }],
  ['that a token started it', 'workflow_dispatch', {}, by(token), { actor: token }],
  ['that nobody is known to have started it', 'workflow_dispatch', {}, by(''), { actor: undefined }],
  ...[null, 1, 'x', [], [{ workflow_run: {} }], { sender: null }].map(
    (payload) => [`nothing, where it is ${JSON.stringify(payload)}`, 'push', payload, {}, {}] as const,
  ),
]);
