import type { HttpAnswer } from '../http/exchange.ts';
import { fromOutside } from '../secrets/outside.ts';
import { inertText } from '../text/inert-text.ts';
import { answeredObject, plainKey } from './confirmation.ts';
import type { ProbeReading } from './provider.ts';
import { isRecord, isWebPage } from './provider-words.ts';

/** An answer that has these alone says nothing of an import. */
const WRAPPING_KEYS = ['success', 'ok', 'code', 'status', 'statuscode', 'state', 'result', 'message', 'description'];

/**
 * Reads the answer of `GET /track/v2/projects/{project_token}/system/time`, which needs a key and no permission: a numeric
 * `time` proves project and key. Bloomreach's own Magento connector tries its credentials in the same way.
 */
export function readSystemTime(answer: HttpAnswer): ProbeReading | undefined {
  if (answer.status !== 200) return undefined;
  const answered = answeredObject('Bloomreach', answer, 'no time');
  if (answered.kind !== 'object') return answered;
  if (typeof answered.object['time'] !== 'number') return { kind: 'unreadable', why: 'no time' };
  return { kind: 'fine', says: 'Bloomreach knows the project, and the API key works there.' };
}

/** Reads the answer of `GET /imports/v1/{project_token}/{import_id}`: an import of the Imports Management API. */
export function readManagedImport(answer: HttpAnswer, importId: string): ProbeReading | undefined {
  // A page with this status is a firewall's.
  if (answer.status === 403 && !isWebPage(answer.body)) {
    const says = 'The key may not read imports, which needs another permission. It may still be able to start them.';
    return { kind: 'fine', says };
  }
  if (answer.status !== 200) return undefined;
  const missing = 'no readable import';
  const answered = answeredObject('Bloomreach', answer, missing);
  if (answered.kind !== 'object') return answered;
  const { data, ...others } = answered.object;
  const record = { ...others, ...(isRecord(data) && data) };
  if (Object.keys(record).every((key) => WRAPPING_KEYS.includes(plainKey(key))))
    return { kind: 'unreadable', why: missing };
  const other = [others['id'], record['id'], record['import_id']].find((id) => !isEqualId(id, importId));
  if (other !== undefined) {
    const what =
      typeof other === 'string' || typeof other === 'number'
        ? `import ${fromOutside(inertText(String(other)))}`
        : 'another import';
    const detail = `Bloomreach answered with ${what}, not with the one in \`import_id\`.`;
    return { kind: 'wrong', word: 'not_sent', code: 'unexpected_response', detail };
  }
  const name = typeof record['name'] === 'string' ? ` "${fromOutside(inertText(record['name']))}"` : '';
  const active = record['active'] === false ? ' It is not active.' : '';
  return { kind: 'fine', says: `Bloomreach knows the import${name}.${active}` };
}

function isEqualId(id: unknown, importId: string): boolean {
  return id === undefined || String(id).toLowerCase() === importId.toLowerCase();
}
