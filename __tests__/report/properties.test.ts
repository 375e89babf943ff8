import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseCommand } from '../../sandbox/runner-commands.ts';
import { readSecrets } from '../../src/inputs/inputs.ts';
import { StepLog } from '../../src/report/step-log.ts';
import { createRedactor } from '../../src/secrets/secrets.ts';
import { shorten, withoutPairs } from '../../src/text/inert-text.ts';
import { formsOf, hostileText, longText, secretsIn, validInputs } from '../support/arbitraries.ts';
import { fc } from '../support/fast-check.ts';

/** What stands in the log after one call, line by line as the runner reads it. */
function linesOf(write: () => void): string[] {
  const original = process.stdout.write;
  let text = '';
  process.stdout.write = (chunk: string | Uint8Array) => {
    text += chunk;
    return true;
  };
  try {
    write();
  } finally {
    process.stdout.write = original;
  }
  assert.ok(text.endsWith('\n'));
  return text.slice(0, -1).split(/\r\n|\n|\r/);
}

/** Text from outside, with a secret in it at times, and a log that knows the secret. */
const told = fc.tuple(validInputs, longText, hostileText, fc.nat()).map(([raw, before, after, pick]) => {
  const forms = ['', ...secretsIn(raw).flatMap(formsOf)];
  const log = new StepLog(createRedactor(readSecrets((name) => raw[name] ?? '')));
  return { log, text: `${before}${forms[pick % forms.length]}${after}`, forms: forms.slice(1) };
});

/** Tells such texts in that way, and looks for secrets in all that is told. */
function forAny(title: string, tell: (log: StepLog, text: string, words: string) => readonly string[]): void {
  test(`for any text ${title}`, () => {
    fc.assert(
      fc.property(told, hostileText, ({ log, text, forms }, words) => {
        const all = tell(log, text, words).join('\n').toLowerCase();
        const shown = forms.find((form) => all.includes(form.toLowerCase()));
        assert.equal(shown, undefined, all);
      }),
      { numRuns: 25 },
    );
  });
}

forAny('a line of the log is one line, and no command', (log, text) => {
  const lines = linesOf(() => log.line(text));
  assert.equal(lines.length, 1);
  assert.equal(parseCommand(lines[0] ?? ''), undefined);
  assert.ok((lines[0]?.length ?? 0) <= 8001);
  return lines;
});

/** The one command that is told: its data, and its title where it has one. */
function commandOf(lines: readonly string[], name: string): string[] {
  const [command, ...others] = lines.flatMap((line) => parseCommand(line) ?? []);
  assert.deepEqual([command?.name, others], [name, []]);
  if (name !== 'debug') assert.doesNotMatch(JSON.stringify(command), /[\ud800-\udfff]/);
  return [command?.data ?? '', ...Object.values(command?.props ?? {})];
}

forAny(
  'of an error with several lines the runner takes one, each line clean and the remedy whole',
  (log, text, words) => {
    const lines = linesOf(() => log.error('Import', [text, words, text], 'Do `this`.'));
    const [data = ''] = commandOf(lines, 'error');
    const whole = [text, words, text].map((line) => log.clean(line, 4096)).join('\n');
    // What the annotation has no room for stands in the log.
    assert.equal(lines.length, whole.length <= 4096 - 11 ? 1 : 4);
    if (lines.length === 1) assert.equal(data, `${withoutPairs(whole)}\nDo \`this\`.`);
    assert.ok(data.length <= 4096 && data.endsWith('\nDo `this`.'));
    return [data];
  },
);

forAny('of an error the runner takes one, with what fits and the whole remedy', (log, text, words) => {
  const lines = linesOf(() => log.error(words, [text], 'Do `this`.'));
  const command = commandOf(lines, 'error');
  const start = shorten(withoutPairs(log.clean(text, 4096)), 4096 - 11);
  assert.equal(command[0], `${start} Do \`this\`.`);
  return command;
});

for (const level of ['warning', 'notice', 'debug'] as const) {
  forAny(`of ${level} the runner takes one, with the texts in it and none beside`, (log, text, words) => {
    const title = `Import ${words}`;
    const lines = linesOf(() => (level === 'debug' ? log.debug(text) : log[level](title, text)));
    const clean = [text, title].map((one) => withoutPairs(log.clean(one, 4096)));
    assert.equal(lines.length, 1);
    const command = commandOf(lines, level);
    assert.deepEqual(command, level === 'debug' ? [log.clean(text, 8000)] : clean);
    return command;
  });
}
