import type { LookupAddress } from 'node:dns';
import { request as httpRequest } from 'node:http';
import { connect as connectTcp, isIP, type LookupFunction, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { ProxyError } from './network-error.ts';
import type { ProxyAddress } from './proxy.ts';

/** The longest that one address of several may keep the others waiting, in milliseconds. */
const MAX_ADDRESS_MS = 5000;

/**
 * Opens the connection to which a request can be written: through the proxy's tunnel where there is one, and with TLS
 * where the address asks for it. Until it is there nothing of the request has gone out. Throws what Node throws, or a
 * `ProxyError` where the proxy is at fault. `signal` closes it, in whatever state it is, and for good.
 */
export async function openConnection(
  url: URL,
  proxy: ProxyAddress | undefined,
  deadlineMs: number,
  signal: AbortSignal,
): Promise<Socket> {
  const isSecure = url.protocol === 'https:';
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const port = Number(url.port) || (isSecure ? 443 : 80);
  const own = ownerUntil(signal);
  if (proxy === undefined) return await openTo({ host, port, isSecure }, deadlineMs, own);
  const toProxy = await openTo(proxy, deadlineMs, own).catch((cause) => {
    throw new ProxyError(proxy.shown, cause);
  });
  const tunnel = await openTunnel(`${url.hostname}:${port}`, proxy, toProxy);
  return isSecure ? await startTls(host, tunnel, own) : tunnel;
}

type Place = Pick<ProxyAddress, 'host' | 'port' | 'isSecure'>;

async function openTo({ host, port, isSecure }: Place, deadlineMs: number, own: Own): Promise<Socket> {
  const socket = await openSocket(host, port, deadlineMs, own);
  return isSecure ? await startTls(host, socket, own) : socket;
}

/** Makes a socket end with the connection, and take the one that it wraps along. */
type Own = <S extends Socket>(make: () => S) => S;

/**
 * Of sockets in one another the signal closes the outermost, which closes the others: closed from within, a TLS socket
 * ends in the middle of what Node's HTTP client does with it, and its parser is given away twice.
 */
function ownerUntil(signal: AbortSignal): Own {
  let outermost: Socket | undefined;
  signal.addEventListener('abort', () => outermost?.destroy(), { once: true });
  return (make) => {
    signal.throwIfAborted();
    const socket = make();
    // One that changes hands (a tunnel) has nobody who listens for a while.
    socket.on('error', () => {});
    outermost = socket;
    return socket;
  };
}

/**
 * Connects to the first address of a host that answers. Node gives an address of several a quarter of a second, in which
 * slow networks never connect; here each but the last has its share of the deadline.
 */
async function openSocket(host: string, port: number, deadlineMs: number, own: Own): Promise<Socket> {
  // A look-up cannot be ended, only left.
  const addresses = isIP(host) ? [] : await lookUp(host);
  const lookup: LookupFunction = (_, options, done) => {
    if (options.all) done(null, addresses);
    else done(null, addresses[0]?.address ?? '', addresses[0]?.family);
  };
  const autoSelectFamilyAttemptTimeout = Math.max(10, Math.min(MAX_ADDRESS_MS, deadlineMs / addresses.length));
  const options = {
    host,
    port,
    ...(addresses.length > 0 ? { lookup } : {}),
    ...(addresses.length > 1 ? { autoSelectFamily: true, autoSelectFamilyAttemptTimeout } : {}),
  };
  return await untilReady(
    own(() => connectTcp(options)),
    'connect',
  );
}

function lookUp(host: string): Promise<LookupAddress[]> {
  return new Promise((resolve, reject) => {
    process
      .getBuiltinModule('node:dns')
      .lookup(host, { all: true }, (error, addresses) => (error === null ? resolve(addresses) : reject(error)));
  });
}

/** Has a certificate checked, whatever the environment says. */
function startTls(host: string, socket: Socket, own: Own): Promise<Socket> {
  // An address is no server name (RFC 6066 section 3); the certificate is checked against it all the same.
  const servername = isIP(host) ? '' : host;
  const options = { socket, host, servername, rejectUnauthorized: true, ALPNProtocols: ['http/1.1'] };
  return untilReady(
    own(() => connectTls(options)),
    'secureConnect',
  );
}

function untilReady(socket: Socket, event: 'connect' | 'secureConnect'): Promise<Socket> {
  return new Promise((resolve, reject) => {
    socket.once('error', reject);
    socket.once(event, () => resolve(socket));
  });
}

/** Asks a proxy for a tunnel, which any 2xx grants, RFC 9110 section 9.3.6. */
function openTunnel(target: string, { shown, credentials }: ProxyAddress, socket: Socket): Promise<Socket> {
  const authorization =
    credentials === undefined ? {} : { 'proxy-authorization': `Basic ${Buffer.from(credentials).toString('base64')}` };
  return new Promise((resolve, reject) => {
    const headers = { host: target, ...authorization };
    const request = httpRequest({ method: 'CONNECT', path: target, headers, createConnection: () => socket });
    request.on('error', (cause) => reject(new ProxyError(shown, cause)));
    request.on('connect', ({ statusCode = 0 }, tunnel: Socket, early: Buffer) => {
      if (statusCode < 200 || statusCode > 299) reject(new ProxyError(shown, statusCode));
      // Nobody speaks first in a tunnel: these bytes are the proxy's.
      else if (early.length > 0) reject(new ProxyError(shown, 'early bytes'));
      else resolve(tunnel);
    });
    request.end();
  });
}
