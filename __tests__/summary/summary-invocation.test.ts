import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { factsOf, NOBODY } from '../support/summary.ts';

describe('the table has', () => {
  const base = 'https://github.com/o/r';
  const cases: [name: string, parts: Parameters<typeof factsOf>[0], facts: Record<string, string | undefined>][] = [
    [
      'who started it by hand',
      { invocation: { ...NOBODY, event: 'workflow_dispatch', actor: 'octo', isByHand: true } },
      { 'Triggered by': 'started by hand by <code>octo</code> (<code>workflow_dispatch</code>)' },
    ],
    [
      'a token that started it',
      { invocation: { ...NOBODY, event: 'workflow_dispatch', actor: 'github-actions[bot]' } },
      { 'Triggered by': '<code>workflow_dispatch</code> by <code>github-actions&#91;bot&#93;</code>' },
    ],
    [
      'the cron line of a schedule',
      { invocation: { ...NOBODY, event: 'schedule', schedule: '30 5 * * 1' } },
      { 'Triggered by': '<code>schedule</code> (<code>30 5 &#42; &#42; 1</code>)' },
    ],
    [
      'who ran a schedule again',
      { invocation: { ...NOBODY, event: 'schedule', schedule: '30 5 1 1 1', rerunBy: 'hexa' } },
      { 'Triggered by': '<code>schedule</code> (<code>30 5 1 1 1</code>), run again by <code>hexa</code>' },
    ],
    [
      'who ran it again',
      { invocation: { ...NOBODY, event: 'workflow_dispatch', actor: 'octo', isByHand: true, rerunBy: 'hexa' } },
      {
        'Triggered by':
          'started by hand by <code>octo</code>, run again by <code>hexa</code> (<code>workflow_dispatch</code>)',
      },
    ],
    [
      'who ran it again, where nobody else is known',
      { invocation: { ...NOBODY, event: 'push', rerunBy: 'hexa' } },
      { 'Triggered by': '<code>push</code>, run again by <code>hexa</code>' },
    ],
    [
      'what triggered it',
      { invocation: { ...NOBODY, event: 'push', actor: 'o"<b>' } },
      { 'Triggered by': '<code>push</code> by <code>o&#34;&#60;b&#62;</code>' },
    ],
    [
      'what triggered it, where nobody is known',
      { invocation: { ...NOBODY, event: 'push' } },
      { 'Triggered by': '<code>push</code>' },
    ],
    [
      'who triggered it, where nothing is known',
      { invocation: { ...NOBODY, actor: 'octo' } },
      { 'Triggered by': '<code>an event</code> by <code>octo</code>' },
    ],
    [
      'no one, where no one is known',
      { invocation: NOBODY },
      { 'Triggered by': undefined, Commit: undefined, 'Workflow run': undefined },
    ],
    [
      'a link to the commit',
      { invocation: { ...NOBODY, commit: { sha: '0123456789abcdef', href: `${base}/commit/0123456789abcdef` } } },
      { Commit: `<a href="${base}/commit/0123456789abcdef"><code>0123456789ab</code></a>` },
    ],
    [
      'a link to the run',
      { invocation: { ...NOBODY, run: { id: 42, href: `${base}/actions/runs/42` } } },
      { 'Workflow run': `<a href="${base}/actions/runs/42"><code>42</code></a>` },
    ],
    [
      'a link that stays in its place',
      { invocation: { ...NOBODY, run: { id: 42, href: 'http://h/"><b a=\'`&' } } },
      { 'Workflow run': '<a href="http://h/&#34;&#62;&#60;b a=&#39;&#96;&#38;"><code>42</code></a>' },
    ],
    [
      'no link to what is no address',
      { invocation: { ...NOBODY, run: { id: 42, href: 'javascript://x' } } },
      { 'Workflow run': undefined },
    ],
    [
      'no link to what only has an address in it',
      { invocation: { ...NOBODY, run: { id: 42, href: 'x https://h' } } },
      { 'Workflow run': undefined },
    ],
  ];
  for (const [name, parts, facts] of cases) {
    test(name, () => {
      const all = factsOf(parts);
      for (const [heading, value] of Object.entries(facts)) assert.equal(all[heading], value, heading);
    });
  }
});
