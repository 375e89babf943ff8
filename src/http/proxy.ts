import { isLoopback } from '../loopback.ts';

/** A proxy that opens tunnels, ready to be used. */
export interface ProxyAddress {
  /** Whether the proxy itself is reached through TLS. */
  readonly isSecure: boolean;
  /** A name or an address, IPv6 without brackets. */
  readonly host: string;
  readonly port: number;
  /** `user:password`, decoded; secret. */
  readonly credentials: string | undefined;
  /** Host and port as a person reads them. */
  readonly shown: string;
}

/** How an address is reached: without a proxy, through one, or not at all, because the proxy that is set cannot be used. */
export type Route =
  | { readonly kind: 'direct' }
  | { readonly kind: 'proxy'; readonly proxy: ProxyAddress }
  /** `problem` names the variable and never its value, which may hold a password. */
  | { readonly kind: 'unusable'; readonly problem: string };

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Decides how an address is reached, from the variables that curl and the runner read: `https_proxy` and `http_proxy`
 * by the scheme of the address, and `no_proxy`, each in lower case before upper case. Never around a proxy that is set.
 */
export function routeTo(url: URL, env: Environment): Route {
  const name = url.protocol === 'https:' ? 'https_proxy' : 'http_proxy';
  const variable = [name, name.toUpperCase()].find((candidate) => isSet(env[candidate]));
  if (variable === undefined || isLoopback(url) || isExempt(url, env)) return { kind: 'direct' };
  const proxy = parseProxy(env[variable] ?? '');
  if (typeof proxy !== 'string') return { kind: 'proxy', proxy };
  return {
    kind: 'unusable',
    problem: `The variable \`${variable}\` ${proxy} The action never goes around a proxy.`,
  };
}

const EXAMPLE = 'http://proxy.example:3128';

/** Reads a proxy's address, or says what is wrong with it. A password is often not encoded: it ends at the last `@`. */
function parseProxy(value: string): ProxyAddress | string {
  const [, scheme = 'http', rest = ''] = /^(?:([a-z][a-z\d+.-]*):\/\/)?(.*)$/is.exec(value.trim()) ?? [];
  if (!/^https?$/i.test(scheme)) return `must name an http or https proxy, such as ${EXAMPLE}.`;
  const at = rest.lastIndexOf('@');
  const isSecure = scheme.toLowerCase() === 'https';
  const [, name = '', digits] = /^(\[[^\]]*\]|[^:/?#]*)(?::(\d+))?(?:[/?#].*)?$/s.exec(rest.slice(at + 1)) ?? [];
  const host = hostnameOf(name);
  if (host === undefined) return `must be the address of a proxy, such as ${EXAMPLE}.`;
  const port = digits === undefined ? (isSecure ? 443 : 80) : Number(digits);
  if (port < 1 || port > 65_535) return 'has a port that is not from 1 to 65535.';
  const credentials = at < 0 ? undefined : credentialsOf(rest.slice(0, at));
  return { isSecure, host: host.replace(/^\[|\]$/g, ''), port, credentials, shown: `${host}:${port}` };
}

/** The name as URLs write it, an IPv6 address in brackets. */
function hostnameOf(name: string): string | undefined {
  if (name === '') return undefined;
  try {
    return new URL(`http://${name}`).hostname;
  } catch {
    return undefined;
  }
}

function credentialsOf(userInfo: string): string | undefined {
  const [, user = '', password = ''] = /^([^:]*):?(.*)$/s.exec(userInfo) ?? [];
  const credentials = `${decode(user)}:${decode(password)}`;
  return credentials === ':' ? undefined : credentials;
}

/** What cannot be decoded was never encoded. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Says whether `NO_PROXY` exempts an address: `*`, a host with all below it, `.suffix`, `*.suffix`, each also with a port. */
function isExempt(url: URL, env: Environment): boolean {
  const list = ['no_proxy', 'NO_PROXY'].map((name) => env[name]).find(isSet) ?? '';
  const host = withoutRoot(url.hostname);
  const port = url.port || (url.protocol === 'https:' ? '443' : '80');
  return list.split(/[\s,]+/).some((item) => {
    // A bare IPv6 address has colons, but no port.
    const [, name = '', itemPort] = /^(\[.*\]|[^:]*)(?::(\d+))?$/.exec(item) ?? [undefined, `[${item}]`];
    if (name === '' || (itemPort !== undefined && itemPort !== port)) return false;
    const pattern = withoutRoot(name.toLowerCase()).replace(/^\*(?=\.)/, '');
    if (pattern === '*' || pattern === host) return true;
    return pattern.startsWith('.') ? host.endsWith(pattern) : host.endsWith(`.${pattern}`);
  });
}

/** A name with a dot at its end is the same name. */
function withoutRoot(name: string): string {
  return name.replace(/\.$/, '');
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value.trim() !== '';
}
