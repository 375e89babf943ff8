import { readFileSync } from 'node:fs';
import { createServer as createTcpServer } from 'node:net';
import { createServer as createTlsServer, type TlsOptions } from 'node:tls';
import { fileURLToPath } from 'node:url';
import { type Act, type MakeServer, newSeen, type ProviderName, type Seen, serve } from './servers.ts';

/** The servers of one bad day while they run, and how a step is led to them. */
export interface OpenWorld extends AsyncDisposable {
  readonly baseUrl: string;
  readonly env: Readonly<Record<string, string>>;
  readonly execArgv: readonly string[];
  readonly seen: Seen;
}

/** Opens the servers of a bad day for one step. */
export type World = (provider: ProviderName) => Promise<OpenWorld>;

const pathOf = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const pem = (name: string) => readFileSync(pathOf(`certificates/${name}.pem`));

/** Lets a step trust the CA that signed the certificates. */
const TRUST = { NODE_EXTRA_CA_CERTS: pathOf('certificates/ca.pem') };
/** Resolves the names that end in `.test`. */
const NAMES = ['--require', pathOf('names.cjs')];
/** A name that only the tests' resolver knows: loopback. A step behind a proxy has no such resolver. */
const HOST = 'api.test';

/** Nothing listens at this port of loopback: it belongs to the system, and its service (tcpmux) has died out. */
export const DEAD_ADDRESS = '127.0.0.1:1';

const plain: MakeServer = (onSocket) => createTcpServer(onSocket);
const key = pem('key');

function secure(certificate: string, options: TlsOptions = {}): MakeServer {
  const cert = pem(certificate);
  return (onSocket) => createTlsServer({ key, cert, ...options }, onSocket);
}

/** Only an address, and no server that could see anything. */
export function nobody(baseUrl: string): World {
  return async () => ({ baseUrl, env: {}, execArgv: NAMES, seen: newSeen(), async [Symbol.asyncDispose]() {} });
}

/** A server without TLS. */
export function http(...acts: readonly Act[]): World {
  return server('http', plain, acts);
}

/** A server with TLS and a certificate that the step trusts. */
export function https(...acts: readonly Act[]): World {
  return server('https', secure('good'), acts);
}

/** A server with another certificate of the folder `certificates`, or with other options of TLS. */
export function httpsWith(certificate: string, options: TlsOptions, ...acts: readonly Act[]): World {
  return server('https', secure(certificate, options), acts);
}

/** A server without TLS at an `https:` address: its acts come in the place of the handshake. */
export function notTls(...acts: readonly Act[]): World {
  return server('https', plain, acts);
}

function server(scheme: 'http' | 'https', make: MakeServer, acts: readonly Act[]): World {
  return async (provider) => {
    const seen = newSeen();
    const { port, [Symbol.asyncDispose]: dispose } = await serve(make, acts, { provider, seen, target: 0 });
    const env = scheme === 'https' ? TRUST : {};
    return { baseUrl: `${scheme}://127.0.0.1:${port}`, env, execArgv: [], seen, [Symbol.asyncDispose]: dispose };
  };
}

/** A proxy, whose acts answer the requests for a tunnel, before the world to which its tunnels lead. */
export function proxy(acts: readonly Act[], inner?: World): World {
  return proxyAt((port) => `http://127.0.0.1:${port}`, plain, acts, inner);
}

/** A proxy that is reached through TLS. */
export function secureProxy(acts: readonly Act[], inner: World, certificate = 'good'): World {
  return proxyAt((port) => `https://127.0.0.1:${port}`, secure(certificate), acts, inner);
}

/** A proxy whose address holds credentials. */
export function proxyFor(userInfo: string, acts: readonly Act[], inner?: World): World {
  return proxyAt((port) => `http://${userInfo}@127.0.0.1:${port}`, plain, acts, inner);
}

function proxyAt(
  address: (port: number) => string,
  make: MakeServer,
  acts: readonly Act[],
  inner = nobody(`https://${HOST}`),
): World {
  return async (provider) => {
    const behind = await inner(provider);
    const { requests, arrivalsMs } = behind.seen;
    const seen: Seen = { ...newSeen(), requests, arrivalsMs };
    const target = Number(new URL(behind.baseUrl).port);
    const { port, [Symbol.asyncDispose]: dispose } = await serve(make, acts, { provider, seen, target });
    return {
      baseUrl: `https://${HOST}`,
      env: { ...TRUST, https_proxy: address(port) },
      execArgv: [],
      seen,
      async [Symbol.asyncDispose]() {
        await Promise.all([dispose(), behind[Symbol.asyncDispose]()]);
      },
    };
  };
}

/** A world with other variables in the step's environment. */
export function having(env: Readonly<Record<string, string>>, world: World): World {
  return async (provider) => {
    const opened = await world(provider);
    return { ...opened, env: { ...opened.env, ...env } };
  };
}

/** A world that is reached by a name of the tests' resolver. */
export function named(name: string, world: World): World {
  return async (provider) => {
    const opened = await world(provider);
    return { ...opened, baseUrl: `https://${name}:${new URL(opened.baseUrl).port}`, execArgv: NAMES };
  };
}

/** A world that is reached at another base URL, made from its own. */
export function reachedAt(baseUrl: (url: URL) => string, world: World): World {
  return async (provider) => {
    const opened = await world(provider);
    return { ...opened, baseUrl: baseUrl(new URL(opened.baseUrl)) };
  };
}
