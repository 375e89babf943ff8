import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import { API_KEYS, type ApiKey, IMPORTS, PROJECT_TOKEN, WORKSPACE_ID } from '../../sandbox/accounts.ts';
import { type Sandbox, startSandbox } from '../../sandbox/server.ts';

const start = (id: string, project: string = PROJECT_TOKEN) => `/data/v1/projects/${project}/imports/${id}/start`;
const startInWorkspace = (id: string) => `/data/v2/workspaces/${WORKSPACE_ID}/imports/${id}/start`;
const run = (id: string) => `/imports/v1/${PROJECT_TOKEN}/${id}/run`;
const globally = (text: string) => ({ success: false, errors: { _global: [text] } });

type Case = {
  title: string;
  path: string;
  apiKey?: ApiKey;
  authorization?: string;
  contentType?: string;
  body?: unknown;
  status: number;
  /** The whole body, or a part of its text; the empty text for a bodiless answer. */
  answer: object | string;
};

const accepted = { status: 200, answer: { success: true } };

const cases: Case[] = [
  { title: 'a start without a body', path: start(IMPORTS.url.id), ...accepted },
  {
    title: 'a start with both options',
    path: start(IMPORTS.url.id),
    body: { path: 'https://files.example.com/a.csv', test_connection: false },
    ...accepted,
  },
  { title: 'an SFTP path', path: start(IMPORTS.fileStorage.id), body: { path: 'sftp://files/a.csv' }, ...accepted },
  { title: 'an empty object', path: start(IMPORTS.url.id), body: {}, ...accepted },
  {
    title: 'a start in a workspace with its own key',
    path: startInWorkspace(IMPORTS.workspaceUrl.id),
    apiKey: API_KEYS.workspace,
    ...accepted,
  },
  { title: 'a run of an API-managed import', path: run(IMPORTS.apiManaged.id), status: 200, answer: '' },
  {
    title: 'a run with its own name for the path',
    path: run(IMPORTS.apiManaged.id),
    body: { path_to_overwrite: 'https://files.example.com/a.csv', test_connection: true },
    status: 200,
    answer: '',
  },
  { title: 'no credentials', path: start(IMPORTS.url.id), authorization: '', status: 401, answer: '' },
  {
    title: 'a wrong secret',
    path: start(IMPORTS.url.id),
    apiKey: { ...API_KEYS.project, secret: 'wrong' },
    status: 401,
    answer: '',
  },
  { title: 'another scheme', path: start(IMPORTS.url.id), authorization: 'Bearer token', status: 401, answer: '' },
  {
    title: 'a key that the API cannot check',
    path: start(IMPORTS.url.id),
    apiKey: API_KEYS.broken,
    status: 400,
    answer: 'Could not authenticate',
  },
  {
    title: 'a JSON content-type without a body',
    path: start(IMPORTS.url.id),
    contentType: 'application/json',
    status: 400,
    answer: globally('BadRequest: content-type is JSON, but there is no body'),
  },
  {
    title: 'a body without a JSON content-type',
    path: start(IMPORTS.url.id),
    contentType: 'text/plain',
    body: {},
    status: 400,
    answer: globally('BadRequest: the content-type of a body is application/json'),
  },
  {
    title: 'a body that is a list',
    path: start(IMPORTS.url.id),
    body: [],
    status: 400,
    answer: globally('BadRequest: the body is no JSON object'),
  },
  {
    title: "run's name for the path at start",
    path: start(IMPORTS.url.id),
    body: { path_to_overwrite: 'https://files.example.com/a.csv' },
    status: 400,
    answer: { success: false, errors: { path_to_overwrite: ['Unknown field.'] } },
  },
  {
    title: 'test_connection as a text',
    path: start(IMPORTS.url.id),
    body: { test_connection: 'false' },
    status: 400,
    answer: { success: false, errors: { test_connection: ['Not a valid boolean.'] } },
  },
  {
    title: 'a path that is no URL',
    path: start(IMPORTS.url.id),
    body: { path: 'stores.csv' },
    status: 400,
    answer: { error: 'bad path' },
  },
  {
    title: 'a key without the permission',
    path: start(IMPORTS.url.id),
    apiKey: API_KEYS.withoutPermission,
    status: 403,
    answer: 'No permission to allow trigger imports',
  },
  {
    title: 'the key of a workspace for a project',
    path: start(IMPORTS.url.id),
    apiKey: API_KEYS.workspace,
    status: 403,
    answer: 'No permission',
  },
  {
    title: 'the key of a project for a workspace',
    path: startInWorkspace(IMPORTS.workspaceUrl.id),
    status: 403,
    answer: 'No permission',
  },
  {
    title: 'an unknown import',
    path: start('nope'),
    status: 404,
    answer: { success: false, errors: { code: 'NotFoundError', message: 'Import nope was not found' } },
  },
  {
    title: 'an unknown project',
    path: start(IMPORTS.url.id, 'nope'),
    status: 404,
    answer: { errors: { code: 404, description: 'No such project or workspace.' } },
  },
  {
    title: 'an address that is none of the API',
    path: '/data/v3',
    status: 404,
    answer: { errors: { code: 404, description: 'The requested URL was not found.' } },
  },
  {
    title: 'start refuses an API-managed import',
    path: start(IMPORTS.apiManaged.id),
    status: 400,
    answer: 'Imports Management API',
  },
  { title: 'run refuses any other import', path: run(IMPORTS.url.id), status: 404, answer: 'NotFoundError' },
  ...(['copyPaste', 'upload', 'itemCollection', 'snowflake', 'databricks'] as const).map((kind) => ({
    title: `start refuses ${IMPORTS[kind].kind}`,
    path: start(IMPORTS[kind].id),
    status: 400,
    answer: 'cannot be triggered',
  })),
  {
    title: 'a source that fails its test',
    path: start(IMPORTS.unreachable.id),
    status: 400,
    answer: {
      success: false,
      errors: [{ code: 1004, description: 'The connection to the source could not be made.' }],
    },
  },
  {
    title: 'a source that is not tested',
    path: start(IMPORTS.unreachable.id),
    body: { test_connection: false },
    ...accepted,
  },
  {
    title: 'a refusal with status 200',
    path: start(IMPORTS.paused.id),
    status: 200,
    answer: globally('The import is paused.'),
  },
];

suite('Bloomreach in the sandbox', () => {
  let sandbox: Sandbox;
  before(async () => {
    sandbox = await startSandbox();
  });
  after(() => sandbox.close());

  for (const { title, path, apiKey = API_KEYS.project, authorization, contentType, body, status, answer } of cases) {
    test(`${title}: ${status}`, async () => {
      const basic = `Basic ${Buffer.from(`${apiKey.id}:${apiKey.secret}`).toString('base64')}`;
      const headers = new Headers({ authorization: authorization ?? basic });
      if (contentType ?? body) headers.set('content-type', contentType ?? 'application/json');
      const content = body === undefined ? {} : { body: JSON.stringify(body) };
      const response = await fetch(sandbox.url + path, { method: 'POST', headers, ...content });
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
