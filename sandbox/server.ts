import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { type Address, AddressError, readAddress } from './addresses.ts';
import { type Answer, json, sendAnswer } from './answers.ts';
import { BAD_DAYS } from './bad-days.ts';
import { bloomreachRoutes } from './bloomreach.ts';
import { startClock } from './clock.ts';
import { fileRoutes } from './files.ts';
import { matchRoute, type Provider, type RecordedRequest } from './routes.ts';
import { woosmapRoutes } from './woosmap.ts';

export type SandboxOptions = {
  /** A free port where none is given. */
  port?: number;
  /** How much of a documented window really passes, in (0, 1]: at 0.01 the 90 seconds of Woosmap are 0.9. Default 1. */
  timeScale?: number;
  /** How long each answer takes, in milliseconds, as over a real network. Default 0. */
  latencyMs?: number;
};

export type Sandbox = {
  /** `http://127.0.0.1:<port>`: the base URL of both APIs. */
  url: string;
  /** Every request seen, in the order of arrival. */
  requests: RecordedRequest[];
  close(): Promise<void>;
};

/**
 * Starts a server on loopback that behaves like the two APIs as they are documented, or badly where the address asks for it
 * (see `readAddress`). Rejects where the port is taken.
 */
export async function startSandbox({ port = 0, timeScale = 1, latencyMs = 0 }: SandboxOptions = {}): Promise<Sandbox> {
  const clock = startClock(timeScale);
  const routes = [...woosmapRoutes(clock), ...bloomreachRoutes(), ...fileRoutes()];
  const requests: RecordedRequest[] = [];
  const badRequests = new Map<string, number>();
  const sockets = new Set<Socket>();

  /** Whether the day of an address is still bad: a numbered one is over after so many requests. */
  function isBad(day: NonNullable<Address['day']>): boolean {
    const count = (badRequests.get(day.prefix) ?? 0) + 1;
    badRequests.set(day.prefix, count);
    return count <= day.times;
  }

  function answerTo(request: RecordedRequest, { url, play }: Address): Answer {
    // Node leaves out the body of an answer to HEAD.
    const method = request.method === 'HEAD' ? 'GET' : request.method;
    const match = matchRoute(routes, method, url);
    if (match) return match.route.answer({ request, ids: match.ids, query: url.searchParams, play });
    if (providerOf(url) === 'woosmap') return json(404, { details: 'Not Found' });
    return json(404, { errors: { code: 404, description: 'The requested URL was not found.' } });
  }

  function serve(request: RecordedRequest, response: ServerResponse, socket: Socket): void {
    response.setHeader('date', new Date(clock.nowMs()).toUTCString());
    const address = readAddress(request.path);
    const elsewhere = `http://localhost:${socket.localPort}${address.url.pathname}`;
    const exchange = { request, response, socket, provider: providerOf(address.url), elsewhere };
    // Days are for triggers: what a poll meets belongs to the play.
    const askedDay =
      request.method === 'POST' && address.day && isBad(address.day) ? BAD_DAYS.get(address.day.name) : undefined;
    if (askedDay && !askedDay.starts) {
      askedDay.play(exchange);
      return;
    }
    const answer = answerTo(request, address);
    const day = askedDay ?? BAD_DAYS.get(answer.day ?? '');
    if (day) day.play(exchange, answer);
    else sendAnswer(response, answer);
  }

  const server = createServer((message, response) => {
    const request = record(message);
    requests.push(request);
    message.setEncoding('utf8');
    message.on('data', (text: string) => {
      request.body += text;
    });
    message.on('end', async () => {
      if (latencyMs > 0) await setTimeout(latencyMs);
      try {
        serve(request, response, message.socket);
      } catch (error) {
        sendAnswer(response, json(error instanceof AddressError ? 404 : 500, { error: String(error) }));
      }
    });
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    // A caller that hangs up on a bad day is no failure of the sandbox.
    socket.on('error', () => {});
  });

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      for (const socket of sockets) socket.destroy();
      return closed;
    },
  };
}

function record({ method = '', url = '', headers, rawHeaders }: IncomingMessage): RecordedRequest {
  return { method, path: url, headers, rawHeaders, body: '', atMs: performance.now() };
}

function providerOf(url: URL): Provider {
  return /^\/(data|imports|track)\//.test(url.pathname) ? 'bloomreach' : 'woosmap';
}
