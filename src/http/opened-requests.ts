import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { ClientRequest } from 'node:http';
import type { Socket } from 'node:net';

/** Every request that was opened for one, with the sockets that they got. */
export interface OpenedRequests {
  destroyAll(): void;
}

/**
 * Remembers the requests that Node opens while `open` runs, to destroy all of them at the end, and no other. The tunnel
 * keeps its CONNECT request to itself: without this a proxy that never answers keeps the process alive. Node tells of
 * them at once, so what else the process does meanwhile is not touched.
 *
 * Source: https://nodejs.org/api/diagnostics_channel.html#http
 */
export function trackOpenedRequests(open: () => void): OpenedRequests {
  const channel = 'http.client.request.created';
  const opened: ClientRequest[] = [];
  const sockets = new Set<Socket>();
  function onCreated(message: unknown): void {
    const { request } = message as { request: ClientRequest };
    opened.push(request);
    request.on('socket', (socket) => sockets.add(socket));
    request.on('error', () => {});
  }
  subscribe(channel, onCreated);
  try {
    open();
  } finally {
    unsubscribe(channel, onCreated);
  }
  return {
    destroyAll() {
      for (const request of opened) request.on('error', () => {}).destroy();
      // A socket that was detached from its request (a tunnel) has lost its error listeners too.
      for (const socket of sockets) socket.on('error', () => {}).destroy();
    },
  };
}
