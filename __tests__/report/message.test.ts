import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type ErrorCode, type Failure, failed, type Outcome } from '../../src/outcome/outcome.ts';
import type { Stage } from '../../src/outcome/provider-run.ts';
import type { Import } from '../../src/providers/provider.ts';
import { composeMessage, describeFeatures } from '../../src/report/message.ts';
import { BLOOMREACH, readValid, UUID, WOOSMAP } from '../support/inputs.ts';
import { entryOf, runOf, stageOf } from '../support/runs.ts';
import { cases, table } from '../support/table.ts';

const OF_WOOSMAP = readValid(WOOSMAP);
const OF_BLOOMREACH = readValid(BLOOMREACH);

function titleOf(word: Failure['word'], code: ErrorCode, more: object = {}, title: string | undefined = 'Woosmap') {
  return composeMessage({ attempts: 1, ...more, ...failed(word, code, 'x') }, title, undefined, 'y').title;
}

function isTitle(title: string, word: Failure['word'], code: ErrorCode, httpStatus?: number): void {
  assert.equal(titleOf(word, code, httpStatus === undefined ? {} : { httpStatus }), title);
}

table('the title of a red step says provider and what happened:', isTitle, [
  ['Woosmap import rejected: 404 not found', 'rejected', 'not_found', 404],
  ['Woosmap import rejected: 402 quota exhausted', 'rejected', 'quota_exhausted', 402],
  ['Woosmap import rejected: 302 unexpected response', 'rejected', 'unexpected_response', 302],
  ['Woosmap import rejected: cancelled', 'rejected', 'cancelled', 429],
  ['Woosmap import unknown: 502 provider error', 'unknown', 'provider_error', 502],
  ['Woosmap import unknown: network error', 'unknown', 'network_error', 200],
  ['Woosmap import unknown: timeout', 'unknown', 'timeout', 200],
  ['Woosmap import unknown: 202 unexpected response', 'unknown', 'unexpected_response', 202],
  ['Woosmap import not sent: network error', 'not_sent', 'network_error'],
  ['Woosmap import not sent: network error', 'not_sent', 'network_error', 429],
  ['Woosmap import not sent: invalid input', 'not_sent', 'invalid_input'],
  ['Woosmap import rejected: provider error', 'rejected', 'provider_error'],
  ['Woosmap import failed', 'failed', 'import_failed', 202],
  ['Woosmap import end not seen: wait timeout', 'running', 'wait_timeout', 202],
  ['Woosmap import end not seen: forbidden', 'running', 'forbidden', 202],
  ['Woosmap import end not seen: unexpected response', 'running', 'unexpected_response', 202],
]);

test('a run is still running only where it was seen, and the wait was over first', () => {
  const seen = { run: runOf('in_progress') };
  assert.equal(titleOf('running', 'wait_timeout', seen), 'Woosmap import still running: wait timeout');
  assert.equal(titleOf('running', 'cancelled', seen), 'Woosmap import still running: cancelled');
  assert.equal(titleOf('running', 'unexpected_response', seen), 'Woosmap import end not seen: unexpected response');
});

test('the message of a red step has the words and the remedy', () => {
  const failure: Outcome = { attempts: 1, ...failed('rejected', 'not_found', 'No dataset') };
  const message = composeMessage(failure, 'Woosmap', OF_WOOSMAP, 'Check it.');
  assert.deepEqual(message, { title: 'Woosmap import rejected: not found', text: 'No dataset.', remedy: 'Check it.' });
  const unread = composeMessage(failure, undefined, undefined, 'Check it.');
  assert.equal(unread.title, 'Import rejected: not found', 'no provider, where the inputs name none');
});

const accepted = { attempts: 1, datasetId: UUID, runId: 'run-1', word: 'accepted' } as const;
const fetch = stageOf('fetch', 'success', [0, 5], entryOf('Read.'));
const done = stageOf('import', 'success', [5, 65], entryOf('Done'));
const counting = stageOf('import', 'success', [5, 65], entryOf('Imported 34855 features.'));
const succeeded = (stages: Stage[], featureCount?: number, previousFeatureCount?: number): Outcome => {
  const counts = { ...(featureCount && { featureCount }), ...(previousFeatureCount && { previousFeatureCount }) };
  return { ...accepted, ...counts, word: 'succeeded', run: runOf('success', stages) };
};
const BARE = { attempts: 1, word: 'accepted' } as const;
const nameless = { kind: 'feed', id: undefined };
const acme = { ...OF_BLOOMREACH, title: 'Acme', plan: { ...OF_BLOOMREACH.plan, subject: nameless } };
const later = 'It may not be finished yet; its result is shown only in Bloomreach.';
const scheduled = `Woosmap accepted the import of dataset ${UUID}. It is not finished yet; set \`wait: true\` to wait for its result.`;
const counted = `Dataset ${UUID} imported in 60 s: "Imported 34855 features."`;

function isText(_: string, item: Import, outcome: Outcome, text: string): void {
  const title = `${item.title} import ${outcome.word}`;
  assert.deepEqual(composeMessage(outcome, item.title, item, 'x'), { title, text, remedy: undefined });
}

table('the message of a green step says what is known:', isText, [
  ['a dataset that was scheduled', OF_WOOSMAP, accepted, scheduled],
  ['an import that was started', OF_BLOOMREACH, BARE, `Bloomreach accepted import import-1. ${later}`],
  ['a thing without an id', acme, BARE, `Acme accepted the import of the feed. ${later}`],
  ['a run that ended well', OF_WOOSMAP, succeeded([fetch, done]), `Dataset ${UUID} imported in 65 s: "Done."`],
  [
    'a run that counts its features, and so did the one before',
    OF_WOOSMAP,
    succeeded([counting], 34_855, 34_867),
    `${counted} 34,855 features, 12 fewer than before.`,
  ],
  ['a run that says its count in its last message', OF_WOOSMAP, succeeded([counting], 34_855), counted],
  [
    'a run that says it before its last message',
    OF_WOOSMAP,
    succeeded([done], 34_855),
    `Dataset ${UUID} imported in 60 s: "Done." 34,855 features.`,
  ],
  ['a run without words', OF_WOOSMAP, succeeded([]), `Dataset ${UUID} imported.`],
  ['a run whose words are a sentence', OF_WOOSMAP, succeeded([fetch]), `Dataset ${UUID} imported in 5 s: "Read."`],
]);

cases('the count of features tells how it differs from the one before:', describeFeatures, [
  ['from none', 1, undefined, '1 feature'],
  ['in nothing', 1200, 1200, '1,200 features, as many as before'],
  ['in more', 1200, 100, '1,200 features, 1,100 more than before'],
  ['in fewer', 0, 1, '0 features, 1 fewer than before'],
]);

test('only what happened is told, where there is no import to tell of', () => {
  const message = composeMessage(accepted, undefined, undefined, 'x');
  assert.deepEqual(message, { title: 'Import accepted', text: '', remedy: undefined });
});

test('a dry run tells the request that was not sent', () => {
  const start = 'The inputs are valid. Nothing was sent. Without `dry_run`, this would be sent: POST';
  for (const item of [OF_WOOSMAP, OF_BLOOMREACH]) {
    const { title, text } = composeMessage({ attempts: 0, word: 'dry_run' }, item.title, item, '');
    assert.deepEqual([title, text], [`${item.title} import not sent: dry run`, `${start} ${item.plan.request.url}`]);
  }
});

test('a check tells what is right, and what is to be noted or was not tried', () => {
  const checks = [
    { name: 'Dataset', result: 'fine', says: 'The dataset is there.' },
    { name: 'Newest run', result: 'note', says: 'run-1 failed.' },
    { name: 'Source', result: 'not tried', says: 'Its URL is not known. Give `source_url` to check it.' },
    { name: 'API key', result: 'not tried', says: 'x' },
  ] as const;
  const { title, text } = composeMessage({ attempts: 0, word: 'checked', checks }, 'Woosmap', OF_WOOSMAP, '');
  assert.equal(title, 'Woosmap import checked');
  const start = 'Everything that can be checked is right. No import was started.';
  assert.equal(text, `${start} Checked: dataset. Newest run: run-1 failed. Not tried: source, API key.`);
});
