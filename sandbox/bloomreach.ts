import { API_KEYS, type ApiKey, IMPORTS, type ImportDefinition, PROJECT_TOKEN, WORKSPACE_ID } from './accounts.ts';
import { type Answer, bodiless, json } from './answers.ts';
import { type Call, type Route, route } from './routes.ts';

/** The body of a start, with the name that the path override has at each address. */
type StartOptions = { path?: string; testConnection: boolean };

/**
 * Makes the addresses of Bloomreach Engagement that start an import, and those that start none.
 * Source: Bloomreach Engagement API reference: imports; Bloomreach Data hub API reference: start import.
 */
export function bloomreachRoutes(): Route[] {
  return [
    route('POST', '/data/v1/projects/:owner/imports/:import_id/start', (call) => start(call, 'path', PROJECT_TOKEN)),
    route('POST', '/data/v2/workspaces/:owner/imports/:import_id/start', (call) => start(call, 'path', WORKSPACE_ID)),
    route('GET', '/track/v2/projects/:owner/system/time', readTime),
    route('GET', '/imports/v1/:owner/:import_id', readImport),
    route('POST', '/imports/v1/:owner/:import_id/run', (call) => start(call, 'path_to_overwrite', PROJECT_TOKEN)),
  ];
}

/** The time, for every key of the project: Bloomreach's own connectors try their credentials with it. */
function readTime({ request, ids }: Call): Answer {
  const refused = refuseReader(request.headers.authorization, ids['owner']);
  return refused ?? json(200, { time: Date.now() / 1000, success: true });
}

/** An import of the Imports Management API, for a key that may do anything with imports. */
function readImport({ request, ids }: Call): Answer {
  const refused = refuseReader(request.headers.authorization, ids['owner']);
  if (refused) return refused;
  if (findKey(request.headers.authorization)?.mayTriggerImports !== true) {
    return json(403, { success: false, errors: { _global: ['No permission to read imports.'] } });
  }
  const imports: readonly ImportDefinition[] = Object.values(IMPORTS);
  const definition = imports.find(({ id, apiManaged }) => id === ids['import_id'] && apiManaged);
  if (!definition) return notFound(`Import ${ids['import_id']} was not found`);
  return json(200, { id: definition.id, name: 'Sandbox customers', active: true, source: { type: definition.kind } });
}

function refuseReader(authorization: string | undefined, owner: string | undefined): Answer | undefined {
  const keys: readonly ApiKey[] = Object.values(API_KEYS);
  const [id] = Buffer.from(authorization?.split(' ')[1] ?? '', 'base64')
    .toString('utf8')
    .split(':');
  const key = findKey(authorization);
  if (!key && keys.some((candidate) => candidate.id === id))
    return json(403, { success: false, errors: ['invalid secret'] });
  if (!key) return bodiless(401, { 'www-authenticate': 'Basic realm="Login Required"' });
  if (owner === PROJECT_TOKEN && key.owner === PROJECT_TOKEN) return undefined;
  return json(400, { success: false, errors: ['Invalid project id'] });
}

/** Checks credentials, body, owner, permission and import. The order of the checks is not documented. */
function start(call: Call, pathKey: 'path' | 'path_to_overwrite', owner: string): Answer {
  const key = findKey(call.request.headers.authorization);
  if (!key) return bodiless(401, { 'www-authenticate': 'Basic realm="Login Required"' });
  if (key.broken) return badRequest('_global', 'Could not authenticate');
  const options = readOptions(call, pathKey);
  if ('status' in options) return options;
  if (call.ids['owner'] !== owner)
    return json(404, { errors: { code: 404, description: 'No such project or workspace.' } });
  // A key of another project or workspace is refused like one without the permission.
  if (key.owner !== owner || !key.mayTriggerImports) return noPermission();
  const imports: readonly ImportDefinition[] = Object.values(IMPORTS);
  const definition = imports.find((candidate) => candidate.id === call.ids['import_id'] && candidate.owner === owner);
  if (!definition) return notFound(`Import ${call.ids['import_id']} was not found`);
  const isRun = pathKey === 'path_to_overwrite';
  return refusal(definition, isRun, options) ?? started(isRun);
}

function findKey(authorization: string | undefined): ApiKey | undefined {
  const [scheme, encoded] = (authorization ?? '').split(' ');
  if (scheme?.toLowerCase() !== 'basic' || !encoded) return undefined;
  const pair = Buffer.from(encoded, 'base64').toString('utf8');
  const keys: readonly ApiKey[] = Object.values(API_KEYS);
  return keys.find((candidate) => pair === `${candidate.id}:${candidate.secret}`);
}

/** Reads the body: optional, but with one a JSON content-type is required, and without one it is refused. */
function readOptions(call: Call, pathKey: string): StartOptions | Answer {
  const { body, headers } = call.request;
  const saysJson = /^application\/json\b/i.test(headers['content-type'] ?? '');
  if (body === '') {
    return saysJson
      ? badRequest('_global', 'BadRequest: content-type is JSON, but there is no body')
      : { testConnection: true };
  }
  if (!saysJson) return badRequest('_global', 'BadRequest: the content-type of a body is application/json');
  const fields = parseObject(body);
  if (!fields) return badRequest('_global', 'BadRequest: the body is no JSON object');
  const { [pathKey]: path, test_connection: testConnection = true, ...others } = fields;
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) return badRequest(unknown, 'Unknown field.');
  if (path !== undefined && typeof path !== 'string') return badRequest(pathKey, 'Not a valid string.');
  if (typeof testConnection !== 'boolean') return badRequest('test_connection', 'Not a valid boolean.');
  return path === undefined ? { testConnection } : { path, testConnection };
}

function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

/** Says why this import is not started in this way; nothing where it is. */
function refusal(definition: ImportDefinition, isRun: boolean, options: StartOptions): Answer | undefined {
  const { kind, apiManaged = false } = definition;
  if (apiManaged && !isRun) {
    return badRequest('_global', 'BadRequest: imports made through the Imports Management API cannot be started here');
  }
  if (!apiManaged && isRun) return notFound('The import is not managed through the Imports Management API');
  if (kind !== 'url' && kind !== 'file_storage')
    return badRequest('_global', `BadRequest: ${kind} imports cannot be triggered`);
  // The import service's own answer, passed on as it is.
  if (options.path !== undefined && !isSource(options.path, kind)) return json(400, { error: 'bad path' });
  if (definition.unreachable && options.testConnection) {
    return json(400, {
      success: false,
      errors: [{ code: 1004, description: 'The connection to the source could not be made.' }],
    });
  }
  return definition.paused ? json(200, { success: false, errors: { _global: ['The import is paused.'] } }) : undefined;
}

/** A URL import reads an http(s) URL, a file storage import a GCS or SFTP path. */
function isSource(path: string, kind: 'url' | 'file_storage'): boolean {
  const scheme = /^([a-z][a-z0-9+.-]*):\/\/./i.exec(path)?.[1]?.toLowerCase();
  if (kind === 'url') return (scheme === 'https' || scheme === 'http') && URL.canParse(path);
  return path !== '' && (scheme === undefined || scheme === 'gs' || scheme === 'sftp');
}

/** The answer of `run` is not documented: Bloomreach's own connector looks at the status alone. */
function started(isRun: boolean): Answer {
  return isRun ? bodiless(200) : json(200, { success: true });
}

function badRequest(field: string, explanation: string): Answer {
  return json(400, { success: false, errors: { [field]: [explanation] } });
}

function noPermission(): Answer {
  const where = 'Project settings -> Access management -> API -> Imports -> Allow trigger imports';
  return json(403, {
    success: false,
    errors: { _global: [`No permission to allow trigger imports. Check ${where}.`] },
  });
}

function notFound(message: string): Answer {
  return json(404, { success: false, errors: { code: 'NotFoundError', message } });
}
