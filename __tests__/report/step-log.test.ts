import assert from 'node:assert/strict';
import { EOL } from 'node:os';
import { describe, type TestContext, test } from 'node:test';
import { parseCommand } from '../../sandbox/runner-commands.ts';
import { StepLog } from '../../src/report/step-log.ts';
import { cases } from '../support/table.ts';

/** What a log writes while `write` runs. */
function written(t: TestContext, write: (log: StepLog) => void): string {
  let text = '';
  const { mock } = t.mock.method(process.stdout, 'write', (chunk: string) => {
    text += chunk;
    return true;
  });
  write(new StepLog((dirty) => dirty.replaceAll('secret', '***')));
  mock.restore();
  return text;
}

test('an annotation that begins with an accent is an annotation', (t) => {
  const text = written(t, (log) => log.warning('A title', '\u0301\u0301Words of somebody'));
  assert.equal(parseCommand(text.trim())?.data, 'Words of somebody');
});

const LIMIT = 64 * 1024;
const shortLog = new StepLog((dirty) => dirty.replaceAll('secret', '*'));
const clean = (text: string, maxLength: number) => shortLog.clean(text, maxLength);
const half = (length: number) => `${'x'.repeat(length)}${' '.repeat(LIMIT)}${'y'.repeat(LIMIT)}`;

cases('of a text that is longer than is read is shown', clean, [
  ['its beginning', `ab${'x'.repeat(LIMIT)}`, 5, 'abxx\u2026'],
  ['also behind secrets', `${'secret'.repeat(1000)}${'x'.repeat(LIMIT)}`, 1002, `${'*'.repeat(1000)}x\u2026`],
  ['nothing where only secrets are left, whose last one was cut', 'secret'.repeat(LIMIT / 6 + 1), 1000, '\u2026'],
  ['what is left where it is half of it', half(LIMIT / 2), LIMIT, 'x'.repeat(LIMIT / 2)],
  ['nothing where less is left, whatever comes then', half(LIMIT / 2 - 1), LIMIT, '\u2026'],
  ['all where it is as long', 'x'.repeat(LIMIT), LIMIT, 'x'.repeat(LIMIT)],
  ['nothing of blanks that are as long', ' '.repeat(LIMIT), LIMIT, ''],
]);

describe('warnings', () => {
  type Warn = (message: string, how?: { isInLog?: boolean; isLoss?: boolean }) => void;
  /** The annotations and lines of a step that warns so. */
  const shown = (t: TestContext, warn: (warn: Warn) => void) => {
    const text = written(t, (log) => {
      warn((message, how) => log.warning('T', message, how));
      log.endWarnings('All');
    });
    return text.trim().split(EOL);
  };
  const many = (count: number) => Array.from({ length: count }, (_, at) => `w${at}`);

  for (const [count, losses] of [
    [12, 1],
    [100, 4],
    [3, 6],
  ] as const) {
    test(`of ${count}, ${losses} losses at the end have their places before any other`, (t) => {
      const lines = shown(t, (warn) => {
        for (const message of many(count)) warn(message);
        for (const message of many(losses)) warn(`loss ${message}`, { isLoss: true });
      });
      const annotations = lines.filter((line) => line.startsWith('::warning'));
      assert.equal(annotations.filter((line) => line.includes('::loss ')).length, losses);
      assert.equal(annotations.length, Math.min(10, count + losses));
      const all = count + losses;
      assert.equal(lines.at(-1)?.includes(`::${all - 9} more warning`), all > 9);
      for (const message of many(count)) {
        assert.equal(lines.filter((line) => new RegExp(`(::|Warning: )${message}$`).test(line)).length, 1, message);
      }
    });
  }

  test('that the log has already get no line of their own', (t) => {
    const lines = shown(t, (warn) => {
      for (const message of many(20)) warn(message, { isInLog: true });
    });
    assert.equal(lines.length, 10);
    assert.ok(lines.every((line) => line.startsWith('::warning')));
  });
});

test('an annotation without a message says its title, because the runner shows none without one', (t) => {
  for (const level of ['notice', 'lateWarning'] as const) {
    assert.equal(parseCommand(written(t, (log) => log[level]('A title', ' \u200b')).trim())?.data, 'A title');
  }
});

test('a text that is told again is cleaned anew only where secrets were learned', () => {
  const log = new StepLog((dirty) => dirty.replaceAll('secret', '***'));
  assert.equal(log.cleanOnce('secret and learned', 100), '*** and learned');
  log.redactWith((dirty) => dirty.replaceAll('learned', '***'));
  assert.equal(log.cleanOnce('secret and learned', 100), 'secret and ***');
  assert.equal(log.cleanOnce('secret and learned', 8), 'secret \u2026');
});
