import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { readSecrets } from '../../src/inputs.ts';
import { StepLog } from '../../src/report/step-log.ts';
import { createRedactor } from '../../src/secrets/secrets.ts';
import { MAX_DETAIL_LENGTH } from '../../src/text/inert-text.ts';
import { interpretAnswer, type Verdict } from '../../src/trigger/answer.ts';
import { answerOf } from '../support/answers.ts';
import { formsOf, hostileText, longText, secretsIn, uuidText, validInputs } from '../support/arbitraries.ts';
import { type RawInputs, readValid } from '../support/inputs.ts';

const NOW_MS = Date.UTC(2026, 0, 15, 12);
const status = fc.oneof(fc.constantFrom(200, 201, 202, 204, 400, 401, 429, 500, 503), fc.integer({ min: 0, max: 999 }));
const headers = fc.dictionary(
  fc.constantFrom('retry-after', 'location', 'date', 'content-encoding', 'content-type'),
  fc.array(fc.oneof(hostileText, fc.webUrl(), fc.constantFrom('120', 'gzip', 'Thu, 15 Jan 2026 12:00:00 GMT')), {
    maxLength: 2,
  }),
  { noNullPrototype: true },
);
/** What could be taken for the documented success. */
const nearSuccess = fc
  .record(
    {
      dataset_id: fc.oneof(uuidText, hostileText, fc.constantFrom(null, 1, true)),
      success: fc.constantFrom<unknown>(true, true, false, 'true', 1, null),
      error: fc.constantFrom<unknown>('', null, false, {}, [], 'no', ['no'], { a: 1 }),
      errors: fc.constantFrom<unknown>('', null, [], {}, ['no']),
      detail: fc.jsonValue({ maxDepth: 2 }),
    },
    { requiredKeys: [] },
  )
  .map((record) => JSON.stringify(record));
const body = fc.oneof(
  fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes).toString()),
  fc.json({ maxDepth: 3 }),
  nearSuccess,
  fc.tuple(nearSuccess, fc.nat(80)).map(([text, end]) => text.slice(0, end)),
  nearSuccess.map((text) => `[${text}]`),
  hostileText.map((text) => `<html><body>${text}</body></html>`),
  longText,
);

function verdictOf(raw: RawInputs, ...answer: Parameters<typeof answerOf>): Verdict {
  return interpretAnswer(readValid(raw), answerOf(...answer), NOW_MS);
}

/** Says by the providers' documents alone, and not by the code, whether a body tells of success. */
function isDocumentedSuccess(raw: RawInputs, text: string): boolean {
  const isRun = raw['api_managed'] === 'true';
  if (isRun && text.trim() === '') return true;
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return false;
  }
  if (raw['provider'] === 'woosmap') return UUID_FORM.test(JSON.stringify(entriesOf(json).get('dataset_id')) ?? '');
  const said = isRun && Array.isArray(json) ? json : [json];
  return said.map(entriesOf).every((record) => {
    const hasError = ['error', 'errors'].some((key) => !NO_ERROR.includes(JSON.stringify(record.get(key))));
    return !hasError && (record.get('success') === true || (isRun && !record.has('success')));
  });
}

const UUID_FORM = /^"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"$/i;
const NO_ERROR: unknown[] = ['""', 'null', 'false', '{}', '[]', undefined];

function entriesOf(json: unknown): Map<string, unknown> {
  const isRecord = typeof json === 'object' && json !== null && !Array.isArray(json);
  return new Map(isRecord ? Object.entries(json) : []);
}

describe('for any answer', () => {
  test('no step is green unless the documented success is in the body of a 2xx', () => {
    fc.assert(
      fc.property(validInputs, status, body, headers, (raw, code, text, fields) => {
        const isSuccess = code >= 200 && code < 300 && isDocumentedSuccess(raw, text);
        assert.ok(isSuccess || verdictOf(raw, code, text, fields).kind !== 'accepted');
      }),
      { numRuns: 1000 },
    );
  });

  test('a step is green where it is there, whatever else the answer holds', () => {
    const more = fc.dictionary(
      fc.constantFrom('detail', 'message', 'code', '__proto__'),
      fc.jsonValue({ maxDepth: 1 }),
    );
    fc.assert(
      fc.property(
        validInputs,
        fc.integer({ min: 200, max: 299 }),
        more,
        uuidText,
        headers,
        (raw, code, rest, id, fields) => {
          const text = JSON.stringify({ ...rest, dataset_id: id, success: true, errors: {} });
          assert.equal(verdictOf(raw, code, text, fields).kind, 'accepted');
        },
      ),
    );
  });

  test('a body that was cut makes no step green', () => {
    fc.assert(
      fc.property(validInputs, status, nearSuccess, (raw, code, text) => {
        const answer = { ...answerOf(code, text), bodyCut: true };
        assert.notEqual(interpretAnswer(readValid(raw), answer, NOW_MS).kind, 'accepted');
      }),
    );
  });
});

/** Where an answer can echo a text. */
const echoes = fc.constantFrom<(text: string) => string>(
  (text) => text,
  (text) => JSON.stringify({ detail: text }),
  (text) => JSON.stringify({ success: false, errors: { _global: [text], [text]: [text] } }),
  (text) => JSON.stringify([{ loc: ['path', text], msg: text, code: text }]),
  (text) => JSON.stringify(text),
  (text) => `<html><title>${text}</title><p>${text}</p></html>`,
);

test('an explanation is one line of at most 4,000 characters without a secret, whatever an answer echoes', () => {
  fc.assert(
    fc.property(
      validInputs,
      status,
      echoes,
      longText,
      hostileText,
      fc.nat(),
      (raw, code, echo, before, after, pick) => {
        const forms = secretsIn(raw).flatMap(formsOf);
        const planted = forms[pick % forms.length] ?? '';
        const verdict = verdictOf(raw, code, echo(`${before} ${planted} ${after}`), {
          location: [`https://${planted}/`],
        });
        const log = new StepLog(createRedactor(readSecrets((name) => raw[name] ?? '')));
        const detail = log.clean('detail' in verdict ? verdict.detail : '', MAX_DETAIL_LENGTH);
        assert.ok(detail.length <= 4000);
        assert.doesNotMatch(detail, /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
        const shown = forms.find((form) => detail.toLowerCase().includes(form.toLowerCase()));
        assert.equal(shown, undefined, detail);
      },
    ),
    { numRuns: 150 },
  );
});
