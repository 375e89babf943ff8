import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, test } from 'node:test';
import { isAgain } from '../../src/ask/patiently.ts';
import type { LostExchange } from '../../src/http/exchange.ts';
import { because, type Failure, failed, type Success } from '../../src/outcome/outcome.ts';
import { decideNext, type RetryState } from '../../src/trigger/retry.ts';
import { decideAfterPoll } from '../../src/wait/poll-decision.ts';
import { firstSight, type PollResult, type Sight, seePoll } from '../../src/wait/sight.ts';
import { judgeWait } from '../../src/wait/wait-end.ts';
import { failedPoll, REFUSED_POLL, runOf, START_MS, stageOf } from '../support/runs.ts';

const root = join(import.meta.dirname, '../..');
const page = readFileSync(join(root, 'docs/architecture.md'), 'utf8');

type Given = Parameters<typeof decideNext>[0];

const FIRST: RetryState = {
  attempt: 1,
  maxAttempts: 3,
  wasRefused: false,
  elapsedMs: 0,
  deadlineMs: 60_000,
  rateLimitWindowMs: 90_000,
  random: 0,
};
const LAST = { ...FIRST, attempt: 3 };
const words = because('forbidden', 'No.');
const busy = (retryAfterMs?: number): Given => ({ kind: 'busy', detail: 'Slow down.', retryAfterMs });
const lost = (reason: LostExchange['reason'], maybeSent: boolean): Given => ({
  kind: 'lost',
  reason,
  maybeSent,
  detail: 'No answer.',
});

const SENT: Readonly<Record<string, [Given, RetryState?]>> = {
  'the provider confirms it': [{ kind: 'accepted' }],
  'the provider refuses it': [{ kind: 'refused', ...words }],
  'an answer that confirms nothing, such as any 5xx': [{ kind: 'unusable', ...words, code: 'provider_error' }],
  '429, too many triggers': [busy()],
  '429 at the last attempt': [busy(), LAST],
  '429 that asks for more than 10 minutes': [busy(600_001)],
  'no answer, and the request may have gone out': [lost('network', true)],
  'time-out, and the request may have gone out': [lost('timeout', true)],
  'nobody was reached': [lost('network', false)],
  'nobody was reached at the last attempt': [lost('network', false), LAST],
  'time-out before the request went out': [lost('timeout', false)],
  'time-out before the request went out, and the time limit of a request has passed': [
    lost('timeout', false),
    { ...FIRST, elapsedMs: 60_000 },
  ],
  'connecting took so long that the looks are too old': [lost('held_back', false), LAST],
  'the proxy cannot be used': [lost('invalid_input', false)],
  'stopped before the request went out': [lost('cancelled', false)],
  'stopped before it went out again, after a 429': [lost('cancelled', false), { ...FIRST, wasRefused: true }],
  'stopped, and the request may have gone out': [lost('cancelled', true)],
};

const none: PollResult = { kind: 'none', detail: 'No runs.' };
const ended = (word: string) => stageOf('fetch', word, [1, 5]);
const open = (word: string) => stageOf('import', word, [1]);
const shows = (word: string, stages = [ended('success')], id = 'ours'): PollResult => ({
  kind: 'run',
  run: runOf(word, stages, id),
});
const goesOn = shows('in_progress', [open('in_progress')]);
const newer: PollResult = { kind: 'run', run: runOf('in_progress', [stageOf('fetch', 'in_progress', [60])], 'newer') };
const unfinished = shows('success', [ended('success'), open('success')]);
const lostAnswer: Failure = { ...failed('unknown', 'network_error', 'No answer.') };

interface Watched {
  readonly polls: readonly PollResult[];
  readonly isLimit?: boolean;
  /** Whether the look before the trigger could be read. */
  readonly wasRead?: boolean;
  readonly lostAnswer?: Failure;
}

/** The polls before the last one leave the import where it is. */
const FOLLOWED: Readonly<Record<string, Watched>> = {
  'no run is seen yet': { polls: [none] },
  'the run goes on': { polls: [goesOn] },
  'the run succeeded': { polls: [shows('success')] },
  'the run succeeded, but a stage failed': { polls: [shows('success', [ended('success'), ended('failed')])] },
  'the run succeeded, but a stage has no end: up to three looks': { polls: [unfinished, unfinished, unfinished] },
  'the run succeeded, but a stage has no end: the fourth look': {
    polls: [unfinished, unfinished, unfinished, unfinished],
  },
  'the run failed': { polls: [shows('failed', [open('in_progress')])] },
  'an undocumented word of failure, and a stage has no end': { polls: [shows('aborted', [open('')])] },
  'an undocumented word of failure, and each stage has ended': { polls: [shows('aborted')] },
  'any other undocumented word, and each stage has ended': { polls: [shows('done')] },
  'a newer run: the first look': { polls: [goesOn, newer] },
  'a newer run: the second look': { polls: [goesOn, newer, newer] },
  'the status cannot be read': { polls: [failedPoll()] },
  'the status is refused once, and it was read before': { polls: [REFUSED_POLL] },
  'the status is refused three times in a row': { polls: [REFUSED_POLL, REFUSED_POLL, REFUSED_POLL] },
  'the API refuses the status, and it was never read': { polls: [REFUSED_POLL], wasRead: false },
  'the limit, after a last look': { polls: [goesOn], isLimit: true },
  'with several imports: no turn for a last look': { polls: [{ kind: 'left_out' }] },
  stopped: { polls: [{ kind: 'stopped' }] },
  'the answer to the trigger was lost, and no run is found': { polls: [none], isLimit: true, lostAnswer },
};

function afterSend([given, state = FIRST]: [Given, RetryState?]): string {
  const decision = decideNext(given, state);
  return decision.kind === 'again' ? 'ready' : shown(decision.end);
}

function afterPolls({ polls, isLimit = false, wasRead = true, lostAnswer }: Watched): string {
  let sight: Sight = firstSight({ isKnown: wasRead, ids: [], sentMs: START_MS, clockOffsetMs: 0 });
  for (const [index, poll] of polls.entries()) {
    const isNewest = index === polls.length - 1;
    sight = seePoll(sight, poll);
    const timing = { intervalMs: 5_000, remainingMs: isNewest && isLimit ? 0 : 600_000, random: 0 };
    const end = decideAfterPoll(poll, sight, timing);
    if (!isAgain(end)) {
      assert.ok(isNewest, 'it ended too early');
      return shown(judgeWait({ end, sight, lostAnswer, waitedMs: 1, title: 'Woosmap' }));
    }
  }
  return 'followed';
}

function shown(end: Success | Failure): string {
  return 'code' in end ? `\`${end.word}\`, \`${end.code}\`` : `\`${end.word}\``;
}

/** The files whose code a file uses; what it takes as a type alone is gone when it runs. */
function importsOf(file: string): string[] {
  const code = readFileSync(file, 'utf8');
  const statements = code.matchAll(/^(?:import|export) (?!type )([^;]*?)from '(\.[^']+)'|import\('(\.[^']+)'\)/gm);
  return [...statements]
    .filter(([, names = '']) => !/^\{(\s*type [^,}]+,?)+\s*\} $/.test(names))
    .map(([, , target, late]) => join(dirname(file), target ?? late ?? ''));
}

describe('docs/architecture.md', () => {
  const rows = [...page.matchAll(/^\| (sent|followed) \| (.+) \| (.+) \|$/gm)].map(([, ...cells]) => cells);
  const eventsOf = (state: string) => rows.filter(([of]) => of === state).map(([, event]) => event);

  test('has each event once, and no other', () => {
    assert.deepEqual(eventsOf('sent'), Object.keys(SENT));
    assert.deepEqual(eventsOf('followed'), Object.keys(FOLLOWED));
  });

  for (const [state = '', event = '', next] of rows) {
    test(`says what follows in the state "${state}": ${event}`, () => {
      const [given, watched] = [SENT[event], FOLLOWED[event]];
      if (state === 'sent') assert.equal(given && afterSend(given), next);
      else assert.equal(watched && afterPolls(watched), next);
    });
  }

  const sources = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const placeOf = (file: string) => relative(join(root, 'src'), file).replaceAll('\\', '/').replace(/\/.*/, '/');
  const rooms = page.slice(page.indexOf('## The rooms')).matchAll(/^\| (`.+`) \|/gm);
  const rowOf = new Map([...rooms].flatMap(([, names = ''], row) => names.split(', ').map((name) => [name, row])));

  test('has a row for every room and every file beside them', () => {
    for (const file of sources) assert.ok(rowOf.has(`\`${placeOf(file)}\``), file);
  });

  test('has the rooms in such an order that code uses only what stands below it', () => {
    const upward = sources.flatMap((file) =>
      importsOf(file)
        .map((target) => [placeOf(file), placeOf(target)].map((place) => `\`${place}\``))
        .filter(([from = '', to = '']) => (rowOf.get(from) ?? 0) > (rowOf.get(to) ?? 0))
        .map(([from, to]) => `${from} uses ${to}`),
    );
    assert.deepEqual(upward, []);
  });

  test('names functions that decide and are there', () => {
    const names = [...page.matchAll(/`((?:decide|judge)\w+)`/g)].map(([, name]) => name);
    const code = sources.map((file) => readFileSync(file, 'utf8')).join('\n');
    assert.ok(names.length >= 5);
    for (const name of names) assert.ok(code.includes(`export function ${name}(`), name);
  });
});
