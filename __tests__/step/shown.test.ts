import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { parseCommand } from '../../sandbox/runner-commands.ts';
import { DATASET_ID } from '../faults/bodies.ts';
import { reply, success } from '../faults/plays.ts';
import { http, type World } from '../faults/worlds.ts';
import { runActionHere, type ShownStep } from '../support/step.ts';

const IMPORT_ID = '01234567-89ab-cdef-0123-456789abcdef';
const WOOSMAP = { provider: 'woosmap', dataset_id: DATASET_ID, private_key: 'private-key-of-the-test' };
const BLOOMREACH = {
  provider: 'bloomreach',
  project_token: 'project-1',
  import_id: IMPORT_ID,
  api_key_id: 'key-id-1',
  api_secret: 'api-secret-1',
};

/** Runs a step in a world and checks that none of these texts stands anywhere before the runner masked it. */
async function run(
  openWorld: World,
  inputs: Record<string, string>,
  never: readonly string[],
  env = {},
): Promise<ShownStep> {
  await using world = await openWorld(inputs['provider'] === 'woosmap' ? 'woosmap' : 'bloomreach');
  const step = await runActionHere({
    inputs: { max_attempts: '1', base_url: world.baseUrl, ...inputs },
    env: { ...world.env, IMPORT_SANDBOX_TIME_SCALE: '0.01', ...env },
  });
  const shown = [
    step.stdout.replace(/^::add-mask::.*$/gm, ''),
    step.stderr,
    step.summary,
    ...Object.values(step.outputs),
  ];
  for (const text of shown) {
    for (const secret of never) assert.ok(!text.toLowerCase().includes(secret.toLowerCase()), `${secret} in ${text}`);
  }
  return step;
}

const refusal = (detail: string) => http(reply(403, JSON.stringify({ detail })));

/** A run that waits, and whose newest run failed with this entry, before and after the trigger. */
function runWith(detail: string): readonly [World, Record<string, string>] {
  // A run of the past is nobody's.
  const start = new Date(Date.now() + 600_000).toISOString();
  const entries = ['warning', 'error'].map((level) => ({ created_at: start, detail, level }));
  const steps = [{ name: 'fetch', start, end: start, status: 'failed', entries }];
  const of = (id: string) => reply(200, JSON.stringify({ id, status: 'failed', steps }));
  return [http(of('old'), success, of('new')), { ...WOOSMAP, wait: 'true', wait_timeout_minutes: '0.1' }];
}

test("a URL in a provider's words is shown without user info and query", async () => {
  const url = 'https://ftpuser:S3cr3tPass@host/a.zip?X-Amz-Signature=deadbeef01';
  const never = ['ftpuser', 'S3cr3tPass', 'deadbeef01'];
  const { stdout } = await run(...runWith(`Fetching ${url}`), never);
  assert.ok(stdout.includes('Fetching https://'), stdout);
  const { outputs } = await run(refusal(`No such file: ${url}`), BLOOMREACH, never);
  assert.equal(outputs['error_detail'], 'No such file: https://');
});

suite('a password in a path is shown nowhere, not even where the provider tells half of it', () => {
  const paths: [path: string, shown: string | undefined, ...never: string[]][] = [
    ['sftp://deploy:P@ss/w0rd-prod@host/f', 'sftp://host/f', 'w0rd-prod'],
    // What stands behind such an `@` may be the query's.
    ['deploy:Sup3rSecretPw?x@host:/f', undefined, 'Sup3rSecretPw'],
  ];
  for (const [path, shown, ...never] of paths) {
    test(path, async () => {
      const words = `Cannot reach ${path}, ${never.join(', ')} or ${encodeURIComponent(path)}`;
      const step = await run(refusal(words), { ...BLOOMREACH, path }, never);
      const override = /Source override<\/th><td><code>(.*?)<\/code>/.exec(step.summary)?.[1];
      assert.equal(override, shown, step.summary);
      await run(http(), { ...BLOOMREACH, path, dry_run: 'true' }, never);
    });
  }

  test('in quotes, which may be refused', async () => {
    await run(http(success), { ...BLOOMREACH, path: '"https://deploy:hunter2pass@host/f"' }, ['hunter2pass']);
  });
});

suite('of a query', () => {
  test('a value that only may be a key is hidden, but not masked in later logs', async () => {
    const path = 'https://files.example.com/f.csv?user=bob&pin=12345678';
    const step = await run(refusal(`403 for pin 12345678 of ${IMPORT_ID}`), { ...BLOOMREACH, path }, ['pin 12345678']);
    assert.equal(step.outputs['error_detail'], `403 for pin *** of ${IMPORT_ID}`);
    assert.equal(step.outputs['import_id'], '');
    assert.ok(!step.masks.includes('12345678'));
  });
});

suite('our own words stay readable, and are masked in no later log, whatever a path holds:', () => {
  const shownWith = async (answer: World, path: string) => {
    const { outputs, annotations, log, masks } = await run(answer, { ...BLOOMREACH, path }, []);
    const lines = log
      .filter((line) => !line.includes(path))
      .map((line) => line.replace(/127\.0\.0\.1:\d+|\d+ ms/g, '…'));
    return { told: { outcome: outputs['outcome'], detail: outputs['error_detail'], annotations, lines }, masks };
  };
  const paths: [path: string, ...words: string[]][] = [
    ['sftp://bloomreach@host/in/stores.csv', 'bloomreach'],
    ['sftp://u:rejected@host/f', 'rejected'],
    ['https://h.example/f.csv?channel=bloomreach&format=import', 'bloomreach', 'import'],
    ['https://h.example/f.csv?status=accepted&token=forbidden', 'accepted', 'forbidden'],
    ['https://h.example/f.csv?host=127.0.0.1&d=data/v1', '127.0.0.1'],
  ];
  for (const [path, ...words] of paths) {
    test(path, async () => {
      for (const answer of [http(success), refusal('No such file.')]) {
        const plain = await shownWith(answer, 'https://h.example/plain.csv');
        const { told, masks } = await shownWith(answer, path);
        assert.deepEqual(told, plain.told);
        for (const word of words) assert.ok(!masks.some((mask) => word.includes(mask)), masks.join(' | '));
      }
    });
  }
});

suite("of a provider's words are hidden", () => {
  test('our own words, where a path holds them', async () => {
    for (const path of [
      'https://h.example/f.csv?user=rejected',
      'sftp://rejected@host/f',
      'sftp://u:rejected@host/f',
    ]) {
      const { outputs, annotations } = await run(refusal('No user rejected.'), { ...BLOOMREACH, path }, []);
      assert.equal(outputs['error_detail'], 'No user ***.');
      assert.equal(annotations[0]?.title, 'Bloomreach import rejected: 403 forbidden');
    }
  });

  test('keys that this step has never seen, also in a run', async () => {
    const dataset = JSON.stringify({ id: 'a', reimport_key: 'feedface-0bad-4bad-8bad-c0ffee15a5ec' });
    const words = `${dataset}, Bearer Zq7abcdefghij0815, ghp_Zq7abcdefghij, https://user:Zq7abc...`;
    const never = ['c0ffee15a5ec', 'Zq7abc'];
    const { stdout } = await run(...runWith(words), never);
    assert.match(stdout, /"reimport_key":\*\*\*/);
    const { outputs } = await run(refusal(words), BLOOMREACH, never);
    assert.equal(outputs['error_detail'], '{"id":"a","reimport_key":***}, Bearer ***, ***, https://');
  });
});

suite('no error or warning has a character above U+FFFF, since the runner that cuts one in half ends the job', () => {
  const WIDE = /[\ud800-\udfff]/;
  const start = new Date(Date.now() + 600_000).toISOString();
  const entry = (level: string, detail: string) => ({ created_at: start, detail, level });
  const entries = [
    entry('warning', '😀'.repeat(200)),
    entry('warning', `${'y'.repeat(255)}😀`),
    entry('error', `${'y'.repeat(4095)}😀`),
    entry('info', 'Imported 😀.'),
  ];
  const runOf = (id: string, status: string) =>
    reply(200, JSON.stringify({ id, status, steps: [{ name: 'import 😀', start, end: start, status, entries }] }));
  const wait = { ...WOOSMAP, wait: 'true', wait_timeout_minutes: '0.1' };
  const several = {
    ...WOOSMAP,
    dataset_id: '',
    imports: JSON.stringify([{ name: 'Stores 😀', dataset_id: DATASET_ID }]),
  };
  const cases: [name: string, world: World, inputs: Record<string, string>, log: string][] = [
    ['a refusal', refusal(`${'x'.repeat(255)}😀`), WOOSMAP, ''],
    ['a name', refusal('no'), several, 'Stores 😀: POST'],
    ['a problem of the inputs', http(), { ...WOOSMAP, published_file: '😀.csv' }, ''],
    ['a run that succeeds', http(runOf('a', 'success'), success, runOf('b', 'success')), wait, 'Imported 😀'],
    ['a run that fails', http(runOf('a', 'success'), success, runOf('b', 'failed')), wait, 'Imported 😀'],
  ];
  for (const [name, world, inputs, kept] of cases) {
    test(name, async () => {
      const { annotations, stdout, summary, runnerErrors } = await run(world, inputs, []);
      assert.deepEqual(runnerErrors, []);
      assert.ok(annotations.some(({ message }) => message.includes('\ufffd')));
      for (const { level, title, message } of annotations.filter((one) => one.level !== 'notice'))
        assert.doesNotMatch(title + message, WIDE, level);
      assert.ok(stdout.includes(kept), stdout);
      assert.match(summary, WIDE);
    });
  }
});

test('what an output holds is no command where a later step prints it', async () => {
  for (const detail of [
    '::set-env name=A::b',
    '\u200b\ufeff ::error::x',
    '#\u200b#[error]x',
    'a\n::error::b\r##[warning]c',
  ]) {
    const { outputs } = await run(refusal(detail), WOOSMAP, []);
    assert.notEqual(outputs['error_detail'], '');
    for (const text of Object.values(outputs)) {
      assert.doesNotMatch(text, /^[^!-~]*::|##\[|[\r\n]/);
      assert.equal(parseCommand(text), undefined);
    }
  }
});
