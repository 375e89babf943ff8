import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { newestEntry, type Run, type Stage } from '../../src/outcome/provider-run.ts';
import { readRunStatus, readTime } from '../../src/providers/woosmap-answers.ts';
import { answerOf } from '../support/answers.ts';
import { entryOf, runOf } from '../support/runs.ts';
import { cases, pairs, table } from '../support/table.ts';

// The zone of the machine must not matter.
process.env['TZ'] = 'Asia/Kolkata';

pairs('a time without a zone is UTC:', readTime, [
  ['2024-06-07T09:30:36.715881', Date.UTC(2024, 5, 7, 9, 30, 36, 715)],
  ['2024-06-07T09:30:36', Date.UTC(2024, 5, 7, 9, 30, 36)],
  ['2024-06-07T09:30', Date.UTC(2024, 5, 7, 9, 30)],
  ['2024-06-07T09:30:36Z', Date.UTC(2024, 5, 7, 9, 30, 36)],
  ['2024-06-07T09:30:36z', Date.UTC(2024, 5, 7, 9, 30, 36)],
  ['2024-06-07T09:30:36+02:00', Date.UTC(2024, 5, 7, 7, 30, 36)],
  ['2024-06-07T09:30:36-0130', Date.UTC(2024, 5, 7, 11, 0, 36)],
  ['2024-06-07 09:30:36.715881', Date.UTC(2024, 5, 7, 9, 30, 36, 715)],
  ['2024-06-07 09:30:36+02:00', Date.UTC(2024, 5, 7, 7, 30, 36)],
  ['2024-06-07t09:30:36z', Date.UTC(2024, 5, 7, 9, 30, 36)],
  ['2024-06-07  09:30:36', undefined],
  ['2024-06-07T25:30:36', undefined],
  ['2024-06-07T09:30:36 or so', undefined],
  ['at 2024-06-07T09:30:36', undefined],
  ['2024-06-07', undefined],
  ['yesterday', undefined],
  ['', undefined],
  [null, undefined],
  [undefined, undefined],
  [1717752636, undefined],
  [['2024-06-07T09:30:36'], undefined],
]);

const whole = {
  id: 'run-1',
  status: 'in_progress',
  steps: [
    {
      name: 'fetch',
      start: '2024-06-07T09:30:36.715881',
      end: '2024-06-07T09:31:00',
      status: 'success',
      entries: [{ created_at: '2024-06-07T09:30:37', detail: 'Will import\n3 features.', level: 'warning' }],
    },
    { name: 'import', start: '2024-06-07T09:31:00', end: null, status: 'in_progress', entries: [] },
  ],
};
const bare: Stage = { name: 'stage', state: 'unknown', word: '', startMs: undefined, endMs: undefined, entries: [] };
const fetch: Stage = {
  name: 'fetch',
  state: 'succeeded',
  word: 'success',
  startMs: Date.UTC(2024, 5, 7, 9, 30, 36, 715),
  endMs: Date.UTC(2024, 5, 7, 9, 31),
  entries: [entryOf('Will import 3 features.', 'warning', '2024-06-07T09:30:37')],
};
const importing = { ...bare, name: 'import', state: 'going', word: 'in_progress', startMs: fetch.endMs } as const;

function readAnswer(body: unknown, status: number): object {
  return readRunStatus(answerOf(status, body));
}

const run = (word: string, stages: Stage[] = []) => ({ kind: 'run', run: runOf(word, stages) });
const noRun = { kind: 'unreadable', why: 'the answer holds no run' };
const odd = { name: 1, status: [], start: 5, end: {}, entries: 'none' };
const noEntries = { entries: [null, [], 'a', {}] };

cases('the status of a run is read:', (body: unknown) => readAnswer(body, 200), [
  ['a whole run', whole, run('in_progress', [fetch, importing])],
  ['a run without steps', { id: 'run-1', status: 'success' }, run('success')],
  ['steps that are no list', { id: 'run-1', status: 'failed', steps: { a: 1 } }, run('failed')],
  ['steps that are no steps', { id: 'run-1', status: 'x', steps: [null, 1, 'a', [], {}] }, run('x', [bare])],
  ['a step that has nothing as it should be', { id: 'run-1', status: 'x', steps: [odd] }, run('x', [bare])],
  [
    'entries that are no entries',
    { id: 'run-1', status: 'x', steps: [noEntries] },
    run('x', [{ ...bare, entries: [entryOf('', 'info', '')] }]),
  ],
  ['a status that nobody documented', { id: 'run-1', status: 'queued\u0007' }, run('queued')],
  ['a status without a word', { id: 'run-1', status: '' }, run('')],
  ['an id that has commands in it', { id: ' run-1\u0000', status: 'success' }, run('success')],
  ['no id', { status: 'success' }, noRun],
  ['an empty id', { id: ' ', status: 'success' }, noRun],
  ['an id that is a number', { id: 1, status: 'success' }, noRun],
  ['no status', { id: 'run-1' }, noRun],
  ['a status that is no text', { id: 'run-1', status: null }, noRun],
  ['a list', [whole], noRun],
  ['null', null, noRun],
  ['a page', '<html>', noRun],
  ['nothing', '', noRun],
]);

describe('another status of an answer', () => {
  test('says that there was never a run, or is a refusal, where it is explained as the API does', () => {
    for (const body of [{ details: 'No runs.' }, { detail: 'No runs.' }, { detail: [{ msg: 'x' }] }, { details: '' }]) {
      assert.deepEqual(readAnswer(body, 404), { kind: 'none' });
      for (const status of [401, 403]) assert.deepEqual(readAnswer(body, status), { kind: 'refused' });
    }
  });

  for (const status of [401, 403, 404]) {
    test(`says nothing where ${status} is explained otherwise`, () => {
      const others = [
        '',
        'Not found',
        '<html>404',
        '{"detail": "x"',
        {},
        null,
        [],
        ['detail'],
        [{ detail: 'x' }],
        whole,
      ];
      for (const body of [...others, { message: 'x' }, { error: { detail: 'x' } }, { detail: null }]) {
        const nothing = { kind: 'unreadable', why: `status ${status}` };
        assert.deepEqual(readAnswer(body, status), nothing, JSON.stringify(body));
      }
    });
  }

  test('says nothing, whatever it holds', () => {
    for (const status of [201, 202, 203, 204, 302, 400, 402, 410, 429, 500, 503])
      assert.deepEqual(readAnswer(whole, status), { kind: 'unreadable', why: `status ${status}` });
  });
});

test('an answer in an encoding that cannot be read says nothing', () => {
  const reading = { kind: 'unreadable', why: 'the answer came in a form that cannot be read (content-encoding: x)' };
  assert.deepEqual(readRunStatus({ ...answerOf(200, whole), unreadAs: 'content-encoding: x' }), reading);
});

describe('of more than helps anybody are kept', () => {
  test('the first steps, and those that did not end well', () => {
    const fine = { name: 'fine', status: 'success', start: '2026-01-01T00:00:00', end: '2026-01-01T00:00:09' };
    const late = [fine, { ...fine, name: 'bad', status: 'failed' }, { ...fine, name: 'open', end: null }];
    const reading = readRunStatus(
      answerOf(200, { id: 'run-1', status: 'success', steps: [...Array(1000).fill(fine), ...late] }),
    );
    const stages = reading.kind === 'run' ? reading.run.stages : [];
    assert.deepEqual([stages.length, stages.slice(1000).map(({ name }) => name)], [1002, ['bad', 'open']]);
  });

  test('the first and the newest entries', () => {
    const entries = Array.from({ length: 100_003 }, (_, at) => ({ detail: `${at}` }));
    const reading = readRunStatus(answerOf(200, { id: 'run-1', status: 'x', steps: [{ entries }] }));
    const kept = reading.kind === 'run' ? (reading.run.stages[0]?.entries ?? []) : [];
    assert.equal(kept.length, 100_000);
    const texts = [0, 49_999, 50_000, 99_999].map((at) => kept[at]?.text);
    assert.deepEqual(texts, ['0', '49999', '50003', '100002']);
  });
});

/** The run that Woosmap tells of with one stage. */
function read(status: string, stage: object = {}): Run {
  const reading = readRunStatus(answerOf(200, { id: 'run-1', status, steps: [stage] }));
  assert.ok(reading.kind === 'run');
  return reading.run;
}

test('levels count in any letters', () => {
  const levels = ['warning', 'WARNING', 'error', 'Critical', 'fatal', 'info', 'debug', '', 'constructor'];
  const entries = levels.map((level) => ({ level }));
  const told = read('success', { entries }).stages.flatMap((stage) => stage.entries.map(({ level }) => level));
  assert.deepEqual(told, ['warning', 'warning', 'error', 'error', 'error', 'info', 'info', 'info', 'info']);
});

const FAILING = [
  ...['error', 'Errored', 'failure', 'FAIL', 'cancelled', 'canceled', 'Aborted', 'rejected', 'rejection', 'denied'],
  ...['access_denied', 'deny', 'denial', 'timed_out', 'TimedOut', 'timeout', 'time-out', 'times out', 'killed'],
  ...['oom_killed', 'invalid', 'terminated', 'crashed', 'interrupted', 'expired', 'refused', 'unsuccessful'],
  ...['declined', 'forbidden', 'unauthorized', 'stopped'],
];

function isState(state: string, ...words: string[]): void {
  for (const word of words) {
    const { stages, ...run } = read(word, { status: word });
    assert.deepEqual([run.state, run.word, stages[0]?.state, stages[0]?.word], [state, word, state, word]);
  }
}

table('the word of a run and of a stage is read as', isState, [
  ['succeeded', 'success', 'SUCCESS', 'Success'],
  ['going', 'in_progress', 'IN_PROGRESS'],
  ['failed', 'failed', 'FAILED'],
  ['failing', ...FAILING],
  ['unknown', '', 'done', 'succeeded', 'queued', 'skipped', 'constructor', 'success ful', 'identified'],
]);

const at = (text: string, createdAt: string) => entryOf(text, 'info', createdAt);

cases('the newest of some entries is', (entries: ReturnType<typeof entryOf>[]) => newestEntry(entries)?.text, [
  ['none of none', [], undefined],
  ['the only one', [at('a', '')], 'a'],
  [
    'the one with the latest time',
    [at('a', '2026-01-15T12:00:01'), at('b', '2026-01-15T12:00:02'), at('c', '2026-01-15T12:00:00')],
    'b',
  ],
  ['the last of those that are alike', [at('a', '2026-01-15T12:00:01'), at('b', '2026-01-15T12:00:01')], 'b'],
  ['the last of those without a time', [at('a', ''), at('b', 'today')], 'b'],
  ['one with a time before one without', [at('a', '2026-01-15T12:00:01'), at('b', '')], 'a'],
]);
