import { broken, good, html, own } from '../bodies.ts';
import { accepted, type Expected, rejected, unknown } from '../expected.ts';
import type { Row } from '../matrix.ts';
import { drip, ok, reply, send, success, toElsewhere } from '../plays.ts';
import { http } from '../worlds.ts';

const redirected = (status: number): Expected => rejected('unexpected_response', { status });
const unusable = unknown('unexpected_response');
const late = unknown('timeout', { deadlines: 1 });
const noKey = rejected('unauthorized', { status: 400 });

const CONTINUE = 'HTTP/1.1 100 Continue\r\n\r\n';
const SWITCH = 'HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n';

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
  ['401 without a body', http(reply(401)), rejected('unauthorized', { status: 401 })],
  ["404 with the provider's own words", http(reply(404, own)), rejected('not_found', { status: 404 })],
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
  ['301 without a Location', http(reply(301)), redirected(301)],
  ['503 with broken JSON', http(reply(503, broken)), unknown('provider_error', { status: 503 })],
];
