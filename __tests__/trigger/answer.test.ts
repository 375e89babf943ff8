import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { HttpAnswer } from '../../src/http/exchange.ts';
import { interpretAnswer } from '../../src/trigger/answer.ts';
import { decideNext } from '../../src/trigger/retry.ts';
import { answerOf } from '../support/answers.ts';
import { BLOOMREACH, type RawInputs, readValid, UUID, WOOSMAP } from '../support/inputs.ts';

const NOW = Date.UTC(2026, 0, 15, 12);
const after = (seconds: number) => ({ 'retry-after': [String(seconds)] });

function interpret(answer: HttpAnswer, raw: RawInputs = WOOSMAP): unknown {
  return interpretAnswer(readValid(raw), answer, NOW);
}

const accepted = (ids: object) => ({ kind: 'accepted', ...ids });
const refused = (code: string, detail: string, reason = code) => ({ kind: 'refused', reason, code, detail });
const busy = (detail: string, retryAfterMs?: number) => ({ kind: 'busy', detail, retryAfterMs });
const broken = (detail: string) => ({ kind: 'unusable', reason: 'lost', code: 'provider_error', detail });
/** Nobody knows what that means; it was said by the API, by a web page, or by nobody in particular. */
const unusable = (detail: string, by: 'api' | 'page' | 'stranger' = 'stranger') => {
  const reason = { api: 'lost', page: 'lost_to_page', stranger: 'lost_to_stranger' }[by];
  return { kind: 'unusable', reason, code: 'unexpected_response', detail };
};
const unconfirmed = (status: number) => `Woosmap answered ${status} and did not confirm the import`;
const noReason = (status: number) => `Woosmap answered ${status} and gave no reason.`;

// Below, every status has its word and its code with each kind of body.
describe('an answer means:', () => {
  const named = { dataset_id: UUID };
  const cut = (status: number): HttpAnswer => ({ ...answerOf(status, named), bodyCut: true });
  const packed = (status: number): HttpAnswer => ({
    ...answerOf(status, '\ufffd'),
    unreadAs: 'content-encoding: zstd',
  });
  const unreadable = 'in a form that cannot be read (content-encoding: zstd).';
  const tooLong = 'with a text that is longer than any documented answer.';
  const unexplained = 'with a text that is too long to be an explanation.';
  const notForTrigger = 'Woosmap answered 304, which does not answer a trigger.';
  const cases: [name: string, answer: HttpAnswer, meaning: object, raw?: RawInputs][] = [
    ['202 with the dataset: accepted', answerOf(202, named), accepted({ datasetId: UUID })],
    ['200 with success: accepted', answerOf(200, { success: true }), accepted({ importId: 'import-1' }), BLOOMREACH],
    ['202 without it: nobody knows', answerOf(202, {}), unusable(`${unconfirmed(202)}.`, 'api')],
    ['204: nobody knows', answerOf(204), unusable(`${unconfirmed(204)}.`)],
    ['299 with it: nobody knows', answerOf(299, named), unusable(`${unconfirmed(299)}: dataset_id: ${UUID}`, 'api')],
    ['199 with it: nobody knows', answerOf(199, named), unusable(`dataset_id: ${UUID}`, 'api')],
    ['200 of a portal: nobody knows', answerOf(200, '<p>Hi'), unusable(`${unconfirmed(200)}: Hi`, 'page')],
    [
      '202 with success: false: a refusal',
      answerOf(202, { ...named, success: false, detail: 'No' }),
      refused('unexpected_response', 'No', 'refused_in_success'),
    ],
    [
      '400 of an authentication: no key',
      answerOf(400, 'COULD NOT AUTHENTICATE'),
      refused('unauthorized', 'COULD NOT AUTHENTICATE'),
      BLOOMREACH,
    ],
    [
      '422 that only sounds like one: invalid request',
      answerOf(422, 'Could not authenticate'),
      refused('invalid_request', 'Could not authenticate', 'unauthorized'),
      BLOOMREACH,
    ],
    ['401 without a body: no key', answerOf(401), refused('unauthorized', noReason(401))],
    ['403: no permission', answerOf(403, { detail: 'No write' }), refused('forbidden', 'No write')],
    ['403 of a firewall', answerOf(403, '<html>Blocked'), refused('forbidden', 'Blocked', 'web_page')],
    ['409: another refusal', answerOf(409, { detail: 'Busy' }), refused('unexpected_response', 'Busy', 'explained')],
    ['405: another refusal', answerOf(405), refused('unexpected_response', noReason(405))],
    [
      '422: invalid request',
      answerOf(422, { detail: [{ loc: ['path', 'id'], msg: 'no UUID' }] }),
      refused('invalid_request', 'path.id: no UUID'),
    ],
    ['429: come back later', answerOf(429, { details: 'Slow' }), busy('Slow')],
    ['429 that says when', answerOf(429, { detail: 'Slow' }, after(7)), busy('Slow', 7000)],
    ['429 that says now', answerOf(429, '', after(0)), busy(noReason(429), 0)],
    ['503 that says when', answerOf(503, 'Down', after(7)), broken('Down. The answer asks to come back in 7 s.')],
    ['503 that says now', answerOf(503, 'Down', after(0)), broken('Down')],
    [
      '500 that says an hour',
      answerOf(500, '', after(3600)),
      broken(`${noReason(500)} The answer asks to come back in 60 min.`),
    ],
    ['502 of a gateway', answerOf(502, '<h1>Bad</h1>'), broken('Bad')],
    ['600: nobody knows', answerOf(600), unusable(noReason(600))],
    ['304: a refusal, and no redirect', answerOf(304), refused('unexpected_response', notForTrigger)],
    ['a fault in blanks', answerOf(500, ' \n'), broken(noReason(500))],
    ['a fault that was unpacked', answerOf(500, 'Down', { 'content-encoding': ['gzip'] }), broken('Down')],
    ['a fault that could not be unpacked', packed(500), broken(`Woosmap answered 500 ${unreadable}`)],
    ['a success that could not be unpacked', packed(202), unusable(`Woosmap answered 202 ${unreadable}`)],
    ['a success that goes on after the limit', cut(202), unusable(`Woosmap answered 202, but ${tooLong}`)],
    // A secret may be halved.
    ['a refusal that goes on after it', cut(404), refused('not_found', `Woosmap answered 404 ${unexplained}`)],
  ];
  for (const [name, answer, meaning, raw] of cases) test(name, () => assert.deepEqual(interpret(answer, raw), meaning));
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

describe('a redirect is refused and names the host alone:', () => {
  const told = (status: number, to: string) =>
    refused(
      'unexpected_response',
      `Woosmap answered ${status}, a redirect${to}. The action does not follow it, so that no key is sent there.`,
    );
  const cases: [name: string, status: number, location: string | undefined, to: string][] = [
    ['301', 301, 'https://evil.example/x?key=1', ' to evil.example'],
    ['302', 302, 'http://evil.example:8080/', ' to evil.example:8080'],
    ['307, with a target that is no address', 307, 'http://', ''],
    ['308, with a target that has no host', 308, 'javascript:alert(1)', ''],
    ['300, without a target', 300, undefined, ''],
    ['a target that leaves out the scheme', 302, '//evil.example/x?key=1', ' to evil.example'],
    ['a target at the same host', 302, '/sign-in?key=1', ' to api.example'],
    ['a host that holds a command', 302, 'https://##[error]evil.example/', ''],
    ['a host of no web address that holds a control character', 302, 'x://a\u0007b/', ' to a%07b'],
    ['a host of no web address that changes the direction', 302, 'x://evil\u202e/', ' to evil%E2%80%AE'],
    ['a host in another alphabet', 302, 'https://\u0435vil.example/', ' to xn--vil-qdd.example'],
  ];
  for (const [name, status, location, to] of cases) {
    const headers = location === undefined ? {} : { location: [location] };
    test(name, () => assert.deepEqual(interpret(answerOf(status, 'x', headers)), told(status, to)));
  }
});
