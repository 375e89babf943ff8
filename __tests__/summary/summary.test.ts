import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Failure, failed, type Known } from '../../src/outcome.ts';
import { BLOOMREACH, planOf, UUID } from '../support/inputs.ts';
import { entryOf, runOf, stageOf } from '../support/runs.ts';
import { blocksOf, factsOf, NOBODY } from '../support/summary.ts';

const code = (text: string) => `<code>${text}</code>`;
const ACCEPTED = {
  Provider: 'Woosmap',
  Dataset: code(UUID),
  Outcome: code('accepted'),
  Explanation: 'It was taken.',
  'HTTP status': '202',
  Attempts: '1',
  Duration: '1.2 s',
};

test('the summary of a green step has a heading and a table, and ends with a blank line', () => {
  const [heading, table, ...rest] = blocksOf({});
  assert.equal(heading, '### ✅ Woosmap import accepted');
  assert.match(table ?? '', /^<table>\n<tr>.*\n<\/table>$/s);
  assert.deepEqual(rest, ['']);
  assert.deepEqual(factsOf({}), ACCEPTED);
});

test('the summary of a red step says what to do right below the heading', () => {
  const outcome: Failure & Known = { ...failed('rejected', 'not_found', 'No'), attempts: 2, httpStatus: 404 };
  const message = {
    title: 'Woosmap import rejected: 404 not found',
    text: 'No **dataset**.',
    remedy: 'Check `dataset_id`.',
  };
  const blocks = blocksOf({ outcome, message });
  assert.equal(blocks[0], '### ❌ Woosmap import rejected: 404 not found');
  assert.equal(blocks[1], '**What to do:** Check `dataset_id`.');
  assert.match(blocks[2] ?? '', /^<table>.*Explanation/s);
  assert.equal(blocks.length, 4);
  assert.deepEqual(factsOf({ outcome, message }), {
    ...ACCEPTED,
    Outcome: code('rejected'),
    'Error code': code('not_found'),
    Explanation: code('No &#42;&#42;dataset&#42;&#42;.'),
    'HTTP status': '404',
    Attempts: '2',
  });
});

describe('the table has', () => {
  const failure = (word: Failure['word']): Failure & Known => ({ ...failed(word, 'timeout', 'x'), attempts: 1 });
  const message = { title: 't', text: 'See `wait`.', remedy: 'x' };
  const dryRun = { word: 'dry_run', attempts: 0 } as const;
  const cases: [name: string, parts: Parameters<typeof factsOf>[0], facts: Record<string, string | undefined>][] = [
    [
      'the dataset of the inputs, where none was told',
      { outcome: failure('unknown') },
      { Dataset: code(UUID), Import: undefined },
    ],
    [
      'no dataset, where a hook tells none',
      {
        outcome: failure('unknown'),
        plan: planOf({ provider: 'woosmap', reimport_key: UUID }),
      },
      { Dataset: undefined },
    ],
    [
      'the dataset that was told, before that of the inputs',
      { outcome: { word: 'accepted', attempts: 1, datasetId: 'other' } },
      { Dataset: code('other') },
    ],
    [
      'the import',
      { plan: planOf(BLOOMREACH), outcome: { word: 'accepted', attempts: 1, importId: 'import-1' } },
      { Import: code('import-1'), Dataset: undefined, 'Source override': undefined },
    ],
    [
      'the source override without its query',
      { plan: planOf({ ...BLOOMREACH, path: 'https://u:p@h.example/f?sig=1' }) },
      { 'Source override': code('https://h.example/f') },
    ],
    [
      'no provider and no plan, where the inputs are wrong',
      { title: undefined, plan: undefined, outcome: failure('not_sent') },
      { Provider: undefined, Dataset: undefined, Import: undefined, 'Source override': undefined },
    ],
    [
      'our own words as prose',
      { outcome: failure('not_sent'), message },
      { Explanation: 'See <code>wait</code>.', 'Error code': code('timeout') },
    ],
    [
      "the provider's words as code",
      { outcome: failure('unknown'), message },
      { Explanation: code('See &#96;wait&#96;.') },
    ],
    [
      'an explanation of 4,000 characters',
      { message: { ...message, text: 'x'.repeat(4001) } },
      { Explanation: `${'x'.repeat(3999)}…` },
    ],
    ['no status, where there was no answer', { outcome: failure('unknown') }, { 'HTTP status': undefined }],
    ['no request, where it was sent', {}, { Request: undefined }],
    [
      'the request of a dry run',
      { outcome: dryRun },
      {
        Request: [
          `POST https://api.woosmap.com/datasets/${UUID}/import`,
          'Headers: accept, user-agent, x-api-key, content-type, content-length',
          'Body: {}',
        ]
          .map(code)
          .join('<br>'),
        Attempts: '0',
      },
    ],
    [
      'the request of a dry run without a body',
      { outcome: dryRun, plan: planOf(BLOOMREACH) },
      {
        Request: [
          'POST https://api.exponea.com/data/v1/projects/project-1/imports/import-1/start',
          'Headers: accept, user-agent, authorization, content-length',
          'Body: none',
        ]
          .map(code)
          .join('<br>'),
      },
    ],
    ['no request of a dry run without a plan', { outcome: dryRun, plan: undefined }, { Request: undefined }],
    ['the run that was followed', { outcome: { ...failure('running'), runId: 'run-1' } }, { Run: code('run-1') }],
    [
      'no words of a run that ended well, for they stand below',
      { outcome: { word: 'succeeded', attempts: 1, run: runOf('success') } },
      { Explanation: undefined, Warnings: undefined, Outcome: code('succeeded') },
    ],
    [
      'how many warnings the run had',
      {
        outcome: {
          word: 'succeeded',
          attempts: 1,
          run: runOf('success', [
            stageOf('a', '', [], entryOf('x', 'warning')),
            stageOf('b', '', [], entryOf('y'), entryOf('z', 'warning')),
          ]),
        },
      },
      { Warnings: '2' },
    ],
    [
      'cells of 1,000 characters',
      { outcome: { word: 'accepted', attempts: 1, datasetId: 'x'.repeat(1001) } },
      { Dataset: code(`${'x'.repeat(999)}…`) },
    ],
    [
      'texts that cannot act',
      { title: '<b>', outcome: { word: 'accepted', attempts: 1, datasetId: '<img>\n@octocat' } },
      { Provider: '&#60;b&#62;', Dataset: code('&#60;img&#62; &#64;octocat') },
    ],
  ];
  for (const [name, parts, facts] of cases) {
    test(name, () => {
      const all = factsOf(parts);
      for (const [heading, value] of Object.entries(facts)) assert.equal(all[heading], value, heading);
    });
  }

  test('the secrets of no text, for each passes the redactor', () => {
    const clean = (text: string) => text.replaceAll('secret', '***');
    const message = { title: 'secret', text: 'secret', remedy: undefined };
    const outcome = { word: 'accepted', attempts: 1, datasetId: 'secret', runId: 'secret' } as const;
    const run = { id: 1, href: 'https://h/secret' };
    const plan = planOf({ ...BLOOMREACH, path: '/secret' });
    const text = blocksOf({
      clean,
      message,
      outcome,
      plan,
      invocation: { ...NOBODY, event: 'secret', actor: 'secret', rerunBy: 'secret', run },
    });
    assert.doesNotMatch(text.join('\n'), /secret/);
  });
});

describe('the summary of', () => {
  const sourceUrl = 'https://files.example.com/stores.zip';
  const hostile = '@octocat www.x.example `a` <b>';

  test('an import of a published file has the source and its SHA-256', () => {
    const outcome = { word: 'accepted', attempts: 1, sourceUrl, sourceSha256: 'abc123' } as const;
    const facts = factsOf({ outcome });
    assert.deepEqual([facts['Source'], facts['SHA-256 served']], [code(sourceUrl), code('abc123')]);
  });

  test('a source that serves something else shows what it says as code, because it comes from outside', () => {
    for (const errorCode of ['source_mismatch', 'provider_error', 'unexpected_response'] as const) {
      const outcome = { ...failed('not_sent', errorCode, 'x'), attempts: 0 };
      const message = { title: 't', text: hostile, remedy: 'x' };
      assert.equal(
        factsOf({ outcome, message })['Explanation'],
        code('&#64;octocat www.x.example &#96;a&#96; &#60;b&#62;'),
      );
    }
  });

  test('a check lists what was tried, what it said, and what could not be tried', () => {
    const checks = [
      { name: 'Dataset', result: 'fine', says: hostile },
      { name: 'Source', result: 'wrong', says: 'status 404' },
      { name: 'The import', result: 'not tried', says: 'Not possible.' },
    ] as const;
    const text = blocksOf({ outcome: { word: 'checked', attempts: 0, checks } }).join('\n\n');
    const table = text.slice(text.indexOf('<table>', text.indexOf('</table>')));
    assert.match(table, /<th align="left">Checked<\/th><th align="left">Result<\/th>/);
    assert.match(
      table,
      /<td>Dataset<\/td><td>✅ fine<\/td><td><code>&#64;octocat www\.x\.example &#96;a&#96; &#60;b&#62;<\/code>/,
    );
    assert.match(table, /<td>Source<\/td><td>❌ wrong<\/td><td><code>status 404<\/code>/);
    assert.match(table, /<td>The import<\/td><td>➖ not tried<\/td><td>Not possible\.<\/td>/);
  });
});
