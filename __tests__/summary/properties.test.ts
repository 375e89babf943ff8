import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSecrets } from '../../src/inputs/inputs.ts';
import type { Failure, Known, Outcome } from '../../src/outcome/outcome.ts';
import type { Run } from '../../src/outcome/provider-run.ts';
import { readRunStatus } from '../../src/providers/woosmap-answers.ts';
import { composeMessage } from '../../src/report/message.ts';
import { StepLog } from '../../src/report/step-log.ts';
import { createRedactor } from '../../src/secrets/secrets.ts';
import { answerOf } from '../support/answers.ts';
import { hostileText, longText, validInputs } from '../support/arbitraries.ts';
import { fc } from '../support/fast-check.ts';
import { type RawInputs, readValid } from '../support/inputs.ts';
import { runOf as runFrom } from '../support/runs.ts';
import { summaryOf as composeOne } from '../support/summary.ts';

const REMEDY = 'Do `this`.';

const time = fc.oneof(
  fc.constantFrom(undefined, null, '2026-01-15T12:00:00', '2026-01-15T11:00:00.123456', '0000-01-01T00:00:00+23:59'),
  fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
  hostileText,
);
const status = fc.oneof(fc.constantFrom('success', 'failed', 'in_progress'), hostileText);
const level = fc.oneof(fc.constantFrom('info', 'warning', 'error'), hostileText);
const runOf = (text: fc.Arbitrary<string>): fc.Arbitrary<Run | undefined> => {
  const entry = fc.record({ created_at: time, detail: text, level });
  const step = fc.record({ name: text, start: time, end: time, status, entries: fc.array(entry, { maxLength: 3 }) });
  return fc
    .record({ id: fc.string({ minLength: 1 }), status, steps: fc.array(step, { maxLength: 4 }) })
    .map((json) => readRunStatus(answerOf(200, json)))
    .map((reading) => (reading.kind === 'run' ? reading.run : undefined));
};

/** An outcome of any kind that a step can have. */
const outcomeOf = (text: fc.Arbitrary<string>, runs: fc.Arbitrary<Run | undefined>): fc.Arbitrary<Outcome> => {
  const known = fc.record(
    { httpStatus: fc.nat(999), datasetId: text, runId: text, importId: text },
    { requiredKeys: [] },
  );
  const word = fc.constantFrom<Failure['word']>('rejected', 'not_sent', 'unknown', 'failed', 'running');
  const failure = fc.record({ word, code: fc.constantFrom('not_found', 'timeout', 'import_failed'), detail: text });
  return fc
    .tuple(known, fc.oneof(failure, fc.constantFrom('accepted', 'succeeded', 'dry_run')), runs)
    .map(([facts, end, run]): Outcome => {
      const all: Known = { attempts: 1, ...facts };
      if (typeof end !== 'string') return { ...all, ...end, ...(run && { run }) } as Outcome;
      if (end !== 'succeeded') return { ...all, word: end } as Outcome;
      return { ...all, word: end, run: run ?? runFrom('', [], '') };
    });
};

function summaryOf(raw: RawInputs, outcome: Outcome, words: string): string {
  const item = readValid(raw);
  const log = new StepLog(createRedactor(readSecrets((name) => raw[name] ?? '')));
  const commit = { sha: '0123456789abcdef', href: `https://github.com/${words}` };
  return composeOne({
    outcome,
    message: composeMessage(outcome, item.title, item, REMEDY),
    title: item.title,
    plan: item.plan,
    invocation: {
      event: words,
      schedule: words,
      actor: words,
      isByHand: false,
      rerunBy: words,
      commit,
      run: { id: 1, href: words },
    },
    clean: (text, maxLength) => log.clean(text, maxLength),
  });
}

/** Tags that stand in the summary, to the letter; anything else between `<` and `>` is not ours. */
const TAG =
  /<(?:\/?(?:table|tr|td|code|details|summary|pre|a)|br|\/th|th align="left"(?: nowrap)?|a href="https?:\/\/[^"<>&'`]*(?:&#\d+;[^"<>&'`]*)*")>/g;
const BAR = /^ {4}\d+ [\p{L}\p{N} ]+ :((crit|active), )?s\d+(, [+-]?\d{4,6}-\d\d-\d\dT[\d:.]{12}){2}$/u;

/** Says what of a block GitHub would act on, beyond what is meant. */
function findActive(block: string): string[] {
  if (/^### [✅❌] [\w :]+$/u.test(block) || block === `**What to do:** ${REMEDY}` || block === '') return [];
  if (block.startsWith('```mermaid\n')) {
    const [title, dates, axis, ...bars] = block.split('\n').slice(2, -1);
    const head = [
      '    title Stages of the run (UTC)',
      '    dateFormat YYYY-MM-DDTHH:mm:ss.SSS',
      '    axisFormat %H:%M:%S',
    ];
    assert.deepEqual([title, dates, axis, block.endsWith('\n```')], [...head, true]);
    return bars.filter((bar) => !BAR.test(bar));
  }
  if (!/^<(table|details)>.*<\/\1>$/s.test(block)) return [block];
  if (/^\s*$/m.test(block)) return ['a blank line, which ends the block'];
  const open: string[] = [];
  const text = block.replace(TAG, (tag) => {
    const name = /\w+/.exec(tag)?.[0] ?? '';
    if (tag === '<br>') return '';
    if (!tag.startsWith('</')) open.push(name);
    else assert.equal(open.pop(), name, block);
    return '';
  });
  assert.deepEqual(open, []);
  return text.replace(/&#\d+;/g, '').match(/[<>&`*~[\]|\\@$"']/g) ?? [];
}

test('for any outcome the summary has nothing in it on which GitHub acts, but ours', () => {
  const words = fc.oneof(hostileText, longText);
  fc.assert(
    fc.property(validInputs, outcomeOf(words, runOf(words)), hostileText, (raw, outcome, text) => {
      const blocks = summaryOf(raw, outcome, text).split('\n\n');
      for (const block of blocks) assert.deepEqual(findActive(block), [], block);
    }),
    { numRuns: 40 },
  );
});
