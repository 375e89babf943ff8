import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Import } from '../../src/providers/provider.ts';
import { answerOf } from '../support/answers.ts';
import { BLOOMREACH, readValid } from '../support/inputs.ts';

type Body = [name: string, body: unknown];
type Refused = [name: string, body: unknown, detail: string];
type Unusable = [name: string, body: unknown, words: string];

const { project_token: _, ...noTarget } = BLOOMREACH;
const START = readValid({ ...BLOOMREACH, path: '/f' });
const WORKSPACE = readValid({ ...noTarget, workspace_id: 'space-1' });
const RUN = readValid({ ...BLOOMREACH, api_managed: 'true' });

const SUCCESS: Body[] = [
  ['success', { success: true }],
  ['success with empty errors', { success: true, errors: [], error: null }],
  ['success with other empty errors', { success: true, errors: {}, error: '' }],
  ['success with no error', { success: true, error: false }],
  ['success with a good status', { success: true, status: 'queued' }],
  ['success with a status that cannot be made a text', { success: true, status: { toString: 1 } }],
];
const REFUSED: Refused[] = [
  ['no success', { success: false }, 'Bloomreach answered 200 with success: false.'],
  ['no success, with words', { success: false, errors: { _global: ['No', 'Not now'] } }, 'No; Not now'],
];
/** Of no use to either: it tells of an error, or of nothing that is known. */
const UNCLEAR: Unusable[] = [
  ['success and an error', { success: true, error: 'bad path' }, ': bad path'],
  ['success and errors', { success: true, errors: { path: ['bad'] } }, ': path: bad'],
  ['success and a list of errors', { success: true, errors: ['bad'] }, ': bad'],
  ['success and an error that is true', { success: true, error: true }, ': true'],
  ['success and an error that is a number', { success: true, error: 0 }, ': 0'],
  ['success and a bad status', { success: true, status: 'Failed' }, ': status: Failed'],
  ['an error alone', { error: 'bad path' }, ': bad path'],
  ['a bad status', { status: 'ERROR' }, ': status: ERROR'],
  ['an error in a list', [{}, { errors: ['bad'] }], ': bad'],
  ['success as a text', { success: 'true' }, '.'],
  ['success as a number', { success: 1 }, '.'],
  ['success that is null', { success: null }, '.'],
  ['no', false, ': false'],
  ['a page', '<h1>Sign in</h1>', ': Sign in'],
  ['broken JSON', '{"success": true', ': success : true'],
  ['no success in a list', [{ success: false }], '.'],
  ['no in a list', [[], [false]], ': false'],
];
const EMPTY: Body[] = [
  ['nothing', ''],
  ['blanks', ' \n'],
];
/** Of no use to `start`, whose answer is documented; `run` takes the status for success. */
const OPEN: Unusable[] = [
  ['an empty object', {}, '.'],
  ['null', null, '.'],
  ['a list', [{ success: true }], '.'],
  ['a list of no objects', ['error', null, ['error']], ': error; error'],
  ['a text', '"success"', ': success'],
  ['an inherited success', '{"__proto__": {"success": true}}', '.'],
  ['other words', { status: 'queued' }, ': status: queued'],
  ['a status that only has the word in it', { status: 'no error' }, ': status: no error'],
  ['a status that is no word', { status: 500 }, ': status: 500'],
];

const bodiesOf = (unusable: Unusable[]) => unusable.map(([name, body]): Body => [name, body]);
const unclear = (empty: Body[]) => [...UNCLEAR, ...empty.map(([name, body]): Unusable => [name, body, '.'])];

const ENDPOINTS: [name: string, item: Import, success: Body[], open: Unusable[], unclear: Unusable[]][] = [
  ['`start`', START, SUCCESS, OPEN, unclear(EMPTY)],
  ['`start` of a workspace', WORKSPACE, SUCCESS, OPEN, unclear(EMPTY)],
  ['`run`', RUN, [...SUCCESS, ...EMPTY, ...bodiesOf(OPEN)], [], unclear([])],
];
for (const [endpoint, item, success, open, useless] of ENDPOINTS) {
  const confirm = (body: unknown) => item.confirm(answerOf(200, body));
  const unusable = (detail: string) => ({ kind: 'unusable', detail: `Bloomreach answered 200 ${detail}` });

  describe(`a 200 of ${endpoint} is`, () => {
    for (const [name, body] of success) {
      test(`a success: ${name}`, () => assert.deepEqual(confirm(body), { kind: 'accepted', importId: 'import-1' }));
    }
    for (const [name, body, detail] of REFUSED) {
      test(`a refusal: ${name}`, () => assert.deepEqual(confirm(body), { kind: 'refused', detail }));
    }
    for (const [name, body, words] of open) {
      const missing = `without the success that it documents${words}`;
      test(`no success: ${name}`, () => assert.deepEqual(confirm(body), unusable(missing)));
    }
    for (const [name, body, words] of useless) {
      test(`of no use: ${name}`, () => assert.deepEqual(confirm(body), unusable(`and confirmed nothing${words}`)));
    }
  });
}
