import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { makeStepLog, type StepLogOptions } from '../../sandbox/runner-log.ts';
import { makeMasks } from '../../sandbox/runner-masks.ts';

function interpret(...lines: string[]) {
  return interpretWith({}, lines);
}

function interpretWith(options: StepLogOptions, lines: readonly string[]) {
  const masks = makeMasks();
  const log = makeStepLog(masks, options);
  for (const line of lines) log.take(line);
  return { ...log, masks };
}

suite('the log of a step', () => {
  const cases: [title: string, lines: string[], shown: string[]][] = [
    ['plain lines are shown as they are', ['a', '', '  b'], ['a', '', '  b']],
    [
      'annotations are shown with their level',
      ['::error title=t::a%0Ab', '##[notice]c'],
      ['Error: a', 'b', 'Notice: c'],
    ],
    ['a group is shown by its title', ['::group::title', 'a', '::endgroup::'], ['▸ title', 'a']],
    ['debug lines and masks are not shown', ['::debug::a', '::add-mask::secret'], []],
    ['a mask holds from its line on', ['secret', '::add-mask::secret', 'a secret'], ['secret', 'a ***']],
    [
      'stopped commands are text until the token comes',
      ['::stop-commands::Token', '::error::a', 'x ##[add-mask]x', '::token::', '::warning::b'],
      ['::stop-commands::Token', '::error::a', 'x ##[add-mask]x', '::token::', 'Warning: b'],
    ],
    [
      'the old form ends the stop, too',
      ['::stop-commands::t', 'a ##[t]', '##[debug]a'],
      ['::stop-commands::t', 'a ##[t]'],
    ],
    [
      'echo shows a command before it acts',
      ['::echo::on', '::group::a', '::echo::off', '::group::b'],
      ['::group::a', '▸ a', '::echo::off', '▸ b'],
    ],
    [
      'a stop token above six characters becomes a mask',
      ['::stop-commands::Seventh', 'a Seventh', '::seventh::', '::notice::Seventh'],
      ['::stop-commands::***', 'a ***', '::seventh::', 'Notice: ***'],
    ],
    ['one of six does not', ['::stop-commands::sixths', 'a sixths'], ['::stop-commands::sixths', 'a sixths']],
    [
      "the marks of the runner's own actions cannot be forged",
      ['a ##[start-action b] ##[end-action]'],
      ['a ##[\\start-action b] ##[\\end-action]'],
    ],
    [
      'a text is masked before it is cut',
      ['::add-mask::secret', `::error::${'x'.repeat(4093)}secret`],
      [`Error: ${'x'.repeat(4093)}***`],
    ],
    ['echo shows no mask', ['::echo::on', '::add-mask::secret', '::debug::a'], ['::add-mask::***']],
  ];
  for (const [title, lines, shown] of cases) {
    test(title, () => {
      const log = interpret(...lines);
      assert.deepEqual(log.lines, shown);
      assert.deepEqual(log.runnerErrors, []);
    });
  }

  const faults: [title: string, line: string, why: RegExp][] = [
    ['an output without a name', '::set-output::a', /Required field 'name'.*set-output/],
    ['a state without a name', '::save-state name==::a', /Required field 'name'.*save-state/],
    ['a variable', '::set-env name=a::b', /`set-env` command is disabled/],
    ['a path', '##[add-path]a', /`add-path` command is disabled/],
    ['an echo that is neither on nor off', '::echo::yes', /Invalid echo command value/],
    ['an empty echo', '::echo::', /cannot be null/],
  ];
  for (const [title, line, why] of faults) {
    test(`${title} is a fault of the step, with two annotations`, () => {
      const log = interpret(line, '::notice::goes on');
      const own = log.annotations.filter(({ level }) => level !== 'warning').map(({ message }) => message);
      assert.equal(own[0], `Unable to process command '${line}' successfully.`);
      assert.match(own[1] ?? '', why);
      assert.deepEqual(own.slice(2), ['goes on']);
      assert.deepEqual(log.runnerErrors, own.slice(0, 2));
      assert.equal(log.hasFailed, true);
    });
  }

  for (const token of ['error', 'ADD-MASK', '', 'Pause-Logging', 'stop-commands']) {
    test(`the stop token "${token}" fails the step and ends the reading`, () => {
      const log = interpret(`::stop-commands::${token}`, 'more', '::warning::more');
      assert.deepEqual([log.hasFailed, log.hasEnded, log.annotations.length], [true, true, 1]);
      assert.match(log.runnerErrors.join(), /^You cannot use a endToken/);
      assert.equal(log.lines.length, 1);
    });
  }

  test('old commands bring a warning, each time', () => {
    const log = interpret('::set-output name=a::1', '::save-state name=a::1', '##[set-output name=a]2');
    const messages = log.annotations.map(({ level, message }) => `${level}: ${message.slice(0, 40)}`);
    const warning = (name: string) => `warning: The \`${name}\` command is deprecated a`;
    assert.deepEqual(messages, ['set-output', 'save-state', 'set-output'].map(warning));
    assert.deepEqual([log.hasFailed, log.runnerErrors], [false, []]);
  });

  test('where the server takes no notices, they are lines like any other', () => {
    const log = interpretWith({ takesNotices: false }, ['::notice title=a::b', '##[notice]c', '::warning::d']);
    assert.deepEqual(log.lines, ['::notice title=a::b', '##[notice]c', 'Warning: d']);
    assert.equal(log.annotations.length, 1);
  });

  test('the stored lines hold the marks of groups and levels', () => {
    const log = interpret('::group::a', 'b', '::error::c%0Ad', '::endgroup::');
    assert.deepEqual(log.markedLines, ['##[group]a', 'b', '##[error]c', 'd', '##[endgroup]']);
  });

  test('an output that the old command sets is one', () => {
    assert.deepEqual(interpret('::set-output name=a::1', 'x ##[set-output name=b]2').outputs, { a: '1', b: '2' });
  });

  test('commands are on record unmasked, annotations masked in their message', () => {
    const log = interpret('::add-mask::secret', '::error title=a secret::my secret');
    assert.deepEqual(log.commands, [
      { name: 'add-mask', props: {}, data: 'secret' },
      { name: 'error', props: { title: 'a secret' }, data: 'my secret' },
    ]);
    assert.deepEqual(log.annotations, [{ level: 'error', title: 'a secret', message: 'my ***' }]);
  });

  test('ten annotations of a level reach the page, each cut at 4,096 characters', () => {
    const log = interpret(...Array.from({ length: 12 }, () => `::warning::${'x'.repeat(5000)}`), '::error::a');
    assert.equal(log.annotations.length, 11);
    assert.equal(log.annotations[0]?.message.length, 4096);
    assert.equal(log.lines.length, 13);
    assert.equal(log.lines[0], `Warning: ${'x'.repeat(4096)}`);
  });

  test('an annotation without a message is reported nowhere', () => {
    const log = interpret('::error title=a::', '::warning::', 'b');
    assert.deepEqual([log.lines, log.annotations], [['b'], []]);
  });

  test('an empty mask is a warning, and hides nothing', () => {
    const log = interpret('::add-mask::', 'a b');
    assert.equal(log.annotations[0]?.level, 'warning');
    assert.equal(log.lines.at(-1), 'a b');
  });
});

suite('what the runner cuts in the middle of a character ends its worker:', () => {
  const half = (length: number) => `${'x'.repeat(length - 1)}😀`;
  const cases: [name: string, lines: string[], hasCrashed: boolean][] = [
    ['a warning at 256', [`::warning::${half(256)}`], true],
    ['an error at 256', [`::error::${half(256)}`], true],
    ['the third of them', ['::error::a', '::warning::b', `::warning::${half(256)}`], true],
    ['no fourth', ['::error::a', '::warning::b', '::error::c', `::warning::${half(256)}`], false],
    ['no notice at 256', [`::notice::${half(256)}`], false],
    ['a notice at 4,096', [`::notice::${half(4096)}`], true],
    ['none that is whole there', [`::warning::${half(255)}`, `::warning::${half(257)}`], false],
    ['one that a mask has moved there', ['::add-mask::secret', `::warning::secret${half(253)}`], true],
    ['no plain line', [half(256)], false],
  ];
  for (const [name, lines, hasCrashed] of cases) {
    test(name, () => {
      const log = interpret(...lines);
      assert.deepEqual([log.hasCrashed, log.runnerErrors.length], [hasCrashed, hasCrashed ? 1 : 0]);
    });
  }
});

test('in the debug mode the lines for it are shown', () => {
  const { lines, markedLines } = interpretWith({ debug: true }, ['::debug::a', 'b ##[debug]c']);
  assert.deepEqual(
    [lines, markedLines],
    [
      ['Debug: a', 'Debug: c'],
      ['##[debug]a', '##[debug]c'],
    ],
  );
});
