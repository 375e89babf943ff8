import type { Redact } from './secrets.ts';

let hideWords: Redact = (text) => text;

/** Sets what removes the secrets of this step that are made of our own words; see `fromOutside`. */
export function hideWordsFromOutside(redact: Redact): void {
  hideWords = redact;
}

/**
 * What came from a provider, a file or the network, as it may be set into a sentence of ours. A secret that is made of our
 * own words, as `import` in a path, is removed here and not when the sentence is shown, which would blank our words. Every
 * other secret is removed from the whole sentence as well, so to forget this shows no key.
 */
export function fromOutside(text: string): string {
  return hideWords(text);
}
