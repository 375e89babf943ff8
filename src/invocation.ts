/** Who or what started the workflow, with the places to look at; absent where the runner does not tell. */
export interface Invocation {
  readonly event: string | undefined;
  readonly actor: string | undefined;
  readonly commit: { readonly sha: string; readonly href: string } | undefined;
  readonly run: { readonly id: number; readonly href: string } | undefined;
}

const UNKNOWN: Invocation = { event: undefined, actor: undefined, commit: undefined, run: undefined };

/**
 * Reads the invocation from the context of @actions/github. That package parses the event's file when it is loaded and
 * throws on a broken one, so it is loaded here and late: who started a run never decides what becomes of it.
 */
export async function readInvocation(): Promise<Invocation> {
  try {
    const { context } = await import('@actions/github');
    const { owner, repo } = context.repo;
    const base = `${context.serverUrl}/${encodeURIComponent(owner)}/${encodeURIComponent(repo)}`;
    const { sha, runId } = context;
    return {
      event: context.eventName || undefined,
      // On a re-run the one who started it is not the one whose push or click came first.
      actor: process.env['GITHUB_TRIGGERING_ACTOR'] || context.actor || undefined,
      commit: /^[0-9a-f]{7,64}$/i.test(sha ?? '') ? { sha, href: `${base}/commit/${sha}` } : undefined,
      run: Number.isSafeInteger(runId) ? { id: runId, href: `${base}/actions/runs/${runId}` } : undefined,
    };
  } catch {
    return UNKNOWN;
  }
}
