import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type ErrorCode, type Failure, failed, type Known, type Outcome } from '../../src/outcome/outcome.ts';
import type { Stage } from '../../src/outcome/provider-run.ts';
import type { Import } from '../../src/providers/provider.ts';
import { composeMessage, describeFeatures } from '../../src/report/message.ts';
import { BLOOMREACH, readValid, UUID, WOOSMAP } from '../support/inputs.ts';
import { entryOf, runOf, stageOf } from '../support/runs.ts';

const OF_WOOSMAP = readValid(WOOSMAP);
const OF_BLOOMREACH = readValid(BLOOMREACH);

describe('the title of a red step says provider and what happened:', () => {
  const titleOf = (word: Failure['word'], code: ErrorCode, known: Partial<Known> = {}, title?: string) =>
    composeMessage({ attempts: 1, ...known, ...failed(word, code, 'x') }, title, undefined, 'y').title;
  const cases: [word: Failure['word'], code: ErrorCode, status: number | undefined, title: string][] = [
    ['rejected', 'not_found', 404, 'Woosmap import rejected: 404 not found'],
    ['rejected', 'quota_exhausted', 402, 'Woosmap import rejected: 402 quota exhausted'],
    ['rejected', 'unexpected_response', 302, 'Woosmap import rejected: 302 unexpected response'],
    ['rejected', 'cancelled', 429, 'Woosmap import rejected: cancelled'],
    ['unknown', 'provider_error', 502, 'Woosmap import unknown: 502 provider error'],
    ['unknown', 'network_error', 200, 'Woosmap import unknown: network error'],
    ['unknown', 'timeout', 200, 'Woosmap import unknown: timeout'],
    ['unknown', 'unexpected_response', 202, 'Woosmap import unknown: 202 unexpected response'],
    ['not_sent', 'network_error', undefined, 'Woosmap import not sent: network error'],
    ['not_sent', 'network_error', 429, 'Woosmap import not sent: network error'],
    ['not_sent', 'invalid_input', undefined, 'Woosmap import not sent: invalid input'],
    ['rejected', 'provider_error', undefined, 'Woosmap import rejected: provider error'],
    ['failed', 'import_failed', 202, 'Woosmap import failed'],
    ['running', 'wait_timeout', 202, 'Woosmap import end not seen: wait timeout'],
    ['running', 'forbidden', 202, 'Woosmap import end not seen: forbidden'],
    ['running', 'unexpected_response', 202, 'Woosmap import end not seen: unexpected response'],
  ];
  for (const [word, code, status, title] of cases) {
    test(title, () => {
      assert.equal(titleOf(word, code, status === undefined ? {} : { httpStatus: status }, 'Woosmap'), title);
    });
  }

  test('a run is still running only where it was seen, and the wait was over first', () => {
    const run = runOf('in_progress');
    const titles = (['wait_timeout', 'cancelled', 'unexpected_response'] as const).map((code) => {
      return composeMessage({ attempts: 1, ...failed('running', code, 'x'), run }, 'Woosmap', undefined, 'y').title;
    });
    assert.deepEqual(titles, [
      'Woosmap import still running: wait timeout',
      'Woosmap import still running: cancelled',
      'Woosmap import end not seen: unexpected response',
    ]);
  });

  test('no provider, where the inputs name none', () => {
    assert.equal(titleOf('not_sent', 'invalid_input'), 'Import not sent: invalid input');
  });
});

test('the message of a red step has the words and the remedy', () => {
  const failure: Outcome = { attempts: 1, ...failed('rejected', 'not_found', 'No dataset') };
  const message = composeMessage(failure, 'Woosmap', OF_WOOSMAP, 'Check it.');
  assert.deepEqual(message, { title: 'Woosmap import rejected: not found', text: 'No dataset.', remedy: 'Check it.' });
});

describe('the message of a green step says what is known:', () => {
  const known = { attempts: 1, datasetId: UUID, runId: 'run-1' };
  const fetch = stageOf('fetch', 'success', [0, 5], entryOf('Read.'));
  const succeeded = (...stages: Stage[]): Outcome => ({ ...known, word: 'succeeded', run: runOf('success', stages) });
  const done = stageOf('import', 'success', [5, 65], entryOf('Done'));
  const counting = stageOf('import', 'success', [5, 65], entryOf('Imported 34855 features.'));
  const nameless = { kind: 'feed', id: undefined };
  const acme = { ...OF_BLOOMREACH, title: 'Acme', plan: { ...OF_BLOOMREACH.plan, subject: nameless } };
  const later = 'It may not be finished yet; its result is shown only in Bloomreach.';
  const cases: [name: string, outcome: Outcome, item: Import, text: string][] = [
    [
      'a dataset that was scheduled',
      { ...known, word: 'accepted' },
      OF_WOOSMAP,
      `Woosmap accepted the import of dataset ${UUID}. It is not finished yet; set \`wait: true\` to wait for its result.`,
    ],
    [
      'an import that was started',
      { attempts: 1, importId: 'import-1', word: 'accepted' },
      OF_BLOOMREACH,
      `Bloomreach accepted import import-1. ${later}`,
    ],
    [
      'a thing without an id',
      { attempts: 1, word: 'accepted' },
      acme,
      `Acme accepted the import of the feed. ${later}`,
    ],
    ['a run that ended well', succeeded(fetch, done), OF_WOOSMAP, `Dataset ${UUID} imported in 65 s: "Done."`],
    [
      'a run that counts its features, and so did the one before',
      { ...succeeded(counting), featureCount: 34_855, previousFeatureCount: 34_867 },
      OF_WOOSMAP,
      `Dataset ${UUID} imported in 60 s: "Imported 34855 features." 34,855 features, 12 fewer than before.`,
    ],
    [
      'a run that says its count in its last message, and no count before',
      { ...succeeded(counting), featureCount: 34_855 },
      OF_WOOSMAP,
      `Dataset ${UUID} imported in 60 s: "Imported 34855 features."`,
    ],
    [
      'a run that says it before its last message',
      { ...succeeded(done), featureCount: 34_855 },
      OF_WOOSMAP,
      `Dataset ${UUID} imported in 60 s: "Done." 34,855 features.`,
    ],
    ['a run without words', succeeded(), OF_WOOSMAP, `Dataset ${UUID} imported.`],
    ['a run whose words are a sentence', succeeded(fetch), OF_WOOSMAP, `Dataset ${UUID} imported in 5 s: "Read."`],
  ];
  for (const [name, outcome, item, text] of cases) {
    test(name, () => {
      const title = `${item.title} import ${outcome.word}`;
      assert.deepEqual(composeMessage(outcome, item.title, item, 'x'), { title, text, remedy: undefined });
    });
  }

  test('how the count of features differs from the one before', () => {
    const cases: [count: number, before: number | undefined, text: string][] = [
      [1, undefined, '1 feature'],
      [1200, 1200, '1,200 features, as many as before'],
      [1200, 100, '1,200 features, 1,100 more than before'],
      [0, 1, '0 features, 1 fewer than before'],
    ];
    for (const [count, before, text] of cases) assert.equal(describeFeatures(count, before), text);
  });

  test('only what happened, where there is no import to tell of', () => {
    const message = composeMessage({ ...known, word: 'accepted' }, undefined, undefined, 'x');
    assert.deepEqual(message, { title: 'Import accepted', text: '', remedy: undefined });
  });

  test('a request that was not sent', () => {
    const start = 'The inputs are valid. Nothing was sent. Without `dry_run`, this would be sent: POST';
    const outcome: Outcome = { attempts: 0, word: 'dry_run' };
    for (const [item, address] of [
      [OF_WOOSMAP, `https://api.woosmap.com/datasets/${UUID}/import`],
      [OF_BLOOMREACH, 'https://api.exponea.com/data/v1/projects/project-1/imports/import-1/start'],
    ] as const) {
      const { title, text } = composeMessage(outcome, item.title, item, '');
      assert.deepEqual([title, text], [`${item.title} import not sent: dry run`, `${start} ${address}`]);
    }
  });

  test('a check', () => {
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
});
