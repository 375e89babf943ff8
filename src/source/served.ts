import { isAgain, MINUTE_MS, patiently } from '../ask/patiently.ts';
import { whyNotData } from '../data/not-data.ts';
import type { Gates } from '../gate/gate.ts';
import { type Failure, failed } from '../outcome.ts';
import type { ImportSource, Published } from '../providers/provider.ts';
import { type Condition, isFresh, type Surroundings } from '../surroundings.ts';
import { inWords, sentence } from '../text/wording.ts';
import { findSource, type ServedImport, type SourceEnd, type Watched, warnOfSize } from './find-source.ts';
import { decideNextLook, type NextLook } from './next-look.ts';
import { describeExpected, describeSeen } from './seen.ts';
import type { Look } from './source-reader.ts';
import { unmetWant } from './wants.ts';

/** A look for which others may wait ends after so many times the deadline of a request. */
const LONGEST_LOOK_IN_TURN = 10;

/** A look may take so many times as long as the one before. */
const LONGER_LOOK = 1.5;

/** How the wait for the source ended; `end` is how the import ends with it. */
type WaitEnd = { readonly kind: 'served' } | { readonly kind: 'end'; readonly end: Failure };

const STOPPED: WaitEnd = {
  kind: 'end',
  end: failed('not_sent', 'cancelled', 'The step was stopped before the import was started.'),
};

export interface PublishedSource extends Condition {
  /** What the provider's importer wants and the source does not give, a sentence: why the import may fail. */
  readonly unmet: string | undefined;
}

/** Whether the source serves what was published. All waits for it take their time from one limit. */
export function publishedSource(
  item: ServedImport,
  source: ImportSource & { readonly published: Published },
  questions: Gates,
  surroundings: Surroundings,
): PublishedSource {
  const { clock, log } = surroundings;
  /** How much of the limit the waits so far have taken, in milliseconds. */
  let spentMs = 0;
  let watched: Watched | undefined;
  let seenAtMs = Number.NEGATIVE_INFINITY;
  let isServed = false;
  let unmet: string | undefined;
  let toldUnmet: string | undefined;

  function see(look: Look): boolean {
    isServed = look.kind === 'served';
    if (look.kind === 'served') unmet = unmetWant(look.head.headers, source, item.title);
    seenAtMs = isServed ? clock.now() : Number.NEGATIVE_INFINITY;
    return isServed;
  }

  async function wait(limitAtMs: number): Promise<SourceEnd | undefined> {
    if (watched === undefined) {
      const found = await findSource(item, source, limitAtMs, questions, surroundings);
      if ('word' in found) return found;
      watched = found;
    }
    if (isFreshlyServed()) return undefined;
    const ended = await waitUntilServed(item, source, watched, limitAtMs, see, surroundings);
    if (ended.kind === 'end') return ended.end;
    if (unmet !== undefined && unmet !== toldUnmet) log(unmet);
    toldUnmet = unmet;
    return undefined;
  }

  function isFreshlyServed(): boolean {
    return isServed && isFresh({ seenAtMs }, clock);
  }

  return {
    name: 'the source',
    get seenAtMs() {
      return seenAtMs;
    },
    get known() {
      if (watched === undefined) return undefined;
      const { shown, expected, known } = watched;
      return { ...known, sourceUrl: shown, sourceSha256: isServed ? expected.sha256 : undefined };
    },
    get unmet() {
      return unmet;
    },
    async ready() {
      const startedAtMs = clock.now();
      const end = await wait(startedAtMs + Math.max(0, source.timeoutMs - spentMs));
      spentMs += clock.now() - startedAtMs;
      return end;
    },
    async isStillSo() {
      if (watched === undefined) return false;
      const { looker, shown } = watched;
      const endsAtMs = clock.now() + item.limits.deadlineMs * LONGEST_LOOK_IN_TURN;
      const isStillServed = see(await looker.look({ isWhole: true, endsAtMs }));
      const { seen } = looker.looks;
      if (seen !== undefined) log(`${shown} does not serve the published file any more: ${describeSeen(seen)}.`);
      return isStillServed;
    },
    forget() {
      seenAtMs = Number.NEGATIVE_INFINITY;
    },
  };
}

async function waitUntilServed(
  item: ServedImport,
  source: ImportSource,
  watched: Watched,
  limitAtMs: number,
  see: (look: Look) => boolean,
  surroundings: Surroundings,
): Promise<WaitEnd> {
  const { clock, log } = surroundings;
  const { looker, expected, shown, pace, addressName } = watched;
  const startedAtMs = clock.now();
  const waitedMs = () => clock.now() - startedAtMs;
  let lookMs = 0;
  const hint = () => (looker.looks.seen?.maybeWrongAddress === true ? ' The address may be wrong.' : '');
  const plan = (): NextLook => {
    const { count, retryAfterMs } = looker.looks;
    const remainingMs = limitAtMs - clock.now();
    return decideNextLook({ looks: count, retryAfterMs, remainingMs, pace, random: clock.random() });
  };
  const mismatch = ({ retryAfterMs }: { readonly retryAfterMs?: number }): WaitEnd => ({
    kind: 'end',
    end: describeMismatch(watched, source.timeoutMs, waitedMs(), retryAfterMs),
  });
  // The first look comes at once, and so does one after a long pause; after one that saw another file the next waits.
  const first = looker.looks.seen === undefined ? { pauseMs: 0, isLast: limitAtMs <= clock.now() } : plan();
  let before = looker.looks.seen;
  return await patiently<Look, WaitEnd>(
    {
      first: isAgain(first) ? first : mismatch(first),
      async ask(next) {
        before = looker.looks.seen;
        const lookedAtMs = clock.now();
        // One that ends behind the limit is followed by none, so it reads everything.
        const isLast = next.isLast || lookedAtMs + lookMs * LONGER_LOOK >= limitAtMs;
        const endsAtMs = limitAtMs + item.limits.deadlineMs;
        const look = await looker.look({ isWhole: isLast, isLast, endsAtMs, limitAtMs });
        lookMs = clock.now() - lookedAtMs;
        return look;
      },
      decide(look) {
        // Of a file that is here all was read before.
        const why =
          look.kind === 'served' && expected.file === undefined ? whyNotData(look.start, addressName) : undefined;
        if (why !== undefined) {
          return { kind: 'end', end: failed('not_sent', 'invalid_input', `What ${shown} serves ${why}.`) };
        }
        if (see(look)) return { kind: 'served' };
        if (look.kind === 'unusable') {
          return { kind: 'end', end: failed('not_sent', 'invalid_input', look.detail) };
        }
        if (look.kind === 'cancelled') return STOPPED;
        const next = plan();
        return isAgain(next) ? next : mismatch(next);
      },
      tell(look, next, silence) {
        if (look.kind === 'served') {
          if (expected.bytes === undefined) warnOfSize(look.bytes, source, item, surroundings);
          log(`${shown} serves ${describeExpected({ ...expected, bytes: look.bytes })}.`);
          return;
        }
        const { seen } = looker.looks;
        if (look.kind === 'unusable' || look.kind === 'cancelled') return;
        if (before?.what === seen?.what) return silence.fill();
        // Two such answers that alternate leave no silence to be filled.
        const isLate = waitedMs() >= clock.window(MINUTE_MS);
        silence.log(`Not yet: ${describeSeen(seen)}.${isLate ? hint() : ''}${describeNext(next)}`);
      },
      stopped: STOPPED,
      describe: () => `Waiting for ${inWords(waitedMs())}: ${describeSeen(looker.looks.seen)}.${hint()}`,
    },
    surroundings,
  );
}

/** A server that asks for more time than is left ends the wait before its limit. */
function describeMismatch(
  { expected, shown, looker }: Watched,
  limitMs: number,
  waitedMs: number,
  retryAfterMs: number | undefined,
): Failure {
  const { seen } = looker.looks;
  const what =
    retryAfterMs === undefined
      ? `${shown} did not serve the published file within ${inWords(limitMs)}`
      : `${shown} does not serve the published file. After ${inWords(waitedMs)} it asked to wait another ${inWords(retryAfterMs)}, but \`source_timeout_minutes\` allows ${inWords(limitMs)} in all`;
  const last = `Seen last: ${describeSeen(seen)}. Expected: ${describeExpected(expected)}.`;
  const detail = `${sentence(what)} ${last} ${seen?.cause ?? ''}`.trim();
  return failed('not_sent', 'source_mismatch', detail);
}

function describeNext(next: object): string {
  if (!isAgain(next)) return '';
  return ` Looking again in ${inWords(next.pauseMs)}${next.isLast ? ', for the last time' : ''}.`;
}
