import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { StepFiles } from './runner-files.ts';

/** The made-up credential of a job; the runner masks it from the start. */
export const RUNTIME_TOKEN = 'sandbox-runtime-token-0123456789';
/** Where the made-up action comes from, as a workflow's `uses` names it. */
export const ACTION = { repository: 'your-org/trigger-import', ref: 'v2' };

/** What a workflow run tells its steps about itself; every field has a made-up value where none is given. */
export type GitHubContext = {
  eventName?: string;
  payload?: object;
  actor?: string;
  triggeringActor?: string;
  repository?: string;
  sha?: string;
  ref?: string;
  runId?: string;
  runAttempt?: string;
};

/**
 * Makes the whole environment of a step: what Node needs from this machine, what the runner sets, the inputs. The real
 * runner hands its own environment on, too; nothing else of the caller's is in it here, least of all a proxy.
 * Source: actions/runner, GitHubContext.cs, RunnerContext.cs and NodeScriptActionHandler.cs.
 */
export function stepEnvironment(
  inputs: Record<string, string>,
  github: GitHubContext,
  files: StepFiles,
): Record<string, string> {
  const { actor = 'octocat', repository = 'octo-org/stores', ref = 'refs/heads/main' } = github;
  const environment: Record<string, string> = {
    PATH: process.env['PATH'] ?? '',
    HOME: files.folder,
    CI: 'true',
    ACTIONS_RUNTIME_TOKEN: RUNTIME_TOKEN,
    // A reserved name: nothing can be sent there.
    ACTIONS_RUNTIME_URL: 'https://runtime.invalid/',
    GITHUB_ACTIONS: 'true',
    // The step's id: the runner keeps no outputs of a step without one.
    GITHUB_ACTION: 'import',
    GITHUB_ACTION_REF: ACTION.ref,
    GITHUB_ACTION_REPOSITORY: ACTION.repository,
    GITHUB_ACTOR: actor,
    GITHUB_TRIGGERING_ACTOR: github.triggeringActor ?? actor,
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_GRAPHQL_URL: 'https://api.github.com/graphql',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_EVENT_NAME: github.eventName ?? 'push',
    GITHUB_JOB: 'publish',
    GITHUB_WORKFLOW: 'Publish stores',
    GITHUB_REF: ref,
    GITHUB_REF_NAME: ref.replace(/^refs\/[^/]+\//, ''),
    GITHUB_REF_TYPE: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    // Of a pull request; always there.
    GITHUB_HEAD_REF: '',
    GITHUB_BASE_REF: '',
    GITHUB_RETENTION_DAYS: '90',
    GITHUB_ARTIFACTS: join(files.folder, 'artifacts'),
    GITHUB_ARTIFACTS_LIST: join(files.folder, 'artifacts_list'),
    GITHUB_REPOSITORY: repository,
    GITHUB_REPOSITORY_OWNER: repository.split('/')[0] ?? '',
    GITHUB_RUN_ID: github.runId ?? '1234567890',
    GITHUB_RUN_NUMBER: '42',
    GITHUB_RUN_ATTEMPT: github.runAttempt ?? '1',
    GITHUB_SHA: github.sha ?? '0123456789abcdef0123456789abcdef01234567',
    GITHUB_WORKSPACE: files.workspace,
    GITHUB_EVENT_PATH: files.event,
    GITHUB_OUTPUT: files.output,
    GITHUB_STEP_SUMMARY: files.summary,
    GITHUB_ENV: files.env,
    GITHUB_PATH: files.path,
    GITHUB_STATE: files.state,
    RUNNER_ARCH: { ia32: 'X86', x64: 'X64', arm: 'ARM', arm64: 'ARM64' }[process.arch as string] ?? 'X64',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_NAME: 'Sandbox',
    RUNNER_OS: { darwin: 'macOS', win32: 'Windows' }[process.platform as string] ?? 'Linux',
    RUNNER_TEMP: files.folder,
    RUNNER_TOOL_CACHE: join(files.folder, 'tools'),
    RUNNER_TRACKING_ID: `github_${randomUUID()}`,
    RUNNER_WORKSPACE: files.folder,
  };
  // Node cannot open a socket on Windows without it.
  if (process.env['SystemRoot']) environment['SystemRoot'] = process.env['SystemRoot'];
  for (const [name, value] of Object.entries(inputs)) {
    environment[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] = value;
  }
  return environment;
}
