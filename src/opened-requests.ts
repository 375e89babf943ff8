import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { ClientRequest } from 'node:http';
import type { Socket } from 'node:net';

/**
 * Remembers every request that Node opens from here on, with its socket, to destroy all of them at the end. The tunnel
 * keeps its CONNECT request to itself: without this a proxy that never answers keeps the process alive.
 */
export function trackOpenedRequests(): { destroyAll(): void } {
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
  return {
    destroyAll() {
      unsubscribe(channel, onCreated);
      for (const request of opened) request.on('error', () => {}).destroy();
      // A socket that was detached from its request (a tunnel) has lost its error listeners too.
      for (const socket of sockets) socket.on('error', () => {}).destroy();
    },
  };
}
