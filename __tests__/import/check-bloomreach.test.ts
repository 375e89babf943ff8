import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { RawInputs } from '../support/inputs.ts';
import { json, type Reply } from '../support/local-server.ts';
import { type Answers, codeOf, FILE, importPublished } from '../support/published.ts';
import { AT_BLOOMREACH } from '../support/worth.ts';

const page: Reply = { status: 200, body: '<html>Welcome</html>' };
const time = json(200, { time: 1764000000.5, success: true });

/** Checks an import of Bloomreach without a published file. */
function check(answers: Answers, inputs: RawInputs = {}) {
  return importPublished(answers, { ...AT_BLOOMREACH, published_sha256: '', check: 'true', ...inputs });
}

describe('a check at Bloomreach', () => {
  test('tries key and project, and looks at the source', async () => {
    const { outcome, requests, recorder } = await check({ dataset: () => time });
    assert.equal(codeOf(outcome), 'checked');
    assert.deepEqual(
      requests.map(({ method, path }) => `${method} ${path}`),
      ['GET /track/v2/projects/project-1/system/time', `HEAD ${FILE}`, `GET ${FILE}`],
    );
    const basic = Buffer.from('key-id-1:api-secret-1').toString('base64');
    assert.equal(requests[0]?.headers.authorization, `Basic ${basic}`);
    assert.equal(requests[1]?.headers.authorization, undefined);
    assert.deepEqual(recorder.warnings, []);
    assert.deepEqual(Object.fromEntries(outcome.checks?.map(({ name, result }) => [name, result]) ?? []), {
      'API key and project': 'fine',
      Source: 'fine',
      'The permission to trigger imports': 'not tried',
      'The import': 'not tried',
    });
  });

  test('looks at the path where that is an http URL', async () => {
    const { outcome, requests } = await check({ dataset: () => time }, { source_url: '', path: `{server}${FILE}` });
    assert.deepEqual([codeOf(outcome), requests.at(-1)?.path], ['checked', FILE]);
  });

  test('without a known source tries the key alone', async () => {
    const { outcome } = await check({ dataset: () => time }, { source_url: '' });
    assert.deepEqual(
      [codeOf(outcome), outcome.checks?.find(({ name }) => name === 'Source')?.result],
      ['checked', 'not tried'],
    );
  });

  const managed = { api_managed: 'true' };

  test('with api_managed asks for the import, which the key need not be allowed to read', async () => {
    const named = { id: 'IMPORT-1', name: 'Visits', description: 'Daily', message: 'x', state: 'idle' };
    const other = /answered with import import-2, not with the one in `import_id`\.$/;
    const wrong = 'not_sent unexpected_response';
    for (const [reply, end, said] of [
      [json(200, named), 'checked', /knows the import "Visits"\.$/],
      [json(200, { id: 'import-2', name: 'Visits' }), wrong, other],
      [json(200, { data: { id: 7 } }), wrong, /with import 7,/],
      [json(200, { name: 'Customers', active: true }), 'checked', /knows the import "Customers"\.$/],
      [json(200, { name: 'Customers', active: false }), 'checked', /"Customers"\. It is not active\.$/],
      [json(200, { data: { name: 'Visits', active: false } }), 'checked', /import "Visits"\. It is not active\.$/],
      [json(200, { data: [], id: 'import-1' }), 'checked', /knows the import\.$/],
      [json(200, { success: false }), 'rejected unexpected_response', /answered 200 with success: false\.$/],
      [json(200, { success: false, errors: ['gone'] }), 'rejected unexpected_response', /gone/],
      [json(403, { success: false, errors: { _global: ['No permission'] } }), 'checked', /key may not read imports/],
      [json(404, { success: false, errors: { code: 'NotFoundError', message: 'none' } }), 'rejected not_found', /none/],
    ] as const) {
      const { outcome, requests } = await check({ dataset: (n) => (n === 1 ? time : reply) }, managed);
      assert.equal(codeOf(outcome), end);
      assert.equal(requests[1]?.path, '/imports/v1/project-1/import-1');
      assert.match(outcome.checks?.find(({ name }) => name === 'Import')?.says ?? '', said);
    }
  });

  test('with api_managed takes no page and no error for a word on the import', async () => {
    for (const [reply, end] of [
      [{ status: 403, body: '<html>Blocked</html>' }, 'not_sent forbidden'],
      [{ status: 403, body: 'Blocked\n<html><body>No.</body></html>' }, 'not_sent forbidden'],
      ...[
        ...[{ errors: { code: 404, description: 'none' } }, { error: 'none' }, { error: 404 }, { errors: true }],
        ...[
          { errors: [''] },
          { code: 404, name: 'x' },
          { status: 'error' },
          { ok: false },
          { detail: 'Not found' },
          {},
        ],
        ...[{ id: 'import-1', detail: 'Gone' }, { details: ['Gone'] }, { data: { id: 'import-1', state: 'DENIED' } }],
        ...[{ success: true }, { success: true, data: {} }, { status: 'ok' }, { message: 'No import' }],
        ...[{ success: 'true', id: 'import-1' }, [], 'import-1'],
      ].map((body) => [json(200, body), 'not_sent unexpected_response'] as const),
      [{ status: 200, body: '{"id": "import-2", "id": "import-1"}' }, 'not_sent unexpected_response'],
      [page, 'not_sent unexpected_response'],
      [{ status: 200 }, 'not_sent unexpected_response'],
      [json(200, { errors: [], error: null, active: true }), 'checked'],
      [json(403, {}), 'checked'],
      [{ status: 403 }, 'checked'],
    ] as const) {
      const { outcome, requests } = await check({ dataset: (n) => (n === 1 ? time : reply) }, managed);
      const asked = requests.filter(({ path }) => path === '/imports/v1/project-1/import-1').length;
      assert.deepEqual([codeOf(outcome), asked], [end, end === 'checked' ? 1 : 2]);
    }
  });

  const keyNotFound = json(200, { errors: ['access key not found'], success: false });
  const refused: readonly (readonly [name: string, reply: Reply, end: string])[] = [
    ['401 without a body', { status: 401 }, 'rejected unauthorized'],
    ['401 with a page', { status: 401, body: '<html>Login</html>' }, 'rejected unauthorized'],
    ['403 invalid secret', json(403, { errors: ['invalid secret'], success: false }), 'rejected forbidden'],
    ['400 Invalid project id', json(400, { errors: ['Invalid project id'] }), 'rejected invalid_request'],
    ['400 could not authenticate', json(400, { errors: ['Could not authenticate'] }), 'rejected unauthorized'],
    ['200 access key not found', keyNotFound, 'rejected unexpected_response'],
  ];
  for (const [name, reply, end] of refused) {
    test(`is rejected: ${name}`, async () => {
      const { outcome, order } = await check({ dataset: () => reply });
      assert.deepEqual([codeOf(outcome), order.filter((kind) => kind === 'dataset').length], [end, 1]);
      assert.ok(outcome.httpStatus !== undefined);
    });
  }

  test('asks once more for what is no time', async () => {
    const replies = [json(200, { success: true }), json(200, { time: '1', success: true }), page, json(200, [])];
    const contradictions = [
      ...[{ errors: ['access key not found'] }, { error: 'no' }, { errors: { code: 404 } }, { success: 'false' }],
      ...[{ code: 401 }, { status: 'denied' }, { ok: null }, { detail: 'No' }, { data: { success: false } }],
    ];
    for (const reply of [...replies, ...contradictions.map((errors) => json(200, { time: 1764000000, ...errors }))]) {
      const { outcome, order } = await check({ dataset: () => reply });
      assert.equal(codeOf(outcome), 'not_sent unexpected_response');
      assert.equal(order.filter((kind) => kind === 'dataset').length, 2);
    }
  });

  test('of a workspace looks at the source alone', async () => {
    const { outcome, order } = await check({}, { project_token: '', workspace_id: 'workspace-1' });
    assert.deepEqual([codeOf(outcome), order], ['checked', ['source', 'source']]);
  });
});
