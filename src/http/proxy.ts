import type { SecretInputs } from '../secrets/secrets.ts';
import { decodedUri, isLoopback } from '../text/url.ts';

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
  /** `unread`: what stands in `NO_PROXY` in a form that nobody here reads, such as a range of addresses. */
  | { readonly kind: 'proxy'; readonly proxy: ProxyAddress; readonly unread: readonly string[] }
  /** `problem` names the variable and never its value, which may hold a password. */
  | { readonly kind: 'unusable'; readonly problem: string };

/**
 * Decides how an address is reached, from the variables that curl and the runner read: `https_proxy` and `http_proxy`
 * by the scheme of the address, and `no_proxy`, each in lower case before upper case. Never around a proxy that is set.
 */
export function routeTo(url: URL, env: NodeJS.ProcessEnv): Route {
  const name = url.protocol === 'https:' ? 'https_proxy' : 'http_proxy';
  const variable = [name, name.toUpperCase()].find((candidate) => isSet(env[candidate]));
  const exemptions =
    ['no_proxy', 'NO_PROXY']
      .map((name) => env[name])
      .find(isSet)
      ?.split(/[\s,]+/) ?? [];
  if (variable === undefined || isLoopback(url) || isExempt(url, exemptions)) return { kind: 'direct' };
  const proxy = parseProxy(env[variable] ?? '');
  const unread = exemptions.filter((item) => item !== '' && !EXEMPTION.test(item));
  if (typeof proxy !== 'string') return { kind: 'proxy', proxy, unread };
  return {
    kind: 'unusable',
    problem: `The variable \`${variable}\` ${proxy} The action never goes around a proxy.`,
  };
}

const EXAMPLE = 'http://proxy.example:3128';

/** The credentials of every proxy that is set, as they are sent, and what may be read as a part of them. */
export function proxySecrets(env: NodeJS.ProcessEnv): SecretInputs[] {
  const values = ['https_proxy', 'http_proxy'].flatMap((name) => [env[name], env[name.toUpperCase()]]).filter(isSet);
  return [...new Set(values)].map((value) => {
    const { scheme, userInfo, place } = splitProxy(value);
    const { user, credentials } = credentialsOf(userInfo);
    const spellings = [userInfo, credentials].filter((text) => text !== undefined);
    // As HTTP Basic sends them. The user is one for the whole company, so it is masked as well.
    const basic = spellings.map((pair) => Buffer.from(pair).toString('base64'));
    const address = `${scheme}://${userInfo === '' ? '' : `${userInfo}@`}${place}`;
    return { values: [user, decodedUri(user), ...spellings, ...basic], addresses: [address] };
  });
}

/** Reads a proxy's address, or says what is wrong with it. */
function parseProxy(value: string): ProxyAddress | string {
  const { scheme, userInfo, place } = splitProxy(value);
  if (!/^https?$/i.test(scheme)) return `must name an http or https proxy, such as ${EXAMPLE}.`;
  const isSecure = scheme.toLowerCase() === 'https';
  const [, name = '', digits] = /^(\[[^\]]*\]|[^:/?#]*)(?::(\d+))?(?:[/?#].*)?$/s.exec(place) ?? [];
  // As URLs write it, an IPv6 address in brackets.
  const host = name === '' ? undefined : URL.parse(`http://${name}`)?.hostname;
  if (host === undefined) return `must be the URL of a proxy, such as ${EXAMPLE}.`;
  const port = digits === undefined ? (isSecure ? 443 : 80) : Number(digits);
  if (port < 1 || port > 65_535) return 'has a port that is not from 1 to 65535.';
  const { credentials } = credentialsOf(userInfo);
  return { isSecure, host: host.replace(/^\[|\]$/g, ''), port, credentials, shown: `${host}:${port}` };
}

/** Takes a proxy's address apart, also one that cannot be used. A password is often not encoded: it ends at the last `@`. */
function splitProxy(value: string): { readonly scheme: string; readonly userInfo: string; readonly place: string } {
  const [, scheme = 'http', rest = ''] = /^(?:([a-z][a-z\d+.-]*):\/\/)?(.*)$/is.exec(value.trim()) ?? [];
  const at = rest.lastIndexOf('@');
  return { scheme, userInfo: rest.slice(0, Math.max(0, at)), place: rest.slice(at + 1) };
}

function credentialsOf(userInfo: string): { readonly user: string; readonly credentials: string | undefined } {
  const [, user = '', password = ''] = /^([^:]*):?(.*)$/s.exec(userInfo) ?? [];
  const credentials = `${decodedUri(user)}:${decodedUri(password)}`;
  return { user, credentials: credentials === ':' ? undefined : credentials };
}

let isUnreadTold = false;

/** Names what stands in `NO_PROXY` and is not read, once for the whole step. */
export function tellUnread(route: Route, log: (line: string) => void): void {
  if (isUnreadTold || route.kind !== 'proxy' || route.unread.length === 0) return;
  isUnreadTold = true;
  const names = route.unread.map((item) => `\`${item}\``).join(', ');
  log(
    `\`NO_PROXY\` has what the action does not read: ${names}. Name hosts there: \`host\`, \`.suffix\`, \`*.suffix\`, \`host:port\` or \`*\`.`,
  );
}

/** The forms that are read in `NO_PROXY`. */
const EXEMPTION = /^(?:\*|(?:\*?\.)?[^*/:@[\]<>]+|\[[\da-f:.]+\])(?::\d+)?$|^[\da-f:.]+$/i;

/** Says whether `NO_PROXY` exempts an address: `*`, a host with all below it, `.suffix`, `*.suffix`, each also with a port. */
function isExempt(url: URL, exemptions: readonly string[]): boolean {
  const host = withoutRoot(url.hostname);
  const port = url.port || (url.protocol === 'https:' ? '443' : '80');
  return exemptions.some((item) => {
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

function isSet(value: string | undefined): value is string {
  return value !== undefined && value.trim() !== '';
}
