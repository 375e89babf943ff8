import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Invocation } from '../../src/inputs/invocation.ts';
import { type Failure, failed, type Known } from '../../src/outcome/outcome.ts';
import type { Stage } from '../../src/outcome/provider-run.ts';
import { BLOOMREACH, planOf, UUID } from '../support/inputs.ts';
import { entryOf, runOf, stageOf } from '../support/runs.ts';
import { blocksOf, factsOf, NOBODY } from '../support/summary.ts';
import { cases } from '../support/table.ts';

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

type Parts = Parameters<typeof factsOf>[0];

const hostile = '@octocat www.x.example `a` <b>';
const HARMLESS = code('&#64;octocat www.x.example &#96;a&#96; &#60;b&#62;');

const failure = (word: Failure['word']): Failure & Known => ({ ...failed(word, 'timeout', 'x'), attempts: 1 });
const [unknown, unsent] = [failure('unknown'), failure('not_sent')];
const accepted = { word: 'accepted', attempts: 1 } as const;
const longId = { ...accepted, datasetId: 'x'.repeat(1001) } as const;
const dryRun = { word: 'dry_run', attempts: 0 } as const;
const succeeded = (...stages: Stage[]) => ({ ...accepted, word: 'succeeded', run: runOf('success', stages) }) as const;
const message = { title: 't', text: 'See `wait`.', remedy: 'x' };
const tooLong = { ...message, text: 'x'.repeat(4001) };
const wrong = { title: undefined, plan: undefined, outcome: unsent };
const hook = planOf({ provider: 'woosmap', reimport_key: UUID });
const signed = planOf({ ...BLOOMREACH, path: 'https://u:p@h.example/f?sig=1' });
const bloomreach = planOf(BLOOMREACH);
const sourceUrl = 'https://files.example.com/stores.zip';
const mismatch = (errorCode: 'source_mismatch' | 'provider_error') => ({
  outcome: { ...failed('not_sent', errorCode, 'x'), attempts: 0 },
  message: { ...message, text: hostile },
});
const warning = entryOf('x', 'warning');
const warned = succeeded(stageOf('a', '', [], warning), stageOf('b', '', [], entryOf('y'), warning));
const requestOf = (parts: Parts) =>
  factsOf(parts)
    ['Request']?.replaceAll(/<\/?code>/g, '')
    .split('<br>');

cases('the table has', (parts: Parts, heading: string) => factsOf(parts)[heading], [
  ['the dataset of the inputs, where none was told', { outcome: unknown }, 'Dataset', code(UUID)],
  ['no import at Woosmap', { outcome: unknown }, 'Import', undefined],
  ['no dataset, where a hook tells none', { outcome: unknown, plan: hook }, 'Dataset', undefined],
  ['first the dataset that was told', { outcome: { ...accepted, datasetId: 'other' } }, 'Dataset', code('other')],
  ['the import', { plan: bloomreach, outcome: { ...accepted, importId: 'a' } }, 'Import', code('a')],
  ['no source override, where there is none', { plan: bloomreach }, 'Source override', undefined],
  ['the source override without its query', { plan: signed }, 'Source override', code('https://h.example/f')],
  ['no provider, where the inputs are wrong', wrong, 'Provider', undefined],
  ['no dataset, where the inputs are wrong', wrong, 'Dataset', undefined],
  ['the error code', { outcome: unsent }, 'Error code', code('timeout')],
  ['our own words as prose', { outcome: unsent, message }, 'Explanation', 'See <code>wait</code>.'],
  ["the provider's words as code", { outcome: unknown, message }, 'Explanation', code('See &#96;wait&#96;.')],
  ['what a source says as code', mismatch('source_mismatch'), 'Explanation', HARMLESS],
  ['what a provider says of it as code', mismatch('provider_error'), 'Explanation', HARMLESS],
  ['an explanation of 4,000 characters', { message: tooLong }, 'Explanation', `${'x'.repeat(3999)}…`],
  ['no words of a run that ended well, for they stand below', { outcome: succeeded() }, 'Explanation', undefined],
  ['no status, where there was no answer', { outcome: unknown }, 'HTTP status', undefined],
  ['no request, where it was sent', {}, 'Request', undefined],
  ['no request of a dry run without a plan', { outcome: dryRun, plan: undefined }, 'Request', undefined],
  ['no attempt of a dry run', { outcome: dryRun }, 'Attempts', '0'],
  ['the run that was followed', { outcome: { ...failure('running'), runId: 'run-1' } }, 'Run', code('run-1')],
  ['how many warnings the run had', { outcome: warned }, 'Warnings', '2'],
  ['no warnings, where there was none', { outcome: succeeded() }, 'Warnings', undefined],
  ['cells of 1,000 characters', { outcome: longId }, 'Dataset', code(`${'x'.repeat(999)}…`)],
  ['a title that cannot act', { title: '<b>' }, 'Provider', '&#60;b&#62;'],
  ['an id that cannot act', { outcome: { ...accepted, datasetId: hostile } }, 'Dataset', HARMLESS],
  ['the source', { outcome: { ...accepted, sourceUrl } }, 'Source', code(sourceUrl)],
  ['the SHA-256', { outcome: { ...accepted, sourceSha256: 'abc123' } }, 'SHA-256 served', code('abc123')],
]);

test('the table has the request of a dry run', () => {
  assert.deepEqual(requestOf({ outcome: dryRun }), [
    `POST https://api.woosmap.com/datasets/${UUID}/import`,
    'Headers: accept, user-agent, x-api-key, content-type, content-length',
    'Body: {}',
  ]);
  assert.deepEqual(requestOf({ outcome: dryRun, plan: bloomreach }), [
    'POST https://api.exponea.com/data/v1/projects/project-1/imports/import-1/start',
    'Headers: accept, user-agent, authorization, content-length',
    'Body: none',
  ]);
});

const factOf = (known: Partial<Invocation>, heading: string) =>
  factsOf({ invocation: { ...NOBODY, ...known } })[heading];
const dispatch = { event: 'workflow_dispatch', actor: 'octo', isByHand: true };
const [dispatched, octo, hexa] = ['workflow_dispatch', 'octo', 'hexa'].map(code);
const cron = { event: 'schedule', schedule: '30 5 * * 1' };
const schedule = `${code('schedule')} (${code('30 5 &#42; &#42; 1')})`;
const again = { ...dispatch, rerunBy: 'hexa' };

cases('the table says who or what started the step:', (known: Partial<Invocation>) => factOf(known, 'Triggered by'), [
  ['by hand', dispatch, `started by hand by ${octo} (${dispatched})`],
  ['a token', { event: 'workflow_dispatch', actor: 'a[bot]' }, `${dispatched} by ${code('a&#91;bot&#93;')}`],
  ['the cron line of a schedule', cron, schedule],
  ['a schedule, run again', { ...cron, rerunBy: 'hexa' }, `${schedule}, run again by ${hexa}`],
  ['run again', again, `started by hand by ${octo}, run again by ${hexa} (${dispatched})`],
  ['run again, and nobody before', { event: 'push', rerunBy: 'hexa' }, `${code('push')}, run again by ${hexa}`],
  ['an event without a person', { event: 'push' }, code('push')],
  ['a person without an event', { actor: 'octo' }, `${code('an event')} by ${octo}`],
  ['nobody', {}, undefined],
]);

test('the table links to the commit and the run, and no link leaves its place', () => {
  const href = 'https://github.com/o/r';
  const linked = (shown: string, label: string) => `<a href="${shown}">${code(label)}</a>`;
  assert.equal(factOf({ commit: { sha: '0123456789abcdef', href } }, 'Commit'), linked(href, '0123456789ab'));
  assert.equal(factOf({}, 'Commit'), undefined);
  const runOf = (href: string) => factOf({ run: { id: 42, href } }, 'Workflow run');
  assert.equal(runOf(href), linked(href, '42'));
  assert.equal(runOf('http://h/"><b a=\'`&'), linked('http://h/&#34;&#62;&#60;b a=&#39;&#96;&#38;', '42'));
  for (const other of ['javascript://x', 'x https://h']) assert.equal(runOf(other), undefined, other);
});

test('no text from outside is shown as it came, for each passes the redactor before it is escaped', () => {
  const secret = 'se<cret';
  const entry = { ...entryOf(secret, 'warning'), createdAt: secret };
  const run = runOf(secret, [stageOf(secret, secret, [0, 1], entry, entryOf('x'))], secret);
  const known = { attempts: 1, datasetId: secret, runId: secret, sourceUrl: secret, sourceSha256: secret, run };
  const link = { id: 1, sha: '0123', href: `https://h/${secret}` };
  const text = blocksOf({
    clean: (text) => text.replaceAll(secret, '***'),
    message: { title: secret, text: secret, remedy: undefined },
    outcome: {
      ...known,
      ...failed('failed', 'import_failed', secret),
      checks: [{ name: 'Dataset', result: 'wrong', says: secret }],
    },
    plan: planOf({ ...BLOOMREACH, path: `/${secret}` }),
    invocation: { ...NOBODY, event: secret, schedule: secret, actor: secret, rerunBy: secret, commit: link, run: link },
  });
  assert.doesNotMatch(text.join('\n'), /se(<|&#60;| )?cret/);
  assert.ok((text.join('\n').match(/(&#42;){3}/g)?.length ?? 0) > 15, 'all of them are shown');
});

test('a check lists what was tried, what it said, and what could not be tried', () => {
  const checks = [
    { name: 'Dataset', result: 'fine', says: hostile },
    { name: 'Source', result: 'wrong', says: 'status 404' },
    { name: 'The import', result: 'not tried', says: 'Not possible.' },
  ] as const;
  const text = blocksOf({ outcome: { word: 'checked', attempts: 0, checks } }).join('\n\n');
  for (const part of [
    '<th align="left">Checked</th><th align="left">Result</th>',
    `<td>Dataset</td><td>✅ fine</td><td>${HARMLESS}`,
    `<td>Source</td><td>❌ wrong</td><td>${code('status 404')}`,
    '<td>The import</td><td>➖ not tried</td><td>Not possible.</td>',
  ])
    assert.ok(text.includes(part), part);
});
