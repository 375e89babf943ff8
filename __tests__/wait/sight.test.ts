import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { asFailure, type Before, firstSight, type PollResult, type Sight, seePoll } from '../../src/wait/sight.ts';
import { failedPoll, GATEWAY_POLL, REFUSED_POLL as REFUSED, runOf, START_MS, stageOf } from '../support/runs.ts';

const BEFORE: Before = { isKnown: true, ids: ['old'], sentMs: START_MS, clockOffsetMs: 0 };
const NONE: PollResult = { kind: 'none', detail: 'No runs.' };
const FAILED = failedPoll();

function seen(id: string, status = 'in_progress', startSeconds = 1): PollResult {
  const ended = status === 'success' || status === 'failed';
  const times = [startSeconds, ended ? startSeconds + 60 : undefined] as const;
  return { kind: 'run', run: runOf(status, [stageOf('fetch', status, times)], id) };
}

/** A run that has not begun. */
const early = (id: string): PollResult => ({ kind: 'run', run: runOf('in_progress', [], id) });

function sightOf(polls: readonly PollResult[], before: Before = BEFORE): Sight {
  return polls.reduce<Sight>((sight, poll) => seePoll(sight, asFailure(poll, sight)), firstSight(before));
}

describe('what polls show', () => {
  const cases: [name: string, polls: PollResult[], shown: string[], ours: string | undefined][] = [
    ['the run before, then ours', [seen('old'), seen('mine')], ['before', 'ours'], 'mine'],
    ['ours in other letters', [seen('mine'), seen('MINE')], ['ours', 'ours'], 'MINE'],
    ['a run that ended before, then ours', [seen('b', 'success', -600), seen('c')], ['before', 'ours'], 'c'],
    ['a run before that goes on', [seen('b', 'in_progress', -600), seen('c')], ['before', 'ours'], 'c'],
    ['ours, then the run before', [seen('mine'), seen('old')], ['ours', 'before'], 'mine'],
    ['ours, then another old one', [seen('mine'), seen('b', 'success', -600)], ['ours', 'before'], 'mine'],
    ['ours, then one that began before it', [seen('mine', 'in_progress', 30), seen('b')], ['ours', 'before'], 'mine'],
    ['ours, then a newer one', [seen('mine'), seen('next', 'success', 70)], ['ours', 'newer'], 'mine'],
    ['ours, then a newer one that has not begun', [seen('mine'), early('next')], ['ours', 'newer'], 'mine'],
  ];
  for (const [name, polls, shown, ours] of cases) {
    test(name, () => {
      const sights = polls.map((_, index) => sightOf(polls.slice(0, index + 1)));
      assert.deepEqual(
        sights.map((sight) => sight.shown),
        shown,
      );
      assert.equal(sights.at(-1)?.run?.id, ours);
    });
  }

  test('a run that was before stays so, and is the run before from then on', () => {
    const { before } = sightOf([seen('B', 'success', -600), seen('a', 'success', -900), seen('b', 'success', -600)]);
    assert.deepEqual(before.ids, ['old', 'a', 'b']);
  });

  test('the one before is the run that began last of those that are not ours', () => {
    const counted = (id: string, seconds: number, count?: number): PollResult => ({
      kind: 'run',
      run: runOf('success', [stageOf('fetch', 'success', [seconds, seconds + 5])], id, count),
    });
    const look = runOf('success', [stageOf('fetch', 'success', [-500, -400])], 'old', 7);
    const previous = (...polls: PollResult[]) => polls.reduce(seePoll, firstSight(BEFORE, look)).previous?.featureCount;
    assert.equal(previous(counted('month', -9000, 1)), 7);
    assert.equal(previous(counted('later', -300, 2), counted('month', -9000, 1)), 2);
    assert.equal(previous({ kind: 'run', run: runOf('success', [], 'OLD', 8) }), 8);
    assert.equal(previous(counted('OLD', -500)), 7);
    assert.equal(previous({ kind: 'run', run: runOf('success', [stageOf('a', '', [undefined, -9])], 'c', 9) }), 7);
    assert.equal(seePoll(firstSight(BEFORE), counted('b', -300, 3)).previous?.featureCount, 3);
  });

  test('a run that was taken for ours is before once the clock says so, and then another can be ours', () => {
    const withoutClock: Before = { ...BEFORE, clockOffsetMs: undefined };
    const taken = sightOf([seen('b', 'in_progress', -30)], withoutClock);
    assert.deepEqual([taken.shown, taken.run?.id], ['ours', 'b']);
    const told = seePoll({ ...taken, before: { ...taken.before, clockOffsetMs: 0 } }, seen('b', 'success', -30));
    assert.deepEqual([told.shown, told.run, told.before.ids], ['before', undefined, ['old', 'b']]);
    assert.equal(seePoll(told, seen('mine')).run?.id, 'mine');
  });

  test('a run that cannot be told apart is none of ours, and is remembered', () => {
    const blind: Before = { ...BEFORE, isKnown: false, ids: [], clockOffsetMs: undefined };
    const { shown, run, untold } = sightOf([seen('mine'), seen('next', 'success', 70)], blind);
    assert.deepEqual([shown, run, untold?.id], ['untold', undefined, 'next']);
    const begun = sightOf([early('mine'), seen('mine')], { ...blind, clockOffsetMs: 0 });
    assert.deepEqual([begun.shown, begun.run?.id, begun.untold?.id], ['ours', 'mine', 'mine']);
  });
});

describe('polls are counted:', () => {
  const counts = (polls: PollResult[]) => {
    const { failures, refusals, newer } = sightOf(polls);
    return [failures, refusals, newer];
  };
  const next = seen('next', 'in_progress', 70);
  const cases: [name: string, polls: PollResult[], counts: number[]][] = [
    ['failures in a row', [FAILED, FAILED], [2, 0, 0]],
    ['refusals, which are failures, in a row', [FAILED, REFUSED, GATEWAY_POLL], [3, 2, 0]],
    ['refusals anew after another failure', [REFUSED, REFUSED, FAILED], [3, 0, 0]],
    ['anew after a run', [REFUSED, REFUSED, seen('mine')], [0, 0, 0]],
    ['looks at newer runs', [seen('mine'), next, seen('one more', 'in_progress', 99)], [0, 0, 2]],
    ['looks at newer runs, failures between them too', [seen('mine'), next, FAILED, next], [0, 0, 2]],
    ['looks at newer runs anew after ours', [seen('mine'), next, seen('mine'), next], [0, 0, 1]],
    ['a 404 as a refusal, where a run was there before', [NONE, NONE], [2, 2, 0]],
    ['a 404 as a refusal, where ours was seen', [seen('mine'), NONE], [1, 1, 0]],
  ];
  for (const [name, polls, expected] of cases) test(name, () => assert.deepEqual(counts(polls), expected));

  test('no 404 as a refusal, where there was never a run', () => {
    const { failures, refusals, shown } = sightOf([NONE, NONE, NONE], { ...BEFORE, ids: [] });
    assert.deepEqual([failures, refusals, shown], [0, 0, 'none']);
  });

  test('why the newest one failed, and not one before it', () => {
    const why = (...polls: PollResult[]) => sightOf(polls).lastFailure;
    assert.equal(why(seen('mine'), FAILED), 'status 502');
    for (const poll of [seen('mine'), { kind: 'left_out' }, { kind: 'stopped' }] as const) {
      assert.equal(why(FAILED, poll), undefined);
    }
  });

  test('successes with an unfinished stage in a row', () => {
    const unfinished: PollResult = { kind: 'run', run: runOf('success', [stageOf('fetch', 'success', [1])], 'mine') };
    assert.equal(sightOf([unfinished, unfinished]).unfinished, 2);
    assert.equal(sightOf([unfinished, FAILED, unfinished]).unfinished, 2);
    assert.equal(sightOf([unfinished, seen('mine'), unfinished]).unfinished, 1);
  });
});

test('a status was read once an answer told of runs, or a look before the trigger did', () => {
  const blind: Before = { ...BEFORE, isKnown: false, ids: [] };
  const readable = (polls: PollResult[], before = blind) => sightOf(polls, before).isReadable;
  assert.deepEqual([readable([FAILED, REFUSED]), readable([NONE]), readable([seen('x')])], [false, true, true]);
  assert.equal(readable([REFUSED], BEFORE), true);
});
