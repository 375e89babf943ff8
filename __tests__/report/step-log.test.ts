import assert from 'node:assert/strict';
import { EOL } from 'node:os';
import { describe, type TestContext, test } from 'node:test';
import { parseCommand } from '../../sandbox/runner-commands.ts';
import { StepLog } from '../../src/report/step-log.ts';

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

for (const [name, line, shown] of [
  ['a command at its start is none any more', '::error::boo', ': :error::boo'],
  ['one that a blank hides is none either', ' \t::error::boo', ': :error::boo'],
  ['what stands inside is none and stays', 'a ::error::boo', 'a ::error::boo'],
  ['the other syntax is none wherever it stands', 'a ##[error]boo', 'a ## [error]boo'],
  ['a secret is removed', 'my secret', 'my ***'],
] as const) {
  test(`of a line ${name}`, (t) =>
    assert.equal(
      written(t, (log) => log.line(line)),
      `${shown}${EOL}`,
    ));
}

test('an annotation that begins with an accent is an annotation', (t) => {
  const text = written(t, (log) => log.warning('A title', '\u0301\u0301Words of somebody'));
  assert.equal(parseCommand(text.trim())?.data, 'Words of somebody');
});

test('a line is cut at 8,000 characters, after secrets were removed', (t) => {
  const text = written(t, (log) => log.line(`${'x'.repeat(7996)}secret and more`));
  assert.equal(text, `${'x'.repeat(7996)}***\u2026${EOL}`);
});

describe('of a text that is longer than is read', () => {
  const log = new StepLog((dirty) => dirty.replaceAll('secret', '*'));
  const LIMIT = 64 * 1024;

  test('the beginning is shown', () => {
    assert.equal(log.clean(`ab${'x'.repeat(LIMIT)}`, 5), 'abxx\u2026');
    assert.equal(log.clean(`${'secret'.repeat(1000)}${'x'.repeat(LIMIT)}`, 1002), `${'*'.repeat(1000)}x\u2026`);
  });

  test('nothing is shown where little but secrets is left of it, whose last one was cut', () => {
    assert.equal(log.clean('secret'.repeat(LIMIT / 6 + 1), 1000), '\u2026');
  });

  test('nothing is shown where less than half is left, whatever comes then', () => {
    const half = (length: number) => log.clean(`${'x'.repeat(length)}${' '.repeat(LIMIT)}${'y'.repeat(LIMIT)}`, LIMIT);
    assert.equal(half(LIMIT / 2), 'x'.repeat(LIMIT / 2));
    assert.equal(half(LIMIT / 2 - 1), '\u2026');
  });

  test('all is shown of one that is as long', () => {
    assert.equal(log.clean('x'.repeat(LIMIT), LIMIT), 'x'.repeat(LIMIT));
    assert.equal(log.clean(' '.repeat(LIMIT), LIMIT), '');
  });
});
