import { splitPath } from './signed-path.ts';

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
const ESCAPED = /(?<!\\)\\+u00([2-7][\da-f])|&#x0*([2-7][\da-f]);|&#0*(\d{2,3});/gi;

/**
 * Takes user info and query out of every URL in a text: a provider tells from where it fetches, and that may be a key that
 * this step has never seen. Secrets must be removed before, because what is cut here could leave a part of one.
 */
export function cutUrls(text: string): string {
  return /[?#@]|%(?:25)*(?:3f|23|40)|\\u00/i.test(text) ? text.replace(WORD, cutUrl) : text;
}

function cutUrl(word: string): string {
  // JSON may have its slashes escaped.
  const text = word.replaceAll('\\/', '/').replace(ESCAPED, decodeEscape);
  const start = text.search(URL_START);
  if (start >= 0) {
    const { shown, userInfo, query } = splitPath(text.slice(start));
    return userInfo === '' && query === '' ? word : `${text.slice(0, start)}${shown}`;
  }
  // `user:password@host:/path`, as scp has it.
  if (text.includes(':') && text.indexOf(':') < text.lastIndexOf('@')) return splitPath(text).shown.replace(QUERY, '');
  return QUERY.test(text) ? text.replace(QUERY, '') : word;
}

function decodeEscape(written: string, unit?: string, hexadecimal?: string, decimal?: string): string {
  const digits = unit ?? hexadecimal;
  const code = digits === undefined ? Number(decimal) : Number.parseInt(digits, 16);
  return code > 0x20 && code < 0x7f ? String.fromCharCode(code) : written;
}
