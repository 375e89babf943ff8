import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { before, describe, test } from 'node:test';
import { WriteStream } from 'node:tty';
import { stripVTControlCharacters } from 'node:util';
import { API_KEYS, PRIVATE_KEYS } from '../../sandbox/accounts.ts';
import { runDemo } from '../../sandbox/demo-program.ts';
import { SANDBOX, SCENARIOS, type Scenario } from '../../sandbox/scenarios.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const folder = temporaryFolder();

async function show(args: readonly string[], scenarios: readonly Scenario[], terminal: object = {}) {
  const out = Object.assign(new PassThrough(), terminal);
  const [exitCode, shown] = await Promise.all([runDemo(args, scenarios, out).finally(() => out.end()), text(out)]);
  return { exitCode, shown, lines: shown.split('\n') };
}

const missingInputs: Scenario = {
  name: 'missing',
  title: 'An input is missing',
  inputs: { provider: 'woosmap', base_url: SANDBOX },
  expects: { exitCode: 1, outcome: 'not_sent', errorCode: 'invalid_input', triggers: 0 },
};

describe('all scenarios', () => {
  const file = join(folder, 'demo.html');
  let demo: Awaited<ReturnType<typeof show>>;
  let page: string;
  before(async () => {
    demo = await show(['--html', file], SCENARIOS);
    page = readFileSync(file, 'utf8');
  });

  test('go as expected, without colours where there is no terminal', () => {
    assert.equal(stripVTControlCharacters(demo.shown), demo.shown);
    assert.equal(demo.exitCode, 0, demo.shown);
    assert.match(demo.shown, new RegExp(`^${SCENARIOS.length} of ${SCENARIOS.length} scenarios went as`, 'm'));
  });

  test('take at most 12 lines each and 300 in all, after a list of them and before a table', () => {
    const starts = SCENARIOS.map(({ title }, index) => demo.lines.indexOf(`${index + 1}. ${title}`));
    const table = demo.lines.findIndex((line) => /^ +scenario +step +outcome/.test(line));
    for (const [index, start] of starts.entries()) {
      assert.ok(start > 0, SCENARIOS[index]?.title);
      assert.ok((starts[index + 1] ?? table) - start <= 12, SCENARIOS[index]?.title);
    }
    assert.ok(demo.lines.length <= 300, `${demo.lines.length} lines`);
    const contents = demo.lines.slice(0, starts[0]).join('\n');
    for (const { title } of SCENARIOS) assert.ok(contents.includes(title), title);
    const rows = demo.lines.slice(table).join('\n');
    for (const { name } of SCENARIOS) assert.match(rows, new RegExp(`^\\d+ +${name} .*  yes$`, 'm'));
  });

  test('hide secrets of the repository, and show in `with:` what is none', () => {
    for (const shown of [demo.shown, page]) {
      for (const secret of [PRIVATE_KEYS.readOnly, API_KEYS.project.id, API_KEYS.project.secret])
        assert.ok(!shown.includes(secret), secret);
      assert.match(shown, /signature=sandbox-signature-0123456789/);
    }
    assert.deepEqual(
      demo.lines.filter((line) => line.includes(PRIVATE_KEYS.write)),
      [`     private_key: ${PRIVATE_KEYS.write}`],
    );
    assert.equal(page.split(PRIVATE_KEYS.write).length, 2);
  });

  test('stand in one page with log, annotations, summaries and charts, that takes nothing from elsewhere', () => {
    for (const { name } of SCENARIOS) assert.match(page, new RegExp(`<section id="${name}">`));
    for (const box of ['log', 'annotations', 'summary'])
      assert.equal(page.split(`<div class="box ${box}">`).length - 1, SCENARIOS.length);
    const waits = SCENARIOS.filter(({ inputs, expects }) => inputs['wait'] === 'true' && expects.triggers > 0);
    assert.equal(page.match(/<svg class="gantt"/g)?.length, waits.length);
    assert.match(page, /prefers-color-scheme|light-dark\(/);
    assert.match(
      page,
      /http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-[^']+'; base-uri 'none'; form-action 'none'"/,
    );
    assert.doesNotMatch(
      page,
      /<(script|link|img|iframe|object|embed|base|form|video|audio)\b|\ssrc=|\sstyle=|url\(|@import/i,
    );
  });
});

describe('the demo is red', () => {
  test('where a scenario does not go as expected, in colours on a terminal, unless NO_COLOR is set', async () => {
    const terminal = { isTTY: true, getColorDepth: WriteStream.prototype.getColorDepth };
    const expects = { exitCode: 0, outcome: 'rejected', errorCode: 'forbidden', triggers: 1 } as const;
    const file = join(folder, 'differs.html');
    const variables = ['FORCE_COLOR', 'NO_COLOR', 'NODE_DISABLE_COLORS', 'CI', 'TERM'];
    const kept = { ...process.env };
    try {
      for (const name of variables) delete process.env[name];
      process.env['TERM'] = 'xterm-256color';
      const { exitCode, shown } = await show(['--html', file], [{ ...missingInputs, expects }], terminal);
      assert.equal(exitCode, 1);
      assert.match(shown, /\u001b\[31mError: /);
      const text = stripVTControlCharacters(shown);
      assert.match(
        text,
        /; exit code: expected .*; outcome: expected .*; error_code: expected .*; triggers: expected /,
      );
      assert.match(text, /^0 of 1 scenarios went as expected\.$/m);
      assert.match(readFileSync(file, 'utf8'), /<p class="differs">exit code: expected /);
      process.env['NO_COLOR'] = '1';
      const plain = await show([], [], terminal);
      assert.equal(stripVTControlCharacters(plain.shown), plain.shown);
    } finally {
      for (const name of variables) delete process.env[name];
      Object.assign(process.env, kept);
    }
  });

  test('for a name that no scenario has, through the command itself', () => {
    const { status, stdout } = spawnSync(process.execPath, ['sandbox/demo.ts', '--only', 'nothing'], {
      cwd: join(import.meta.dirname, '..', '..'),
      encoding: 'utf8',
    });
    assert.equal(status, 1);
    assert.equal(stdout, 'No scenario is named nothing.\n');
  });
});
