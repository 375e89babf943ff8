import { parseUrl } from '../text/http-url.ts';
import { at, loadEvent } from './event.ts';
import type { Variables } from './variables.ts';

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
export function describeInvocation(variables: Variables, payload: unknown): Invocation {
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
