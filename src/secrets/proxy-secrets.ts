import { decodings, passwordsOf } from './address-secrets.ts';
import type { SecretInputs } from './secrets.ts';
import { splitPath } from './signed-path.ts';

/** The variables that name a proxy with its user and password. */
const VARIABLES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'] as const;

/**
 * The credentials in the proxy variables, whether or not the proxy can be used: also of a value that cannot be decoded
 * or is no URL. Unlike the user of a `path`, the proxy's is one for the whole company, and masked as well.
 */
export function proxySecrets(variables: Readonly<Record<string, string | undefined>>): SecretInputs[] {
  const addresses = VARIABLES.map((name) => variables[name]?.trim() ?? '').filter((value) => value !== '');
  return [...new Set(addresses)].map((value) => {
    const address = /^[a-z][a-z\d+.-]*:\/\//i.test(value) ? value : `http://${value}`;
    const { userInfo } = splitPath(address);
    const user = userInfo.replace(/:.*/s, '');
    const pairs = passwordsOf(userInfo).flatMap((password) =>
      decodings(user).flatMap((id) => decodings(password).map((secret) => `${id}:${secret}`)),
    );
    // As HTTP Basic sends them.
    const basic = pairs.map((pair) => Buffer.from(pair).toString('base64'));
    return { values: [...decodings(user), ...pairs, ...basic], addresses: [address] };
  });
}
