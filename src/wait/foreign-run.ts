import type { Failure } from '../outcome.ts';
import { isGoing, lastMessage, type Run } from '../provider-run.ts';
import { Silence } from '../report/silence.ts';
import type { Surroundings } from '../surroundings.ts';
import { inWords, sentence } from '../text/wording.ts';
import { pauseAfterFailures } from './poll-decision.ts';
import type { StatusReader } from './status-reader.ts';

const MINUTE_MS = 60_000;
/** What the last look may take beyond the limit at most. */
const LAST_LOOK_MS = 10_000;
/** How long it may wait for its turn among the status requests of other imports. */
const LAST_TURN_MS = 15_000;

/** Waits until no run is in progress that is not ours. One limit, in milliseconds, holds for all such runs together. */
export class ForeignRuns {
  #leftMs: number;
  readonly #title: string;
  readonly #deadlineMs: number;
  readonly #reader: StatusReader;
  readonly #surroundings: Surroundings;

  constructor(
    limitMs: number,
    { title, deadlineMs }: { readonly title: string; readonly deadlineMs: number },
    reader: StatusReader,
    surroundings: Surroundings,
  ) {
    this.#leftMs = limitMs;
    this.#title = title;
    this.#deadlineMs = deadlineMs;
    this.#reader = reader;
    this.#surroundings = surroundings;
  }

  /** Waits for the end of a run, and of those that begin meanwhile; gives the last one, ended or not. */
  async awaitEnd(first: Run): Promise<Run> {
    const { clock, signal, timeScale } = this.#surroundings;
    const startedAtMs = clock.now();
    const limitMs = startedAtMs + this.#leftMs;
    let run = first;
    let failures = 0;
    let askedMs: number | undefined;
    const waited = () => inWords(clock.now() - startedAtMs);
    const silence = new Silence(this.#surroundings, MINUTE_MS * timeScale, () =>
      sentence(`Waiting for ${waited()} for the end of run ${run.id}${lastMessage(run)}`),
    );
    silence.log(
      `Another import is in progress at ${this.#title}: run ${run.id}. The trigger waits until it has ended, at most ${inWords(this.#leftMs)}.`,
    );
    while (isGoing(run) && !signal.aborted && clock.now() < limitMs) {
      const leftMs = limitMs - clock.now();
      const distanceMs = Math.min(pauseAfterFailures(failures, this.#reader.intervalMs, askedMs), leftMs);
      const deadlineMs = Math.min(this.#deadlineMs, Math.max(LAST_LOOK_MS, leftMs));
      const giveUpAtMs = limitMs + LAST_TURN_MS;
      const poll = await this.#reader.read({ deadlineMs, distanceMs, giveUpAtMs, signal, isLogged: false });
      if (poll.kind === 'cancelled' || poll.kind === 'left_out') break;
      failures = poll.kind === 'run' ? 0 : failures + 1;
      askedMs = poll.kind === 'failed' ? poll.retryAfterMs : undefined;
      if (poll.kind !== 'run') {
        const why = poll.kind === 'failed' ? poll.why : poll.detail;
        silence.log(sentence(`The status could not be read: ${why}`));
        continue;
      }
      if (poll.run.id !== run.id && isGoing(poll.run)) silence.log(`Another run has started: ${poll.run.id}.`);
      run = poll.run;
      silence.fill();
    }
    if (!isGoing(run)) silence.log(`Run ${run.id} has ended: ${run.word}.`);
    silence.end();
    this.#leftMs = limitMs - clock.now();
    return run;
  }
}

/** The end of an import that another run kept from being triggered. */
export function alreadyRunning(run: Run, title: string, limitMs: number): Failure {
  const detail = `Run ${run.id} of the same dataset was still in progress at ${title} after ${inWords(limitMs)}${lastMessage(run)}`;
  return { word: 'not_sent', code: 'already_running', detail: sentence(detail) };
}
