import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { collection, shapeIndex } from '../support/data-files.ts';
import type { RawInputs } from '../support/inputs.ts';
import { json, type Reply } from '../support/local-server.ts';
import { ACCEPTED, type Answers, importPublished, NO_RUN } from '../support/published.ts';
import { START_MS } from '../support/runs.ts';
import { sha256 } from '../support/source.ts';
import { AT_BLOOMREACH, endOf, importFile, runWith, table } from '../support/worth.ts';
import { zipped } from '../support/zips.ts';

const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${'4d'.repeat(32)}\nsize 12\n`;
const TEN = table(10);
const DIGEST = sha256(TEN);
/** What Bloomreach answers. */
const AT_TIME: Answers = { dataset: () => json(200, { time: 1 }), trigger: () => json(200, { success: true }) };
const shapes = zipped({ 'a.shp': 'shapes', 'a.shx': shapeIndex(34_867), 'a.dbf': 'table' });

suite('a published file that cannot be imported: nothing is sent, and nobody is asked', () => {
  const invalid = 'not_sent invalid_input: `published_file` ';
  const few = 'not_sent too_few_records: `published_file` ';
  const none = `${few}has no records, so the import would remove everything. If that is right, set \`min_records: 0\`.`;
  const limit = { min_records: '3' };
  const xml =
    'cannot be checked: it is XML or a web page. Publish a file that can be counted, or remove `min_records`.';
  const cases: readonly (readonly [name: string, content: string | Buffer, inputs: RawInputs, end: string])[] = [
    ['a.csv', POINTER, {}, `${invalid}is a Git LFS pointer, not the data. Set \`lfs: true\` at actions/checkout.`],
    ['a.zip', shapes.subarray(0, -30), {}, `${invalid}is a cut or damaged zip.`],
    ['a.csv', POINTER, AT_BLOOMREACH, `${invalid}is a Git LFS pointer`],
    ['a.csv', table(0), {}, none],
    ['a.csv', table(2), limit, `${few}has 2 records, fewer than \`min_records\` (3).`],
    ['a.csv', table(1), { ...AT_BLOOMREACH, ...limit }, `${few}has 1 record, fewer than`],
    ['a.zip', shapes, { min_records: '34868' }, `${few}has 34,867 records, fewer than \`min_records\` (34,868).`],
    ['a.xml', '<stores/>', limit, `${invalid}cannot be counted, so \`min_records\` ${xml}`],
    [
      'a.xml',
      '<stores/>',
      { ...limit, max_loss_percent: '5', wait: 'true' },
      `${invalid}cannot be counted, so \`min_records\` and \`max_loss_percent\` cannot be checked: `,
    ],
  ];
  for (const [name, content, inputs, end] of cases) {
    test(`${name}: ${end}`, async () => {
      for (const mode of [{}, { dry_run: 'true' }] satisfies RawInputs[]) {
        const { outcome, requests } = await importFile(name, content, { ...inputs, ...mode });
        assert.ok(endOf(outcome).startsWith(end), endOf(outcome));
        assert.deepEqual([outcome.attempts, requests], [0, []]);
      }
      const at = inputs['import_id'] === undefined ? {} : AT_TIME;
      const { outcome, requests } = await importFile(name, content, { ...inputs, check: 'true' }, at);
      assert.ok(endOf(outcome).startsWith(end), endOf(outcome));
      assert.ok(requests.every(({ method, path }) => method === 'GET' && !path.startsWith('/files/')));
      const [file, source] = ['Published file', 'Source'].map((line) =>
        outcome.checks?.find((check) => check.name === line),
      );
      assert.deepEqual([file?.result, source?.result], ['wrong', 'not tried']);
    });
  }

  test('the number is known all the same', async () => {
    for (const mode of [{}, { check: 'true' }, { dry_run: 'true' }] satisfies RawInputs[]) {
      const { outcome } = await importFile('a.csv', table(2), { min_records: '3', ...mode });
      assert.equal(outcome.recordCount, 2);
    }
  });
});

suite('a published file that is imported: its records are counted and told', () => {
  type Case = readonly [string, string | Buffer, RawInputs, count: number | undefined, says: RegExp, warning?: RegExp];
  const million =
    /^The file has 1,000,001 records\. Bloomreach documents a limit of 1,000,000, so it may refuse the file\.$/;
  const cases: readonly Case[] = [
    ['a.zip', shapes, {}, 34_867, /^a\.zip has 34,867 records\.$/],
    ['a.csv', table(1), {}, 1, /^a\.csv has 1 record\.$/],
    ['a.geojson', collection(3), { min_records: '3' }, 3, /^a\.geojson has 3 records\.$/],
    ['a.csv', '', { min_records: '0' }, 0, /^a\.csv has 0 records\.$/],
    ['a.zip', '', { min_records: '0' }, 0, /^a\.zip has 0 records\.$/],
    ['a.csv', table(0), { min_records: '0' }, 0, /^a\.csv has 0 records\.$/],
    ['a.xml', '<stores/>', {}, undefined, /^The records of a\.xml were not counted: it is XML or a web page\.$/],
    ['a.csv', table(0), AT_BLOOMREACH, 0, /^a\.csv has 0 records\.$/, /^`published_file` has no records, so nothing/],
    ['a.csv', '', { ...AT_BLOOMREACH, min_records: '0' }, 0, /^a\.csv has 0 records\.$/],
    ['a.csv', `x\n${'1\n'.repeat(1_000_001)}`, AT_BLOOMREACH, 1_000_001, /^a\.csv has 1,000,001 records\.$/, million],
    ['a.csv', `x\n${'1\n'.repeat(1_000_000)}`, AT_BLOOMREACH, 1_000_000, /1,000,000 records/],
  ];
  for (const [name, content, inputs, count, says, warning] of cases) {
    const modes = (count ?? 0) > 100_000 ? (['dry_run'] as const) : (['accepted', 'dry_run', 'checked'] as const);
    for (const mode of modes) {
      test(`${mode}: ${name}, ${says.source}`, async () => {
        const more = { accepted: {}, dry_run: { dry_run: 'true' }, checked: { check: 'true' } }[mode] as RawInputs;
        const at = inputs['import_id'] === undefined ? {} : AT_TIME;
        const { outcome, recorder, requests } = await importFile(name, content, { ...inputs, ...more }, at);
        assert.equal(endOf(outcome), mode);
        assert.equal(outcome.recordCount, count);
        const lines = recorder.lines.map((text) => text.replace(/^Published file: /, ''));
        assert.ok(
          lines.some((text) => says.test(text)),
          lines.join('\n'),
        );
        if (warning === undefined) assert.deepEqual(recorder.warnings, []);
        else assert.match(recorder.warnings.join('\n'), warning);
        if (mode === 'dry_run') assert.deepEqual(requests, []);
        if (mode === 'accepted' && count !== undefined) {
          const first = recorder.known.find(([known]) => known.recordCount !== undefined);
          assert.deepEqual([first?.[0], first?.[1]], [{ attempts: 0, recordCount: count }, 'not_sent'], 'told at once');
        }
      });
    }
  }
});

test('without a file to count a check says that the limit was not checked', async () => {
  for (const published of [{ published_sha256: '' }, {}] satisfies RawInputs[]) {
    const inputs = { source_url: '{server}/files/stores.zip', check: 'true', min_records: '3', ...published };
    const { outcome } = await importPublished({}, inputs);
    const line = outcome.checks?.find(({ name }) => name === 'Published file');
    assert.deepEqual([outcome.word, line?.result], ['checked', 'not tried']);
    assert.match(line?.says ?? '', /^Without `published_file` there are no records .* so `min_records` was not/);
  }
});

suite('a loss against the newest run', () => {
  const LIMIT = { wait: 'true', max_loss_percent: '10', wait_timeout_minutes: '1' };
  const CHECK = { max_loss_percent: '10', check: 'true' };
  const lost = (more: string) => `The published file has 89 records, 11 % fewer than the 100 features that run ${more}`;
  const refused = `not_sent too_few_records: ${lost('old imported. `max_loss_percent` allows 10 %.')}`;

  test('is refused before the trigger, in a check too, with the same words', async () => {
    const { outcome, order } = await importFile('a.csv', table(89), LIMIT, { status: () => runWith(100) });
    assert.equal(endOf(outcome), refused);
    assert.deepEqual([outcome.recordCount, outcome.previousFeatureCount, outcome.attempts], [89, 100, 0]);
    assert.deepEqual(order, ['dataset', 'source', 'status']);
    const { outcome: checked, requests } = await importFile('a.csv', table(89), CHECK, { status: () => runWith(100) });
    assert.equal(endOf(checked), refused);
    assert.deepEqual([checked.recordCount, checked.previousFeatureCount], [89, 100]);
    assert.ok(requests.every(({ method }) => method !== 'POST'));
  });

  test('cannot be told in a check whose key is refused, which says that alone', async () => {
    const refusal = json(401, { detail: 'No.' });
    const more = { check: 'true', max_loss_percent: '1' };
    const answers = { dataset: () => refusal, status: () => refusal };
    const { outcome, recorder } = await importFile('a.csv', TEN, more, answers);
    assert.deepEqual([endOf(outcome), outcome.recordCount], ['rejected unauthorized: No.', 10]);
    assert.deepEqual(recorder.warnings, []);
  });

  test('that is allowed is no loss', async () => {
    const { outcome, recorder } = await importFile('a.csv', table(90), CHECK, { status: () => runWith(100) });
    assert.deepEqual([endOf(outcome), outcome.previousFeatureCount, recorder.warnings], ['checked', 100, []]);
  });

  test('cannot be told where the newest run names no count: a warning, once, and the import goes on', async () => {
    for (const [status, why] of [
      [NO_RUN, 'there was no run before'],
      [runWith(undefined), 'run old does not say how many features it imported'],
    ] as const) {
      for (const mode of [LIMIT, CHECK]) {
        const { outcome, recorder } = await importFile('a.csv', table(3), mode, {
          status: () => status,
          // So that it is looked at twice.
          trigger: (n) => (n === 1 ? json(429, {}, { 'retry-after': '60' }) : ACCEPTED),
        });
        assert.ok(outcome.word === 'checked' || outcome.attempts === 2, endOf(outcome));
        const warning = `\`max_loss_percent\` cannot be checked: ${why}.`;
        assert.equal(recorder.warnings.filter((text) => text === warning).length, 1);
      }
    }
  });

  const unreadable: readonly (readonly [name: string, reply: Reply, code: string])[] = [
    ['500', json(500, {}), 'provider_error'],
    ['a page', { status: 200, body: '<html>' }, 'unexpected_response'],
    ['429', json(429, {}), 'rate_limited'],
    ['a reset', (socket) => socket.resetAndDestroy(), 'network_error'],
    ['a page with 404', { status: 404, body: '<html>' }, 'not_found'],
  ];
  for (const [name, reply, code] of unreadable) {
    test(`cannot be told where the status cannot be read (${name}): nothing is sent`, async () => {
      for (const content of [table(3), '']) {
        const file = content === '' ? { min_records: '0' } : {};
        const { outcome, order } = await importFile('a.csv', content, { ...LIMIT, ...file }, { status: () => reply });
        assert.match(endOf(outcome), new RegExp(`^not_sent ${code}: The status before the trigger cannot be read, so`));
        assert.deepEqual([outcome.attempts, order.includes('trigger')], [0, false]);
      }
    });
  }

  test('without a limit a status that cannot be read does not keep it from being triggered', async () => {
    const inputs = { wait: 'true', wait_timeout_minutes: '0.1' };
    const { order } = await importFile('a.csv', table(3), inputs, { status: () => json(500, {}) });
    assert.ok(order.includes('trigger'));
  });

  test('is held against the run that ended meanwhile', async () => {
    const { outcome, order } = await importFile('a.csv', table(89), LIMIT, {
      status: (n) => (n === 1 ? runWith(undefined, 'old', 'in_progress') : runWith(100)),
    });
    assert.equal(endOf(outcome), refused);
    assert.ok(!order.includes('trigger'));
  });

  test('is looked at again right before a trigger that goes out again', async () => {
    const { outcome, order } = await importFile('a.csv', table(89), LIMIT, {
      trigger: () => json(429, {}, { 'retry-after': '60' }),
      status: (n) => runWith(n === 1 ? 89 : 100),
    });
    assert.equal(endOf(outcome), refused);
    assert.equal(order.filter((kind) => kind === 'trigger').length, 1);
  });

  test('is told by the newest run that was seen, also once a look shows none', async () => {
    const mine = runWith(4, 'mine', 'success', START_MS + 120_000);
    const { outcome, recorder } = await importFile('a.csv', table(95), LIMIT, {
      trigger: (n) => (n === 1 ? json(429, {}, { 'retry-after': '60' }) : ACCEPTED),
      status: (n) => [runWith(100), NO_RUN][n - 1] ?? mine,
    });
    assert.match(endOf(outcome), /^failed too_few_records: .* fewer than the 100 of run old/);
    assert.deepEqual(recorder.warnings, []);
  });
});

suite('what a run imported', () => {
  const live = 'failed too_few_records: The run succeeded, but it imported ';
  const few = `${live}4 features, fewer than \`min_records\` (5); the data is live.`;
  const loss = `${live}4 features, 55.6 % fewer than the 9 of run old; the data is live. \`max_loss_percent\` allows 50 %.`;
  const half = 'More than half of the features are gone: 4 now, 9 before. Check the published file.';
  const unsaid = 'The run does not say how many features it imported, so `min_records` cannot be checked.';
  const none = 'The run imported no features; there were 9 before. Check the published file.';
  const first = '`max_loss_percent` cannot be checked: there was no run before.';
  const nine = runWith(9);
  type Case = readonly [string, RawInputs, before: Reply, now: number | undefined, end: string, warning?: string];
  const cases: readonly Case[] = [
    ['too few', { min_records: '5' }, nine, 4, few],
    ['a loss', { max_loss_percent: '50' }, nine, 4, loss],
    ['enough', { min_records: '4', max_loss_percent: '60' }, nine, 4, 'succeeded', half],
    ['no count', { min_records: '4' }, nine, undefined, 'succeeded', unsaid],
    ['no count, and no limit', {}, nine, undefined, 'succeeded'],
    ['nothing before', { max_loss_percent: '4' }, NO_RUN, 4, 'succeeded', first],
    ['none, and no limit', {}, nine, 0, 'succeeded', none],
  ];
  for (const [name, inputs, before, now, end, warning] of cases) {
    for (const published of ['a file', 'a digest']) {
      test(`is held against the limits: ${name}, with ${published}`, async () => {
        const only: RawInputs = published === 'a file' ? {} : { published_file: '', published_sha256: DIGEST };
        const { outcome, recorder, order } = await importFile(
          'a.csv',
          TEN,
          { wait: 'true', ...inputs, ...only },
          { status: (n) => (n === 1 ? before : runWith(now, 'mine', 'success', START_MS + 120_000)) },
        );
        assert.equal(endOf(outcome), end);
        assert.deepEqual(
          [order.filter((kind) => kind === 'trigger').length, recorder.warnings],
          [1, warning === undefined ? [] : [warning]],
        );
        const records = published === 'a file' ? 10 : undefined;
        assert.deepEqual([outcome.featureCount, outcome.runId, outcome.recordCount], [now, 'mine', records]);
      });
    }
  }
});
