import type { ShownStep } from '../support/step.ts';

/** One secret text, and a part of it that no form in which it is written changes: where that shows, the secret does. */
export interface Marker {
  readonly text: string;
  readonly core: string;
}

/** The forms in which a server, or what stands before it, may write what it was sent. */
export const FORMS: Readonly<Record<string, (secret: string) => string>> = {
  'as it is': (secret) => secret,
  'in upper case': (secret) => secret.toUpperCase(),
  'in lower case': (secret) => secret.toLowerCase(),
  'as base64': (secret) => Buffer.from(secret).toString('base64'),
  'as base64url': (secret) => Buffer.from(secret).toString('base64url'),
  'URI-encoded': encodeURIComponent,
  'URI-encoded in lower case': (secret) => encodeURIComponent(secret).replace(/%../g, (code) => code.toLowerCase()),
  'form-encoded': (secret) => new URLSearchParams({ '': secret }).toString().slice(1),
  'JSON-escaped': (secret) => JSON.stringify(secret).slice(1, -1),
  'JSON-escaped, slashes too': (secret) => JSON.stringify(secret).slice(1, -1).replaceAll('/', '\\/'),
  'JSON-escaped, HTML too': (secret) =>
    JSON.stringify(secret)
      .slice(1, -1)
      .replace(/[<>&'=+]/g, toUnicodeEscape),
  'HTML-escaped': (secret) => secret.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? ''),
  'HTML-escaped, quotes too': (secret) => secret.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? ''),
  'HTML-escaped in hexadecimal': (secret) => secret.replace(/[&<>"'/=+`]/g, toHexEntity),
};

/** Characters that come between two characters of a secret where a server breaks its lines, or means to hide it. */
export const SPLITS: Readonly<Record<string, string>> = {
  'a zero byte': '\u0000',
  'a line end': '\r\n',
  'a tab': '\t',
  'a zero-width space': '\u200b',
  'a soft hyphen': '\u00ad',
  'an escape': '\u001b[0m',
  'a change of direction': '\u202e',
};

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function toUnicodeEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function toHexEntity(character: string): string {
  return `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`;
}

/** Puts a split into the middle of a secret's core. */
export function splitBy(split: string, { text, core }: Marker): string {
  const middle = text.indexOf(core) + Math.floor(core.length / 2);
  return `${text.slice(0, middle)}${split}${text.slice(middle)}`;
}

/** Says where a step shows a secret, and how; nothing where all is well. */
export function findLeaks(step: ShownStep, markers: readonly Marker[]): string[] {
  const { stdout, stderr, summary, outputs } = step;
  const places = { stdout: stdout.replace(/^::add-mask::.*$/gm, ''), stderr, summary, ...outputs };
  return Object.entries(places).flatMap(([place, text]) => {
    const seen = readable(text);
    return markers.flatMap(({ text: secret, core }) => {
      const forms = Object.values(FORMS).map((form) => form(secret));
      const shown = [...forms, core].map(readable).find((form) => seen.includes(form));
      return shown === undefined ? [] : [`${place} shows ${secret}: … ${around(seen, shown)} …`];
    });
  });
}

/** A text as someone reads it who looks for a secret: escapes undone, and nothing between its characters. */
function readable(text: string): string {
  return text
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replaceAll('%25', '%')
    .replace(/[\p{C}\p{Z}]+/gu, '')
    .toLowerCase();
}

function around(text: string, found: string): string {
  const at = text.indexOf(found);
  return text.slice(Math.max(0, at - 40), at + found.length + 40);
}
