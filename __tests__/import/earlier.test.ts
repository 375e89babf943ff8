import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { gatesOf, runImport } from '../../src/import/import.ts';
import type { Entry } from '../../src/outcome/starts.ts';
import { BLOOMREACH, type RawInputs, readValid, UUID, WOOSMAP } from '../support/inputs.ts';
import { json, type Reply, serveHttp } from '../support/local-server.ts';
import { sentEntry, sentRun } from '../support/runs.ts';
import { Recorder } from '../support/world.ts';

const NO_RUN = json(404, { details: 'No runs.' });

/** How an import ends that an earlier try had, and how often it was triggered now. */
async function importAfter(earlier: Entry, inputs: RawInputs, status: Reply = NO_RUN) {
  let triggers = 0;
  await using server = await serveHttp(({ method }) => {
    if (method !== 'POST') return status;
    triggers += 1;
    return inputs['provider'] === 'bloomreach' ? json(200, { success: true }) : json(202, { dataset_id: UUID });
  });
  const world = new Recorder();
  const item = readValid({ ...inputs, base_url: server.url });
  const entry = { id: item.plan.subject.id ?? '', ...earlier };
  const outcome = await runImport(item, world, gatesOf([item], world), 0, [entry]);
  return { outcome, triggers, lines: world.lines.join('\n'), world };
}

describe('an import of an earlier try', () => {
  const stands: [name: string, earlier: Entry, inputs: RawInputs, end: object][] = [
    [
      'that succeeded keeps its counts',
      { outcome: 'succeeded', run_id: 'r', feature_count: '12', previous_feature_count: '11', warning_count: 'many' },
      WOOSMAP,
      { word: 'succeeded', attempts: 0, runId: 'r', featureCount: 12, previousFeatureCount: 11 },
    ],
    [
      'that was accepted',
      { outcome: 'accepted', http_status: '200' },
      BLOOMREACH,
      { word: 'accepted', httpStatus: 200 },
    ],
    [
      'that was accepted, of which nobody knows when, where this one waits',
      { outcome: 'accepted', sent_at: 'yesterday' },
      { ...WOOSMAP, wait: 'true' },
      { word: 'accepted' },
    ],
    [
      'whose answer was lost, and that says no more',
      { outcome: 'unknown', error_code: 'odd' },
      BLOOMREACH,
      { word: 'unknown', reason: 'stands', code: 'unexpected_response' },
    ],
    [
      'that was running',
      { outcome: 'running', error_code: 'cancelled', error_detail: 'The step was stopped' },
      WOOSMAP,
      { word: 'running', reason: 'stands', code: 'cancelled' },
    ],
    [
      'that may be going on, whatever the file is now',
      { outcome: 'unknown', source_sha256: 'a'.repeat(64) },
      { ...WOOSMAP, published_file: import.meta.filename, published_sha256: 'b'.repeat(64), min_records: '0' },
      { word: 'unknown' },
    ],
  ];
  for (const [name, earlier, inputs, end] of stands) {
    test(`${name}: stands, and nothing is triggered`, async () => {
      const { outcome, triggers, lines } = await importAfter(earlier, inputs);
      assert.partialDeepStrictEqual(outcome, end);
      assert.equal(triggers, 0);
      assert.match(lines, /so it is not started again\./);
    });
  }

  test('whose file cannot be compared any more is neither started nor green', async () => {
    const published = { published_file: import.meta.filename, published_sha256: 'b'.repeat(64) };
    const earlier = { outcome: 'accepted', source_sha256: 'a'.repeat(64) };
    const { outcome, triggers } = await importAfter(earlier, { ...WOOSMAP, ...published, min_records: '0' });
    assert.partialDeepStrictEqual(outcome, { word: 'not_sent', code: 'invalid_input', reason: 'other_bytes' });
    assert.match('detail' in outcome ? outcome.detail : '', /a{64}\. Whether .* is not known: `published_file` and /);
    assert.equal(triggers, 0);
  });

  test('without a word of why says that the provider told none', async () => {
    const { outcome } = await importAfter({ outcome: 'unknown' }, BLOOMREACH);
    assert.match('detail' in outcome ? outcome.detail : '', /Bloomreach did not report its result\.$/);
  });

  for (const [outcome, says] of [
    ['accepted', 'it would not be started again'],
    ['rejected', 'it would be imported again'],
  ] as const) {
    test(`that was ${outcome} is told in a dry run`, async () => {
      const { lines, triggers } = await importAfter({ outcome }, { ...BLOOMREACH, dry_run: 'true' });
      assert.match(lines, new RegExp(`ended with \`${outcome}\`: ${says}\\.`));
      assert.equal(triggers, 0);
    });
  }

  test('that is followed is held against the count of before, whichever run that was', async () => {
    const sentAtMs = new Recorder().clock.timeMs;
    const run = sentRun('mine', 'success', sentAtMs + 1000, [sentEntry('Successfully imported 5 features.')]);
    const earlier = { outcome: 'running', sent_at: new Date(sentAtMs).toISOString(), previous_feature_count: '100' };
    const { outcome, triggers } = await importAfter(
      earlier,
      { ...WOOSMAP, wait: 'true', max_loss_percent: '50' },
      json(200, run),
    );
    assert.partialDeepStrictEqual(outcome, { word: 'failed', code: 'too_few_records', featureCount: 5 });
    assert.match('detail' in outcome ? outcome.detail : '', /fewer than the 100 of the run before; the data is live/);
    assert.equal(triggers, 0);
  });
});
