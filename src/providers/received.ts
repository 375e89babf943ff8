import { counted } from '../text/wording.ts';

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
