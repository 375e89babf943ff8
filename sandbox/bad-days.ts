import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { type Answer, bodiless, html, json, sendAnswer } from './answers.ts';
import { echoOf } from './echoes.ts';
import type { Provider, RecordedRequest } from './routes.ts';

/** One request on a bad day. */
export type Exchange = {
  request: RecordedRequest;
  response: ServerResponse;
  socket: Socket;
  provider: Provider;
  /** The same call under another host name: a client that follows a redirect to it is seen in the sandbox's requests. */
  elsewhere: string;
};

/** A day that begins only after the provider has answered: a trigger has started its import, whatever its caller learns. */
type DayAfterAnswer = { says: string; starts: true; play(exchange: Exchange, answer: Answer): void };
/** A day that keeps the request from the provider: nothing starts. */
type DayBeforeAnswer = { says: string; starts: false; play(exchange: Exchange): void };
export type BadDay = DayAfterAnswer | DayBeforeAnswer;

const DRIP_INTERVAL_MS = 50;
const FLOOD_CHUNK = Buffer.alloc(64 * 1024, ' ');
// Node takes at most 16 KiB of headers in an answer.
const LONG_HEADER = 'x'.repeat(64 * 1024);

const after = (says: string, play: DayAfterAnswer['play']): BadDay => ({ says, starts: true, play });
const before = (says: string, play: DayBeforeAnswer['play']): BadDay => ({ says, starts: false, play });
const refusal = (says: string, status: number, headers: Record<string, string> = {}): BadDay =>
  before(says, ({ response, provider }) => sendAnswer(response, errorOf(provider, status, headers)));

/** The bad days, by the name that an address asks for: `/day/<name>`, or `/day/<name>/<times>` for its first requests only. */
export const BAD_DAYS: ReadonlyMap<string, BadDay> = new Map(
  Object.entries({
    cut: after('the connection ends in the middle of the body', ({ response, socket }, answer) => {
      const body = Buffer.from(answer.body || '{"success": true}');
      response.writeHead(answer.status, { ...answer.headers, 'content-length': body.length });
      response.write(body.subarray(0, body.length / 2), () => socket.destroy());
    }),
    'cut-before-answer': before('the connection ends before the answer', ({ socket }) => socket.destroy()),
    reset: before('the connection is reset before the answer', ({ socket }) => socket.resetAndDestroy()),
    lost: after('the connection is reset before the answer', ({ socket }) => socket.resetAndDestroy()),
    'reset-headers': after('the connection is reset in the middle of the headers', ({ socket }, answer) => {
      socket.write(`HTTP/1.1 ${answer.status} Accepted\r\nContent-Type: appli`, () => socket.resetAndDestroy());
    }),
    stall: after('headers, then silence', ({ response }, answer) => {
      response.writeHead(answer.status, { ...answer.headers, 'content-length': 1024 });
      response.flushHeaders();
    }),
    silence: before('no answer at all', () => {}),
    drip: after('headers, then a byte now and then, for ever', ({ response }, answer) => {
      response.writeHead(answer.status, answer.headers);
      const dripping = setInterval(() => response.write(' '), DRIP_INTERVAL_MS);
      response.on('close', () => clearInterval(dripping));
    }),
    flood: after('a body without end', ({ response }, answer) => {
      response.writeHead(answer.status, answer.headers);
      flood(response);
    }),
    redirect: before('a 302 to another host', ({ response, elsewhere }) => {
      sendAnswer(response, bodiless(302, { location: elsewhere }));
    }),
    html: before('a portal answers with its own page and status 200', ({ response }) => {
      sendAnswer(response, html(200, 'Welcome to the guest network'));
    }),
    'html-502': before('a gateway answers with its own page and status 502', ({ response }) => {
      sendAnswer(response, html(502, '502 Bad Gateway'));
    }),
    empty: after('a success without a body', ({ response }, answer) => sendAnswer(response, bodiless(answer.status))),
    'long-headers': after('64 KiB of headers', ({ response }, answer) => {
      sendAnswer(response, { ...answer, headers: { ...answer.headers, 'x-padding': LONG_HEADER } });
    }),
    malformed: after('an answer that is not HTTP', ({ socket }) => socket.end('HTTP/1.1 two hundred and two\r\n\r\n')),
    '429': refusal('rate limited', 429),
    '429-retry-after-1': refusal('rate limited, with Retry-After: 1', 429, { 'retry-after': '1' }),
    '500': refusal('an internal error', 500),
    '503': refusal('not available', 503),
    '503-retry-after-1': refusal('not available, with Retry-After: 1', 503, { 'retry-after': '1' }),
    echo: before(
      'a refusal that repeats all credentials, between commands, Markdown and HTML',
      ({ request, response, provider }) => {
        const { answer, statusText } = echoOf(request, provider);
        response.statusMessage = statusText;
        sendAnswer(response, answer);
      },
    ),
  } satisfies Record<string, BadDay>),
);

/** An error in the provider's own shape. */
function errorOf(provider: Provider, status: number, headers: Record<string, string>): Answer {
  const words = status === 429 ? 'Too many requests.' : 'The service has a problem.';
  if (provider === 'bloomreach') return json(status, { success: false, errors: { _global: [words] } }, headers);
  return json(status, status === 429 ? { details: words } : { detail: words }, headers);
}

/** Writes as fast as the caller reads, until it hangs up. */
function flood(response: ServerResponse): void {
  let hasRoom = true;
  while (hasRoom && !response.destroyed) hasRoom = response.write(FLOOD_CHUNK);
  if (!response.destroyed) response.once('drain', () => flood(response));
}
