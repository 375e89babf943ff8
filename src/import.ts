import { describeRequest } from './http/request-plan.ts';
import type { Known, Outcome } from './outcome.ts';
import type { Import } from './providers/provider.ts';
import type { Surroundings } from './surroundings.ts';
import { inWords } from './text/wording.ts';
import { cancelledBeforeSend, decideNext } from './trigger/retry.ts';
import { sendOnce } from './trigger/send.ts';

/**
 * Takes one import from ready to its end: triggers it, again only where that is safe, and with `wait` follows its run. It
 * knows nothing of GitHub, so another CI can call it with surroundings of its own; `readInputs` gives imports. Never
 * rejects for anything that a provider or a network does.
 */
export async function runImport(item: Import, surroundings: Surroundings): Promise<Outcome> {
  if (item.isDryRun) return showRequest(item, surroundings);
  const { clock, signal } = surroundings;
  const { deadlineMs, maxAttempts, rateLimitWindowMs } = item.limits;
  const follower = await loadFollower(item, surroundings);
  const startedAtMs = clock.now();
  let known: Known = { attempts: 0 };
  let wasRefused = false;
  let wasBusy = false;
  for (;;) {
    const look = await follower?.lookBefore({ wasBusy });
    if (look?.kind === 'refused') return { ...known, ...look.end };
    if (signal.aborted) return { ...known, ...cancelledBeforeSend(wasRefused) };

    const sent = await sendOnce(item, known, surroundings);
    known = sent.known;
    wasBusy = sent.meaning.kind === 'busy';
    wasRefused ||= wasBusy;

    const decision = decideNext(sent.meaning, {
      attempt: known.attempts,
      maxAttempts,
      wasRefused,
      elapsedMs: clock.now() - startedAtMs,
      deadlineMs,
      rateLimitWindowMs: rateLimitWindowMs === undefined ? undefined : rateLimitWindowMs * surroundings.timeScale,
      random: clock.random(),
    });
    if (decision.kind === 'end') {
      const outcome = { ...known, ...decision.end };
      return follower === undefined ? outcome : follower.follow(outcome, sent);
    }
    surroundings.onKnown(known, wasBusy ? 'rejected' : 'not_sent');
    const next = `attempt ${known.attempts + 1} of ${maxAttempts}`;
    surroundings.log(`Waiting ${inWords(decision.pauseMs)} before ${next}: ${decision.why}`);
    await clock.pause(decision.pauseMs, signal);
  }
}

function showRequest({ plan }: Import, surroundings: Surroundings): Outcome {
  const [line, ...more] = describeRequest(plan.request);
  surroundings.log(`Dry run, this would be sent: ${line}`);
  for (const text of more) surroundings.log(text);
  return { word: 'dry_run', attempts: 0 };
}

/** The room that waits is loaded only where somebody does. */
async function loadFollower(item: Import, surroundings: Surroundings) {
  if (item.wait === undefined) return undefined;
  const { Follower } = await import('./wait/follow.ts');
  return new Follower(item, item.wait, surroundings);
}
