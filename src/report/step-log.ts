import * as core from '@actions/core';
import type { Redact } from '../secrets/secrets.ts';
import { cutUrls } from '../secrets/urls-in-text.ts';
import { disarm, inertText, shorten } from '../text/inert-text.ts';
import { counted } from '../text/wording.ts';

/** The runner cuts an annotation's message at 4,096 characters. */
const MAX_MESSAGE_LENGTH = 4096;
/** The runner shows at most 10 warnings of a step: 9, and one that counts the others. */
const MAX_WARNINGS = 9;
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
  #warnings = 0;

  constructor(redact: Redact) {
    this.#redact = redact;
  }

  /** Secrets were learned on the way: from here on this removes them too. */
  redactWith(redact: Redact): void {
    this.#redact = redact;
  }

  /** Makes a text fit to be shown anywhere: one line, without secrets and commands. */
  clean(text: string, maxLength: number): string {
    const isCut = text.length > MAX_TEXT_LENGTH;
    const redacted = this.#redact(inertText(isCut ? text.slice(0, MAX_TEXT_LENGTH) : text));
    const clean = disarm(cutUrls(redacted).trim());
    // The end of a text that was cut here could be half a secret: it is far from what is shown, unless little is left.
    return isCut && clean.length < MAX_TEXT_LENGTH / 2 ? '\u2026' : shorten(clean, maxLength);
  }

  line(text: string): void {
    core.info(this.clean(text, MAX_LINE_LENGTH));
  }

  debug(text: string): void {
    core.debug(this.clean(text, MAX_LINE_LENGTH));
  }

  /** Warns, with a line in the log in any case: the annotation's own, else one here unless `isInLog`. */
  warning(title: string, message: string, isInLog = false): void {
    this.#warnings += 1;
    if (this.#warnings <= MAX_WARNINGS) this.#warn(title, message);
    else if (!isInLog) this.line(`Warning: ${message}`);
  }

  /** Tells how many warnings had no place of their own. */
  endWarnings(title: string): void {
    const more = this.#warnings - MAX_WARNINGS;
    if (more > 0) this.#warn(title, `${counted(more, 'more warning', 'more warnings')}: see the log.`);
  }

  /** Warns after `endWarnings`, of the report itself. Where the page is full, the log has it all the same. */
  lateWarning(title: string, message: string): void {
    this.#warn(title, message);
  }

  #warn(title: string, message: string): void {
    core.warning(this.clean(message, MAX_MESSAGE_LENGTH), { title: this.clean(title, MAX_MESSAGE_LENGTH) });
  }

  notice(title: string, message: string): void {
    core.notice(this.clean(message, MAX_MESSAGE_LENGTH), { title: this.clean(title, MAX_MESSAGE_LENGTH) });
  }

  /** The one error of a red step; several lines stand one below the other. What does not fit is in the log; the remedy does. */
  error(title: string, lines: readonly string[], remedy: string): void {
    const end = this.clean(remedy, MAX_MESSAGE_LENGTH);
    const start = lines.map((line) => this.clean(line, MAX_MESSAGE_LENGTH)).join('\n');
    if (lines.length > 1 && start.length > MAX_MESSAGE_LENGTH - end.length - 1)
      for (const line of lines) this.line(line);
    const message = `${shorten(start, MAX_MESSAGE_LENGTH - end.length - 1)}${lines.length > 1 ? '\n' : ' '}${end}`;
    core.error(message, { title: this.clean(title, MAX_MESSAGE_LENGTH) });
  }
}
