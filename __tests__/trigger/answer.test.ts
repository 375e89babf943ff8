import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { HttpAnswer } from '../../src/http/exchange.ts';
import { interpretAnswer } from '../../src/trigger/answer.ts';
import { decideNext } from '../../src/trigger/retry.ts';
import { answerOf } from '../support/answers.ts';
import { BLOOMREACH, type RawInputs, readValid, UUID, WOOSMAP } from '../support/inputs.ts';

const NOW = Date.UTC(2026, 0, 15, 12);
const LATER = { 'retry-after': ['7'] };

function interpret(raw: RawInputs, answer: HttpAnswer): unknown {
  return interpretAnswer(readValid(raw), answer, NOW);
}

const refused = (code: string, detail: string, reason = code) => ({ kind: 'refused', reason, code, detail });
const unusable = (code: string, detail: string) => {
  const reason = code === 'provider_error' ? 'lost' : 'lost_to_stranger';
  return { kind: 'unusable', reason, code, detail };
};
const busy = (detail: string, retryAfterMs?: number) => ({ kind: 'busy', detail, retryAfterMs });
const byApi = (meaning: ReturnType<typeof unusable>) => ({ ...meaning, reason: 'lost' });
const byPage = (meaning: ReturnType<typeof unusable>) => ({ ...meaning, reason: 'lost_to_page' });
const unconfirmed = (status: number) => `Woosmap answered ${status} and did not confirm the import`;
const comeBack = (words: string, time: string) => `${words} The answer asks to come back in ${time}.`;
const noReason = (status: number) => `Woosmap answered ${status} and gave no reason.`;

describe('an answer of Woosmap means:', () => {
  const cases: [name: string, answer: HttpAnswer, meaning: object][] = [
    ['202 with the dataset: accepted', answerOf(202, { dataset_id: UUID }), { kind: 'accepted', datasetId: UUID }],
    ['200 with the dataset: accepted', answerOf(200, { dataset_id: UUID }), { kind: 'accepted', datasetId: UUID }],
    [
      '299 with the dataset: nobody knows',
      answerOf(299, { dataset_id: UUID }),
      byApi(unusable('unexpected_response', `${unconfirmed(299)}: dataset_id: ${UUID}`)),
    ],
    ['202 without it: nobody knows', answerOf(202, {}), byApi(unusable('unexpected_response', `${unconfirmed(202)}.`))],
    ['204: nobody knows', answerOf(204), unusable('unexpected_response', `${unconfirmed(204)}.`)],
    [
      '200 of a portal: nobody knows',
      answerOf(200, '<p>Hi'),
      byPage(unusable('unexpected_response', `${unconfirmed(200)}: Hi`)),
    ],
    [
      '202 with success: false: a refusal',
      answerOf(202, { dataset_id: UUID, success: false, detail: 'No' }),
      refused('unexpected_response', 'No', 'refused_in_success'),
    ],
    [
      '199 with the dataset: nobody knows',
      answerOf(199, { dataset_id: UUID }),
      byApi(unusable('unexpected_response', `dataset_id: ${UUID}`)),
    ],
    ['101: nobody knows', answerOf(101), unusable('unexpected_response', noReason(101))],
    ['400: invalid request', answerOf(400, { detail: 'Bad' }), refused('invalid_request', 'Bad')],
    [
      '400 that says so: no key',
      answerOf(400, 'Could not authenticate'),
      refused('unauthorized', 'Could not authenticate'),
    ],
    ['401: no key', answerOf(401, { detail: 'No key' }), refused('unauthorized', 'No key')],
    ['401 of the hook, without a body', answerOf(401), refused('unauthorized', noReason(401))],
    ['402: no quota', answerOf(402, { detail: 'Out of quota' }), refused('quota_exhausted', 'Out of quota')],
    ['403: no permission', answerOf(403, { detail: 'No write' }), refused('forbidden', 'No write')],
    ['403 of a firewall', answerOf(403, '<html>Blocked'), refused('forbidden', 'Blocked', 'web_page')],
    ['404: no dataset', answerOf(404, { details: 'No dataset' }), refused('not_found', 'No dataset')],
    ['404 in words', answerOf(404, 'no route'), refused('not_found', 'no route')],
    ['410: no dataset any more', answerOf(410, { detail: 'Deleted' }), refused('not_found', 'Deleted')],
    ['409: another refusal', answerOf(409, { detail: 'Busy' }), refused('unexpected_response', 'Busy', 'explained')],
    [
      '422: invalid request',
      answerOf(422, { detail: [{ loc: ['path', 'id'], msg: 'no UUID' }] }),
      refused('invalid_request', 'path.id: no UUID'),
    ],
    ['405: another refusal', answerOf(405), refused('unexpected_response', noReason(405))],
    ['499: another refusal', answerOf(499), refused('unexpected_response', noReason(499))],
    ['429: come back later', answerOf(429, { details: 'Slow' }), busy('Slow')],
    ['429 that says when', answerOf(429, { detail: 'Slow' }, LATER), busy('Slow', 7000)],
    ['429 that says now', answerOf(429, '', { 'retry-after': ['0'] }), busy(noReason(429), 0)],
    [
      '503 that says when: nobody knows',
      answerOf(503, 'Down', LATER),
      unusable('provider_error', comeBack('Down.', '7 s')),
    ],
    [
      '503 that says now: nobody knows',
      answerOf(503, 'Down', { 'retry-after': ['0'] }),
      unusable('provider_error', 'Down'),
    ],
    [
      '503 that says an hour: nobody knows',
      answerOf(503, '', { 'retry-after': ['3600'] }),
      unusable('provider_error', comeBack(noReason(503), '60 min')),
    ],
    ['503 alone: nobody knows', answerOf(503, 'Down'), unusable('provider_error', 'Down')],
    [
      '503 that says nothing that can be read',
      answerOf(503, 'Down', { 'retry-after': ['soon'] }),
      unusable('provider_error', 'Down'),
    ],
    [
      '500 although it says when: nobody knows',
      answerOf(500, '', LATER),
      unusable('provider_error', comeBack(noReason(500), '7 s')),
    ],
    ['502: nobody knows', answerOf(502, '<h1>Bad</h1>'), unusable('provider_error', 'Bad')],
    ['599: nobody knows', answerOf(599), unusable('provider_error', noReason(599))],
    ['600: nobody knows', answerOf(600), unusable('unexpected_response', noReason(600))],
  ];
  for (const [name, answer, meaning] of cases) test(name, () => assert.deepEqual(interpret(WOOSMAP, answer), meaning));
});

describe('an answer of Bloomreach means:', () => {
  const global = (words: string) => ({ success: false, errors: { _global: [words] } });
  const cases: [name: string, answer: HttpAnswer, meaning: object][] = [
    ['200 with success: accepted', answerOf(200, { success: true }), { kind: 'accepted', importId: 'import-1' }],
    [
      '200 without: nobody knows',
      answerOf(200, {}),
      byApi(unusable('unexpected_response', 'Bloomreach answered 200 and did not confirm the import.')),
    ],
    [
      '200 with no success: a refusal',
      answerOf(200, global('Not now')),
      refused('unexpected_response', 'Not now', 'refused_in_success'),
    ],
    ['400: invalid request', answerOf(400, { error: 'bad path' }), refused('invalid_request', 'bad path')],
    [
      '400 of an authentication',
      answerOf(400, global('Could not authenticate the key')),
      refused('unauthorized', 'Could not authenticate the key'),
    ],
    [
      '400 of an authentication in other letters',
      answerOf(400, 'COULD NOT AUTHENTICATE'),
      refused('unauthorized', 'COULD NOT AUTHENTICATE'),
    ],
    [
      '422 that only sounds like one',
      answerOf(422, 'Could not authenticate'),
      refused('invalid_request', 'Could not authenticate', 'unauthorized'),
    ],
    ['401 without a body', answerOf(401), refused('unauthorized', 'Bloomreach answered 401 and gave no reason.')],
    ['403', answerOf(403, global('No permission')), refused('forbidden', 'No permission')],
    [
      '404 of the gateway',
      answerOf(404, { errors: { code: 404, description: 'No route' } }),
      refused('not_found', '404: No route'),
    ],
    ['429 that says when', answerOf(429, '', LATER), busy('Bloomreach answered 429 and gave no reason.', 7000)],
  ];
  for (const [name, answer, meaning] of cases) {
    test(name, () => assert.deepEqual(interpret(BLOOMREACH, answer), meaning));
  }
});

describe('whatever its body, a status ends a trigger, for either provider:', () => {
  const OWN = "the provider's own words";
  const SUCCESS = 'a success';
  const bodies: Readonly<Record<string, unknown>> = {
    [OWN]: { detail: 'No.', success: false, errors: { _global: ['No.'] } },
    [SUCCESS]: { dataset_id: UUID, success: true },
    nothing: '',
    HTML: '<!DOCTYPE html><h1>Please sign in</h1>',
    'broken JSON': `{"dataset_id": "${UUID}", "success": true`,
  };
  /** The last status of a range, how the trigger ends, and the `error_code` of those that have one of their own. */
  const ranges: [last: number, word: string, code: string, own?: Readonly<Record<number, string>>][] = [
    [199, 'unknown', 'unexpected_response'],
    [299, 'unknown', 'unexpected_response'],
    [399, 'rejected', 'unexpected_response'],
    [
      499,
      'rejected',
      'unexpected_response',
      {
        400: 'invalid_request',
        401: 'unauthorized',
        402: 'quota_exhausted',
        403: 'forbidden',
        404: 'not_found',
        410: 'not_found',
        422: 'invalid_request',
        429: 'rate_limited',
      },
    ],
    [599, 'unknown', 'provider_error'],
    [999, 'unknown', 'unexpected_response'],
  ];
  const state = {
    attempt: 1,
    maxAttempts: 3,
    wasRefused: false,
    elapsedMs: 0,
    deadlineMs: 60_000,
    rateLimitWindowMs: 90_000,
    random: 0,
  };

  /** How the trigger ends that got this answer with two tries left; a pause is of 90 s. */
  function endOf(raw: RawInputs, answer: HttpAnswer): unknown {
    const verdict = interpretAnswer(readValid(raw), answer, NOW);
    const decision = decideNext(verdict, state);
    if (verdict.kind === 'accepted') return decision.kind === 'end' && decision.end.word;
    if (decision.kind === 'again') return `${verdict.kind}, again after ${decision.pauseMs / 1000} s`;
    assert.ok('code' in decision.end && decision.end.detail !== '');
    return `${decision.end.word}, ${decision.end.code}`;
  }

  let first = 100;
  for (const [last, word, code, own = {}] of ranges) {
    const statuses = Array.from({ length: last - first + 1 }, (_, index) => first + index);
    first = last + 1;
    for (const [name, body] of Object.entries(bodies)) {
      test(`${statuses[0]} to ${last} with ${name}`, () => {
        const is2xx = last === 299;
        for (const raw of [WOOSMAP, BLOOMREACH]) {
          // `success: false` with a 2xx is a refusal all the same.
          const isRefusal = is2xx && name === OWN;
          const confirming = raw === WOOSMAP ? [200, 202] : [200];
          const expected = statuses.map((status) => {
            if (confirming.includes(status) && name === SUCCESS) return [status, 'accepted'];
            if (status === 429) return [status, 'busy, again after 90 s'];
            return [status, `${isRefusal ? 'rejected' : word}, ${own[status] ?? code}`];
          });
          const ends = statuses.map((status) => [status, endOf(raw, answerOf(status, body))]);
          assert.deepEqual(ends, expected);
        }
      });
    }
  }
});
