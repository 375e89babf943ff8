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
});

describe('an import that waits follows the run that an earlier try started', () => {
  const { timeMs: sentAtMs } = new Recorder().clock;
  const sent: Entry = { outcome: 'running', sent_at: new Date(sentAtMs).toISOString(), previous_feature_count: '100' };
  const byId: Entry = { outcome: 'running', run_id: 'mine', previous_feature_count: '100' };
  const more = { error_code: 'wait_timeout' };
  const follow = async (earlier: Entry, afterMs: number, status = 'success', inputs: RawInputs = {}, id = 'MINE') => {
    const run = sentRun(id, status, sentAtMs + afterMs, [sentEntry('Successfully imported 5 features.')]);
    const raw = { ...WOOSMAP, wait: 'true', wait_timeout_minutes: '0.1', ...inputs };
    const { outcome, triggers, world } = await importAfter({ ...earlier, ...more }, raw, json(200, run));
    assert.equal(triggers, 0);
    const { word, code = '', detail = '' } = { code: '', detail: '', ...outcome };
    return { end: `${word} ${code}`.trim(), detail, outcome, warnings: world.warnings };
  };

  const cases: [name: string, earlier: Entry, afterMs: number, status: string, end: string][] = [
    ['which began when it was sent', sent, 1000, 'success', 'succeeded'],
    ['which began 60 s later at the latest', sent, 59_000, 'success', 'succeeded'],
    ['and not one that began later', sent, 61_500, 'success', 'running wait_timeout'],
    ['and not one that began before', sent, -7000, 'success', 'running wait_timeout'],
    ['which failed', sent, 0, 'failed', 'failed import_failed'],
    ['by its id, whenever it began', byId, -3_600_000, 'success', 'succeeded'],
  ];
  for (const [name, earlier, afterMs, status, expected] of cases) {
    test(name, async () => {
      const { end, outcome, warnings } = await follow(earlier, afterMs, status);
      assert.equal(end, expected);
      if (end !== 'succeeded') return;
      assert.partialDeepStrictEqual(outcome, { attempts: 0, featureCount: 5, previousFeatureCount: 100 });
      assert.match(warnings.join('\n'), /More than half of the features are gone/);
    });
  }

  test('and says that its end was not seen where another run hides it', async () => {
    const { detail } = await follow(byId, 0, 'in_progress', {}, 'next');
    assert.match(detail, /a newer run \(next\), so the end of run mine was not seen/);
  });

  test('and holds it against the count of before, whichever run that was', async () => {
    const { end, detail } = await follow(sent, 1000, 'success', { max_loss_percent: '50' });
    assert.equal(end, 'failed too_few_records');
    assert.match(detail, /fewer than the 100 of the run before; the data is live/);
  });
});
