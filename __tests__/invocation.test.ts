import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { type Invocation, readInvocation } from '../src/invocation.ts';

const SHA = '0123456789abcdef0123456789abcdef01234567';
const RUNNER = {
  GITHUB_SERVER_URL: 'https://ghe.example',
  GITHUB_REPOSITORY: 'octo org/stores#1',
  GITHUB_SHA: SHA,
  GITHUB_RUN_ID: '42',
  GITHUB_EVENT_NAME: 'push',
  GITHUB_ACTOR: 'octocat',
  GITHUB_TRIGGERING_ACTOR: 'octocat',
};
const BASE = 'https://ghe.example/octo%20org/stores%231';
const WHOLE: Invocation = {
  event: 'push',
  actor: 'octocat',
  rerunBy: undefined,
  commit: { sha: SHA, href: `${BASE}/commit/${SHA}` },
  run: { id: 42, href: `${BASE}/actions/runs/42` },
};

/** What is read where the event's file is broken, so that @actions/github cannot be loaded. */
async function readWith(env: Record<string, string | undefined>): Promise<Invocation> {
  const before = process.env;
  const event = join(tmpdir(), `event-${process.pid}.json`);
  writeFileSync(event, '{');
  process.env = { ...RUNNER, ...env, GITHUB_EVENT_PATH: event } as NodeJS.ProcessEnv;
  for (const [name, value] of Object.entries(env)) if (value === undefined) delete process.env[name];
  try {
    return await readInvocation();
  } finally {
    process.env = before;
    rmSync(event);
  }
}

describe("where the event's file is broken, the runner's variables tell", () => {
  const cases: [name: string, env: Record<string, string | undefined>, invocation: Partial<Invocation>][] = [
    ['who or what started the workflow', {}, {}],
    ['who started it again', { GITHUB_TRIGGERING_ACTOR: 'monalisa' }, { rerunBy: 'monalisa' }],
    [
      'nobody, where nobody is told',
      { GITHUB_ACTOR: undefined, GITHUB_TRIGGERING_ACTOR: undefined },
      { actor: undefined },
    ],
    ['no event, where none is told', { GITHUB_EVENT_NAME: undefined }, { event: undefined }],
    ['no commit, where none is told', { GITHUB_SHA: undefined }, { commit: undefined }],
    ['no commit, where it is none', { GITHUB_SHA: `${SHA}x` }, { commit: undefined }],
    ['no commit, where it only ends as one', { GITHUB_SHA: `x${SHA}` }, { commit: undefined }],
    ['no commit, where it is too short for one', { GITHUB_SHA: '012345' }, { commit: undefined }],
    [
      'a commit of SHA-256',
      { GITHUB_SHA: SHA.slice(0, 32).repeat(2) },
      {
        commit: { sha: SHA.slice(0, 32).repeat(2), href: `${BASE}/commit/${SHA.slice(0, 32).repeat(2)}` },
      },
    ],
    ['no run, where none is told', { GITHUB_RUN_ID: undefined }, { run: undefined }],
    ['no run, where it is no number', { GITHUB_RUN_ID: 'x' }, { run: undefined }],
    ['no places, where no repository is told', { GITHUB_REPOSITORY: undefined }, { commit: undefined, run: undefined }],
    [
      'github.com, where no server is told',
      { GITHUB_SERVER_URL: undefined },
      {
        commit: { sha: SHA, href: `https://github.com/octo%20org/stores%231/commit/${SHA}` },
        run: { id: 42, href: 'https://github.com/octo%20org/stores%231/actions/runs/42' },
      },
    ],
  ];
  for (const [name, env, invocation] of cases) {
    test(name, async () => assert.deepEqual(await readWith(env), { ...WHOLE, ...invocation }));
  }
});
