import { broken, good, html, own, runStatus } from '../bodies.ts';
import { type Expected, rejected, succeeded, unknown } from '../expected.ts';
import type { Row } from '../matrix.ts';
import { flood, now, ok, reply, reset, send, silence, toElsewhere } from '../plays.ts';
import type { Play } from '../servers.ts';
import { http } from '../worlds.ts';

const wait = { only: 'woosmap', inputs: { wait: 'true' } } as const;
const found = succeeded(wait);
const foundLate = succeeded({ ...wait, deadlines: 1 });
const running = (errorCode: string): Expected => ({ ...rejected(errorCode, wait), outcome: 'running' });
const notFound = unknown('network_error', { ...wait, pauseMs: 2000 });

const taken = ok(good, now);
const old = reply(200, runStatus('old'));
const goesOn = reply(200, runStatus('new', 'in_progress'));
const ended = reply(200, runStatus('new'));

/** Answers to a status request that tell nothing of a run. */
const USELESS: readonly (readonly [name: string, play: Play])[] = [
  ['a reset', reset],
  ['a 500', reply(500, html)],
  ['a 503', reply(503)],
  ['a 429', reply(429, own, 'retry-after: 0')],
  ['a portal', reply(200, html)],
  ['a 204', reply(204)],
  ['broken JSON', reply(200, broken)],
  ['a cut body', send('HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n{"id"', reset)],
  ['a redirect', reply(302, '', toElsewhere)],
];

/** Waits: status, trigger, then the status again and again. The trigger goes out once, whatever the others meet. */
export const WAITS: readonly Row[] = [
  ...USELESS.map(([name, play]): Row => [`${name} for the run before the trigger`, http(play, taken, ended), found]),
  ...USELESS.map(([name, play]): Row => [`${name} for a status`, http(old, taken, play, ended), found]),
  ['silence for the run before the trigger', http(silence, taken, ended), foundLate],
  ['silence for a status', http(old, taken, silence, ended), foundLate],
  ['a status of 1 GB', http(old, taken, flood('HTTP/1.1 200 OK\r\n\r\n'), ended), found],
  ['the run before it stays for a while', http(old, taken, old, old, ended), found],
  ['the key is refused later', http(old, taken, goesOn, reply(401, own)), running('unauthorized')],
  ['the dataset is gone later', http(old, taken, goesOn, reply(404, own)), running('not_found')],
  ['the trigger is lost, and a new run is found', http(old, reset, ended), found],
  ['the trigger is lost, and no new run is found', http(old, reset, old), notFound],
  ['the trigger is refused', http(old, reply(403, own), ended), rejected('forbidden', wait)],
  [
    'the trigger meets a redirect',
    http(old, reply(307, '', toElsewhere), ended),
    rejected('unexpected_response', wait),
  ],
];
