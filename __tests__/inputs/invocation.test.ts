import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { describeInvocation, type Invocation } from '../../src/inputs/invocation.ts';

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
const BASE = 'https://ghe.example/octo%20org/stores%231';
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

describe("the runner's variables tell", () => {
  const cases: [name: string, variables: NodeJS.ProcessEnv, invocation: Partial<Invocation>][] = [
    ['who or what started the workflow', {}, {}],
    ['who started it again', { GITHUB_TRIGGERING_ACTOR: 'monalisa' }, { rerunBy: 'monalisa' }],
    [
      'nobody, where nobody is told',
      { GITHUB_ACTOR: undefined, GITHUB_TRIGGERING_ACTOR: undefined },
      { actor: undefined },
    ],
    ['nobody, where the names are empty', { GITHUB_ACTOR: '', GITHUB_TRIGGERING_ACTOR: ' ' }, { actor: undefined }],
    ['nobody who started it again, where that name is empty', { GITHUB_TRIGGERING_ACTOR: '' }, {}],
    ['no event, where none is told', { GITHUB_EVENT_NAME: undefined }, { event: undefined }],
    ['no event, where its name is empty', { GITHUB_EVENT_NAME: '' }, { event: undefined }],
    ['no commit, where none is told', { GITHUB_SHA: undefined }, { commit: undefined }],
    ['no commit, where it is empty', { GITHUB_SHA: '' }, { commit: undefined }],
    ['no commit, where it is none', { GITHUB_SHA: `${SHA}x` }, { commit: undefined }],
    ['no commit, where it only ends as one', { GITHUB_SHA: `x${SHA}` }, { commit: undefined }],
    ['no commit, where it is too short for one', { GITHUB_SHA: '012345' }, { commit: undefined }],
    [
      'a commit of SHA-256',
      { GITHUB_SHA: SHA.slice(0, 32).repeat(2) },
      { commit: commitOf(SHA.slice(0, 32).repeat(2)) },
    ],
    ['no run, where none is told', { GITHUB_RUN_ID: undefined }, { run: undefined }],
    ['no run, where it is empty', { GITHUB_RUN_ID: '' }, { run: undefined }],
    ['no run, where it is no number', { GITHUB_RUN_ID: 'x' }, { run: undefined }],
    ['no run, where it is nought', { GITHUB_RUN_ID: '0' }, { run: undefined }],
    ['no run, where it is more than a number holds', { GITHUB_RUN_ID: '9'.repeat(17) }, { run: undefined }],
    ['no run of act, which has no page for it', { ACT: 'true' }, { run: undefined }],
    ['a run, where ACT is empty', { ACT: '' }, {}],
    ['a run of Gitea by its number', { GITEA_ACTIONS: 'true', ACT: 'true' }, { run: runOf(7) }],
    ['a run of Forgejo by its number', { FORGEJO_ACTIONS: 'true' }, { run: runOf(7) }],
    ['no run of Gitea without a number', { GITEA_ACTIONS: 'true', GITHUB_RUN_NUMBER: '' }, { run: undefined }],
  ];
  for (const [name, variables, invocation] of cases) {
    test(name, () =>
      assert.deepEqual(describeInvocation({ ...RUNNER, ...variables }, undefined), { ...WHOLE, ...invocation }),
    );
  }
});

describe('the places to look at are', () => {
  const base = '/octo%20org/stores%231';
  const cases: [name: string, variables: NodeJS.ProcessEnv, base: string | undefined][] = [
    ['on github.com, where no server is told', { GITHUB_SERVER_URL: undefined }, `https://github.com${base}`],
    ['on github.com, where the server is empty', { GITHUB_SERVER_URL: '' }, `https://github.com${base}`],
    ['on a server with a slash at its end', { GITHUB_SERVER_URL: 'https://ghe.example/' }, BASE],
    ['on a server with several', { GITHUB_SERVER_URL: 'https://ghe.example///' }, BASE],
    ['below a path', { GITHUB_SERVER_URL: 'http://gitea.example:3000/git/' }, `http://gitea.example:3000/git${base}`],
    ['without the user of the server', { GITHUB_SERVER_URL: 'https://u:secret@ghe.example?x=1' }, BASE],
    ['nowhere on what is no server', { GITHUB_SERVER_URL: 'javascript://x' }, undefined],
    ['nowhere on a broken address', { GITHUB_SERVER_URL: 'https://' }, undefined],
    ['nowhere without a repository', { GITHUB_REPOSITORY: undefined }, undefined],
    ['nowhere with an empty one', { GITHUB_REPOSITORY: '' }, undefined],
    ['nowhere with half of one', { GITHUB_REPOSITORY: 'octo/' }, undefined],
    ['nowhere with none', { GITHUB_REPOSITORY: 'octo' }, undefined],
  ];
  for (const [name, variables, place] of cases) {
    test(name, () => {
      const { commit, run } = describeInvocation({ ...RUNNER, ...variables }, {});
      const expected = place === undefined ? [undefined, undefined] : [commitOf(SHA, place), runOf(42, place)];
      assert.deepEqual([commit, run], expected);
    });
  }
});

describe("the event's payload tells", () => {
  const by = (event: string, actor = 'octocat') => ({
    GITHUB_EVENT_NAME: event,
    GITHUB_ACTOR: actor,
    GITHUB_TRIGGERING_ACTOR: actor,
  });
  const cases: [name: string, variables: NodeJS.ProcessEnv, payload: unknown, invocation: Partial<Invocation>][] = [
    [
      'the commit that a workflow ran for',
      by('workflow_run'),
      { workflow_run: { head_sha: HEAD } },
      { commit: commitOf(HEAD) },
    ],
    [
      'the commit of a pull request',
      by('pull_request'),
      { pull_request: { head: { sha: HEAD } } },
      { commit: commitOf(HEAD) },
    ],
    [
      'also where it is trusted',
      by('pull_request_target'),
      { pull_request: { head: { sha: HEAD } } },
      { commit: commitOf(HEAD) },
    ],
    ['no commit that is none', by('workflow_run'), { workflow_run: { head_sha: 'main"><b>' } }, {}],
    ['no commit where it holds none', by('pull_request'), { pull_request: { head: 'x' }, workflow_run: null }, {}],
    ['no commit of a form that was filled in', by('push'), { inputs: { workflow_run: { head_sha: HEAD } } }, {}],
    [
      'the line of a schedule, and nobody',
      by('schedule'),
      { schedule: '30 5 * * 1' },
      { schedule: '30 5 * * 1', actor: undefined },
    ],
    ['nobody of a schedule whose line it lacks', by('schedule'), {}, { actor: undefined }],
    ['nobody of a schedule whose line is none', by('schedule'), { schedule: ' ' }, { actor: undefined }],
    [
      'who ran a schedule again',
      { ...by('schedule'), GITHUB_TRIGGERING_ACTOR: 'hexa' },
      {},
      { actor: undefined, rerunBy: 'hexa' },
    ],
    ['no line of another event', by('push'), { schedule: '30 5 * * 1' }, {}],
    ['that a person started it by hand', by('workflow_dispatch'), { sender: { type: 'User' } }, { isByHand: true }],
    ['that a person did, where it tells nothing', by('workflow_dispatch'), undefined, { isByHand: true }],
    ['that an app started it', by('workflow_dispatch', 'my-app'), { sender: { type: 'Bot' } }, { actor: 'my-app' }],
    ['that a token started it', by('workflow_dispatch', 'github-actions[bot]'), {}, { actor: 'github-actions[bot]' }],
    ['that nobody is known to have started it', by('workflow_dispatch', ''), {}, { actor: undefined }],
  ];
  for (const [name, variables, payload, invocation] of cases) {
    test(name, () => {
      const expected = { ...WHOLE, event: variables['GITHUB_EVENT_NAME'], ...invocation };
      assert.deepEqual(describeInvocation({ ...RUNNER, ...variables }, payload), expected);
    });
  }

  for (const payload of [null, 1, 'x', [], [{ workflow_run: {} }], { sender: null }]) {
    test(`nothing, where it is ${JSON.stringify(payload)}`, () =>
      assert.deepEqual(describeInvocation(RUNNER, payload), WHOLE));
  }
});
