import type { HttpAnswer } from '../http/exchange.ts';
import { fromOutside } from '../secrets/secrets.ts';
import { plainName } from '../text/wording.ts';
import type { Confirmation } from './provider.ts';
import { isRecord, parseJson, providerWords } from './provider-words.ts';
import type { Reading } from './question.ts';

/** Bounds on JSON that may confirm; the documented answers have three values. What is beyond them confirms nothing. */
const MAX_DEPTH = 32;
const MAX_VALUES = 5_000;

/** Says whether a value speaks against a success; the key is in lower case, without dashes and underscores. */
type SpeaksAgainst = (key: string, value: unknown) => boolean;

/** Says whether a word of a run, a stage or an answer speaks of a failure; one list serves them all. */
export function speaksOfFailure(word: string): boolean {
  return /error|fail|fault|fatal|cancel|abort|reject|refus|den(?:y|ied|ial)|declin|forbid|unauthori|stopped|time[ds]?[-_ ]?out|expire|kill|terminat|interrupt|crash|exception|invalid|unsuccess/i.test(
    word,
  );
}

/**
 * The JSON object of an answer, where it is whole, can be read in one way only and has no word against a success, at any
 * depth. `alsoAgainst` knows what else speaks against it.
 */
export function confirmingObject(answer: HttpAnswer, alsoAgainst: SpeaksAgainst): Record<string, unknown> | undefined {
  const object = readObject(answer);
  return object === undefined || hasWordAgainst(object, alsoAgainst) ? undefined : object;
}

/** What a 2xx means that does not confirm the trigger; `why` goes on after "Woosmap answered 202". */
export function unconfirmed(title: string, answer: HttpAnswer, why: string): Confirmation {
  const words = fromOutside(providerWords(answer.body));
  if (saysNoSuccess(readObject(answer))) {
    return {
      kind: 'refused',
      detail: words === '' ? `${title} answered ${answer.status} with success: false.` : words,
    };
  }
  return { kind: 'unusable', detail: `${title} answered ${answer.status} ${why}${words === '' ? '.' : `: ${words}`}` };
}

/** The object that a 200 answers a question with, or why it proves nothing; `missing` says what is not there then. */
export function answeredObject(
  title: string,
  answer: HttpAnswer,
  missing: string,
): Reading<{ readonly kind: 'object'; readonly object: Record<string, unknown> }> {
  if (answer.status !== 200) return undefined;
  const object = confirmingObject(answer, isExplanation);
  if (object !== undefined) return { kind: 'object', object };
  const meaning = unconfirmed(title, answer, '');
  if (meaning.kind === 'refused') return meaning;
  const words = readObject(answer) === undefined ? '' : fromOutside(providerWords(answer.body));
  return { kind: 'unreadable', why: words === '' ? missing : `an error: ${words}` };
}

/** `message` and `description` may be fields of what was asked for; a `detail` is an explanation of why it is not there. */
function isExplanation(key: string, value: unknown): boolean {
  if (key === 'detail') return !isEmpty(value);
  return key === 'details' && (typeof value === 'string' || Array.isArray(value)) && !isEmpty(value);
}

function readObject({ body, bodyCut, unreadAs }: HttpAnswer): Record<string, unknown> | undefined {
  const json = bodyCut || unreadAs !== undefined ? undefined : parseJson(body)?.value;
  return isRecord(json) && !hasTwinKeys(body) ? json : undefined;
}

/** JSON with two equal keys in one object can be read in two ways, and `JSON.parse` drops one of them. */
function hasTwinKeys(json: string): boolean {
  const open: Set<string>[] = [];
  for (const [token, text, colon] of json.matchAll(/("[^"\\]*(?:\\.[^"\\]*)*")\s*(:)?|[{}[\]]/g)) {
    if (token === '{' || token === '[') open.push(new Set());
    else if (token === '}' || token === ']') open.pop();
    else if (text !== undefined && colon !== undefined) {
      const key = String(JSON.parse(text));
      const keys = open.at(-1);
      if (keys?.has(key)) return true;
      keys?.add(key);
    }
  }
  return false;
}

/** Walks without recursion, so that no depth costs the stack; what cannot be walked whole counts as a word against. */
function hasWordAgainst(json: object, alsoAgainst: SpeaksAgainst): boolean {
  const open: { key: string; value: unknown; depth: number }[] = [{ key: '', value: json, depth: 0 }];
  for (let count = 1; ; count += 1) {
    const next = open.pop();
    if (next === undefined) return false;
    const { key, value, depth } = next;
    if (count > MAX_VALUES || depth > MAX_DEPTH) return true;
    if (isWordAgainst(key, value) || alsoAgainst(key, value)) return true;
    if (typeof value !== 'object' || value === null) continue;
    for (const [name, child] of Object.entries(value)) {
      // What stands in a list stands under the list's own key.
      open.push({ key: Array.isArray(value) ? key : plainName(name), value: child, depth: depth + 1 });
    }
  }
}

function isWordAgainst(key: string, value: unknown): boolean {
  switch (key) {
    case 'success':
    case 'ok':
      return value !== true;
    case 'error':
    case 'errors':
    case 'exception':
    case 'fault':
      return !isEmpty(value);
    case 'code':
    case 'status':
    case 'statuscode':
    case 'state':
    case 'result':
      if (typeof value === 'number') return value >= 400;
      return typeof value === 'string' && (Number.parseFloat(value) >= 400 || speaksOfFailure(value));
    default:
      return false;
  }
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === false || value === '') return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}

function saysNoSuccess(object: Record<string, unknown> | undefined): boolean {
  const said = Object.entries(object ?? {}).filter(([name]) => plainName(name) === 'success');
  return said.length > 0 && said.every(([, value]) => value === false);
}
