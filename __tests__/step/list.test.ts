import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { bloomreachImports, datasets, ends, listInputs, listStep, placeIn } from '../support/list.ts';
import { json, type Reply } from '../support/local-server.ts';
import { type Answerer, runStep, sendToStep } from '../support/step.ts';

const good = json(200, { success: true });
const no = (status: number, headers = {}): Reply => json(status, { success: false, errors: ['No.'] }, headers);
const cut: Reply = (socket) => socket.destroy();
/** What the import at each place of a Bloomreach list gets, in the order of its sends; the last one again and again. */
function byPlace(...answers: Reply[][]): Answerer {
  const sends = new Map<number, number>();
  return ({ path }) => {
    const place = placeIn(path);
    const sent = sends.get(place) ?? 0;
    sends.set(place, sent + 1);
    const own = answers[place] ?? [good];
    return own[sent] ?? own.at(-1) ?? good;
  };
}

describe('what one import meets, and what becomes of the rest:', () => {
  const soon = { 'retry-after': '0' };
  const notTried = (code: string) => `not_sent ${code}`;
  const cases: [name: string, answers: Reply[][], posts: number[], expected: string[], outcome: string][] = [
    ['all go well', [], [0, 1, 2, 3], Array(4).fill('accepted'), 'accepted'],
    [
      'a key that is refused in the middle',
      [[good], [no(401)]],
      [0, 1],
      ['accepted', 'rejected unauthorized', ...Array(2).fill(notTried('unauthorized'))],
      'rejected',
    ],
    [
      'a limit that no step waits for',
      [[good], [no(429, { 'retry-after': '601' })]],
      [0, 1],
      ['accepted', 'rejected rate_limited', ...Array(2).fill(notTried('rate_limited'))],
      'rejected',
    ],
    [
      'two lost answers in a row',
      [[good], [no(500)], [cut]],
      [0, 1, 2],
      ['accepted', 'unknown provider_error', 'unknown network_error', notTried('network_error')],
      'unknown',
    ],
    [
      'a failure in the middle keeps no other from its turn',
      [[good], [no(403)]],
      [0, 1, 2, 3],
      ['accepted', 'rejected forbidden', 'accepted', 'accepted'],
      'rejected',
    ],
    [
      '429 until the attempts are used up, for one alone',
      [[good], [no(429, soon)]],
      [0, 1, 1, 1, 2, 3],
      ['accepted', 'rejected rate_limited', 'accepted', 'accepted'],
      'rejected',
    ],
  ];
  for (const [name, answers, posts, expected, outcome] of cases) {
    test(name, async () => {
      const step = await listStep(bloomreachImports(4), byPlace(...answers));
      assert.deepEqual(step.posts, posts);
      assert.deepEqual(ends(step.results), expected);
      assert.equal(step.outputs['outcome'], outcome);
      assert.equal(step.exitCode, outcome === 'accepted' ? 0 : 1);
      const first = step.results.find((result) => result['outcome'] === outcome) ?? {};
      for (const [output, value] of Object.entries(first))
        if (output in step.outputs) assert.equal(step.outputs[output], value, `${output} of the first`);
      for (const result of step.results.filter(({ attempts }) => attempts === '0'))
        assert.match(result['error_detail'] ?? '', /^Not tried, because an earlier import failed: /);
    });
  }

  test('two imports in a row that reach nobody, each with its attempts, and the rest with none', async () => {
    const step = await runStep(listInputs(bloomreachImports(6), { base_url: 'http://127.0.0.1:9', max_attempts: '2' }));
    const results = JSON.parse(step.outputs['results'] ?? '') as Record<string, string>[];
    assert.deepEqual(
      results.map(({ attempts, error_code }) => `${attempts} ${error_code}`),
      ['2 network_error', '2 network_error', ...Array(4).fill('0 network_error')],
    );
    assert.match(step.stdout, /::error title=Bloomreach imports not tried%3A 4::B2, B3, B4, B5: /);
  });
});

test('with a wait, a key that may not read the status is asked once, and nothing is sent', async () => {
  for (const status of [401, 402]) {
    const step = await listStep(datasets(6), () => json(status, { detail: 'No.' }), { wait: 'true' });
    if (status === 401) assert.equal(step.requests.length, 1);
    assert.equal(step.posts.length, status === 401 ? 0 : 1);
    assert.equal(step.outputs['outcome'], 'rejected');
  }
});

describe('a step that sends nothing', () => {
  test('a dry run shows each request, and tells no time', async () => {
    const step = await listStep(datasets(2), () => good, { dry_run: 'true' });
    assert.equal(step.requests.length, 0);
    assert.deepEqual(ends(step.results), ['dry_run', 'dry_run']);
    assert.equal(step.exitCode, 0);
    assert.match(step.stdout, /^A1: Dry run\. This would be sent: POST /m);
    assert.doesNotMatch(step.stdout, /at most about/);
  });

  test('a check asks a question of all imports with the distance that the provider wants', async () => {
    const times: number[] = [];
    const answer: Answerer = ({ path }) => {
      times.push(performance.now());
      return json(200, { id: datasets(4)[placeIn(path)]?.dataset_id, name: 'Stores', url: null });
    };
    const step = await listStep(datasets(4), answer, { check: 'true' }, { env: { IMPORT_SANDBOX_TIME_SCALE: '0.01' } });
    assert.deepEqual([step.posts.length, times.length], [0, 4]);
    const distances = times.slice(1).map((time, index) => time - (times[index] ?? 0));
    assert.ok(Math.min(...distances) >= 49, `${distances}`);
  });
});

describe('a stop', () => {
  test('leaves each import its own truth', async () => {
    const step = await listStep(bloomreachImports(4), ({ path }) => {
      if (placeIn(path) !== 1) return good;
      sendToStep('SIGTERM');
      return () => {};
    });
    assert.deepEqual(ends(step.results), ['accepted', 'unknown cancelled', 'not_sent cancelled', 'not_sent cancelled']);
    assert.deepEqual([step.outputs['outcome'], step.outputs['error_code'], step.exitCode], ['unknown', 'cancelled', 1]);
    assert.equal(step.posts.length, 2);
  });

  test('while a 429 holds one back names that one alone as the import to start again', async () => {
    const onWrite = (text: string) => {
      if (text.startsWith('B1: Waiting')) sendToStep('SIGTERM');
    };
    const answers = byPlace([good], [no(429, { 'retry-after': '500' })]);
    const step = await listStep(bloomreachImports(2), answers, {}, { onWrite });
    assert.deepEqual(ends(step.results), ['accepted', 'rejected cancelled']);
    const [error] = step.log.annotations.filter(({ level }) => level === 'error');
    const again =
      'To import only what was not started, set `only` to: B1. Leave out 1 import that was or may have been started.';
    assert.ok(
      error?.message.endsWith(`This import was not started. Import it again if you want it. ${again}`),
      error?.message,
    );
    assert.ok(step.summary.indexOf('Do not import these again: <code>B0</code>') < step.summary.indexOf('<table>'));
    assert.match(step.summary, /with <code>only<\/code>: <code>B1<\/code>/);
  });

  test('when all ended well is one error, and takes nothing away', async () => {
    const onWrite = (text: string) => {
      if (text.includes('B1: 200')) sendToStep('SIGINT');
    };
    const step = await listStep(bloomreachImports(2), () => good, {}, { onWrite });
    assert.deepEqual(ends(step.results), ['accepted', 'accepted']);
    assert.deepEqual(
      [step.outputs['outcome'], step.outputs['error_code'], step.exitCode],
      ['accepted', 'cancelled', 1],
    );
    assert.match(step.stdout, /::error title=Bloomreach imports ended%3A cancelled::The step was stopped after/);
    assert.match(step.stdout, /::notice title=Bloomreach imports accepted%3A 2 of 2::Accepted, 2 of 2: B0, B1\./);
  });
});

describe('names of an entry can never act', () => {
  const NAMES = [
    '::error::owned',
    '##[error]owned',
    '**bold** [a](https://evil.example)',
    '<img src=x onerror=y>',
    '@octocat #1 `x`',
    '| a | b |',
    '%0A::error::x',
  ];
  test('not in the log, the outputs or the summary', async () => {
    const list = NAMES.map((name, place) => ({ name, import_id: `b${place}` }));
    const step = await listStep(list, byPlace([no(404)], [no(403)]));
    const annotations = step.stdout.split('\n').filter((line) => /^::(error|notice|warning)/.test(line));
    assert.equal(annotations.length, 3, annotations.join('\n'));
    assert.doesNotMatch(step.stdout, /^::error::owned/m);
    assert.doesNotMatch(`${step.stdout}${step.outputs['results']}`, /##\[/);
    for (const bad of ['<img', '**bold**', '[a](https', '@octocat', '| a |'])
      assert.ok(!step.summary.includes(bad), bad);
    assert.deepEqual(
      step.results.map(({ id }) => id),
      list.map(({ import_id }) => import_id),
    );
    assert.ok(step.results.every(({ name }) => !/^::/.test(name ?? '')));
  });

  test('a list of one is a list: its name stands before each line, and the summary has its table', async () => {
    const step = await listStep([{ name: 'Stores', import_id: 'b0' }], () => good);
    assert.match(step.stdout, /^Stores: POST /m);
    assert.match(step.stdout, /::notice title=Bloomreach import accepted::Stores: /);
    assert.match(step.summary, /### ✅ Bloomreach imports: 1 accepted/);
    assert.equal(step.results.length, 1);
  });
});
