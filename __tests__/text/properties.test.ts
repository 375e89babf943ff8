import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readHttpDate, readRetryAfter } from '../../src/http/retry-after.ts';
import { providerWords } from '../../src/providers/provider-words.ts';
import { createRedactor, decideSecrets } from '../../src/secrets/secrets.ts';
import { inertText, shorten } from '../../src/text/inert-text.ts';
import { anyCharacter, formsOf, hostileText, longText, secretText, webPath } from '../support/arbitraries.ts';
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

  test('a cut one is no longer than allowed, is its beginning, and has no half of a character', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: anyCharacter, maxLength: 40 }),
        fc.integer({ min: 1, max: 50 }),
        (text, maxLength) => {
          const cut = shorten(text, maxLength);
          assert.ok(cut.length <= maxLength);
          assert.ok(cut.isWellFormed());
          assert.ok(
            cut === text || (text.length > maxLength && text.startsWith(cut.slice(0, -1)) && cut.endsWith('…')),
          );
          assert.ok(cut === text || cut.length >= maxLength - 1, 'no more is cut than has to be');
        },
      ),
      { numRuns: 150 },
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

describe('for any secret', () => {
  const around = fc.tuple(hostileText, hostileText);

  test('no form of it is left in a text', () => {
    fc.assert(
      fc.property(fc.array(secretText, { minLength: 1, maxLength: 4 }), around, fc.nat(), (secrets, [a, b], pick) => {
        const forms = secrets.flatMap(formsOf);
        const planted = forms[pick % forms.length] ?? '';
        const shown = createRedactor(decideSecrets([{ values: secrets }]))(`${a}${planted}${b}`).toLowerCase();
        for (const form of forms) assert.ok(!shown.includes(form.toLowerCase()), `${form} in ${shown}`);
      }),
      { numRuns: 150 },
    );
  });

  test('nor is one of the pair that HTTP Basic sends, nor of a signed URL', () => {
    fc.assert(
      fc.property(secretText, secretText, webPath, around, fc.nat(), (id, secret, path, [a, b], pick) => {
        const signature = encodeURIComponent(secret);
        const inputs = {
          values: [],
          basicPair: [id, secret] as const,
          addresses: [`https://user:${encodeURIComponent(id)}@host.example${path}?v=1&signature=${signature}`],
        };
        const forms = [`${id}:${secret}`, secret, signature].flatMap(formsOf);
        const planted = forms[pick % forms.length] ?? '';
        const shown = createRedactor(decideSecrets([inputs]))(`${a}${planted}${b}`).toLowerCase();
        for (const form of forms) assert.ok(!shown.includes(form.toLowerCase()), `${form} in ${shown}`);
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

describe('for any headers', () => {
  const date = fc.date({ min: new Date(0), max: new Date(4e12) }).map((time) => time.toUTCString());
  const value = fc.oneof(date, hostileText, fc.integer().map(String), fc.double().map(String), fc.nat().map(String));
  const headers = fc.record({
    'retry-after': fc.array(value, { maxLength: 3 }),
    date: fc.array(value, { maxLength: 1 }),
  });

  test('the pause that a provider asks for is none, or a number that is not negative', () => {
    fc.assert(
      fc.property(headers, fc.nat(), (fields, nowMs) => {
        const pauseMs = readRetryAfter(fields, nowMs);
        assert.ok(pauseMs === undefined || pauseMs >= 0, String(pauseMs));
      }),
      { numRuns: 150 },
    );
  });

  test('a number of seconds is read as it is, and a date as the time until then', () => {
    fc.assert(
      fc.property(
        fc.nat(),
        fc.nat(4e9),
        fc.nat(4e9),
        fc.nat(80_000),
        (seconds, thenSeconds, nowSeconds, aheadSeconds) => {
          assert.equal(readRetryAfter({ 'retry-after': [String(seconds)] }, 0), seconds * 1000);
          const [then, now] = [thenSeconds, nowSeconds].map((time) => new Date(time * 1000).toUTCString());
          const asked = { 'retry-after': [then ?? ''], date: [now ?? ''] };
          // The clock here is hours away at most, so the answer's own counts.
          assert.equal(
            readRetryAfter(asked, (nowSeconds + aheadSeconds) * 1000),
            Math.max(0, thenSeconds - nowSeconds) * 1000,
          );
          assert.equal(readHttpDate(then), thenSeconds * 1000);
        },
      ),
      { numRuns: 100 },
    );
  });
});
