import { decodeEntity, ENTITY } from '../text/html-words.ts';
import { decodeDividers, splitPath } from './signed-path.ts';

/**
 * What could be a URL: signs that stand in none end it, but for a password that no `@` has ended yet. A colon that no port
 * follows begins one, and the `@` must come soon.
 */
const WORD =
  /[^\s"<>`]*?(?:\\?\/){2}[^\s"<>`/?#@:[]*:(?!\d*(?:[\s"<>`/?#\\)\],.;']|$))[^@]{1,200}@[^\s"<>`]*|[^\s"<>`]+/g;
/** Where a URL begins in a word, also one that was encoded whole. */
const URL_START = /(?:[a-z][a-z\d+.-]{0,30}:)?\/\/|[a-z][a-z\d+.-]{0,30}%(?:25)*3a%(?:25)*2f%(?:25)*2f/i;
/** The query of a URL whose scheme is not there. */
const QUERY = /\?[^\s=?/]{1,200}=.*/s;
/** A sign of ASCII as JSON and HTML write it. */
const ESCAPED = new RegExp(String.raw`(?<!\\)\\+u00([2-7][\da-f])|${ENTITY}`, 'gi');
/** A user who was removed: where a query was taken for him, the rest of a key stands in the place of the host. */
const REMOVED_USER = /\*{3}(?:@|%(?:25)*40)/;
/** A user, and a colon that no port follows. */
const OPEN_USER = /\/\/[^\s/?#:[\\]*:(?!\d{1,5}(?:$|[/?#\\)\],;'!]|\.(?![.\w]))|[)\],;.'!]?$)/;

/**
 * Takes user info and query out of every URL in a text: a provider tells from where it fetches, and that may be a key that
 * this step has never seen. Behind a user with a password nothing is left, because the provider may have cut its own
 * words within the password. Secrets must be removed before, because what is cut here could leave a part of one.
 */
export function cutUrls(text: string): string {
  return /[?#@;&]|\/\\?\/|\/[^/]*=|%(?:25)*(?:2f|3a|3b|3f|23|40)|\\u00/i.test(text) ? text.replace(WORD, cutUrl) : text;
}

function cutUrl(word: string): string {
  // JSON may have its slashes escaped.
  const text = word.replaceAll('\\/', '/').replace(ESCAPED, decodeEscape);
  const removed = text.search(REMOVED_USER);
  if (removed >= 0) return `${cutUrl(text.slice(0, removed))}***`;
  for (const read of [text, decodeDividers(text)]) {
    const open = read.search(OPEN_USER);
    if (open >= 0) return `${cutUrl(read.slice(0, open))}//`;
  }
  const start = text.search(URL_START);
  if (start >= 0) {
    const { shown, userInfo, query } = splitPath(text.slice(start));
    return userInfo === '' && query === '' ? word : `${text.slice(0, start)}${shown}`;
  }
  // `user:password@host:/path`, as scp has it.
  if (text.includes(':') && text.indexOf(':') < text.lastIndexOf('@')) return splitPath(text).shown.replace(QUERY, '');
  return QUERY.test(text) ? text.replace(QUERY, '') : word;
}

function decodeEscape(written: string, unit?: string): string {
  const sign = unit === undefined ? decodeEntity(written) : String.fromCharCode(Number.parseInt(unit, 16));
  return sign > ' ' && sign < '\u007f' ? sign : written;
}
