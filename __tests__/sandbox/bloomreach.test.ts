import assert from 'node:assert/strict';
import { after, suite, test } from 'node:test';
import { API_KEYS, type ApiKey, IMPORTS, PROJECT_TOKEN, WORKSPACE_ID } from '../../sandbox/accounts.ts';
import { startSandbox } from '../../sandbox/server.ts';

const startOf = (id: string, project: string = PROJECT_TOKEN) => `/data/v1/projects/${project}/imports/${id}/start`;
const start = startOf(IMPORTS.url.id);
const inWorkspace = `/data/v2/workspaces/${WORKSPACE_ID}/imports/${IMPORTS.workspaceUrl.id}/start`;
const runOf = (id: string) => `/imports/v1/${PROJECT_TOKEN}/${id}/run`;
const managed = runOf(IMPORTS.apiManaged.id);
const timeOf = (project: string = PROJECT_TOKEN) => `/track/v2/projects/${project}/system/time`;
const importOf = (id: string) => `/imports/v1/${PROJECT_TOKEN}/${id}`;
const ask = (apiKey: ApiKey): Given => ({ method: 'GET', apiKey });
const globally = (text: string) => ({ success: false, errors: { _global: [text] } });
const notFound = (description: string) => ({ errors: { code: 404, description } });
const field = (name: string, text: string) => ({ success: false, errors: { [name]: [text] } });

const url = 'https://files.example.com/a.csv';
const { broken, workspace, withoutPermission } = API_KEYS;
const wrongSecret = { ...API_KEYS.project, secret: 'wrong' };

/** The answer is the whole body, or a part of its text; the empty text for a bodiless answer. */
type Given = { method?: 'GET'; apiKey?: ApiKey; authorization?: string; contentType?: string; body?: unknown };
type Case = [title: string, path: string, given: Given, status: number, answer: object | string];

const OK = { success: true };
const noConnection = [{ code: 1004, description: 'The connection to the source could not be made.' }];

const cases: Case[] = [
  ['a start without a body', start, {}, 200, OK],
  ['a start with both options', start, { body: { path: url, test_connection: false } }, 200, OK],
  ['an SFTP path', startOf(IMPORTS.fileStorage.id), { body: { path: 'sftp://files/a.csv' } }, 200, OK],
  ['an empty object', start, { body: {} }, 200, OK],
  ['a start in a workspace with its own key', inWorkspace, { apiKey: workspace }, 200, OK],
  ['a run of an API-managed import', managed, {}, 200, ''],
  ['its own name for the path', managed, { body: { path_to_overwrite: url, test_connection: true } }, 200, ''],
  ['no credentials', start, { authorization: '' }, 401, ''],
  ['a wrong secret', start, { apiKey: wrongSecret }, 401, ''],
  ['another scheme', start, { authorization: 'Bearer token' }, 401, ''],
  ['a key that the API cannot check', start, { apiKey: broken }, 400, 'Could not authenticate'],
  ['a type without a body', start, { contentType: 'application/json' }, 400, 'content-type is JSON, but there is no'],
  ['a body of another type', start, { contentType: 'text/plain', body: {} }, 400, 'the content-type of a body is'],
  ['a body that is a list', start, { body: [] }, 400, globally('BadRequest: the body is no JSON object')],
  ["run's name", start, { body: { path_to_overwrite: url } }, 400, field('path_to_overwrite', 'Unknown field.')],
  ['a text', start, { body: { test_connection: 'false' } }, 400, field('test_connection', 'Not a valid boolean.')],
  ['a path that is no URL', start, { body: { path: 'stores.csv' } }, 400, { error: 'bad path' }],
  ['no permission', start, { apiKey: withoutPermission }, 403, 'No permission to allow trigger imports'],
  ['the key of a workspace for a project', start, { apiKey: workspace }, 403, 'No permission'],
  ['the key of a project for a workspace', inWorkspace, {}, 403, 'No permission'],
  ['an unknown import', startOf('nope'), {}, 404, '"code":"NotFoundError","message":"Import nope was not found"'],
  ['an unknown project', startOf(IMPORTS.url.id, 'nope'), {}, 404, notFound('No such project or workspace.')],
  ['an address that is none of the API', '/data/v3', {}, 404, notFound('The requested URL was not found.')],
  ['start refuses an API-managed import', startOf(IMPORTS.apiManaged.id), {}, 400, 'Imports Management API'],
  ['run refuses any other import', runOf(IMPORTS.url.id), {}, 404, 'NotFoundError'],
  ...(['copyPaste', 'upload', 'itemCollection', 'snowflake', 'databricks'] as const).map(
    (kind): Case => [`start refuses ${IMPORTS[kind].kind}`, startOf(IMPORTS[kind].id), {}, 400, 'cannot be triggered'],
  ),
  ['a source that fails its test', startOf(IMPORTS.unreachable.id), {}, 400, { success: false, errors: noConnection }],
  ['a source that is not tested', startOf(IMPORTS.unreachable.id), { body: { test_connection: false } }, 200, OK],
  ['the time for a key of the project', timeOf(), ask(API_KEYS.project), 200, '"time":'],
  ['the time for a key that may start nothing', timeOf(), ask(withoutPermission), 200, '"time":'],
  ['no time for a wrong secret', timeOf(), ask(wrongSecret), 403, 'invalid secret'],
  ['no time for an unknown key', timeOf(), ask({ ...wrongSecret, id: 'nobody' }), 401, ''],
  ['no time of another project', timeOf('nope'), ask(API_KEYS.project), 400, 'Invalid project id'],
  ['an import of the Imports Management API', importOf(IMPORTS.apiManaged.id), ask(API_KEYS.project), 200, '"id":'],
  ['no other import', importOf(IMPORTS.url.id), ask(API_KEYS.project), 404, 'NotFoundError'],
  ['no import without a permission', importOf(IMPORTS.apiManaged.id), ask(withoutPermission), 403, 'No permission'],
  ['a refusal with status 200', startOf(IMPORTS.paused.id), {}, 200, globally('The import is paused.')],
];

suite('Bloomreach in the sandbox', async () => {
  const sandbox = await startSandbox();
  after(() => sandbox.close());

  for (const [title, path, given, status, answer] of cases) {
    test(`${title}: ${status}`, async () => {
      const { method = 'POST', apiKey = API_KEYS.project, authorization, contentType, body } = given;
      const basic = `Basic ${Buffer.from(`${apiKey.id}:${apiKey.secret}`).toString('base64')}`;
      const headers = new Headers({ authorization: authorization ?? basic });
      if (contentType ?? body) headers.set('content-type', contentType ?? 'application/json');
      const content = body === undefined ? {} : { body: JSON.stringify(body) };
      const response = await fetch(sandbox.url + path, { method, headers, ...content });
      const text = await response.text();
      assert.equal(response.status, status, text);
      const challenge = status === 401 ? 'Basic realm="Login Required"' : null;
      assert.equal(response.headers.get('www-authenticate'), challenge);
      if (typeof answer === 'object') assert.deepEqual(JSON.parse(text), answer);
      else if (answer === '') assert.equal(text, '');
      else assert.ok(text.includes(answer), text);
    });
  }
});
