/** Who or what started the workflow, with the places to look at; absent where the runner does not tell. */
export interface Invocation {
  readonly event: string | undefined;
  readonly actor: string | undefined;
  /** Who started it again, where that is somebody else. */
  readonly rerunBy: string | undefined;
  readonly commit: { readonly sha: string; readonly href: string } | undefined;
  readonly run: { readonly id: number; readonly href: string } | undefined;
}

/**
 * Reads the invocation from the context of @actions/github. That package parses the event's file when it is loaded and
 * throws on a broken one, so it is loaded here and late, and the runner's variables serve in its place: who started a run
 * never decides what becomes of it.
 */
export async function readInvocation(): Promise<Invocation> {
  const context = await loadContext();
  const env = process.env;
  const repository = env['GITHUB_REPOSITORY'];
  const server = env['GITHUB_SERVER_URL'] ?? 'https://github.com';
  const base =
    repository === undefined ? undefined : `${server}/${repository.split('/').map(encodeURIComponent).join('/')}`;
  const sha = context?.sha ?? env['GITHUB_SHA'] ?? '';
  const runId = context?.runId ?? Number(env['GITHUB_RUN_ID'] ?? Number.NaN);
  const actor = context?.actor ?? env['GITHUB_ACTOR'];
  const starter = env['GITHUB_TRIGGERING_ACTOR'];
  return {
    event: context?.eventName ?? env['GITHUB_EVENT_NAME'],
    actor,
    // On a re-run the one who started it is not the one whose push or click came first.
    rerunBy: starter === actor ? undefined : starter,
    commit: base !== undefined && /^[0-9a-f]{7,64}$/i.test(sha) ? { sha, href: `${base}/commit/${sha}` } : undefined,
    run:
      base !== undefined && Number.isSafeInteger(runId)
        ? { id: runId, href: `${base}/actions/runs/${runId}` }
        : undefined,
  };
}

async function loadContext(): Promise<typeof import('@actions/github')['context'] | undefined> {
  try {
    return (await import('@actions/github')).context;
  } catch {
    return undefined;
  }
}
