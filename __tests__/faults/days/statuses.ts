import { html } from '../bodies.ts';
import { accepted, type Expected, rejected, unknown } from '../expected.ts';
import type { Row } from '../matrix.ts';
import { drip, ok, reply, send, success, toElsewhere } from '../plays.ts';
import { http } from '../worlds.ts';

const redirected = (status: number): Expected => rejected('unexpected_response', { status });
const unusable = unknown('unexpected_response');
const late = unknown('timeout', { deadlines: 1 });

const CONTINUE = 'HTTP/1.1 100 Continue\r\n\r\n';
const SWITCH = 'HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n';

/**
 * Statuses: only a 2xx can be a success, and only a 4xx or a redirect is a refusal. Here are those that go another way
 * through the network or to another end; `answer.test.ts` has what every status means, with every body.
 */
export const STATUSES: readonly Row[] = [
  ['100, then a success', http(send(CONTINUE, success)), accepted()],
  ['101 to another protocol', http(send(SWITCH)), unusable],
  ['204', http(reply(204)), unusable],
  ['302 to another host', http(reply(302, '', toElsewhere)), redirected(302)],
  ['307 to its own address', http(reply(307, '', 'location: ?again'), success), redirected(307)],
  ['102, then a success', http(send('HTTP/1.1 102 Processing\r\n\r\n', success)), accepted()],
  ['100 again and again, for ever', http(drip('', CONTINUE)), late],
  ['101 to no protocol', http(send('HTTP/1.1 101 Switching Protocols\r\n\r\n')), unusable],
  ['308 to no URL', http(reply(308, '', 'location: http://[')), redirected(308)],
  ['302 to two hosts', http(reply(302, '', toElsewhere, toElsewhere)), redirected(302)],
  ['a page that leads to another host', http(ok(html, toElsewhere, 'refresh: 0')), unusable],
  ['301 without a Location', http(reply(301)), redirected(301)],
];
