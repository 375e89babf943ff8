import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readSecrets } from '../../src/inputs/inputs.ts';
import { StepLog } from '../../src/report/step-log.ts';
import { createRedactor } from '../../src/secrets/secrets.ts';
import { MAX_DETAIL_LENGTH } from '../../src/text/inert-text.ts';
import { interpretAnswer, type Verdict } from '../../src/trigger/answer.ts';
import { answerOf } from '../support/answers.ts';
import { formsOf, hostileText, longText, secretsIn, uuidText, validInputs, webPath } from '../support/arbitraries.ts';
import { fc } from '../support/fast-check.ts';
import { type RawInputs, readValid, UUID, WOOSMAP } from '../support/inputs.ts';

const NOW_MS = Date.UTC(2026, 0, 15, 12);
const status = fc.oneof(
  fc.constantFrom(200, 200, 202, 201, 204, 207, 400, 401, 429, 500, 503),
  fc.integer({ min: 0, max: 999 }),
);
const headers = fc.dictionary(
  fc.constantFrom('retry-after', 'location', 'date', 'content-encoding', 'content-type'),
  fc.array(
    fc.oneof(
      hostileText,
      webPath.map((path) => `https://host.example${path}`),
      fc.constantFrom('120', 'gzip', 'Thu, 15 Jan 2026 12:00:00 GMT'),
    ),
    { maxLength: 2 },
  ),
  { noNullPrototype: true },
);
/** Values that a careless reader takes for good or bad news. */
const news = fc.constantFrom<unknown>(
  ...[true, true, false, 'true', 1, 0, null, '', 'no', 'queued', 'FAILED', 'no error', 'denied', 200, 399, 400, 500],
  ...['404', '202', {}, [], ['no'], [false], { a: 1 }, { success: false }, [{ error: 'no' }], { detail: ['no'] }],
);
const newsKey = fc.constantFrom(
  ...['success', 'Success', 'ok', 'error', 'ERRORS', 'exception', 'fault', 'code', 'status', 'statusCode', 'state'],
  ...['result', 'detail', 'details', 'description', 'message', 'x'],
);
/** What could be taken for the documented success. */
const nearSuccess = fc
  .tuple(
    fc.record(
      {
        dataset_id: fc.oneof(fc.constant(UUID), uuidText, hostileText, fc.constantFrom(null, 1, true)),
        success: fc.constantFrom<unknown>(true, true, true, false, 'true', 1, null),
      },
      { requiredKeys: [] },
    ),
    fc.dictionary(newsKey, news, { maxKeys: 1 }),
    fc.dictionary(newsKey, news, { maxKeys: 2 }),
    fc.boolean(),
  )
  .map(([record, beside, below, isDeep]) =>
    JSON.stringify({ ...beside, ...record, ...(isDeep ? { data: [{ more: below }] } : {}) }),
  );
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

/** Says by the contract alone, and not by the code, whether an answer tells of success. */
function isProven(raw: RawInputs, code: number, text: string): boolean {
  const isRun = raw['api_managed'] === 'true';
  const isWoosmap = raw['provider'] === 'woosmap';
  if (code !== 200 && !(isWoosmap && code === 202)) return false;
  if (isRun && text === '') return true;
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return false;
  }
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return false;
  const top = new Map<string, unknown>(Object.entries(json));
  const said = pairsOf(json);
  if (said.some(([key, value]) => isAgainst(key.toLowerCase(), value))) return false;
  if (!isWoosmap) {
    const isExplained = said.some(([key]) => /^(details?|description|message)$/i.test(key));
    return top.get('success') === true || (isRun && !isExplained);
  }
  const id = top.get('dataset_id');
  const isAsked = raw['reimport_key'] !== undefined || String(id).toLowerCase() === raw['dataset_id']?.toLowerCase();
  const isInvalid = said.some(([key, value]) => /^detail$/i.test(key) && Array.isArray(value) && value.length > 0);
  return typeof id === 'string' && UUID_FORM.test(id) && isAsked && !isInvalid;
}

/** Every key with its value, at any depth; what stands in a list stands under the key of the list, too. */
function pairsOf(value: unknown, above = ''): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, child]): [string, unknown][] => {
    const key = Array.isArray(value) ? above : name;
    return [[key, child], ...pairsOf(child, key)];
  });
}

function isAgainst(key: string, value: unknown): boolean {
  if (['success', 'ok'].includes(key)) return value !== true;
  if (['error', 'errors', 'exception', 'fault'].includes(key)) return !EMPTY.includes(JSON.stringify(value));
  if (!['code', 'status', 'statuscode', 'state', 'result'].includes(key)) return false;
  if (typeof value === 'number') return value >= 400;
  return typeof value === 'string' && (Number(value) >= 400 || /error|fail|reject|denied|invalid/i.test(value));
}

const UUID_FORM = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const EMPTY: unknown[] = ['""', 'null', 'false', '{}', '[]'];

const nearStatus = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(200, 202) }, status);
const nearBody = fc.oneof({ weight: 3, arbitrary: nearSuccess }, fc.constant(''), body);

/** Inputs of every kind, often those for the dataset that the answers name. */
const inputs = fc.oneof(validInputs, fc.constant<RawInputs>(WOOSMAP));

describe('for any answer', () => {
  test('no step is green unless it is proven that the trigger was taken', () => {
    let greens = 0;
    fc.assert(
      fc.property(inputs, nearStatus, nearBody, headers, (raw, code, text, fields) => {
        const isGreen = verdictOf(raw, code, text, fields).kind === 'accepted';
        assert.ok(!isGreen || isProven(raw, code, text));
        if (isGreen) greens += 1;
      }),
      { numRuns: 3000 },
    );
    assert.ok(greens > 100, `only ${greens} were green: the bodies are not near enough`);
  });

  test('a step is green where it is proven, whatever else the answer holds', () => {
    const more = fc.dictionary(
      fc.constantFrom('message', 'x', '__proto__', 'id'),
      fc.oneof(hostileText, fc.integer(), fc.constant({})),
    );
    fc.assert(
      fc.property(inputs, more, uuidText, headers, (raw, rest, id, fields) => {
        const asked = raw['reimport_key'] === undefined ? (raw['dataset_id'] ?? id) : id;
        const text = JSON.stringify({ ...rest, dataset_id: asked, success: true, errors: {} });
        assert.ok(isProven(raw, 200, text));
        assert.equal(verdictOf(raw, 200, text, fields).kind, 'accepted');
      }),
    );
  });

  test('a success with two equal keys makes no step green, whichever comes last', () => {
    fc.assert(
      fc.property(inputs, newsKey, news, news, fc.boolean(), (raw, key, one, two, isDeep) => {
        const twins = `"${key}": ${JSON.stringify(one)}, "x y": 1, "${key}": ${JSON.stringify(two)}`;
        const id = raw['dataset_id'] ?? UUID;
        const text = `{"dataset_id": "${id}", "success": true, ${isDeep ? `"data": [{${twins}}]` : twins}}`;
        assert.notEqual(verdictOf(raw, 200, text).kind, 'accepted');
      }),
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
