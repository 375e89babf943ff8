import { monotonicMs } from '../clock.ts';
import { gravest } from '../outcome.ts';
import type { Import } from '../providers/provider.ts';
import { MAX_DETAIL_LENGTH, shorten } from '../text/inert-text.ts';
import { outputsOf, type Standing, type StepOutputs } from './outputs.ts';
import type { StepLog } from './step-log.ts';

/** An environment variable can hold 128 KiB, and a later step may read the list from one. */
const MAX_RESULTS_BYTES = 96 * 1024;
/** How long an `error_detail` of the list may be, in UTF-16 code units: shorter and shorter, until the list fits. */
const DETAIL_LENGTHS = [500, 200, 80, 20, 0];
/** The same for a name or an id, which may be as long as the list itself; a SHA-256 stays whole. A name, an id and the id that was started, with three bytes a sign, fit 100 times. */
const SHORT_TEXT_LENGTH = 64;
/** The whole list is written each time, so not more often. */
const INTERVAL_MS = 1000;

/** How the imports of a step stand, told in the outputs as it changes: those of the gravest, and the list of all. */
export class Results {
  readonly #items: readonly Pick<Import, 'name' | 'plan'>[];
  readonly #outputs: StepOutputs;
  readonly #log: StepLog;
  readonly #standings: Standing[];
  #lastWriteMs = Number.NEGATIVE_INFINITY;
  #timer: NodeJS.Timeout | undefined;

  constructor(items: readonly Pick<Import, 'name' | 'plan'>[], outputs: StepOutputs, log: StepLog) {
    this.#items = items;
    this.#outputs = outputs;
    this.#log = log;
    this.#standings = items.map(() => ({ known: { attempts: 0 }, word: 'not_sent' }));
  }

  /** How the import at that place stood last. */
  at(place: number): Standing | undefined {
    return this.#standings[place];
  }

  /** Takes how the import at that place stands now. */
  update(place: number, standing: Standing): void {
    const hasChanged = this.#standings[place]?.word !== standing.word;
    this.#standings[place] = standing;
    this.#publishGravest();
    if (hasChanged) this.#writeSoon();
  }

  /** Writes everything as it ended; `overall` stands in the place of the gravest where the step was stopped. */
  finish(standings: readonly Standing[], overall?: Standing): void {
    clearTimeout(this.#timer);
    this.#standings.splice(0, this.#standings.length, ...standings);
    if (overall === undefined) this.#publishGravest();
    else this.#outputs.publish(overall);
    this.#write();
  }

  #publishGravest(): void {
    const [first, ...rest] = this.#standings;
    if (first !== undefined) this.#outputs.publish(gravest([first, ...rest]));
  }

  #writeSoon(): void {
    const waitMs = this.#lastWriteMs + INTERVAL_MS - monotonicMs();
    clearTimeout(this.#timer);
    if (waitMs <= 0) this.#write();
    else this.#timer = setTimeout(() => this.#write(), waitMs).unref();
  }

  #write(): void {
    this.#outputs.publishResults(composeResults(this.#items, this.#standings, this.#log));
    // After it, because a long list takes its time.
    this.#lastWriteMs = monotonicMs();
  }
}

/** The list as JSON, one object for each import in the order given, at most 96 KiB. */
export function composeResults(
  items: readonly Pick<Import, 'name' | 'plan'>[],
  standings: readonly Standing[],
  log: Pick<StepLog, 'clean'>,
): string {
  const entries = standings.map((standing, place) => {
    const item = items[place];
    const clean = (text: string) => log.clean(text, MAX_DETAIL_LENGTH);
    const outputs = outputsOf(standing, clean);
    return { name: clean(item?.name ?? ''), id: clean(item?.plan.subject.id ?? ''), ...outputs };
  });
  let json = '';
  for (const length of DETAIL_LENGTHS) {
    json = JSON.stringify(entries.map((entry) => ({ ...entry, error_detail: cut(entry.error_detail, length) })));
    if (Buffer.byteLength(json) <= MAX_RESULTS_BYTES) return json;
  }
  return JSON.stringify(entries.map((entry) => shortened(entry)));
}

function shortened(entry: Readonly<Record<string, string>>): object {
  const texts = Object.entries(entry).map(([name, text]) => [
    name,
    name === 'error_detail' ? '' : cut(text, SHORT_TEXT_LENGTH),
  ]);
  return Object.fromEntries(texts);
}

/** Cut once it is clean: what is left of a secret is `***` by then. */
function cut(text: string, length: number): string {
  return length === 0 ? '' : shorten(text, length);
}
