import assert from 'node:assert/strict';
import { test } from 'node:test';
import { OUTPUT_NAMES } from '../../src/report/outputs.ts';
import { formsOf, hostileText, secretsIn, validInputs } from '../support/arbitraries.ts';
import { fc } from '../support/fast-check.ts';
import { serveHttp } from '../support/local-server.ts';
import { runStep } from '../support/step.ts';

const GREEN = ['accepted', 'succeeded', 'dry_run'];
const COMMANDS = ['add-mask', 'debug', 'error', 'notice'];

const status = fc.oneof(
  fc.constantFrom(200, 202, 302, 400, 401, 403, 404, 429, 500, 503),
  fc.integer({ min: 200, max: 599 }),
);
const frame = fc.constantFrom<(text: string) => string>(
  (text) => text,
  (text) => JSON.stringify({ success: true, dataset_id: text }),
  (text) => JSON.stringify({ success: false, errors: { [text]: [text] }, detail: text }),
  (text) => `<html><body>${text}</body></html>`,
);
/** A header holds one line of Latin-1. */
const headerText = (text: string) => text.replace(/[^\x20-\x7e]/g, ' ');

test('for any answer a step is green or red as its outcome says, tells it once, and shows no secret', async () => {
  let body = '';
  let head: [code: number, fields: Record<string, string>] = [200, {}];
  await using server = await serveHttp(() => ({ status: head[0], headers: head[1], body }));
  const echo = fc.record({
    before: hostileText,
    after: hostileText,
    pick: fc.nat(),
    frame,
    status,
    isDry: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(validInputs, echo, async (raw, { before, after, pick, frame, status, isDry }) => {
      const forms = secretsIn(raw).flatMap(formsOf);
      const text = `${before}${forms[pick % forms.length]}${after}`;
      body = frame(text);
      head = [status, { location: `https://h.example/${headerText(text)}`, 'x-echo': headerText(text) }];
      const more = { base_url: server.url, max_attempts: '1', dry_run: String(isDry && pick % 5 === 0) };
      const { exitCode, log, outputs, summary, stdout } = await runStep({ ...raw, ...more });

      assert.deepEqual(Object.keys(outputs).sort(), [...OUTPUT_NAMES].sort());
      assert.equal(exitCode, GREEN.includes(outputs['outcome'] ?? '') ? 0 : 1);
      assert.equal(outputs['error_code'] === '', exitCode === 0);
      assert.deepEqual(
        log.annotations.map(({ level }) => level),
        [exitCode === 0 ? 'notice' : 'error'],
      );
      const commands = log.commands.map(({ name }) => name);
      assert.ok(
        commands.every((name) => COMMANDS.includes(name)),
        commands.join(),
      );
      assert.ok(commands.lastIndexOf('add-mask') < commands.findIndex((name) => name !== 'add-mask'));
      assert.deepEqual(log.runnerErrors, []);
      // The masks themselves are the one place where a secret stands.
      const written = stdout.replace(/^::add-mask::.*$/gm, '');
      const told = log.commands.filter(({ name }) => name !== 'add-mask').map(({ data }) => data);
      const shown = [written, ...told, ...Object.values(outputs), summary].join('\n').toLowerCase();
      const decoded = shown.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
      for (const form of forms) assert.ok(!decoded.includes(form.toLowerCase()), form);
    }),
    { numRuns: 60 },
  );
});
