import { type Body, broken, good, html, own } from '../bodies.ts';
import { accepted, type Expected, rejected, unknown } from '../expected.ts';
import type { Row } from '../matrix.ts';
import { drip, ok, reply, send, success, toElsewhere } from '../plays.ts';
import { http } from '../worlds.ts';

const BODIES: readonly (readonly [name: string, body: Body])[] = [
  ["with the provider's own words", own],
  ['with a success', good],
  ['without a body', ''],
  ['with HTML', html],
  ['with broken JSON', broken],
];

/** The `error_code` of each status that has one of its own. */
const CODES: Readonly<Record<number, string>> = {
  400: 'invalid_request',
  401: 'unauthorized',
  402: 'quota_exhausted',
  403: 'forbidden',
  404: 'not_found',
  410: 'not_found',
  422: 'invalid_request',
  429: 'rate_limited',
};
const DOCUMENTED = Object.keys(CODES).map(Number);
/** Of all others, those that a client may treat in its own way, and the last of each hundred. */
const REFUSALS = [405, 407, 408, 409, 423, 499];
const FAULTS = [500, 502, 503, 504, 599];
const REDIRECTS = [300, 301, 304, 399];

// A 429 alone would be asked again.
const refused = (status: number): Expected =>
  rejected(CODES[status] ?? 'unexpected_response', { status, maxAttempts: status === 429 ? 1 : 3 });
const fault = (status: number): Expected => unknown('provider_error', { status });
const redirected = (status: number): Expected => rejected('unexpected_response', { status });
const unusable = unknown('unexpected_response');
const late = unknown('timeout', { deadlines: 1 });
const noKey = rejected('unauthorized', { status: 400 });

const CONTINUE = 'HTTP/1.1 100 Continue\r\n\r\n';
const SWITCH = 'HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n';

/** An answer for each status; the kinds of body take turns. */
function answers(statuses: readonly number[], comes: (status: number) => Expected): Row[] {
  return statuses.flatMap((status, index) => {
    const [name, body] = BODIES[index % BODIES.length] ?? [];
    return body === undefined ? [] : [[`${status} ${name}`, http(reply(status, body)), comes(status)] satisfies Row];
  });
}

/**
 * Statuses: only a 2xx can be a success, and only a 4xx or a redirect is a refusal. Here are those that go another way
 * through the network or to another end; `answer.test.ts` has what every status means, with every body.
 */
export const STATUSES: readonly Row[] = [
  ['100, then a success', http(send(CONTINUE, success)), accepted()],
  ['100, then silence', http(send(CONTINUE)), late],
  ['101 to another protocol', http(send(SWITCH)), unusable],
  ['204', http(reply(204)), unusable],
  ['205', http(reply(205)), unusable],
  ['206 with a part', http(reply(206, broken, 'content-range: bytes 0-9/99')), unusable],
  ['302 to another host', http(reply(302, '', toElsewhere)), redirected(302)],
  ['307 to another host', http(reply(307, '', toElsewhere)), redirected(307)],
  ['307 to its own address', http(reply(307, '', 'location: ?again'), success), redirected(307)],
  ...answers([...DOCUMENTED, ...REFUSALS], refused),
  ['400 that says it could not authenticate', http(reply(400, '{"error": "Could not authenticate"}')), noKey],
  ['102, then a success', http(send('HTTP/1.1 102 Processing\r\n\r\n', success)), accepted()],
  ['103, then a success', http(send('HTTP/1.1 103 Early Hints\r\n\r\n', success)), accepted()],
  ['100 again and again, for ever', http(drip('', CONTINUE)), late],
  ['101 to no protocol', http(send('HTTP/1.1 101 Switching Protocols\r\n\r\n')), unusable],
  ['299 with HTML', http(reply(299, html)), unusable],
  ['201 with a success', http(reply(201, good)), unusable],
  ['203 with a success', http(reply(203, good)), unusable],
  ['207 with a success', http(reply(207, good)), unusable],
  ['600', http(reply(600, good)), unusable],
  ['999', http(reply(999, own)), unusable],
  ['308 to no URL', http(reply(308, '', 'location: http://[')), redirected(308)],
  ['302 to two hosts', http(reply(302, '', toElsewhere, toElsewhere)), redirected(302)],
  ['a page that leads to another host', http(ok(html, toElsewhere, 'refresh: 0')), unusable],
  ...REDIRECTS.map((status): Row => [`${status}`, http(reply(status, '', toElsewhere)), redirected(status)]),
  ['301 without a Location', http(reply(301)), redirected(301)],
  ...answers(FAULTS, fault),
];
