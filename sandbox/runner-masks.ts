import { trimBlanks } from './runner-culture.ts';

/** The values that the runner hides, and how it hides them. */
export type Masks = {
  /** The values that were registered. */
  readonly values: string[];
  add(value: string): void;
  /** Replaces every value, in every form, by `***`. */
  hide(text: string): string;
};

/** Keeps masks as the runner does. Source: actions/runner, SecretMasker.cs and AddMaskCommandExtension. */
export function makeMasks(): Masks {
  const values: string[] = [];
  const forms = new Set<string>();
  return {
    values,
    add(value) {
      values.push(value);
      const lines = value.split(/[\r\n]/).map(trimBlanks);
      for (const text of [value, ...lines]) for (const form of formsOf(text)) forms.add(form);
    },
    hide: (text) => hideForms(text, forms),
  };
}

/** The forms in which the runner recognises a value, and no others. Source: actions/runner, ValueEncoders.cs. */
function formsOf(value: string): string[] {
  const bytes = Buffer.from(value);
  // With its padding, and only as it stands: within a longer base64 text, or as base64url, a value is rarely recognised.
  const base64 = [0, 1, 2].map((shift) => bytes.subarray(bytes.length > shift ? shift : 0).toString('base64'));
  return [
    value,
    ...base64,
    jsonForm(value),
    encodeURIComponent(value.toWellFormed()).replace(/[!'()*]/g, uriCode),
    value.replace(/[<>"'&]/g, (character) => XML_ENTITIES[character] ?? character),
    value.replaceAll('"', '\\"'),
    value.replaceAll("'", "''"),
    value.length > 8 && /^".*"$/s.test(value) ? value.slice(1, -1) : '',
    ...powerShellForms(value),
  ].filter((form) => form !== '');
}

/** Newtonsoft's JSON escapes three line ends that JavaScript's leaves. */
function jsonForm(value: string): string {
  const escaped = JSON.stringify(value).slice(1, -1);
  return escaped.replace(/[\u0085\u2028\u2029]/g, (end) => `\\u${end.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function uriCode(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

/** PowerShell prints a value with `&` in two parts: up to the first `&+`, without the letter after it, or the last `&`. */
function powerShellForms(value: string): string[] {
  const plus = value.indexOf('&+');
  const end = plus < 0 ? value.lastIndexOf('&') + 1 : plus + 2;
  if (end === 0) return [];
  return [value.slice(0, end), value.slice(plus < 0 ? end : end + 1)].filter((part) => part.length >= 6);
}

const XML_ENTITIES: Record<string, string> = { '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;', '&': '&amp;' };

/** Values that overlap or touch become one `***`. */
function hideForms(text: string, forms: ReadonlySet<string>): string {
  const hidden = new Uint8Array(text.length);
  for (const form of forms) {
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) hidden.fill(1, at, at + form.length);
  }
  let result = '';
  for (let at = 0; at < text.length; at += 1) {
    if (!hidden[at]) result += text[at];
    else if (!hidden[at - 1]) result += '***';
  }
  return result;
}
