import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { makeStepLog } from '../../sandbox/runner-log.ts';
import { makeMasks } from '../../sandbox/runner-masks.ts';

function interpret(...lines: string[]) {
  const masks = makeMasks();
  const log = makeStepLog(masks);
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
  ];
  for (const [title, lines, shown] of cases) {
    test(title, () => {
      const log = interpret(...lines);
      assert.deepEqual(log.lines, shown);
      assert.deepEqual(log.runnerErrors, []);
    });
  }

  const faults: [title: string, line: string, error: RegExp][] = [
    ['an output without a name', '::set-output::a', /set-output/],
    ['a variable', '::set-env name=a::b', /set-env.*disabled/],
    ['a path', '##[add-path]a', /add-path.*disabled/],
    ['a stop that any output could end', '::stop-commands::error', /stop-commands/],
    ['a stop without a token', '::stop-commands::', /stop-commands/],
  ];
  for (const [title, line, error] of faults) {
    test(`${title} is a fault of the step`, () => {
      const log = interpret(line, '::notice::goes on');
      assert.match(log.runnerErrors.join(), error);
      assert.deepEqual(
        log.annotations.map(({ level }) => level),
        ['error', 'notice'],
      );
    });
  }

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
  });

  test('an empty mask is a warning, and hides nothing', () => {
    const log = interpret('::add-mask::', 'a b');
    assert.equal(log.annotations[0]?.level, 'warning');
    assert.equal(log.lines.at(-1), 'a b');
  });
});

suite('a mask', () => {
  const secret = 'p&ss "w<rd\'1/é';
  const base64Of = (prefix: string) => Buffer.from(`${prefix}${secret}`).toString('base64');
  const cases: [title: string, mask: string, text: string, shown: string | RegExp][] = [
    ['hides every occurrence', 'secret', 'secretsecret and secret', '*** and ***'],
    ['hides overlapping occurrences as one', 'aXa', 'aXaXa', '***'],
    ['hides each line of a value', 'first\r\nsecond', 'a first, a second', 'a ***, a ***'],
    ['hides the JSON form', secret, JSON.stringify({ secret }), '{"secret":"***"}'],
    ['hides the URI form', secret, encodeURIComponent(secret).replace("'", '%27'), '***'],
    ['hides the XML form', secret, 'p&amp;ss &quot;w&lt;rd&apos;1/é', '***'],
    ['hides base64', 'secret!', Buffer.from('secret!').toString('base64'), '***=='],
    ['hides base64 behind one byte', secret, base64Of('a'), /^YXAm\*\*\*=*$/],
    ['hides base64 behind two bytes', secret, base64Of('ab'), /^YWJw\*\*\*=*$/],
    ['hides a value without its quotes', '"quoted value"', 'a quoted value', 'a ***'],
  ];
  for (const [title, mask, text, shown] of cases) {
    test(title, () => {
      const masks = makeMasks();
      masks.add(mask);
      assert.deepEqual(masks.values, [mask]);
      if (typeof shown === 'string') assert.equal(masks.hide(text), shown);
      else assert.match(masks.hide(text), shown);
    });
  }
});
