import { isAgain, MINUTE_MS, patiently } from '../ask/patiently.ts';
import type { Gates } from '../gate/gate.ts';
import { type Failure, failed } from '../outcome/outcome.ts';
import type { ImportSource, Published } from '../providers/provider.ts';
import { inWords, sentence } from '../text/wording.ts';
import { stoppedBeforeSend } from '../trigger/retry.ts';
import { type Condition, isFresh, type World } from '../world.ts';
import { findSource, type ServedImport, type SourceEnd, type Watched } from './find-source.ts';
import type { Look } from './look.ts';
import { decideNextLook, type NextLook } from './next-look.ts';
import { describeExpected, describeSeen, unmetWant, warnOfSize } from './seen.ts';

/** A look for which others may wait ends after so many times the deadline of a request. */
const LONGEST_LOOK_IN_TURN = 10;

/** A look may take so many times as long as the one before. */
const LONGER_LOOK = 1.5;

/** The wait for the source is over; without an end the source serves the file. */
interface Waited {
  readonly end: Failure | undefined;
}

const STOPPED: Waited = { end: stoppedBeforeSend(false) };

export interface PublishedSource extends Condition {
  /** What the provider's importer wants and the source does not give, a sentence: why the import may fail. */
  readonly unmet: string | undefined;
}

/** Whether the source serves what was published. All waits for it take their time from one limit. */
export function publishedSource(
  item: ServedImport,
  source: ImportSource & { readonly published: Published },
  questions: Gates,
  world: World,
): PublishedSource {
  const { clock, log } = world;
  /** How much of the limit the waits so far have taken, in milliseconds. */
  let spentMs = 0;
  let watched: Watched | undefined;
  let seenAtMs = Number.NEGATIVE_INFINITY;
  let isServed = false;
  let unmet: string | undefined;
  let toldUnmet: string | undefined;

  function see(look: Look): boolean {
    isServed = look.kind === 'served';
    if (look.kind === 'served') unmet = unmetWant(look.headers, source, item.title);
    seenAtMs = isServed ? clock.now() : Number.NEGATIVE_INFINITY;
    return isServed;
  }

  async function wait(limitAtMs: number): Promise<SourceEnd | undefined> {
    if (watched === undefined) {
      const found = await findSource(item, source, limitAtMs, questions, world);
      if ('word' in found) return found;
      watched = found;
    }
    if (isFresh({ seenAtMs }, clock)) return undefined;
    const { end } = await waitUntilServed(item, source, watched, limitAtMs, see, world);
    if (end !== undefined) return end;
    if (unmet !== undefined && unmet !== toldUnmet) log(unmet);
    toldUnmet = unmet;
    return undefined;
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
      const { notYet } = looker;
      if (notYet !== undefined)
        log(`${shown} does not serve the published file any more: ${describeSeen(notYet.seen)}.`);
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
  world: World,
): Promise<Waited> {
  const { clock, warn } = world;
  const { looker, expected, shown, pace } = watched;
  const startedAtMs = clock.now();
  const waitedMs = () => clock.now() - startedAtMs;
  const seen = () => looker.notYet?.seen;
  const hint = () => (seen()?.maybeWrongAddress === true ? ' The address may be wrong.' : '');
  const plan = (): NextLook => {
    const retryAfterMs = looker.notYet?.retryAfterMs;
    const remainingMs = limitAtMs - clock.now();
    return decideNextLook({ looks: looker.count, retryAfterMs, remainingMs, pace, random: clock.random() });
  };
  const nextOrEnd = (next: NextLook) =>
    isAgain(next) ? next : { end: describeMismatch(watched, source.timeoutMs, waitedMs(), next.retryAfterMs) };
  let lookMs = 0;
  let before = seen();
  return await patiently<Look, Waited>(
    {
      // The first look comes at once, and so does one after a long pause; after one that saw another file the next waits.
      first: before === undefined ? { pauseMs: 0, isLast: limitAtMs <= clock.now() } : nextOrEnd(plan()),
      async ask(next) {
        before = seen();
        const lookedAtMs = clock.now();
        // One that ends behind the limit is followed by none, so it reads everything.
        const isLast = next.isLast || lookedAtMs + lookMs * LONGER_LOOK >= limitAtMs;
        const endsAtMs = limitAtMs + item.limits.deadlineMs;
        const look = await looker.look({ isWhole: isLast, isLast, endsAtMs, limitAtMs });
        lookMs = clock.now() - lookedAtMs;
        return look;
      },
      decide(look) {
        if (look.kind === 'served' && look.notData !== undefined) {
          return { end: failed('not_sent', 'invalid_input', `What ${shown} serves ${look.notData}.`) };
        }
        if (see(look)) return { end: undefined };
        if (look.kind === 'unusable') return { end: failed('not_sent', 'invalid_input', look.detail) };
        return look.kind === 'cancelled' ? STOPPED : nextOrEnd(plan());
      },
      tell(look, next, silence) {
        if (look.kind === 'served') {
          if (expected.bytes === undefined) warnOfSize(look.bytes, source, item.title, warn);
          silence.log(`${shown} serves ${describeExpected({ ...expected, bytes: look.bytes })}.`);
        } else if (look.kind === 'not_yet') {
          if (before?.what === look.seen.what) return silence.fill();
          // Two such answers that alternate leave no silence to be filled.
          const isLate = waitedMs() >= clock.window(MINUTE_MS);
          silence.log(`Not yet: ${describeSeen(look.seen)}.${isLate ? hint() : ''}${describeNext(next)}`);
        }
      },
      stopped: STOPPED,
      describe: () => `Waiting for ${inWords(waitedMs())}: ${describeSeen(seen())}.${hint()}`,
    },
    world,
  );
}

/** A server that asks for more time than is left ends the wait before its limit. */
function describeMismatch(
  { expected, shown, looker }: Watched,
  limitMs: number,
  waitedMs: number,
  retryAfterMs: number | undefined,
): Failure {
  const seen = looker.notYet?.seen;
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
