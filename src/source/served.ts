import type { QuestionLimiters } from '../limiters/question-limiters.ts';
import type { Failure } from '../outcome.ts';
import type { ImportSource, Published } from '../providers/provider.ts';
import { Silence } from '../report/silence.ts';
import type { Surroundings } from '../surroundings.ts';
import { inWords, sentence } from '../text/wording.ts';
import { Ending, findSource, type KnownSource, type ServedImport, type Watched, warnOfSize } from './find-source.ts';
import { decideNextLook, type NextLook } from './next-look.ts';
import { describeExpected, describeSeen } from './seen.ts';

/** A look that is older, in milliseconds, is repeated before a send. */
const FRESH_MS = 10_000;
const MINUTE_MS = 60_000;
/** A look for which others may wait ends after so many times the deadline of a request. */
const LONGEST_LOOK_IN_TURN = 10;

/** The source serves the published bytes, or how the import ends. */
export type Readiness =
  | { readonly kind: 'served'; readonly known: KnownSource }
  | { readonly kind: 'end'; readonly known: KnownSource; readonly end: Failure };

/**
 * Knows whether the source serves what was published, for one import. `ready` waits for it and takes its time from one
 * limit, however often it is called; `lookAgain` looks once, right before a send.
 */
export class PublishedSource {
  readonly #item: ServedImport;
  readonly #source: ImportSource & { readonly published: Published };
  readonly #questions: QuestionLimiters;
  readonly #surroundings: Surroundings;
  /** How much of the limit the waits so far have taken, in milliseconds. */
  #spentMs = 0;
  #watched: Watched | undefined;

  constructor(
    item: ServedImport,
    source: ImportSource & { readonly published: Published },
    questions: QuestionLimiters,
    surroundings: Surroundings,
  ) {
    this.#item = item;
    this.#source = source;
    this.#questions = questions;
    this.#surroundings = surroundings;
  }

  /** Whether the source served the published bytes a moment ago. */
  get isFresh(): boolean {
    const { clock, timeScale } = this.#surroundings;
    const servedAtMs = this.#watched?.looker.servedAtMs;
    return servedAtMs !== undefined && clock.now() - servedAtMs <= FRESH_MS * timeScale;
  }

  /** Waits until the source serves the published bytes, within what is left of the limit. Never rejects. */
  async ready(): Promise<Readiness> {
    const { clock } = this.#surroundings;
    const startedAtMs = clock.now();
    const limitAtMs = startedAtMs + Math.max(0, this.#source.timeoutMs - this.#spentMs);
    try {
      this.#watched ??= await findSource(this.#item, this.#source, limitAtMs, this.#questions, this.#surroundings);
      return await this.#wait(this.#watched, limitAtMs);
    } catch (ending) {
      if (ending instanceof Ending) return { kind: 'end', known: ending.known, end: ending.end };
      throw ending;
    } finally {
      this.#spentMs += clock.now() - startedAtMs;
    }
  }

  /** Looks once, right before a send; says whether the published bytes are still served. Never rejects. */
  async lookAgain(): Promise<boolean> {
    if (this.#watched === undefined) return false;
    const { looker, shown } = this.#watched;
    const { clock, log } = this.#surroundings;
    const endsAtMs = clock.now() + this.#item.limits.deadlineMs * LONGEST_LOOK_IN_TURN;
    const look = await looker.look({ isWhole: true, endsAtMs });
    if (looker.seen !== undefined) {
      log(`${shown} does not serve the published file any more: ${describeSeen(looker.seen)}.`);
    }
    return look.kind === 'served';
  }

  async #wait({ looker, expected, shown, scale }: Watched, limitAtMs: number): Promise<Readiness> {
    const { clock, signal, timeScale, log } = this.#surroundings;
    const known = { sourceUrl: shown, sourceSha256: expected.sha256 };
    if (this.isFresh) return { kind: 'served', known };
    const decide = (): NextLook => {
      const { looks, retryAfterMs } = looker;
      return decideNextLook({
        looks,
        retryAfterMs,
        remainingMs: limitAtMs - clock.now(),
        scale,
        random: clock.random(),
      });
    };
    const startedAtMs = clock.now();
    const hint = () => (looker.seen?.maybeWrongAddress === true ? ' The address may be wrong.' : '');
    const silence = new Silence(this.#surroundings, MINUTE_MS * timeScale, () => {
      return `Waiting for ${inWords(clock.now() - startedAtMs)}: ${describeSeen(looker.seen)}.${hint()}`;
    });
    try {
      // The first look comes at once, and so does one after a long pause; after one that saw another file the next waits.
      let next: NextLook =
        looker.seen === undefined ? { kind: 'look', pauseMs: 0, isLast: limitAtMs <= clock.now() } : decide();
      while (next.kind === 'look') {
        if (next.pauseMs > 0) await clock.pause(next.pauseMs, signal);
        if (signal.aborted) break;
        const before = looker.seen;
        const endsAtMs = limitAtMs + this.#item.limits.deadlineMs;
        const look = await looker.look({ isWhole: next.isLast, endsAtMs, limitAtMs });
        if (look.kind === 'served') {
          if (expected.bytes === undefined) warnOfSize(look.bytes, this.#source, this.#item, this.#surroundings);
          log(`${shown} serves ${describeExpected({ ...expected, bytes: look.bytes })}.`);
          return { kind: 'served', known };
        }
        if (look.kind === 'unusable') throw Ending.of('invalid_input', look.detail);
        if (look.kind === 'cancelled') break;
        next = decide();
        if (before?.what === looker.seen?.what) silence.fill();
        else {
          // Two such answers that alternate leave no silence to be filled.
          const isLate = clock.now() - startedAtMs >= MINUTE_MS * timeScale;
          silence.log(`Not yet: ${describeSeen(looker.seen)}.${isLate ? hint() : ''}${describeNext(next)}`);
        }
      }
      if (next.kind === 'look') throw Ending.of('cancelled', 'The step was stopped before the import was started.');
      throw this.#mismatch({ looker, expected, shown, scale }, next.retryAfterMs);
    } finally {
      silence.end();
    }
  }

  #mismatch({ expected, shown, looker }: Watched, retryAfterMs: number | undefined): Ending {
    const limit = inWords(this.#source.timeoutMs);
    const what = `${shown} did not serve the published file within ${limit}`;
    const why = retryAfterMs === undefined ? what : `${what}. It asks to wait another ${inWords(retryAfterMs)}`;
    const last = `Seen last: ${describeSeen(looker.seen)}. Expected: ${describeExpected(expected)}.`;
    const detail = `${sentence(why)} ${last} ${looker.seen?.cause ?? ''}`.trim();
    return new Ending(
      { word: 'not_sent', code: 'source_mismatch', detail },
      { sourceUrl: shown, sourceSha256: undefined },
    );
  }
}

function describeNext(next: NextLook): string {
  if (next.kind === 'end') return '';
  return ` Looking again in ${inWords(next.pauseMs)}${next.isLast ? ', for the last time' : ''}.`;
}
