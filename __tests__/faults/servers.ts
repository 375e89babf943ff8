import { createServer as createTcpServer, type Server, type Socket } from 'node:net';
import { type LocalServer, listen } from '../support/local-server.ts';

export type ProviderName = 'woosmap' | 'bloomreach';
export const PROVIDERS: readonly ProviderName[] = ['woosmap', 'bloomreach'];

/** What the servers of one bad day learn about the step. */
export interface Seen {
  /** Connections to the first host on the step's way: the proxy where there is one. */
  connections: number;
  /** Requests that began to arrive, each as far as it came, and when that was. */
  readonly requests: string[];
  readonly arrivalsMs: number[];
  /** The heads of the requests for a tunnel. */
  readonly tunnels: string[];
  /** Every other byte that reached a server, decrypted where it holds the key, as latin1. */
  received: string;
  /** Connections to a host that nobody has to ask. */
  elsewhere: number;
  /** Bytes of a flood that left the server's hands. */
  handedOver: number;
  firstContactMs: number | undefined;
}

/** A connection whose turn has come, and what there is to answer it with. */
export interface Turn {
  readonly socket: Socket;
  /** The connection below TLS; the socket itself without TLS. */
  readonly connection: Socket;
  readonly provider: ProviderName;
  readonly seen: Seen;
  /** `host:port` of a server that nobody has to ask. */
  readonly elsewhere: string;
  /** The port to which a proxy's tunnel leads. */
  readonly target: number;
}

/** What a server does when its turn comes. */
export type Play = (turn: Turn) => void;

/** A bare play comes when a request has arrived whole; the others with the connection, or with its first bytes. */
export type Act = Play | { readonly when: 'connected' | 'first bytes'; readonly play: Play };

export const atOnce = (play: Play): Act => ({ when: 'connected', play });
export const midway = (play: Play): Act => ({ when: 'first bytes', play });

/** Makes a server of one kind, which hands over each connection once it can be read. */
export type MakeServer = (onSocket: (socket: Socket) => void) => Server;

export function newSeen(): Seen {
  const none = { connections: 0, elsewhere: 0, handedOver: 0, firstContactMs: undefined };
  return { ...none, requests: [], arrivalsMs: [], tunnels: [], received: '' };
}

/** Starts a server: its nth connection gets the nth act, and the last act is for all that follow. */
export async function serve(
  make: MakeServer,
  acts: readonly Act[],
  turn: Omit<Turn, 'socket' | 'connection' | 'elsewhere'>,
): Promise<LocalServer> {
  const other = await listen(
    createTcpServer((socket) => {
      turn.seen.elsewhere += 1;
      socket.destroy();
    }),
  );
  const connections = new Map<number | undefined, Socket>();
  let turns = 0;
  const server = make((socket) => {
    // A step that hangs up on a bad day is no failure of the server.
    socket.on('error', () => {});
    const act = acts[Math.min(turns, acts.length - 1)];
    turns += 1;
    const connection = connections.get(socket.remotePort) ?? socket;
    if (act) takeTurn(act, { ...turn, socket, connection, elsewhere: `localhost:${other.port}` });
  });
  server.prependListener('connection', (socket: Socket) => {
    connections.set(socket.remotePort, socket);
    turn.seen.connections += 1;
    turn.seen.firstContactMs ??= performance.now();
  });
  const running = await listen(server);
  return {
    ...running,
    async [Symbol.asyncDispose]() {
      await Promise.all([running[Symbol.asyncDispose](), other[Symbol.asyncDispose]()]);
    },
  };
}

function takeTurn(act: Act, turn: Turn): void {
  const { socket, seen } = turn;
  const { when, play } = typeof act === 'function' ? { when: 'whole request', play: act } : act;
  let text = '';
  let place: string[] | undefined;
  let played = false;
  function playWhen(isTime: boolean): void {
    if (played || !isTime) return;
    played = true;
    play(turn);
  }
  socket.on('data', (chunk: Buffer) => {
    const bytes = chunk.toString('latin1');
    text += bytes;
    if (place === undefined && /^[A-Z]/.test(text)) {
      place = text.startsWith('CONNECT ') ? seen.tunnels : seen.requests;
      place.push('');
      if (place === seen.requests) seen.arrivalsMs.push(performance.now());
    }
    if (place !== undefined && !(place === seen.tunnels && played)) place[place.length - 1] = text;
    else seen.received += bytes;
    playWhen(when === 'first bytes' || isWhole(text));
  });
  playWhen(when === 'connected');
}

function isWhole(request: string): boolean {
  const headEnd = request.indexOf('\r\n\r\n');
  const length = Number(/\r\ncontent-length: (\d+)/i.exec(request)?.[1] ?? 0);
  return headEnd >= 0 && request.length >= headEnd + 4 + length;
}
