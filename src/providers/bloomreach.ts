import type { HttpAnswer } from '../http/exchange.ts';
import { addressBelow, planGet, planPost } from '../http/request-plan.ts';
import type { SecretInputs } from '../secrets/secrets.ts';
import { splitPath } from '../secrets/signed-path.ts';
import { readManagedImport, readSystemTime } from './bloomreach-check.ts';
import { parseHttpUrl } from './given-url.ts';
import type { InputFields, InputSource } from './input-fields.ts';
import {
  type CheckPlan,
  type CommonInputs,
  type Confirmation,
  defineProvider,
  type Probe,
  type Remedies,
  type RemedyOf,
  type TriggerPlan,
} from './provider.ts';
import { isRecord, parseJson, providerWords } from './provider-words.ts';
import { sharedRemedies } from './remedies.ts';

// Bloomreach Engagement API: https://documentation.bloomreach.com/engagement/reference/start-import
const PROJECT_BASE_URL = new URL('https://api.exponea.com');
const WORKSPACE_BASE_URL = new URL('https://api.bloomreach.com');

/** An import reads a file of 1 GB at most; how many redirects it follows is not documented. */
const FETCH_RULES = { maxRedirects: 5, maxBytes: 1e9 };

type Target =
  /** A project's import that was made in the app, or through the Imports Management API. */
  | { readonly kind: 'project'; readonly projectToken: string; readonly apiManaged: boolean }
  | { readonly kind: 'workspace'; readonly workspaceId: string; readonly apiManaged: false };

/** Bloomreach's inputs: where the import lives, which one it is, and what differs for this run. */
interface BloomreachInputs {
  readonly baseUrl: URL | undefined;
  readonly target: Target;
  readonly importId: string;
  readonly apiKeyId: string;
  readonly apiSecret: string;
  readonly path: string | undefined;
  readonly testConnection: boolean | undefined;
}

/** Bloomreach Engagement: starts an import of a project, of a Data hub workspace, or of the Imports Management API. */
export const bloomreach = defineProvider<BloomreachInputs>({
  title: 'Bloomreach',
  apiPaths: [
    'data/v1/projects/{}/imports/{}/start',
    'data/v2/workspaces/{}/imports/{}/start',
    'imports/v1/{}/{}/run',
    'track/v2/projects/{}/system/time',
  ],
  secretsOf,
  // 429 carries Retry-After where a wait is known; no window is documented.
  rateLimitWindowMs: undefined,
  resultHint: 'Bloomreach offers no way to follow it from here, so its result is shown only there.',
  readInputs,
  sourceUrl: ({ path }) => parseHttpUrl(path ?? ''),
  warningsOf,
  fetchRules: FETCH_RULES,
  checkPlan,
  planTrigger,
  confirm,
  remedy,
});

function secretsOf(source: InputSource): SecretInputs {
  const [id, secret] = [source('api_key_id').trim(), source('api_secret').trim()];
  const basicPair = id !== '' && secret !== '' ? ([id, secret] as const) : undefined;
  const ids = ['project_token', 'workspace_id', 'import_id'].map((name) => source(name).trim());
  return { values: [id, secret], basicPair, addresses: [source('path').trim()], ids };
}

function readInputs(fields: InputFields, common: CommonInputs): BloomreachInputs | undefined {
  const target = readTarget(fields);
  const importId = fields.id('import_id');
  const apiKeyId = fields.secret('api_key_id');
  const apiSecret = fields.secret('api_secret');
  if (apiKeyId?.includes(':') === true) {
    // HTTP Basic ends the id at the first colon.
    fields.refuse('api_key_id', 'must not hold a colon. Give only the id here, and the secret in `api_secret`');
  }
  for (const name of ['import_id', 'api_key_id', 'api_secret']) {
    if (fields.text(name) === undefined) fields.refuseAbsent(name, 'Bloomreach needs it');
  }
  const path = fields.unquotedLine('path');
  const testConnection = fields.boolean('test_connection');
  if (common.waitMs !== undefined) {
    fields.refuse('wait', 'does not work with Bloomreach, which offers no way to follow a run. Remove it');
  }
  if (parseHttpUrl(path ?? '') === undefined) refuseUnknownSource(fields, common);
  if (!target || !importId || !apiKeyId || !apiSecret) return undefined;
  return { baseUrl: common.baseUrl, target, importId, apiKeyId, apiSecret, path, testConnection };
}

/** Bloomreach does not tell where an import fetches its file; only an http `path` does. */
function refuseUnknownSource(fields: InputFields, { mode, source }: CommonInputs): void {
  if (source === undefined || fields.text('source_url') !== undefined) return;
  if (source.published !== undefined) {
    fields.refuseAbsent('source_url', 'Bloomreach needs it to compare the file, unless `path` is an http or https URL');
  } else if (mode === 'check' && fields.text('project_token') === undefined) {
    fields.refuse('check', 'can ask nothing with a `workspace_id` alone. Add `source_url`');
  }
}

/** Compared as URLs; neither is shown, because either may be signed. */
function warningsOf({ path }: BloomreachInputs, { source }: CommonInputs): string[] {
  const imported = parseHttpUrl(path ?? '');
  if (source?.url === undefined || imported === undefined || imported.href === source.url.href) return [];
  return [
    '`source_url` and `path` are different addresses. Bloomreach imports from `path`; the action looks only at `source_url`.',
  ];
}

function readTarget(fields: InputFields): Target | undefined {
  const projectToken = fields.id('project_token');
  const workspaceId = fields.id('workspace_id');
  const apiManaged = fields.boolean('api_managed') ?? false;
  const hasProject = fields.text('project_token') !== undefined;
  const hasWorkspace = fields.text('workspace_id') !== undefined;
  if (hasProject && hasWorkspace) {
    return fields.refuse('workspace_id', 'cannot go with `project_token`. Give exactly one of the two');
  }
  if (!hasProject && !hasWorkspace) {
    return fields.refuseAbsent('project_token', 'Bloomreach needs exactly one of `project_token` and `workspace_id`');
  }
  if (hasWorkspace && apiManaged) {
    return fields.refuse('api_managed', 'goes with `project_token`, not with `workspace_id`. Remove one of the two');
  }
  if (projectToken !== undefined) return { kind: 'project', projectToken, apiManaged };
  return workspaceId === undefined ? undefined : { kind: 'workspace', workspaceId, apiManaged: false };
}

function planTrigger(inputs: BloomreachInputs): TriggerPlan {
  const { target, importId, path, testConnection } = inputs;
  const body: Record<string, unknown> = {};
  if (path !== undefined) body[target.apiManaged ? 'path_to_overwrite' : 'path'] = path;
  if (testConnection !== undefined) body['test_connection'] = testConnection;
  return {
    // A JSON content-type without a body is answered with 400, so an empty body is no body.
    request: planPost(addressOf(inputs), basicHeader(inputs), Object.keys(body).length === 0 ? undefined : body),
    subject: { kind: 'import', id: importId },
    sourceOverride: path === undefined ? undefined : splitPath(path).shown,
  };
}

function basicHeader({ apiKeyId, apiSecret }: BloomreachInputs): Record<string, string> {
  return { authorization: `Basic ${Buffer.from(`${apiKeyId}:${apiSecret}`).toString('base64')}` };
}

/** A workspace documents nothing that could be asked with its key. */
function checkPlan(inputs: BloomreachInputs): CheckPlan {
  const { target, importId, baseUrl = PROJECT_BASE_URL } = inputs;
  const permission = 'the permission to trigger imports';
  if (target.kind === 'workspace') return { probes: [], untried: ['the API key', permission, 'the import'] };
  const { projectToken, apiManaged } = target;
  const time: Probe = {
    name: 'API key and project',
    plan: planGet(
      addressBelow(baseUrl, ['track', 'v2', 'projects', projectToken, 'system', 'time']),
      basicHeader(inputs),
    ),
    intervalMs: 0,
    read: readSystemTime,
  };
  if (!apiManaged) return { probes: [time], untried: [permission, 'the import'] };
  const managed: Probe = {
    name: 'Import',
    plan: planGet(addressBelow(baseUrl, ['imports', 'v1', projectToken, importId]), basicHeader(inputs)),
    intervalMs: 0,
    read: readManagedImport,
  };
  return { probes: [time, managed], untried: [permission] };
}

function addressOf({ target, importId, baseUrl }: BloomreachInputs): URL {
  if (target.kind === 'workspace') {
    const segments = ['data', 'v2', 'workspaces', target.workspaceId, 'imports', importId, 'start'];
    return addressBelow(baseUrl ?? WORKSPACE_BASE_URL, segments);
  }
  const segments = target.apiManaged
    ? ['imports', 'v1', target.projectToken, importId, 'run']
    : ['data', 'v1', 'projects', target.projectToken, 'imports', importId, 'start'];
  return addressBelow(baseUrl ?? PROJECT_BASE_URL, segments);
}

function confirm(answer: HttpAnswer, inputs: BloomreachInputs): Confirmation {
  const accepted = { kind: 'accepted', importId: inputs.importId } as const;
  const isRun = inputs.target.apiManaged;
  // The answer of /run is not documented; Bloomreach's own connector takes the status alone for success.
  if (isRun && answer.body.trim() === '') return accepted;
  const json = parseJson(answer.body);
  const record = isRecord(json?.value) ? json.value : {};
  const words = providerWords(answer.body);
  if (record['success'] === false) {
    return {
      kind: 'refused',
      detail: words === '' ? `Bloomreach answered ${answer.status} with success: false.` : words,
    };
  }
  const isFree = json !== undefined && isFreeOfError(json.value);
  if (isFree && (isRun || record['success'] === true)) return accepted;
  const missing = isFree ? 'without the success that it documents' : 'and confirmed nothing';
  const detail = `Bloomreach answered ${answer.status} ${missing}${words === '' ? '.' : `: ${words}`}`;
  return { kind: 'unusable', detail };
}

/** Says whether JSON tells of no error, in a list neither: where it does, nothing else that it says is relied on. */
function isFreeOfError(json: unknown): boolean {
  if (Array.isArray(json)) return json.every(isFreeOfError);
  if (!isRecord(json)) return json !== false;
  const isBadStatus = typeof json['status'] === 'string' && /^(error|fail)/i.test(json['status']);
  const saysSuccess = json['success'] === undefined || json['success'] === true;
  return saysSuccess && !isBadStatus && isEmpty(json['error']) && isEmpty(json['errors']);
}

/** Says whether an `error` or `errors` field tells of no error. */
function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === false || value === '') return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}

function remedy({ word, code, detail = '', httpStatus }: RemedyOf): string {
  if (word === 'unknown') return UNKNOWN_REMEDY;
  const known = word === 'rejected' ? KNOWN_WORDS.find(([words]) => words.test(detail)) : undefined;
  if (known !== undefined) return known[1];
  // `success: false` with a 2xx: the answer is a documented refusal, and its words tell what to correct.
  const isRefusal = word === 'rejected' && httpStatus !== undefined && httpStatus < 300;
  return REMEDIES[isRefusal ? 'invalid_request' : code];
}

const UNKNOWN_REMEDY =
  'The import may be running: look at Data & Assets > Imports in Bloomreach before you run this again, because a second run imports everything twice.';

/** Refusals whose words name one cause that their status does not tell. */
const KNOWN_WORDS: readonly (readonly [words: RegExp, remedy: string])[] = [
  [/invalid secret/i, 'Check `api_secret`: copy the secret of this API key once more, or make a new key.'],
  [/access key not found/i, 'Check `api_key_id`: Bloomreach does not know this key. It may belong to another project.'],
  [
    /invalid project id/i,
    'Check `project_token`: Bloomreach does not know this project. Check `base_url` as well (Project settings > Access management > API).',
  ],
];

const REMEDIES: Remedies = {
  ...sharedRemedies('Bloomreach'),
  unauthorized:
    'Check `api_key_id` and `api_secret`: a private API key from Project settings > Access management > API (for `workspace_id` a workspace key), and `base_url` against the API Base URL shown there.',
  quota_exhausted: 'Ask the owner of the Bloomreach account about its plan, then run this again.',
  forbidden:
    'Give the key the permission Imports > Allow trigger imports in Project settings > Access management > API, and check that it belongs to this project or workspace.',
  not_found:
    'Check `import_id` and `project_token` or `workspace_id` (the address of the import in the app shows them), and `base_url` against the API Base URL in Project settings > Access management > API.',
  invalid_request:
    'Correct what Bloomreach names: an import of the Imports Management API needs `api_managed: true`, `path` goes with URL and file-storage imports only, and copy & paste, upload, item collection, Snowflake and Databricks imports cannot be started.',
  rate_limited: 'Run this again later, with fewer imports at a time, or raise `max_attempts`.',
  provider_error: 'Bloomreach has a fault of its own: look at its status page, and run this again later.',
};
