import { inertText, shorten } from '../text/inert-text.ts';
import { counted } from '../text/wording.ts';

const MAX_SHOWN_PATH = 200;

// What was received may be a key that went into the wrong input: it is shown only where it cannot be one.
const WORD = /^[a-z]{1,20}$/i;
const SHORT = /^(?:[a-z0-9]{1,8}|[-+]?(?=[\d.]{1,8}$)\d*\.?\d*)$/i;

/** A word of at most 20 letters, else how long it is. */
export function gotWord(text: string): string {
  return WORD.test(text) ? `got \`${text}\`` : gotLength(text);
}

/** At most 8 letters or digits, or a short number; else how long it is. */
export function gotShort(text: string): string {
  return SHORT.test(text) ? `got \`${text}\`` : gotLength(text);
}

/** How long it is. */
export function gotLength(text: string): string {
  return `got ${counted(text.length, 'character', 'characters')}`;
}

/** A path of a file on this machine, which is no secret. */
export function shownPath(path: string): string {
  return `\`${shorten(inertText(path).replaceAll('`', "'"), MAX_SHOWN_PATH)}\``;
}
