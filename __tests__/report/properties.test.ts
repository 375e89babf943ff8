import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseCommand } from '../../sandbox/runner-commands.ts';
import { readSecrets } from '../../src/inputs/inputs.ts';
import { StepLog } from '../../src/report/step-log.ts';
import { createRedactor } from '../../src/secrets/secrets.ts';
import { shorten, withoutPairs } from '../../src/text/inert-text.ts';
import { formsOf, hostileText, longText, secretsIn, validInputs } from '../support/arbitraries.ts';
import { fc } from '../support/fast-check.ts';
import type { RawInputs } from '../support/inputs.ts';

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

function logOf(raw: RawInputs): StepLog {
  return new StepLog(createRedactor(readSecrets((name) => raw[name] ?? '')));
}

/** Text from outside, with a secret in it at times. */
const told = fc.tuple(validInputs, longText, hostileText, fc.nat()).map(([raw, before, after, pick]) => {
  const forms = ['', ...secretsIn(raw).flatMap(formsOf)];
  return { raw, text: `${before}${forms[pick % forms.length]}${after}`, forms: forms.slice(1) };
});

function assertNoSecret(line: string, forms: readonly string[]): void {
  const shown = forms.find((form) => line.toLowerCase().includes(form.toLowerCase()));
  assert.equal(shown, undefined, line);
}

describe('for any text', () => {
  test('a line of the log is one line, and no command', () => {
    fc.assert(
      fc.property(told, ({ raw, text, forms }) => {
        const [line = '', ...others] = linesOf(() => logOf(raw).line(text));
        assert.deepEqual(others, []);
        assert.equal(parseCommand(line), undefined);
        assert.ok(line.length <= 8001);
        assertNoSecret(line, forms);
      }),
      { numRuns: 100 },
    );
  });

  test('of an error with several lines the runner takes one error, each line clean and the remedy whole', () => {
    fc.assert(
      fc.property(told, hostileText, ({ raw, text, forms }, words) => {
        const log = logOf(raw);
        const lines = linesOf(() => log.error('Import', [text, words, text], 'Do `this`.'));
        const [error, ...others] = lines.flatMap((line) => parseCommand(line) ?? []);
        assert.deepEqual(others, []);
        const data = error?.data ?? '';
        const whole = [text, words, text].map((line) => log.clean(line, 4096)).join('\n');
        // What the annotation has no room for stands in the log.
        assert.equal(lines.length, whole.length <= 4096 - 11 ? 1 : 4);
        if (lines.length === 1) assert.equal(data, `${withoutPairs(whole)}\nDo \`this\`.`);
        assert.ok(data.length <= 4096 && data.endsWith('\nDo `this`.'));
        assertNoSecret(data, forms);
      }),
      { numRuns: 40 },
    );
  });

  for (const name of ['debug', 'warning', 'notice', 'error'] as const) {
    test(`of ${name} the runner takes one ${name}, with the texts in it and none beside`, () => {
      fc.assert(
        fc.property(told, hostileText, ({ raw, text, forms }, words) => {
          const [log, title] = [logOf(raw), `Import ${words}`];
          const lines = linesOf(() => {
            if (name === 'debug') log.debug(text);
            else if (name === 'error') log.error(title, [text], 'Do `this`.');
            else log[name](title, text);
          });
          assert.equal(lines.length, 1);
          const command = parseCommand(lines[0] ?? '');
          assert.equal(command?.name, name);
          const props = { title: withoutPairs(log.clean(title, 4096)) };
          assert.deepEqual(command?.props, name === 'debug' ? {} : props);
          const limit = name === 'debug' ? 8000 : 4096;
          const clean = log.clean(text, limit);
          const start = shorten(withoutPairs(clean), limit - 11);
          const data = name === 'debug' ? clean : name === 'error' ? `${start} Do \`this\`.` : withoutPairs(clean);
          assert.equal(command?.data, data);
          if (name !== 'debug') assert.doesNotMatch(JSON.stringify(command), /[\ud800-\udfff]/);
          assert.ok(data.length <= limit);
          assertNoSecret(JSON.stringify(command), forms);
        }),
        { numRuns: 40 },
      );
    });
  }
});
