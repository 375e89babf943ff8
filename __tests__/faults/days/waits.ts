import { good, html, own, runStatus } from '../bodies.ts';
import { rejected, succeeded } from '../expected.ts';
import type { Row } from '../matrix.ts';
import { flood, now, ok, reply, reset, send, silence, toElsewhere } from '../plays.ts';
import { http } from '../worlds.ts';

const wait = { only: 'woosmap', inputs: { wait: 'true' } } as const;
const found = succeeded(wait);
const foundLate = succeeded({ ...wait, deadlines: 1 });
const redirected = rejected('unexpected_response', wait);

const taken = ok(good, now);
const old = reply(200, runStatus('old'));
const goesOn = reply(200, runStatus('new', 'in_progress'));
const ended = reply(200, runStatus('new'));
const cut = send('HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n{"id"', reset);
const redirect = reply(302, '', toElsewhere);

/**
 * Waits: status, trigger, then the status again and again. The trigger goes out once, whatever the others meet; what each
 * answer to a look means is told by the tests of `wait/`.
 */
export const WAITS: readonly Row[] = [
  ['a reset for the run before the trigger', http(reset, old, taken, ended), found],
  ['a cut body for all looks before it', http(cut, cut, cut, taken, ended), found],
  ['a firewall before the status', http(reply(403, html), old, taken, ended), found],
  ['silence for a status', http(old, taken, silence, ended), foundLate],
  ['a redirect for a status', http(old, taken, redirect, ended), found],
  ['a status of 1 GB', http(old, taken, flood('HTTP/1.1 200 OK\r\n\r\n'), ended), found],
  ['a 503 that says when, and the new run', http(old, reply(503, own, 'retry-after: 0'), goesOn, ended), found],
  ['the trigger is lost, and a new run is found', http(old, reset, ended), found],
  ['the trigger meets a redirect', http(old, redirect, ended), redirected],
];
