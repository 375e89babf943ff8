import type { HttpAnswer } from '../http/exchange.ts';
import { addressBelow, planGet } from '../http/request-plan.ts';
import { fromOutside } from '../secrets/secrets.ts';
import { inertText } from '../text/inert-text.ts';
import { plainName } from '../text/wording.ts';
import { answeredObject } from './confirmation.ts';
import { isRecord, isWebPage } from './provider-words.ts';
import type { CheckPlan, Probe, ProbeReading, Reading } from './question.ts';

/** An answer that has these alone says nothing of an import. */
const WRAPPING_KEYS = ['success', 'ok', 'code', 'status', 'statuscode', 'state', 'result', 'message', 'description'];

/** The import that is checked, and how its API is asked. */
interface Asked {
  readonly target: { readonly kind: 'project' | 'workspace'; readonly id: string; readonly apiManaged: boolean };
  readonly importId: string;
  readonly baseUrl: URL;
  readonly header: Record<string, string>;
}

/** What can be asked with the key of a project; a workspace documents nothing of the kind. */
export function bloomreachChecks({ target, importId, baseUrl, header }: Asked): CheckPlan {
  const permission = 'the permission to trigger imports';
  if (target.kind === 'workspace') return { probes: [], untried: ['the API key', permission, 'the import'] };
  const time: Probe = {
    name: 'API key and project',
    plan: planGet(addressBelow(baseUrl, ['track', 'v2', 'projects', target.id, 'system', 'time']), header),
    intervalMs: 0,
    read: readSystemTime,
  };
  if (!target.apiManaged) return { probes: [time], untried: [permission, 'the import'] };
  const managed: Probe = {
    name: 'Import',
    plan: planGet(addressBelow(baseUrl, ['imports', 'v1', target.id, importId]), header),
    intervalMs: 0,
    read: (answer) => readManagedImport(answer, importId),
  };
  return { probes: [time, managed], untried: [permission] };
}

/**
 * Reads the answer of `GET /track/v2/projects/{project_token}/system/time`, which needs a key and no permission: a numeric
 * `time` proves project and key. Bloomreach's own Magento connector tries its credentials in the same way.
 */
function readSystemTime(answer: HttpAnswer): Reading<ProbeReading> {
  const answered = answeredObject('Bloomreach', answer, 'no time');
  if (answered?.kind !== 'object') return answered;
  if (typeof answered.object['time'] !== 'number') return { kind: 'unreadable', why: 'no time' };
  return { kind: 'fine', says: 'Bloomreach knows the project, and the API key works there.' };
}

/** Reads the answer of `GET /imports/v1/{project_token}/{import_id}`: an import of the Imports Management API. */
function readManagedImport(answer: HttpAnswer, importId: string): Reading<ProbeReading> {
  // A page with this status is a firewall's.
  if (answer.status === 403 && !isWebPage(answer.body)) {
    const says = 'The key may not read imports, which needs another permission. It may still be able to start them.';
    return { kind: 'fine', says };
  }
  const missing = 'no readable import';
  const answered = answeredObject('Bloomreach', answer, missing);
  if (answered?.kind !== 'object') return answered;
  const { data, ...others } = answered.object;
  const record = { ...others, ...(isRecord(data) && data) };
  if (Object.keys(record).every((key) => WRAPPING_KEYS.includes(plainName(key))))
    return { kind: 'unreadable', why: missing };
  const other = [others['id'], record['id'], record['import_id']].find((id) => !isEqualId(id, importId));
  if (other !== undefined) {
    const what =
      typeof other === 'string' || typeof other === 'number'
        ? `import ${fromOutside(inertText(String(other)))}`
        : 'another import';
    const detail = `Bloomreach answered with ${what}, not with the one in \`import_id\`.`;
    return { kind: 'wrong', reason: 'unexpected_response', detail };
  }
  const name = typeof record['name'] === 'string' ? ` "${fromOutside(inertText(record['name']))}"` : '';
  const active = record['active'] === false ? ' It is not active.' : '';
  return { kind: 'fine', says: `Bloomreach knows the import${name}.${active}` };
}

function isEqualId(id: unknown, importId: string): boolean {
  return id === undefined || String(id).toLowerCase() === importId.toLowerCase();
}
