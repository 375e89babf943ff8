import { HOSTILE_TEXT } from '../../sandbox/hostile-text.ts';
import { FORMS } from '../faults/leaks.ts';
import { fc } from './fast-check.ts';
import { OTHER_UUID, type RawInputs, UUID } from './inputs.ts';

/** What a careless reader would act on, and what makes text from outside hard to handle. */
const TRICKS = [
  ...HOSTILE_TEXT.split('\n'),
  ...['::', '##[', '#', '[', '::error::x', '##[add-mask]x', '::stop-commands::x', '%0A', '\r', '\n', '\n\n', '\u0085'],
  ...['\u2028', '\u200b', '\u202e', '\ufeff', '\ud83d', '\ude00', '😀', '\u0000', '\u001b[2J', '\ue000', '\ufffd'],
  ...['<', '>', '&', '"', "'", '`', '```', '~~~', '|', '@octocat', 'https://x.example', 'www.x.example', '</pre>'],
  ...[
    '</code></td></table>',
    '<!--',
    '&lt;b&gt;',
    '**b**',
    '![x](y)',
    '    code',
    '- item',
    ' : ',
    ' :done, s1, ',
    '%%{',
  ],
];

/** Any character. The library's own unit for this costs a second for its table. */
export const anyCharacter = fc
  .oneof(fc.integer({ min: 0, max: 0xd7ff }), fc.integer({ min: 0xe000, max: 0x10ffff }))
  .map((code) => String.fromCodePoint(code));

/** The path of a URL: whatever may stand in one as it is, and any other character encoded. The library's own has that table. */
export const webPath = fc
  .array(
    fc.string({
      unit: fc.oneof(fc.constantFrom(..."aZ09-._~!$&'()*+,;=:@"), anyCharacter.map(encodeURIComponent)),
      maxLength: 8,
    }),
    { maxLength: 4 },
  )
  .map((segments) => `/${segments.join('/')}`);

/** Any text, with the tricks in it. */
export const hostileText = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...TRICKS) },
      fc.string({ unit: anyCharacter, maxLength: 8 }),
      fc.string({ maxLength: 12 }),
      fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

/** Such a text, at times far too long. */
export const longText = fc
  .tuple(hostileText, fc.oneof({ weight: 4, arbitrary: fc.constant(1) }, fc.integer({ min: 2, max: 2000 })))
  .map(([text, times]) => text.repeat(times));

/**
 * A secret that the inputs allow: printable ASCII, trimmed. Its start occurs nowhere else. It has 6 characters beside those
 * that may stand anywhere in a text; a shorter one is found in fewer forms, as SECURITY.md says.
 */
export const secretText = fc
  .string({ unit: 'grapheme-ascii', minLength: 2, maxLength: 30 })
  .map((text) => `zQ7x${text.replaceAll('*', '+')}`.trim())
  .filter((text) => text.replace(/[ \\(){}[\]"'+-]/g, '').length >= 6);

/** A UUID, in upper case at times. */
export const uuidText = fc.oneof(
  fc.uuid(),
  fc.uuid().map((uuid) => uuid.toUpperCase()),
  fc.constant(UUID),
);

/** Inputs of every kind of trigger, without a problem. */
export const validInputs: fc.Arbitrary<RawInputs> = fc.oneof(
  fc.record({ provider: fc.constant('woosmap'), dataset_id: uuidText, private_key: secretText }),
  fc.record({ provider: fc.constant('woosmap'), reimport_key: fc.uuid().filter((uuid) => uuid !== OTHER_UUID) }),
  ...[
    { project_token: 'project-1' },
    { project_token: 'project-1', api_managed: 'true' },
    { workspace_id: 'space-1' },
  ].map((target) =>
    fc
      .record({ api_key_id: secretText.filter((text) => !text.includes(':')), api_secret: secretText })
      .map((keys) => ({ provider: 'bloomreach', import_id: 'import-1', ...target, ...keys })),
  ),
);

/** The forms in which a provider can echo a secret. */
export function formsOf(secret: string): string[] {
  const bytes = [...Buffer.from(secret)].map((byte) => byte.toString(16).padStart(2, '0'));
  const others = [bytes.join(''), bytes.map((byte) => `%${byte}`).join(''), secret.replaceAll('-', '')];
  return [...new Set([...Object.values(FORMS).map((form) => form(secret)), ...others])];
}

/** The secrets among raw inputs. */
export function secretsIn(raw: RawInputs): string[] {
  const names = ['private_key', 'reimport_key', 'api_key_id', 'api_secret'];
  const secrets = names.map((name) => raw[name]).filter((value) => value !== undefined);
  return raw['api_key_id'] === undefined ? secrets : [...secrets, `${raw['api_key_id']}:${raw['api_secret']}`];
}
