import assert from 'node:assert/strict';
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
/** The shortest limit, for a run that never comes. */
const timedOut: Expected = {
  ...running('wait_timeout'),
  inputs: { wait: 'true', wait_timeout_minutes: '0.1' },
  pauseMs: 7000,
};
const notStarted = (errorCode: string): Expected =>
  rejected(errorCode, { ...wait, requests: 0, attempts: 0, status: 403 });
const notFound = unknown('network_error', { ...wait, pauseMs: 2000 });

const taken = ok(good, now);
const page = reply(404, html);
const OTHER = '{"dataset_id": "1f7a1b2c-3d4e-4f5a-8b6c-7d8e9f0a1b2c"}';
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

/** Where they come: the answers take turns, since one reader reads the status at each place. */
const PLACES: readonly ((play: Play) => readonly [where: string, ...acts: Play[]])[] = [
  (play) => ['for the run before the trigger', play, old, taken, ended],
  (play) => ['for all looks before it', play, play, play, taken, ended],
  (play) => ['for a status', old, taken, play, ended],
];

/** Waits: status, trigger, then the status again and again. The trigger goes out once, whatever the others meet. */
export const WAITS: readonly Row[] = [
  ...USELESS.map(([name, play], index): Row => {
    const [where, ...acts] = PLACES[index % PLACES.length]?.(play) ?? assert.fail();
    return [`${name} ${where}`, http(...acts), found];
  }),
  ['silence for the run before the trigger', http(silence, old, taken, ended), foundLate],
  ['a 404 of a gateway for all looks', http(page, page, page, taken, ended), found],
  ['a 404 of a gateway, and then an old run alone', http(page, old, taken, old), timedOut],
  ['the key may not read the status', http(reply(403, own), taken, ended), notStarted('forbidden')],
  ['a firewall before the status', http(reply(403, html), old, taken, ended), found],
  ['a 503 that says when, and the new run', http(old, reply(503, own, 'retry-after: 0'), goesOn, ended), found],
  ['a success for another dataset, and the new run', http(old, reply(202, OTHER), goesOn, ended), found],
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
