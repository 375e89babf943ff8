import type { InputFields, InputSource } from '../fields/fields.ts';
import type { HttpAnswer } from '../http/exchange.ts';
import { addressBelow, planPost } from '../http/request-plan.ts';
import type { ReasonWords } from '../outcome/reason.ts';
import type { SecretInputs } from '../secrets/secrets.ts';
import { splitPath } from '../secrets/signed-path.ts';
import { parseHttpUrl } from '../text/url.ts';
import { confirmingObject, unconfirmed } from './confirmation.ts';
import { type CommonInputs, type Confirmation, defineProvider, type TriggerPlan, targetOf } from './provider.ts';

// Bloomreach Engagement API: https://documentation.bloomreach.com/engagement/reference/start-import
const PROJECT_BASE_URL = new URL('https://api.exponea.com');
const WORKSPACE_BASE_URL = new URL('https://api.bloomreach.com');

/** An import reads a file of 1 GB and 1,000,000 rows at most; how many redirects it follows is not documented. */
const FETCH_RULES = { maxRedirects: 5, maxBytes: 1e9, maxRecords: 1_000_000 };

/** Words that tell more than the status that they come with (seen in the API's own answers). */
const WORDS: ReasonWords = [
  [/could not authenticate/i, 'unauthorized'],
  [/\baccess key\b.{0,100}\b(not found|unknown|does not exist)\b|\bunknown access key\b/i, 'unknown_key'],
  [/\b(invalid|wrong|incorrect)( \w+)? secret\b|\bsecret( \w+)? is (invalid|wrong|incorrect)\b/i, 'wrong_secret'],
  [/\binvalid project[ _-]?(id|token)\b|\bproject[ _-]?(id|token)\b.{0,100}\binvalid\b/i, 'wrong_project'],
  [/no permission/i, 'forbidden'],
  [
    /\bcopy[ _-]?(&|and)?[ _-]?paste\b|\bupload(ed)? imports?\b|\bitem collections?\b|\bsnowflake\b|\bdatabricks\b/i,
    'unfit_import',
  ],
];

/** Where an import lives: in a project, made in the app or through the Imports Management API, or in a workspace. */
interface Target {
  readonly kind: 'project' | 'workspace';
  readonly id: string;
  readonly apiManaged: boolean;
}

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
  inputs: {
    project_token: {},
    workspace_id: {},
    import_id: { isOfEntry: true },
    api_key_id: { isSecret: true },
    api_secret: { isSecret: true },
    path: { isOfEntry: true },
    test_connection: { isOfEntry: true },
    api_managed: {},
  },
  apiPaths: [
    'data/v1/projects/{}/imports/{}/start',
    'data/v2/workspaces/{}/imports/{}/start',
    'imports/v1/{}/{}/run',
    'track/v2/projects/{}/system/time',
  ],
  secretsOf,
  // 429 carries Retry-After where a wait is known; no window is documented.
  rateLimitWindowMs: undefined,
  resultHint: 'It may not be finished yet; its result is shown only in Bloomreach.',
  // Each import of a file brings its events once more.
  importingAgain: 'adds',
  readInputs,
  sourceUrl({ path }) {
    const url = parseHttpUrl(path ?? '');
    return url === undefined ? undefined : { name: '`path`', url };
  },
  warningsOf,
  fetchRules: FETCH_RULES,
  async checkPlan(inputs) {
    const { bloomreachChecks } = await import('./bloomreach-check.ts');
    return bloomreachChecks({ ...inputs, baseUrl: baseUrlOf(inputs), header: basicHeader(inputs) });
  },
  planTrigger,
  confirm,
  words: WORDS,
  async remedies(failure, { baseUrl, target, path }) {
    const { bloomreachRemedies } = await import('./remedies.ts');
    return bloomreachRemedies(failure, {
      isWorkspace: target.kind === 'workspace',
      isApiManaged: target.apiManaged,
      hasPath: path !== undefined,
      hasOwnBaseUrl: baseUrl !== undefined,
    });
  },
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
  const path = fields.path('path');
  const testConnection = fields.boolean('test_connection');
  if (common.waitMs !== undefined) {
    fields.refuse('wait', 'does not work with Bloomreach, which offers no way to follow a run. Remove it');
  }
  if (fields.text('max_loss_percent') !== undefined) {
    fields.refuse('max_loss_percent', 'does not work with Bloomreach, which reports no counts. Remove it');
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
    fields.refuse('check', 'has nothing to check with a `workspace_id` alone. Add `source_url`');
  }
}

/** Compared as URLs; neither is shown, because either may be signed. */
function warningsOf({ path }: BloomreachInputs, { source }: CommonInputs): string[] {
  const imported = parseHttpUrl(path ?? '');
  if (source?.url === undefined || imported === undefined || imported.href === source.url.href) return [];
  return [
    '`source_url` and `path` are different URLs. Bloomreach imports from `path`, but the action looks only at `source_url`.',
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
  const [kind, id] = hasProject ? (['project', projectToken] as const) : (['workspace', workspaceId] as const);
  return id === undefined ? undefined : { kind, id, apiManaged };
}

function planTrigger(inputs: BloomreachInputs): TriggerPlan {
  const { target, importId, path, testConnection } = inputs;
  const body: Record<string, unknown> = {};
  if (path !== undefined) body[target.apiManaged ? 'path_to_overwrite' : 'path'] = path;
  const shownPath = path === undefined ? undefined : splitPath(path).shown;
  if (testConnection !== undefined) body['test_connection'] = testConnection;
  return {
    // A JSON content-type without a body is answered with 400, so an empty body is no body.
    request: planPost(addressOf(inputs), basicHeader(inputs), Object.keys(body).length === 0 ? undefined : body),
    subject: { kind: 'import', id: importId },
    sourceOverride: shownPath,
    target: targetOf('bloomreach', baseUrlOf(inputs).href, target.kind, target.id, shownPath),
  };
}

function basicHeader({ apiKeyId, apiSecret }: BloomreachInputs): Record<string, string> {
  return { authorization: `Basic ${Buffer.from(`${apiKeyId}:${apiSecret}`).toString('base64')}` };
}

function baseUrlOf({ target, baseUrl }: BloomreachInputs): URL {
  return baseUrl ?? (target.kind === 'workspace' ? WORKSPACE_BASE_URL : PROJECT_BASE_URL);
}

function addressOf(inputs: BloomreachInputs): URL {
  const { target, importId } = inputs;
  const scope = target.kind === 'workspace' ? ['v2', 'workspaces'] : ['v1', 'projects'];
  const segments = target.apiManaged
    ? ['imports', 'v1', target.id, importId, 'run']
    : ['data', ...scope, target.id, 'imports', importId, 'start'];
  return addressBelow(baseUrlOf(inputs), segments);
}

function confirm(answer: HttpAnswer, { importId, target }: BloomreachInputs): Confirmation {
  const isRun = target.apiManaged;
  const isConfirmed = answer.status === 200 && (isRun ? confirmsRun(answer) : confirmsStart(answer));
  return isConfirmed
    ? { kind: 'accepted', importId }
    : unconfirmed('Bloomreach', answer, 'and did not confirm the import');
}

function confirmsStart(answer: HttpAnswer): boolean {
  return confirmingObject(answer, () => false)?.['success'] === true;
}

/** The answer of `/run` is not documented; Bloomreach's own connector takes status 200 alone for success. */
function confirmsRun(answer: HttpAnswer): boolean {
  // A gateway explains itself with these and any status.
  const isExplanation = (key: string) => ['detail', 'details', 'description', 'message'].includes(key);
  return answer.isProvenEmpty || confirmsStart(answer) || confirmingObject(answer, isExplanation) !== undefined;
}
