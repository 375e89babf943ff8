import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { HttpAnswer } from '../../src/http/exchange.ts';
import type { Import } from '../../src/providers/provider.ts';
import { answerOf } from '../support/answers.ts';
import { API_MANAGED, BLOOMREACH, readValid, WORKSPACE } from '../support/inputs.ts';
import { cases, table } from '../support/table.ts';

type Body = [name: string, body: unknown];

const START = readValid({ ...BLOOMREACH, path: '/f' });
const SPACE = readValid(WORKSPACE);
const RUN = readValid(API_MANAGED);

const ACCEPTED = { kind: 'accepted', importId: 'import-1' };

/** The documented success of `start`, which `run` is believed, too. */
const SUCCESS: Body[] = [
  ['success', { success: true }],
  ['success with empty errors', { success: true, errors: [], error: null }],
  ['success with other empty errors', { success: true, errors: {}, error: '' }],
  ['success with no error', { success: true, error: false }],
  ['success with a good status', { success: true, status: 'queued' }],
  ['success with a low code', { success: true, code: 200, statusCode: '202' }],
  ['success with words', { success: true, message: 'Import started', description: 'x', detail: ['x'] }],
  ['success, and more of it deeper down', { success: true, data: [{ success: true, ok: true }] }],
  ['success with a status that is an object', { success: true, status: { toString: 1 } }],
  ['success in a text with a brace', '{"success": true, "a": "{\\"success\\": false}", "b": "\\\\"}'],
];
/** What only `run` takes, whose answer is not documented. */
const OPEN: Body[] = [
  ['an empty object', {}],
  ['an id', { id: 'run-1', status: 'queued', state: 'PENDING', result: 1 }],
  ['a success that is not at the top', { data: { success: true } }],
  ['an inherited success', '{"__proto__": {"success": true}}'],
];
/** A word against the success makes it worthless, wherever it stands and whatever else does. */
const AGAINST: Body[] = [
  ['an error', { error: 'bad path' }],
  ['errors', { errors: { path: ['bad'] } }],
  ['a list of errors', { errors: ['bad'] }],
  ['errors without words', { errors: [null] }],
  ['an error that is true', { error: true }],
  ['an error that is a number', { error: 0 }],
  ['an exception', { exception: 'x' }],
  ['a fault in capitals', { FAULT: { a: 1 } }],
  ['a failed status', { status: 'Failed' }],
  ['a status of an error', { status: 'no error' }],
  ['a status in a list', { status: ['queued', 'rejected'] }],
  ['a state that is denied', { State: 'access_denied' }],
  ['a result that is invalid', { result: 'INVALID_REQUEST' }],
  ['a status of 400', { status: 400 }],
  ['a status of 500', { status: 500 }],
  ['a code of 404 in words', { code: '404' }],
  ['a code with words behind it', { code: ' 404 Not Found' }],
  ['a statusCode in other letters', { status_code: 503, statuscode: 200 }],
  ['a number beyond all numbers', '{"success": true, "status": 1e999}'],
  ['a number in another form', '{"success": true, "status": "4.04e2"}'],
  ['not ok', { ok: false }],
  ['ok in words', { ok: 'true' }],
  ['no success deeper down', { data: [[{ a: { SUCCESS: false } }]] }],
  ['a success in words deeper down', { data: { Success: 'true' } }],
  ['a success that is null deeper down', { data: { success: null } }],
];
/** No JSON object that can be read in one way. */
const UNREADABLE: Body[] = [
  ['blanks', ' \n'],
  ['null', null],
  ['a number', 0],
  ['no', false],
  ['yes', true],
  ['a text', '"Import not found"'],
  ['a good text', '"success"'],
  ['a list', [{ success: true }]],
  ['a list of words', ['error']],
  ['an empty list', []],
  ['a page', '<h1>Sign in</h1>'],
  ['words', 'Import not found'],
  ['broken JSON', '{"success": true'],
  ['JSON and more', '{"success": true}{"success": true}'],
  ['a success and its contrary', '{"success": false, "success": true}'],
  ['a success twice', '{"success": true, "success": true}'],
  ['a success and its contrary, escaped', '{"succe\\u0073s": false, "success": true}'],
  ['twins deeper down', '{"success": true, "data": [{"status": "failed", "status": "queued"}]}'],
  ['a success that is too deep', `{"success": true, "a": ${'['.repeat(40)}1${']'.repeat(40)}}`],
  ['a success, and an error at 20,000 levels', `{"success": true, "a": ${'['.repeat(2e4)}1${']'.repeat(2e4)}}`],
  ['a success with 10,000 values', { success: true, a: Array(10_000).fill(1) }],
];
/** `run` alone: a gateway explains itself with these. */
const EXPLAINED: Body[] = [
  ['a code and a description', { code: 200, description: 'Import is queued' }],
  ['a detail', { detail: 'Import not found' }],
  ['details that are empty', { details: '' }],
  ['a message deeper down', { data: [{ Message: 'Import not found' }] }],
];

const WITH_SUCCESS = AGAINST.map(([name, body]): Body => {
  return [`${name}, beside a success`, typeof body === 'string' ? body : { success: true, ...(body as object) }];
});

const ENDPOINTS: [name: string, item: Import, success: Body[], useless: Body[]][] = [
  ['`start`', START, SUCCESS, [...OPEN, ...WITH_SUCCESS, ...EXPLAINED, ...UNREADABLE]],
  ['`start` of a workspace', SPACE, SUCCESS.slice(0, 1), [...OPEN, ...WITH_SUCCESS.slice(0, 1)]],
  ['`run`', RUN, [...SUCCESS, ...OPEN], [...AGAINST, ...WITH_SUCCESS.slice(0, 1), ...EXPLAINED, ...UNREADABLE]],
];
for (const [endpoint, item, success, useless] of ENDPOINTS) {
  const isSuccess = (_: string, body: unknown) => assert.deepEqual(item.confirm(answerOf(200, body)), ACCEPTED);
  const isUseless = (_: string, body: unknown) => {
    const meaning = item.confirm(answerOf(200, body));
    assert.equal(meaning.kind, 'unusable');
    assert.match(JSON.stringify(meaning), /Bloomreach answered 200 and did not confirm the import[.:]/);
  };
  table(`a 200 of ${endpoint} is a success:`, isSuccess, success);
  table(`a 200 of ${endpoint} is of no use:`, isUseless, useless);

  test(`another status of ${endpoint} is no success`, () => {
    for (const status of [201, 202, 203, 204, 205, 206, 207, 226, 299]) {
      for (const body of ['', { success: true }, { data: { success: false } }]) {
        assert.equal(item.confirm(answerOf(status, body)).kind, 'unusable', String(status));
      }
    }
  });

  const refusal = (status: number, body: unknown) => item.confirm(answerOf(status, body));
  const refused = (detail: string) => ({ kind: 'refused', detail }) as const;
  cases(`a 2xx of ${endpoint} is a refusal:`, refusal, [
    ['no success', 200, { success: false }, refused('Bloomreach answered 200 with success: false.')],
    ['with words', 200, { success: false, errors: { _global: ['No', 'Not now'] } }, refused('No; Not now')],
    ['with another 2xx', 207, { success: false, error: 'Paused' }, refused('Paused')],
    ['in capitals', 202, { SUCCESS: false }, refused('SUCCESS: false')],
  ]);

  test(`a 2xx of ${endpoint} that is unclear is no refusal`, () => {
    for (const body of ['{"success": true, "Success": false}', '[{"success": false}]', '{"success": 0}']) {
      assert.equal(item.confirm(answerOf(200, body)).kind, 'unusable', body);
    }
  });
}

test('an empty 200 is a success of `run` where it is provably empty, and none of `start`', () => {
  const empty = (isProvenEmpty: boolean): HttpAnswer => ({ ...answerOf(200), isProvenEmpty });
  assert.deepEqual(RUN.confirm(empty(true)), ACCEPTED);
  assert.equal(RUN.confirm(empty(false)).kind, 'unusable');
  for (const item of [START, SPACE]) assert.equal(item.confirm(empty(true)).kind, 'unusable');
});

test('a body that is cut, or cannot be read, proves nothing', async () => {
  const whole = answerOf(200, { success: true, time: 1, id: 'import-1' });
  const probes = (await RUN.check()).probes.map(({ read }) => read);
  const kinds = probes.map((read) => read(whole)?.kind);
  assert.deepEqual(kinds, ['fine', 'fine']);
  for (const damage of [{ bodyCut: true }, { unreadAs: 'utf-7' }]) {
    const answer = { ...whole, ...damage };
    assert.equal(RUN.confirm(answer).kind, 'unusable');
    for (const read of probes) assert.equal(read(answer)?.kind, 'unreadable');
  }
});
