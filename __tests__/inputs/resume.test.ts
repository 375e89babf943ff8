import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { decideResume, type ResumeDecision, type ResumeFacts } from '../../src/import/earlier.ts';
import { BY_GRAVITY } from '../../src/outcome/outcome.ts';
import { HOOK, OTHER_UUID, type RawInputs, readOpened, UUID, WOOSMAP } from '../support/inputs.ts';

const RUN = { GITHUB_RUN_ID: '7', GITHUB_WORKSPACE: import.meta.dirname };
const FACTS: ResumeFacts = { isFollowed: false, target: 't', sha256: undefined, importingAgain: 'replaces' };

describe('an earlier try decides what is started:', () => {
  const sentAt = '2026-01-02T03:04:05.000Z';
  const cases: [entry: RawInputs, facts: Partial<ResumeFacts>, kind: ResumeDecision['kind']][] = [
    [{ outcome: 'succeeded' }, {}, 'stands'],
    [{ outcome: 'succeeded' }, { isFollowed: true }, 'stands'],
    [{ outcome: 'accepted' }, {}, 'stands'],
    [{ outcome: 'accepted', run_id: 'r' }, { isFollowed: true }, 'follow'],
    [{ outcome: 'unknown', sent_at: sentAt }, { isFollowed: true }, 'follow'],
    [{ outcome: 'unknown' }, { isFollowed: true }, 'stands'],
    [{ outcome: 'running', run_id: 'r' }, {}, 'stands'],
    [{ outcome: 'running', run_id: 'r', target: 'u' }, { isFollowed: true }, 'stands'],
    [{ outcome: 'accepted', target: 'u' }, {}, 'import'],
    [{ outcome: 'accepted', source_sha256: 'a' }, { sha256: 'b' }, 'import'],
    [{ outcome: 'accepted', source_sha256: 'a' }, { sha256: 'b', importingAgain: 'adds' }, 'refuse bytes'],
    [{ outcome: 'accepted', source_sha256: 'a' }, { sha256: 'unreadable' }, 'refuse bytes'],
    [{ outcome: 'unknown', source_sha256: 'a' }, { sha256: 'b' }, 'stands'],
    [{ outcome: 'failed', error_code: 'too_few_records', source_sha256: 'a' }, { sha256: 'a' }, 'stands'],
    [{ outcome: 'failed', error_code: 'too_few_records', source_sha256: 'a' }, { sha256: 'b' }, 'import'],
    [{ outcome: 'failed', error_code: 'import_failed', source_sha256: 'a' }, { sha256: 'a' }, 'import'],
    [{ outcome: 'rejected' }, {}, 'import'],
    [{ outcome: 'not_sent', error_code: 'cancelled' }, {}, 'import'],
    [{ outcome: 'checked' }, {}, 'import'],
    [{ outcome: 'dry_run' }, {}, 'import'],
  ];
  for (const [entry, facts, kind] of cases) {
    test(`${JSON.stringify(entry)} ${JSON.stringify(facts)}`, () => {
      assert.equal(decideResume([entry], { ...FACTS, ...facts }).kind, kind);
    });
  }
  test('without a run id, a run of that time is followed', () => {
    const start = { outcome: 'unknown', sent_at: sentAt };
    const by = { untilMs: Date.parse(sentAt) + 60_000 };
    assert.deepEqual(decideResume([start], { ...FACTS, isFollowed: true }), { kind: 'follow', start, by });
  });

  const refused = { outcome: 'rejected', target: 't' };
  const at = (target: string, outcome = 'accepted', sha256 = 'a') => ({ outcome, target, source_sha256: sha256 });
  const before: [name: string, earlier: RawInputs[], facts: Partial<ResumeFacts>, kind: ResumeDecision['kind']][] = [
    ['the same bytes as before a try that started nothing', [refused, at('t')], { sha256: 'a' }, 'stands'],
    ['other bytes than before that', [refused, at('t')], { sha256: 'b' }, 'import'],
    ['the target of before', [at('u'), at('t')], {}, 'stands'],
    ['a third target', [at('u'), at('v')], {}, 'import'],
    ['the newest of two at this target', [at('t', 'accepted', 'b'), at('t')], { sha256: 'a' }, 'import'],
    ['what may be going on, before all', [at('t'), at('u', 'unknown')], {}, 'stands'],
  ];
  test('why it is imported again is told of a success, and not of a failure', () => {
    const [elsewhere, failed] = [at('u'), at('v', 'failed')];
    const because = { kind: 'import', because: 'other target', start: elsewhere };
    assert.deepEqual(decideResume([failed, elsewhere], FACTS), because);
    assert.deepEqual(decideResume([failed], FACTS), { kind: 'import' });
  });
  for (const [name, earlier, facts, kind] of before) {
    test(name, () => assert.equal(decideResume(earlier, { ...FACTS, ...facts }).kind, kind));
  }
});

test('what may be going on is never started, whatever else is known', () => {
  for (const outcome of ['unknown', 'running'])
    for (const isFollowed of [true, false])
      for (const target of ['', 't', 'u'])
        for (const sha256 of [undefined, 'a', 'b', 'unreadable'])
          for (const importingAgain of ['adds', 'replaces'] as const) {
            const entry = { outcome, target, source_sha256: 'a', error_code: 'cancelled' };
            const { kind } = decideResume([entry], { isFollowed, target: 't', sha256, importingAgain });
            assert.ok(kind === 'follow' || kind === 'stands', kind);
          }
});

describe('`resume` is', () => {
  const ids = (count: number) => Array.from({ length: count }, (_, place) => `id-${place}`);
  const entry = { name: 'a', id: UUID, outcome: 'accepted', workflow_run: '7' };
  const read = async (value: unknown, variables: RawInputs = RUN) =>
    await readOpened({ ...WOOSMAP, resume: typeof value === 'string' ? value : JSON.stringify(value) }, variables);

  for (const outcome of BY_GRAVITY) {
    test(`taken with ${outcome}`, async () => {
      const others = [{ ...entry, id: OTHER_UUID }];
      const reading = await read([{ ...entry, outcome, id: UUID.toUpperCase() }, ...others]);
      const earlier = reading.kind === 'imports' ? reading.earlier : undefined;
      assert.deepEqual(earlier, { ofImports: [[{ ...entry, outcome, id: UUID.toUpperCase() }]], others: [others] });
    });
  }
  test('taken with what attempts before the newest started', async () => {
    const start = { outcome: 'accepted', source_sha256: 'a' };
    const newest = { ...entry, outcome: 'rejected', source_sha256: '', http_status: '404' };
    const reading = await read([{ ...newest, started: JSON.stringify([start]) }]);
    const [[, before] = []] = (reading.kind === 'imports' && reading.earlier?.ofImports) || [];
    assert.deepEqual(before, { ...entry, ...start, http_status: '' });
  });
  for (const none of ['', '[]', ' [ ] ', 'no/such/file.json']) {
    test(`none where it is ${JSON.stringify(none)}`, async () => {
      const reading = await read(none);
      assert.equal(reading.kind === 'imports' ? reading.earlier : 'problem', undefined);
    });
  }
  test('told as missing in a second attempt, also where it is not given', async () => {
    const second = { ...RUN, GITHUB_RUN_ATTEMPT: '2' };
    const [missing, absent] = [await read('no/such/file.json', second), await readOpened(WOOSMAP, second)];
    assert.equal(missing.kind === 'imports' && missing.warnings.length, 1);
    assert.match(absent.kind === 'imports' ? absent.notes.join() : '', /attempt 2 .* `resume` is not given/);
  });
  test('none for a hook alone, which does not say what it imports', async () => {
    const reading = await readOpened({ ...HOOK, resume: JSON.stringify([entry]) }, RUN);
    assert.match(reading.kind === 'problems' ? reading.problems.join() : '', /^`resume` needs `dataset_id` /);
  });

  const wrong: [name: string, value: unknown, variables?: RawInputs][] = [
    ['another run', [{ ...entry, workflow_run: '8' }]],
    ['no run in the entry', [{ name: 'a', id: UUID, outcome: 'accepted' }]],
    ['no run here', [entry], {}],
    ['the run of act', [entry], { ...RUN, ACT: 'true' }],
    ['no list', entry],
    ['broken', '[{'],
    ['never expanded', '$RESULTS'],
    ['null', 'null'],
    ['a text of JSON', '"[]"'],
    ['a pattern', 'results/*.json'],
    ['what is no path', 'W3sibmFtZSI6'.repeat(100)],
    ['an id twice', [entry, { ...entry, id: UUID.toUpperCase() }]],
    ['an unknown word', [{ ...entry, outcome: 'fine' }]],
    ['a number', [{ ...entry, attempts: 1 }]],
    ['a hook without an id', [{ ...entry, id: '' }]],
    ['of another step', [{ ...entry, id: OTHER_UUID }]],
    ['too long', [{ ...entry, error_detail: 'x'.repeat(1024 * 1024) }]],
    ['no object', [null]],
    ['a broken list of starts', [{ ...entry, started: '[{' }]],
    ['a start that is none', [{ ...entry, started: '[{"outcome":"rejected"}]' }]],
    ['too much to hand on', [entry, ...ids(400).map((id) => ({ ...entry, id, source_sha256: 'a'.repeat(300) }))]],
    ['more texts than an import has', [{ ...entry, ...Object.fromEntries(ids(50).map((id) => [id, ''])) }]],
  ];
  for (const [name, value, variables] of wrong) {
    test(`refused: ${name}`, async () => {
      const reading = await read(value, variables);
      assert.equal(reading.kind === 'problems' && reading.problems.length, 1);
      assert.match(reading.kind === 'problems' ? (reading.problems[0] ?? '') : '', /^`resume` /);
    });
  }
});
