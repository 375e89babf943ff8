import type { HttpAnswer } from '../http/exchange.ts';
import { inertText } from '../text/inert-text.ts';
import type { ProbeReading } from './provider.ts';
import { isRecord, isWebPage, parseJson, providerWords } from './provider-words.ts';

/**
 * Reads the answer of `GET /track/v2/projects/{project_token}/system/time`, which needs a key and no permission: a numeric
 * `time` proves project and key. Bloomreach's own Magento connector tries its credentials in the same way.
 */
export function readSystemTime(answer: HttpAnswer): ProbeReading | undefined {
  if (answer.status !== 200) return undefined;
  const json = parseJson(answer.body)?.value;
  const refusal = refusalIn(json, answer);
  if (refusal !== undefined) return refusal;
  if (!isRecord(json) || typeof json['time'] !== 'number') return { kind: 'unreadable', why: 'no time' };
  return { kind: 'fine', says: 'Bloomreach knows the project, and the API key works there.' };
}

/** Reads the answer of `GET /imports/v1/{project_token}/{import_id}`: an import of the Imports Management API. */
export function readManagedImport(answer: HttpAnswer): ProbeReading | undefined {
  // A page with this status is a firewall's.
  if (answer.status === 403 && !isWebPage(answer.body)) {
    const says = 'The key may not read imports, which needs another permission. It may still be able to start them.';
    return { kind: 'fine', says };
  }
  if (answer.status !== 200) return undefined;
  const json = parseJson(answer.body)?.value;
  const refusal = refusalIn(json, answer);
  if (refusal !== undefined) return refusal;
  if (!isRecord(json)) return { kind: 'unreadable', why: 'no readable import' };
  const record = isRecord(json['data']) ? json['data'] : json;
  const name = typeof record['name'] === 'string' ? ` "${inertText(record['name'])}"` : '';
  const active = record['active'] === false ? ' It is not active.' : '';
  return { kind: 'fine', says: `Bloomreach knows the import${name}.${active}` };
}

/** `success: false` with a 200 is a refusal all the same; an error beside what was asked for is an answer that nobody can trust. */
function refusalIn(json: unknown, { status, body }: HttpAnswer): ProbeReading | undefined {
  if (!isRecord(json)) return undefined;
  const words = providerWords(body);
  if (json['success'] !== false) {
    const hasError = ['error', 'errors'].some((key) => !isEmpty(json[key]));
    return hasError ? { kind: 'unreadable', why: words === '' ? 'an error' : `an error: ${words}` } : undefined;
  }
  const detail = words === '' ? `Bloomreach answered ${status} with success: false.` : words;
  return { kind: 'wrong', word: 'rejected', code: 'unexpected_response', detail };
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === false || value === '') return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}
