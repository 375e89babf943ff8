import type { StatusLimiter } from '../limiters/status-limiter.ts';
import { isFailure, type Outcome } from '../outcome.ts';
import type { Import, StatusSource } from '../providers/provider.ts';
import type { Surroundings } from '../surroundings.ts';
import { isSameUuid } from '../text/uuid.ts';
import { sentence } from '../text/wording.ts';
import type { Sent } from '../trigger/send.ts';
import type { Baseline } from './poll-decision.ts';
import { StatusReader } from './status-reader.ts';
import { watchRun } from './watch.ts';

const UNREADABLE: Baseline = { kind: 'unreadable', startedAfterMs: undefined };

/** Looks at the runs of one import before its trigger, and follows its own to the end. */
export class Follower {
  readonly #item: Import;
  readonly #wait: { readonly waitMs: number; readonly source: StatusSource };
  readonly #surroundings: Surroundings;
  readonly #reader: StatusReader;
  /** The run that was there before the trigger. */
  #baseline = UNREADABLE;

  constructor(item: Import, wait: NonNullable<Import['wait']>, limiter: StatusLimiter, surroundings: Surroundings) {
    this.#item = item;
    this.#wait = wait;
    this.#surroundings = surroundings;
    this.#reader = new StatusReader(item.title, wait.source, limiter, surroundings);
  }

  /** Reads the run that must not be taken for this import's. */
  async lookBefore(): Promise<void> {
    this.#baseline = await this.#readBaseline();
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
    const baseline = isSameUuid(datasetId, source.id) ? this.#baseline : UNREADABLE;
    const followed = { title: this.#item.title, deadlineMs: this.#item.limits.deadlineMs, waitMs };
    const watch = { ...followed, baseline, datasetId, sentAtMs, outcome, lostAnswer };
    return await watchRun(watch, this.#reader, this.#surroundings);
  }

  async #readBaseline(): Promise<Baseline> {
    const result = await this.#reader.read({ deadlineMs: this.#item.limits.deadlineMs, isLogged: true });
    if (result.kind === 'run') return { kind: 'run', id: result.run.id };
    if (result.kind === 'none') return { kind: 'none' };
    if (result.kind !== 'cancelled') {
      const why = result.kind === 'failed' ? result.why : result.detail;
      this.#surroundings.log(
        `The run before this import cannot be read (${why}): only a run that starts after the trigger, by the provider's clock, counts.`,
      );
    }
    return UNREADABLE;
  }
}
