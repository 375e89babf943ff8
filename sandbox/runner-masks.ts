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
      const lines = value.split(/[\r\n]+/).filter((line) => line !== '');
      for (const text of [value, ...lines]) for (const form of formsOf(text)) forms.add(form);
    },
    hide: (text) => hideForms(text, forms),
  };
}

/** The forms in which the runner recognises a value, but for two of PowerShell. Source: actions/runner, ValueEncoders.cs. */
function formsOf(value: string): string[] {
  const bytes = Buffer.from(value);
  // Within a longer text, base64 of the same bytes takes one of three shapes: by the place of its first byte modulo 3.
  const shifted = [0, 1, 2].map((offset) => bytes.subarray(offset));
  const base64 = shifted.flatMap((part) => [part.toString('base64').replace(/=+$/, ''), part.toString('base64url')]);
  const xml = value.replace(/[<>"'&]/g, (character) => XML_ENTITIES[character] ?? character);
  const unquoted = value.length > 8 && /^".*"$/s.test(value) ? value.slice(1, -1) : '';
  return [
    value,
    ...base64,
    JSON.stringify(value).slice(1, -1),
    encodeURIComponent(value.toWellFormed()).replace(
      /[!'()*]/g,
      (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
    ),
    xml,
    value.replaceAll('"', '\\"'),
    value.replaceAll("'", "''"),
    unquoted,
  ].filter((form) => form !== '');
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
