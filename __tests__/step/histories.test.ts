import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { parsePairs } from '../../sandbox/runner-files.ts';
import { fc } from '../support/fast-check.ts';
import { bloomreachImports, datasetId, datasets, listInputs, placeIn, type Result } from '../support/list.ts';
import { json, type Reply, type SeenRequest, serveHttp } from '../support/local-server.ts';
import { sentEntry, sentRun } from '../support/runs.ts';
import { runStep } from '../support/step.ts';

const COUNT = 2;
const HOUR_MS = 3_600_000;
const FILES = { A: 'id\n1\n2\n', B: 'id\n3\n4\n' };
const folder = mkdtempSync(join(tmpdir(), 'histories-'));
after(() => rmSync(folder, { recursive: true }));
for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, `${name}.csv`), text);

/** What becomes of a trigger. */
type Fate =
  | 'succeeds'
  | 'fails'
  | 'imports too few'
  | 'ends later'
  | 'refused'
  | 'busy'
  | 'lost'
  | 'lost, but succeeds'
  | 'reset';
type Bytes = keyof typeof FILES;

/** One attempt: what each import is, and what becomes of it. `killedAt` is where in its course it is killed. */
interface Attempt {
  readonly mode: 'import' | 'check' | 'dry_run';
  /** Whether it follows its runs, at Woosmap. */
  readonly waits: boolean;
  readonly imports: readonly { readonly bytes: Bytes; readonly path: string; readonly fate: Fate }[];
  readonly killedAt: number | undefined;
}

interface History {
  readonly provider: 'woosmap' | 'bloomreach';
  /** Whether the action knows the bytes. */
  readonly hasFile: boolean;
  readonly attempts: readonly Attempt[];
}

/** A trigger that arrived. */
interface Post {
  readonly attempt: number;
  readonly place: number;
  readonly bytes: Bytes;
  readonly path: string;
  readonly fate: Fate;
  readonly atMs: number;
  readonly runId: string;
}

const OPEN = ['unknown', 'running'];
const LOST: readonly Fate[] = ['lost', 'reset'];
const NOTHING: readonly Fate[] = ['refused', 'busy'];
const hasRun = ({ fate }: Post) => !LOST.includes(fate) && !NOTHING.includes(fate);
const mayBeStarted = ({ fate }: Post) => !NOTHING.includes(fate);

/** Both providers and the source, as one attempt finds them; each is an hour later than the one before. */
function answerTo(
  { method, path, body }: SeenRequest,
  { provider, attempts }: History,
  at: number,
  posts: Post[],
): Reply {
  const nowMs = Date.now() + at * HOUR_MS;
  const reply = (status: number, value: unknown, more = {}) =>
    json(status, value, { date: new Date(nowMs).toUTCString(), ...more });
  const place = placeIn(path);
  if (path.startsWith('/files/')) return { status: 200, body: FILES[path.slice(7, 8) as Bytes] };
  if (path.endsWith('/system/time')) return reply(200, { time: 1, success: true });
  if (method === 'POST') {
    const item = attempts[at]?.imports[place] ?? assert.fail();
    const sent = body === '' || provider === 'woosmap' ? '' : (JSON.parse(body) as { path: string }).path;
    const post = { ...item, path: sent, attempt: at, place, atMs: nowMs, runId: `run-${posts.length}` };
    posts.push(post);
    if (item.fate === 'refused') return reply(404, { details: 'No.', error: 'No.' });
    if (item.fate === 'busy') return reply(429, {}, { 'retry-after': '700' });
    if (item.fate === 'reset') return (socket) => void socket.destroy();
    if (item.fate.startsWith('lost')) return { status: 503 };
    return provider === 'woosmap' ? reply(202, { dataset_id: datasetId(place) }) : reply(200, { success: true });
  }
  if (!path.endsWith('/status')) return reply(200, { id: datasetId(place), name: 'A', url: 'http://127.0.0.1/A.csv' });
  const newest = posts.findLast((post) => post.place === place && hasRun(post));
  if (newest === undefined) return reply(404, { details: 'Never imported.' });
  const { fate, runId, atMs, attempt } = newest;
  const says = sentEntry(`Successfully imported ${fate === 'imports too few' ? 1 : 2} features.`);
  const run = sentRun(runId, fate === 'fails' ? 'failed' : 'success', atMs, [says]);
  // A word that nobody knows tells no end.
  return reply(200, fate === 'ends later' && attempt === at ? { ...run, status: 'odd' } : run);
}

/** Whether an import may be triggered, after all that arrived before; `told` is what the attempt was told of it. */
function mayBeTriggered(now: Post, before: readonly Post[], told: string, { provider, hasFile }: History): boolean {
  if (OPEN.includes(told)) return false;
  return before.every((start, place) => {
    const isSame = !hasFile || start.bytes === now.bytes;
    // What failed may be repeated, but for the same data that were too few.
    if (start.fate === 'fails' || (start.fate === 'imports too few' && !(hasFile && isSame))) return true;
    if (LOST.includes(start.fate)) return false;
    if (provider === 'bloomreach') return start.path !== now.path;
    // Other bytes took their place.
    return !isSame || before.slice(place + 1).some(({ bytes }) => bytes !== now.bytes);
  });
}

/** What an attempt has to do in which every trigger is taken and succeeds: trigger an import, and end green for it. */
function dueOf(
  item: Attempt['imports'][number],
  before: readonly Post[],
  told: Result | undefined,
  { provider, hasFile }: History,
  waits: boolean,
): { isTriggered: boolean; isGreen: boolean } {
  const stands = (isGreen: boolean) => ({ isTriggered: false, isGreen });
  const [newest] = before.toReversed();
  const { outcome = '', run_id: runId = '', sent_at: sentAt = '' } = told ?? {};
  const start = provider === 'woosmap' ? newest : before.findLast(({ path }) => path === item.path);
  const isSame = start !== undefined && (!hasFile || start.bytes === item.bytes);
  if (OPEN.includes(outcome) || (outcome === 'accepted' && waits && isSame)) {
    if (!waits || newest === undefined || !hasRun(newest)) return stands(false);
    const isFound = runId === '' ? Math.abs(Date.parse(sentAt) - newest.atMs) < 60_000 : runId === newest.runId;
    return stands(isFound && !['fails', 'imports too few'].includes(newest.fate));
  }
  // Without a wait nobody saw how it ended.
  const isTold = outcome !== 'accepted';
  if (start === undefined || (start.fate === 'fails' && isTold)) return { isTriggered: true, isGreen: true };
  if (start.fate === 'imports too few' && isTold) {
    return hasFile && isSame ? stands(false) : { isTriggered: true, isGreen: true };
  }
  if (isSame) return stands(true);
  return provider === 'woosmap' ? { isTriggered: true, isGreen: true } : stands(false);
}

/** Plays a history, and holds every trigger and every end against what may be and what is due. */
async function play(history: History): Promise<void> {
  const { provider, hasFile, attempts } = history;
  let posts: Post[] = [];
  let resume = '';
  let at = 0;
  let moments: { written: number; posts: number }[] = [];
  const written = () => listsIn(readFileSync(process.env['GITHUB_OUTPUT'] ?? '', 'utf8')).length;
  await using server = await serveHttp((request) => {
    moments.push({ written: written(), posts: posts.length });
    const reply = answerTo(request, history, at, posts);
    moments.push({ written: written(), posts: posts.length });
    return reply;
  });
  const list = provider === 'woosmap' ? datasets(COUNT) : bloomreachImports(COUNT);
  for (; at < attempts.length; at += 1) {
    const attempt = attempts[at] ?? assert.fail();
    const told = (resume === '' ? [] : JSON.parse(resume)) as Result[];
    const toldOf = (place: number) => openIn(told.find(({ name }) => name === list[place]?.name));
    const entries = list.map((entry, place) => {
      const { bytes, path } = attempt.imports[place] ?? assert.fail();
      const file = { published_file: join(folder, `${bytes}.csv`), source_url: `${server.url}/files/${bytes}.csv` };
      return { ...entry, ...(provider === 'bloomreach' && { path }), ...(hasFile && file) };
    });
    const inputs = {
      ...{ base_url: server.url, resume, max_attempts: '1' },
      ...(attempt.waits && { wait: 'true' }),
      ...((attempt.waits || (hasFile && provider === 'woosmap')) && { min_records: '2' }),
      ...(attempt.mode !== 'import' && { [attempt.mode]: 'true' }),
    };
    const before = posts.length;
    moments = [{ written: 0, posts: before }];
    const env = { GITHUB_RUN_ID: '77', IMPORT_SANDBOX_TIME_SCALE: '0.001' };
    const step = await runStep(listInputs(entries, inputs), { env });
    const lists = step.written.filter(([name]) => name === 'results').map(([, value]) => value);
    moments.push({ written: lists.length, posts: posts.length });

    const killed = attempt.killedAt === undefined ? undefined : momentsBetween(moments).at(attempt.killedAt * -1);
    posts = posts.slice(0, killed?.posts);
    const says = () => `attempt ${at + 1}\n${resume}\n${step.stdout}`;
    for (const [index, post] of posts.entries()) {
      if (index < before) continue;
      const earlier = posts.slice(0, index).filter((one) => one.place === post.place && mayBeStarted(one));
      const isFree = mayBeTriggered(post, earlier, toldOf(post.place)?.['outcome'] ?? '', history);
      assert.ok(isFree && attempt.mode === 'import', `import ${post.place} is started again in ${says()}`);
    }
    if (at === attempts.length - 1) {
      const dues = attempt.imports.map((item, place) => {
        const earlier = posts.slice(0, before).filter((one) => one.place === place && mayBeStarted(one));
        return dueOf(item, earlier, toldOf(place), history, attempt.waits);
      });
      const ended = (JSON.parse(lists.at(-1) ?? '[]') as Result[]).slice(0, COUNT).map(({ outcome = '' }, place) => ({
        isTriggered: posts.slice(before).some((post) => post.place === place),
        isGreen: ['accepted', 'succeeded'].includes(outcome),
      }));
      assert.deepEqual(ended, dues, `is left out, or green or not, in ${says()}`);
      assert.equal(
        step.exitCode === 0,
        dues.every(({ isGreen }) => isGreen),
        says(),
      );
    }
    // What nobody wrote, the next attempt does not find: it finds what this one found.
    resume = (killed === undefined ? lists.at(-1) : lists[killed.written - 1]) ?? resume;
  }
}

/** Of what an attempt tells of an import, and of what it hands on, that which may be going on; else the newest start. */
function openIn(entry: Result | undefined): Result | undefined {
  if (entry === undefined) return undefined;
  const all = [entry, ...(JSON.parse(entry['started'] ?? '[]') as Result[])];
  const find = (words: readonly string[]) => all.find(({ outcome = '' }) => words.includes(outcome));
  return find(OPEN) ?? find(['accepted', 'succeeded', 'failed']) ?? entry;
}

/** Every pair of a list that was written and of triggers that had arrived, in the order of time. */
function momentsBetween(moments: readonly { written: number; posts: number }[]) {
  return moments.flatMap(({ written, posts }, index) => {
    const before = moments[index - 1] ?? { written: 0, posts };
    const writes = Array.from({ length: written - before.written }, (_, more) => before.written + more);
    return [...writes.map((count) => ({ written: count, posts: before.posts })), { written, posts }];
  });
}

function listsIn(file: string): string[] {
  return parsePairs(file).pairs.flatMap(([name, value]) => (name === 'results' ? [value] : []));
}

/** Histories of one to two attempts of any kind, and a last one in which every trigger is taken and succeeds. */
function histories(provider: History['provider'], hasFile: boolean): fc.Arbitrary<History> {
  const isWoosmap = provider === 'woosmap';
  const waits = isWoosmap ? fc.constantFrom(true, true, false) : fc.constant(false);
  const ofRuns: Fate[] = ['fails', 'fails', 'imports too few', 'imports too few', 'ends later', 'lost, but succeeds'];
  const fates: Fate[] = [
    'succeeds',
    'succeeds',
    'refused',
    'busy',
    'lost',
    ...(isWoosmap ? ofRuns : ['reset' as const]),
  ];
  const importOf = (fate: fc.Arbitrary<Fate>) =>
    fc.array(
      fc.record({
        bytes: fc.constantFrom<Bytes>('A', 'A', 'B'),
        path: isWoosmap ? fc.constant('') : fc.constantFrom('/in/1.csv', '/in/1.csv', '/in/2.csv'),
        fate,
      }),
      { minLength: COUNT, maxLength: COUNT },
    );
  const some = fc.record({
    mode: fc.constantFrom<Attempt['mode']>('import', 'import', 'import', 'import', 'check', 'dry_run'),
    waits,
    imports: importOf(fc.constantFrom(...fates)),
    killedAt: fc.option(fc.nat(30), { nil: undefined, freq: 1 }),
  });
  const last = fc.record({
    mode: fc.constant('import' as const),
    waits,
    imports: importOf(fc.constant('succeeds')),
    killedAt: fc.constant(undefined),
  });
  return fc
    .tuple(fc.array(some, { minLength: 1, maxLength: 2 }), last)
    .map(([before, end]) => ({ provider, hasFile, attempts: [...before, end] }));
}

describe('over any history, nothing is started twice, nothing is left out, and the last attempt is green where all is done:', () => {
  for (const [provider, hasFile] of [
    ['woosmap', true],
    ['woosmap', false],
    ['bloomreach', true],
    ['bloomreach', false],
  ] as const)
    test(`${provider}${hasFile ? ' with a published file' : ''}`, async () => {
      await fc.assert(fc.asyncProperty(histories(provider, hasFile), play), { numRuns: hasFile ? 18 : 10 });
    });
});
