import * as core from '@actions/core';
import { hideKeys } from '../secrets/key-shapes.ts';
import type { Redact } from '../secrets/secrets.ts';
import { cutUrls } from '../secrets/urls-in-text.ts';
import { disarm, inertText, shorten, withoutPairs } from '../text/inert-text.ts';
import { counted } from '../text/wording.ts';
import type { HowToWarn } from '../world.ts';

/** The runner cuts an annotation's message at 4,096 characters. */
const MAX_MESSAGE_LENGTH = 4096;
/** The runner shows at most 10 warnings of a step: 9, and one that counts the others. */
const MAX_WARNINGS = 9;
/** So many have their annotation at once; the other places are kept for the loss of data, of which the end of a run tells. */
const MAX_EARLY_WARNINGS = 5;
/**
 * What is read of a text from outside at most, in UTF-16 code units, many times what is shown of it: looking for secrets
 * takes time and memory, and a text may have megabytes.
 */
const MAX_TEXT_LENGTH = 64 * 1024;
/** A longer line helps nobody; what was cut is in the provider's own log. */
const MAX_LINE_LENGTH = 8000;

/**
 * The only way to the log and to annotations, and `clean` the one function that every text passes on its way out, to an
 * output and the summary too: it is made inert and redacted, then its URLs are cut, then it is shortened, in this order, so
 * that no provider's text is a command and no cut leaves half a secret.
 */
export class StepLog {
  #redact: Redact;
  /** What `cleanOnce` has cleaned. */
  readonly #cleaned = new Map<string, string>();
  #warnings = 0;
  #annotated = 0;
  /** What annotates the warnings that are held back. */
  readonly #held: (() => void)[] = [];

  constructor(redact: Redact) {
    this.#redact = redact;
  }

  /** Secrets were learned on the way: from here on this removes them too. */
  redactWith(redact: Redact): void {
    this.#redact = redact;
    this.#cleaned.clear();
  }

  /** Makes a text fit to be shown anywhere: one line, without secrets and commands. */
  clean(text: string, maxLength: number): string {
    const isCut = text.length > MAX_TEXT_LENGTH;
    const redacted = this.#redact(inertText(isCut ? text.slice(0, MAX_TEXT_LENGTH) : text));
    const clean = disarm(cutUrls(hideKeys(redacted)).trim());
    // The end of a text that was cut here could be half a secret: it is far from what is shown, unless little is left.
    return isCut && clean.length < MAX_TEXT_LENGTH / 2 ? '\u2026' : shorten(clean, maxLength);
  }

  /** The same of a text that is told in several places: it may have megabytes, and is cleaned for the first of them only. */
  cleanOnce(text: string, maxLength: number): string {
    if (text === '') return '';
    const clean = this.#cleaned.get(text) ?? this.clean(text, MAX_LINE_LENGTH);
    this.#cleaned.set(text, clean);
    return shorten(clean, maxLength);
  }

  /** An id, which stays whole: an import is found by it. */
  cleanId(text: string): string {
    return disarm(this.#redact(text));
  }

  line(text: string): void {
    core.info(this.clean(text, MAX_LINE_LENGTH));
  }

  debug(text: string): void {
    core.debug(this.clean(text, MAX_LINE_LENGTH));
  }

  /** Warns: an annotation, or at least a line of the log. */
  warning(title: string, message: string, { isInLog = false, isLoss = false }: HowToWarn = {}): void {
    this.#warnings += 1;
    const tellAsLine = () => {
      if (!isInLog) this.line(`Warning: ${message}`);
    };
    const annotateIfFree = () => (this.#annotated < MAX_WARNINGS ? this.lateWarning(title, message) : tellAsLine());
    if (isLoss || this.#annotated < MAX_EARLY_WARNINGS) annotateIfFree();
    else if (this.#held.length < MAX_WARNINGS - MAX_EARLY_WARNINGS) this.#held.push(annotateIfFree);
    else tellAsLine();
  }

  /** Annotates the warnings that were held back for a loss, and tells how many had no place of their own. */
  endWarnings(title: string): void {
    for (const annotateIfFree of this.#held.splice(0)) annotateIfFree();
    const more = this.#warnings - this.#annotated;
    if (more > 0) this.lateWarning(title, `${counted(more, 'more warning', 'more warnings')}: see the log.`);
  }

  /** Warns at once. Behind `endWarnings`, of the report itself: where the page is full, the log has it all the same. */
  lateWarning(title: string, message: string): void {
    this.#annotated += 1;
    this.#annotate(core.warning, title, message);
  }

  notice(title: string, message: string): void {
    this.#annotate(core.notice, title, message);
  }

  /** The runner shows no annotation without a message. */
  #annotate(tell: typeof core.warning, title: string, message: string): void {
    const properties = { title: this.#cleanPairs(title) };
    tell(this.#cleanPairs(message) || properties.title, properties);
  }

  #cleanPairs(text: string): string {
    return withoutPairs(this.clean(text, MAX_MESSAGE_LENGTH));
  }

  /** The one error of a red step; several lines stand one below the other. What does not fit is in the log; the remedy does. */
  error(title: string, lines: readonly string[], remedy: string): void {
    const end = this.#cleanPairs(remedy);
    const start = lines.map((line) => this.#cleanPairs(line)).join('\n');
    if (lines.length > 1 && start.length > MAX_MESSAGE_LENGTH - end.length - 1)
      for (const line of lines) this.line(line);
    const message = `${shorten(start, MAX_MESSAGE_LENGTH - end.length - 1)}${lines.length > 1 ? '\n' : ' '}${end}`;
    core.error(message, { title: this.#cleanPairs(title) });
  }
}
