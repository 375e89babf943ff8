import { lookAtFile } from '../text/regular-file.ts';
import { parseUrl } from '../text/url.ts';

/** GitHub's largest payload has 25 MB; to read much more would hold the step. */
const MAX_EVENT_BYTES = 64 * 1024 * 1024;

/** GitHub gives the secrets of a repository to none of these where they come from a fork. */
const PULL_REQUEST_EVENTS = ['pull_request', 'pull_request_review', 'pull_request_review_comment'];
/** What Dependabot starts with other events, such as `workflow_run`, has the secrets of the repository. */
const DEPENDABOT_EVENTS = [...PULL_REQUEST_EVENTS, 'push', 'create', 'deployment', 'deployment_status'];

/** Who or what started the workflow, with the places to look at; absent where the runner does not tell. */
export interface Invocation {
  readonly event: string | undefined;
  /** The cron line of a schedule. */
  readonly schedule: string | undefined;
  /** Whoever the event came from; nobody for a schedule, where the runner names who changed its line last. */
  readonly actor: string | undefined;
  /** A person started it from a form, and no token of a workflow or an app. */
  readonly isByHand: boolean;
  /** Who started it again, where that is somebody else. */
  readonly rerunBy: string | undefined;
  /** The commit that was published. */
  readonly commit: { readonly sha: string; readonly href: string } | undefined;
  readonly run: { readonly id: number; readonly href: string } | undefined;
}

/**
 * Reads the invocation from the runner's variables and from the event's payload as @actions/github gives it. Who started a
 * run never decides what becomes of it, so without a payload the variables serve alone.
 */
export async function readInvocation(): Promise<Invocation> {
  return describeInvocation(process.env, await loadEvent());
}

/** Says who or what started the workflow; an empty variable is an absent one. */
export function describeInvocation(variables: NodeJS.ProcessEnv, payload: unknown): Invocation {
  const text = (name: string) => variables[name]?.trim() || undefined;
  const event = text('GITHUB_EVENT_NAME');
  const isScheduled = event === 'schedule';
  const person = text('GITHUB_ACTOR');
  const starter = text('GITHUB_TRIGGERING_ACTOR');
  const base = repositoryUrl(text('GITHUB_SERVER_URL') ?? 'https://github.com', text('GITHUB_REPOSITORY'));
  // With a workflow_run the runner's commit is the default branch's newest, with a pull request a merge that it made itself.
  const candidates = [
    at(payload, 'workflow_run', 'head_sha'),
    at(payload, 'pull_request', 'head', 'sha'),
    text('GITHUB_SHA'),
  ];
  const sha = candidates.find(isSha);
  const runId = runIdOf(text);
  const bot = at(payload, 'sender', 'type') === 'Bot' || person?.endsWith('[bot]') === true;
  return {
    event,
    schedule: isScheduled ? nonEmpty(at(payload, 'schedule')) : undefined,
    actor: isScheduled ? undefined : person,
    isByHand: event === 'workflow_dispatch' && person !== undefined && !bot,
    // On a re-run the one who started it is not the one whose push or click came first.
    rerunBy: starter === person ? undefined : starter,
    commit: base !== undefined && sha !== undefined ? { sha, href: `${base}/commit/${sha}` } : undefined,
    run: base !== undefined && runId !== undefined ? { id: runId, href: `${base}/actions/runs/${runId}` } : undefined,
  };
}

/** Gitea's pages go by the run's number; what act runs on a desk has no page. */
function runIdOf(text: (name: string) => string | undefined): number | undefined {
  const isGitea = text('GITEA_ACTIONS') ?? text('FORGEJO_ACTIONS');
  if (isGitea === undefined && text('ACT') !== undefined) return undefined;
  const id = text(isGitea === undefined ? 'GITHUB_RUN_ID' : 'GITHUB_RUN_NUMBER') ?? '';
  return /^[1-9]\d{0,14}$/.test(id) ? Number(id) : undefined;
}

function repositoryUrl(server: string, repository: string | undefined): string | undefined {
  const parts = repository?.split('/') ?? [];
  const url = /^https?:\/\//i.test(server) ? parseUrl(server) : undefined;
  if (parts.length !== 2 || parts.includes('') || url === undefined) return undefined;
  const { origin, pathname } = url;
  return `${origin}${pathname.replace(/\/+$/, '')}/${parts.map(encodeURIComponent).join('/')}`;
}

function isSha(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{7,64}$/i.test(value);
}

function nonEmpty(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/**
 * Says why GitHub may have given this run no secrets, a sentence each. Told by the runner's variables and the event's payload.
 * https://docs.github.com/actions/how-tos/write-workflows/choose-what-workflows-do/use-secrets
 * https://docs.github.com/code-security/dependabot/troubleshooting-dependabot/troubleshooting-dependabot-on-github-actions
 */
export function whySecretsAreMissing(variables: NodeJS.ProcessEnv, event: unknown): string[] {
  const called = 'A called workflow gets only the secrets that its caller passes with `secrets:`.';
  const who = [variables['GITHUB_ACTOR'], variables['GITHUB_TRIGGERING_ACTOR']];
  const eventName = variables['GITHUB_EVENT_NAME'] ?? '';
  if (who.includes('dependabot[bot]') && (eventName === '' || DEPENDABOT_EVENTS.includes(eventName))) {
    return [
      "Dependabot started this run, and GitHub gives its runs only Dependabot's own secrets. Add the secret there (Settings > Secrets and variables > Dependabot), or skip this step for Dependabot.",
      called,
    ];
  }
  if (PULL_REQUEST_EVENTS.includes(eventName)) {
    const isFromFork = comesFromFork(event);
    if (isFromFork === false) return [called];
    const start = isFromFork === true ? 'This run comes from a fork' : 'If this run comes from a fork, that is why';
    return [`${start}: GitHub gives such runs no secrets. Import after the merge, for example on \`push\`.`, called];
  }
  if (at(event, 'repository', 'fork') === true) {
    return ['This repository is a fork, and a fork does not get the secrets of the original. Add them here.', called];
  }
  return [called];
}

/** Says whether a pull request's branch is in another repository; one that was deleted is `null`. */
function comesFromFork(event: unknown): boolean | undefined {
  const head = at(event, 'pull_request', 'head', 'repo');
  if (head === null) return true;
  const [from, to] = [at(head, 'full_name'), at(event, 'pull_request', 'base', 'repo', 'full_name')];
  if (typeof from === 'string' && typeof to === 'string') return from.toLowerCase() !== to.toLowerCase();
  const isFork = at(head, 'fork');
  return typeof isFork === 'boolean' ? isFork : undefined;
}

/**
 * Gives the payload of the event that started the workflow, as @actions/github reads it; `undefined` where there is none.
 * The package reads its file when it is loaded: it throws on a broken one, prints the name of one that is missing past our
 * log, and would wait for ever for a pipe.
 */
export async function loadEvent(): Promise<unknown> {
  const found = lookAtFile(process.env['GITHUB_EVENT_PATH'] ?? '');
  if (found?.isRegular !== true || found.bytes > MAX_EVENT_BYTES) delete process.env['GITHUB_EVENT_PATH'];
  try {
    return (await import('@actions/github')).context.payload;
  } catch {
    return undefined;
  }
}

/** What stands in JSON under these keys. */
function at(json: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>((value, key) => {
    return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
      ? (value as Record<string, unknown>)[key]
      : undefined;
  }, json);
}
