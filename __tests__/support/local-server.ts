import { createServer, type IncomingHttpHeaders } from 'node:http';
import { type AddressInfo, createServer as createTcpServer, type Server, type Socket } from 'node:net';

/** One request as the server saw it. */
export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** An answer, or what is done with the bare socket in its place. */
export type Reply =
  | { readonly status: number; readonly headers?: Record<string, string | string[]>; readonly body?: string | Buffer }
  | ((socket: Socket) => void);

/** A server on a free loopback port. */
export interface LocalServer extends AsyncDisposable {
  readonly port: number;
  readonly url: string;
}

/** Answers each HTTP request as `answer` says, and keeps what it saw in `requests`. */
export async function serveHttp(
  answer: (request: SeenRequest, count: number) => Reply,
): Promise<LocalServer & { readonly requests: SeenRequest[] }> {
  const requests: SeenRequest[] = [];
  const server = createServer(async (message, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of message) chunks.push(chunk);
    const { method = '', url: path = '', headers } = message;
    const seen = { method, path, headers, body: Buffer.concat(chunks).toString() };
    requests.push(seen);
    const reply = answer(seen, requests.length);
    if (typeof reply === 'function') reply(message.socket);
    else response.writeHead(reply.status, reply.headers).end(reply.body);
  });
  return Object.assign(await listen(server), { requests });
}

/** Hands over each connection as it comes, before anything was read from it. */
export async function serveSockets(onConnection: (socket: Socket) => void): Promise<LocalServer> {
  return await listen(createTcpServer(onConnection));
}

/** Starts a server, which is stopped with all of its connections at the end of the block that uses it. */
export async function listen(server: Server): Promise<LocalServer> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    url: `http://127.0.0.1:${port}`,
    async [Symbol.asyncDispose]() {
      const closed = new Promise((resolve) => server.close(resolve));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}

/** A loopback port on which nobody listens. */
export async function closedPort(): Promise<number> {
  await using server = await serveSockets(() => {});
  return server.port;
}

export function json(status: number, body: unknown, headers: Record<string, string> = {}): Reply {
  return { status, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) };
}
