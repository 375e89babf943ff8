import { MAX_RETRY_AFTER_MS } from '../http/retry-after.ts';
import type { StatusLimiter } from '../limiters/status-limiter.ts';
import { type Failure, isFailure, type Outcome } from '../outcome.ts';
import { isGoing, type Run } from '../provider-run.ts';
import type { Import, StatusSource } from '../providers/provider.ts';
import type { Surroundings } from '../surroundings.ts';
import { isSameUuid } from '../text/uuid.ts';
import { inWords, sentence } from '../text/wording.ts';
import type { Sent } from '../trigger/send.ts';
import { alreadyRunning, ForeignRuns } from './foreign-run.ts';
import { pauseAfterFailures } from './poll-decision.ts';
import { StatusReader } from './status-reader.ts';
import { watchRun } from './watch.ts';

/** How often the status is asked for before a trigger that goes out without it. */
const MAX_LOOKS = 3;
/** How long a look serves, in milliseconds: what it showed can be past when the trigger goes out. */
const LOOK_SERVES_MS = 10_000;
/** In a sandbox it serves at least so long: a busy machine takes its time between a look and a send that follows at once. */
const MIN_LOOK_SERVES_MS = 250;

/** What a look before the trigger showed. */
export type Look =
  /** The newest run; `undefined` where there was never one. */
  | { readonly kind: 'seen'; readonly run: Run | undefined }
  | { readonly kind: 'unreadable' | 'cancelled' }
  /** The key may not read the status, so it could not follow the run: the import ends before anything is sent. */
  | { readonly kind: 'refused'; readonly end: Failure & { readonly httpStatus: number } };

/** Looks at the runs of one import before its trigger, and follows its own to the end. */
export class Follower {
  readonly #item: Import;
  readonly #wait: { readonly waitMs: number; readonly source: StatusSource };
  readonly #surroundings: Surroundings;
  readonly #reader: StatusReader;
  readonly #foreign: ForeignRuns;
  readonly #closing: AbortSignal;
  #look: Look = { kind: 'unreadable' };
  /** The newest run that a look showed; a later one that fails takes nothing of what is known. */
  #earlier: Run | undefined;
  #lookedAtMs = Number.NEGATIVE_INFINITY;

  /** `looks` is shared with the other imports of the step, and `closing` ends what waits before the trigger. */
  constructor(
    item: Import,
    wait: NonNullable<Import['wait']>,
    { looks, closing }: { readonly looks: StatusLimiter; readonly closing: AbortSignal },
    surroundings: Surroundings,
  ) {
    this.#item = item;
    this.#wait = wait;
    this.#surroundings = surroundings;
    this.#closing = closing;
    this.#reader = new StatusReader(item.title, wait.source, looks, surroundings);
    const how = { title: item.title, deadlineMs: item.limits.deadlineMs };
    this.#foreign = new ForeignRuns(wait.waitMs, how, this.#reader, { ...surroundings, signal: closing });
  }

  /** Waits until no other run is in progress, as far as that can be read; gives the end where the import has one by then. */
  async ready(): Promise<Failure | undefined> {
    const look = await this.lookBefore({ wasBusy: false });
    if (look.kind === 'refused') return look.end;
    if (look.kind !== 'seen' || look.run === undefined || !isGoing(look.run)) return undefined;
    const run = await this.#foreign.awaitEnd(look.run);
    this.#look = { kind: 'seen', run };
    this.#earlier = run;
    this.#lookedAtMs = this.#surroundings.clock.now();
    if (!isGoing(run) || this.#closing.aborted) return undefined;
    return alreadyRunning(run, this.#item.title, this.#wait.waitMs);
  }

  /** Reads the run that must not be taken for this import's, unless the last look still serves. */
  async lookBefore({ wasBusy, goesFirst = false }: { wasBusy: boolean; goesFirst?: boolean }): Promise<Look> {
    const { clock, timeScale } = this.#surroundings;
    // What was in the way of a trigger that was refused may have been another import.
    if (wasBusy || clock.now() - this.#lookedAtMs > Math.max(MIN_LOOK_SERVES_MS, LOOK_SERVES_MS * timeScale)) {
      this.#look = await this.#lookAnew(goesFirst);
      if (this.#look.kind === 'seen') this.#earlier = this.#look.run;
      this.#lookedAtMs = clock.now();
    }
    return this.#look;
  }

  /** Follows the run of a trigger that was taken, or whose answer was lost, until it ends, the limit or a cancel. */
  async follow(outcome: Outcome, { sentAtMs, answer }: Sent): Promise<Outcome> {
    if (isFailure(outcome) && (outcome.word !== 'unknown' || outcome.code === 'cancelled')) return outcome;
    const { onKnown, log } = this.#surroundings;
    if (answer !== undefined) this.#reader.learnClock(answer, sentAtMs);
    const lostAnswer = isFailure(outcome) ? outcome : undefined;
    onKnown(outcome, lostAnswer === undefined ? 'running' : 'unknown');
    if (lostAnswer !== undefined) {
      log(`${sentence(lostAnswer.detail)} Looking for a new run; the trigger is not sent again.`);
    }
    const { source, waitMs } = this.#wait;
    const datasetId = outcome.datasetId ?? source.id;
    // Another dataset's runs tell nothing; this happens where a reimport_key belongs to another dataset_id.
    const isOwn = isSameUuid(datasetId, source.id);
    const previous = isOwn ? this.#earlier : undefined;
    const ids = previous === undefined ? [] : [previous.id.toLowerCase()];
    const before = {
      isKnown: isOwn && this.#look.kind === 'seen',
      ids,
      sentMs: sentAtMs,
      clockOffsetMs: this.#reader.clockOffsetMs,
    };
    const followed = { title: this.#item.title, deadlineMs: this.#item.limits.deadlineMs, waitMs };
    return await watchRun(
      { ...followed, before, previous, datasetId, outcome, lostAnswer },
      this.#reader,
      this.#surroundings,
    );
  }

  async #lookAnew(goesFirst: boolean): Promise<Look> {
    const { log } = this.#surroundings;
    let distanceMs = 0;
    for (let looks = 1; ; looks += 1) {
      const { deadlineMs } = this.#item.limits;
      const result = await this.#reader.read({
        deadlineMs,
        distanceMs,
        goesFirst,
        signal: this.#closing,
        isLogged: true,
      });
      if (result.kind === 'run') return { kind: 'seen', run: result.run };
      if (result.kind === 'none') return { kind: 'seen', run: undefined };
      if (result.kind === 'cancelled' || result.kind === 'left_out') return { kind: 'cancelled' };
      const { why, refusal, retryAfterMs = 0 } = result;
      if (refusal?.isOwn === true) {
        const { code, detail, httpStatus } = refusal;
        return { kind: 'refused', end: { word: 'rejected', code, detail, httpStatus, answeredBy: 'status' } };
      }
      if (looks === MAX_LOOKS || retryAfterMs > MAX_RETRY_AFTER_MS) {
        log(
          `The status before the trigger cannot be read: ${why}. Only a run that starts after the trigger, by the provider's clock, counts as this import.`,
        );
        return { kind: 'unreadable' };
      }
      distanceMs = pauseAfterFailures(looks - 1, this.#reader.intervalMs, retryAfterMs);
      log(
        `${sentence(`The status before the trigger cannot be read yet: ${why}`)} Looking again in ${inWords(distanceMs)}.`,
      );
    }
  }
}
