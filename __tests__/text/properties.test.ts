import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { providerWords } from '../../src/providers/provider-words.ts';
import { createRedactor, decideSecrets, type SecretInputs } from '../../src/secrets/secrets.ts';
import { inertText } from '../../src/text/inert-text.ts';
import { formsOf, hostileText, longText, secretText, webPath } from '../support/arbitraries.ts';
import { fc } from '../support/fast-check.ts';

const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/u;

describe('for any text', () => {
  test('an inert one is one line that nobody acts on, and stays as it is', () => {
    fc.assert(
      fc.property(longText, (text) => {
        const inert = inertText(text);
        assert.doesNotMatch(inert, UNSEEN);
        assert.ok(!inert.includes('##['));
        assert.equal(inert.trim(), inert);
        assert.equal(inertText(inert), inert);
      }),
      { numRuns: 100 },
    );
  });

  test("a provider's words are an inert line", () => {
    fc.assert(
      fc.property(fc.oneof(longText, fc.json({ maxDepth: 4 })), (body) => {
        const words = providerWords(body);
        assert.equal(inertText(words), words);
      }),
      { numRuns: 100 },
    );
  });
});

/** Plants one of the forms in a text, where none may be left. */
function assertNoneIsLeft(
  inputs: SecretInputs,
  forms: readonly string[],
  [a, b]: [string, string],
  pick: number,
): void {
  const planted = forms[pick % forms.length] ?? '';
  const shown = createRedactor(decideSecrets([inputs]))(`${a}${planted}${b}`).toLowerCase();
  for (const form of forms) assert.ok(!shown.includes(form.toLowerCase()), `${form} in ${shown}`);
}

describe('for any secret', () => {
  const around = fc.tuple(hostileText, hostileText);

  test('no form of it is left in a text', () => {
    const secrets = fc.array(secretText, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(secrets, around, fc.nat(), (values, texts, pick) => {
        assertNoneIsLeft({ values }, values.flatMap(formsOf), texts, pick);
      }),
      { numRuns: 150 },
    );
  });

  test('nor is one of the pair that HTTP Basic sends, nor of a signed URL', () => {
    fc.assert(
      fc.property(secretText, secretText, webPath, around, fc.nat(), (id, secret, path, texts, pick) => {
        const signature = encodeURIComponent(secret);
        const address = `https://user:${encodeURIComponent(id)}@host.example${path}?v=1&signature=${signature}`;
        const forms = [`${id}:${secret}`, secret, signature].flatMap(formsOf);
        assertNoneIsLeft({ values: [], basicPair: [id, secret], addresses: [address] }, forms, texts, pick);
      }),
      { numRuns: 100 },
    );
  });

  test('a text that has nothing of it stays as it is', () => {
    fc.assert(
      fc.property(secretText, hostileText, (secret, text) => {
        fc.pre(!text.toLowerCase().includes('zq7x'));
        assert.equal(createRedactor(decideSecrets([{ values: [secret] }]))(text), text);
      }),
    );
  });
});

test('whatever characters a secret has, a text that has none of them stays as it is', () => {
  const made = (characters: string) => fc.string({ unit: fc.constantFrom(...characters), minLength: 6, maxLength: 12 });
  const secret = fc.oneof(made('{}[]"\\<>&%+ :q'), made('{}[]"'), made('<>q'), made('"\\'));
  const words = fc.string({ unit: fc.constantFrom(...'abcdef0123456789', '. '), minLength: 1 });
  fc.assert(
    fc.property(secret, words, (text, other) => {
      assert.equal(createRedactor(decideSecrets([{ values: [text.trim()] }]))(other), other);
    }),
    { numRuns: 100 },
  );
});
