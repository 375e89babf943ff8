import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { after, before, suite, test } from 'node:test';
import { API_KEYS, DATASET_IDS, IMPORTS, PRIVATE_KEYS, PROJECT_TOKEN } from '../../sandbox/accounts.ts';
import { BAD_DAYS } from '../../sandbox/bad-days.ts';
import { type Sandbox, startSandbox } from '../../sandbox/server.ts';

const triggerPath = `/datasets/${DATASET_IDS.neverImported}/import`;
const startPath = `/data/v1/projects/${PROJECT_TOKEN}/imports/${IMPORTS.url.id}/start`;
const basic = `Basic ${Buffer.from(`${API_KEYS.project.id}:${API_KEYS.project.secret}`).toString('base64')}`;

type Exchange = { text: string; end: 'closed' | 'reset' | 'open' };

/** Sends a trigger on a raw socket and reads until the other side ends, or `enough` says so of the text so far. */
async function exchange(url: string, path: string, enough: (text: string) => boolean = () => false): Promise<Exchange> {
  const socket = connect({ host: '127.0.0.1', port: Number(new URL(url).port) });
  const credentials = `X-Api-Key: ${PRIVATE_KEYS.write}\r\nAuthorization: ${basic}\r\n`;
  const closed = new Promise((resolve) => socket.once('close', resolve));
  socket.write(`POST ${path} HTTP/1.1\r\nHost: sandbox\r\nConnection: close\r\n${credentials}\r\n`);
  let text = '';
  let end: Exchange['end'] = 'closed';
  socket.setEncoding('latin1');
  socket.on('data', (data: string) => {
    text += data;
    if (enough(text)) {
      end = 'open';
      socket.destroy();
    }
  });
  socket.on('error', (error: NodeJS.ErrnoException) => {
    assert.equal(error.code, 'ECONNRESET');
    end = 'reset';
  });
  await closed;
  return { text, end };
}

function bodyOf({ text }: Exchange): string {
  return text.slice(text.indexOf('\r\n\r\n') + 4);
}

/** What a raw socket sees of each day; `enough` ends those that do not end by themselves. */
const days: Record<string, { enough?: (text: string) => boolean; check(seen: Exchange): void }> = {
  cut: {
    check(seen) {
      assert.equal(seen.end, 'closed');
      assert.match(seen.text, /content-length: 53\r\n/);
      assert.equal(bodyOf(seen), '{"dataset_id":"22222222-22');
    },
  },
  'cut-before-answer': { check: (seen) => assert.deepEqual(seen, { text: '', end: 'closed' }) },
  reset: { check: (seen) => assert.deepEqual(seen, { text: '', end: 'reset' }) },
  lost: { check: (seen) => assert.deepEqual(seen, { text: '', end: 'reset' }) },
  'reset-headers': {
    check(seen) {
      assert.equal(seen.end, 'reset');
      assert.ok('HTTP/1.1 202 Accepted\r\nContent-Type: appli'.startsWith(seen.text));
    },
  },
  stall: {
    enough: (text) => text.includes('\r\n\r\n'),
    check(seen) {
      assert.match(seen.text, /content-length: 1024\r\n/);
      assert.equal(bodyOf(seen), '');
    },
  },
  drip: {
    enough: (text) => text.endsWith('\r\n1\r\n \r\n1\r\n \r\n'),
    check: (seen) => assert.equal(seen.end, 'open'),
  },
  flood: { enough: (text) => text.length > 2 * 1024 * 1024, check: (seen) => assert.equal(seen.end, 'open') },
  redirect: {
    check(seen) {
      assert.match(seen.text, /^HTTP\/1\.1 302 /);
      assert.match(seen.text, new RegExp(`\r\nlocation: http://localhost:\\d+${triggerPath}\r\n`));
    },
  },
  html: { check: (seen) => assert.match(seen.text, /^HTTP\/1\.1 200 .*text\/html.*<\/html>/s) },
  'html-502': { check: (seen) => assert.match(seen.text, /^HTTP\/1\.1 502 .*text\/html.*<\/html>/s) },
  empty: {
    check(seen) {
      assert.match(seen.text, /^HTTP\/1\.1 202 /);
      assert.equal(bodyOf(seen), '');
    },
  },
  'long-headers': { check: (seen) => assert.match(seen.text, /x-padding: x{65536}\r\n/) },
  malformed: { check: (seen) => assert.match(seen.text, /^HTTP\/1\.1 two hundred/) },
  '429': {
    check(seen) {
      assert.match(seen.text, /^HTTP\/1\.1 429 /);
      assert.doesNotMatch(seen.text, /retry-after/i);
      assert.deepEqual(JSON.parse(bodyOf(seen)), { details: 'Too many requests.' });
    },
  },
  '429-retry-after-1': { check: (seen) => assert.match(seen.text, /^HTTP\/1\.1 429 .*retry-after: 1\r\n/s) },
  '500': { check: (seen) => assert.match(seen.text, /^HTTP\/1\.1 500 /) },
  '503': { check: (seen) => assert.match(seen.text, /^HTTP\/1\.1 503 (?!.*retry-after)/s) },
  '503-retry-after-1': { check: (seen) => assert.match(seen.text, /^HTTP\/1\.1 503 .*retry-after: 1\r\n/s) },
  echo: {
    check(seen) {
      const [statusLine, ...headers] = (seen.text.split('\r\n\r\n')[0] ?? '').split('\r\n');
      const body = bodyOf(seen);
      for (const place of [statusLine, headers.join('\n'), body]) {
        for (const secret of [PRIVATE_KEYS.write, API_KEYS.project.secret, basic]) assert.ok(place?.includes(secret));
      }
      for (const text of ['::set-output', '##[add-mask]', '<script>', '](javascript:']) assert.ok(body.includes(text));
    },
  },
};

suite('a bad day', () => {
  for (const [name, { enough, check }] of Object.entries(days)) {
    const starts = BAD_DAYS.get(name)?.starts;
    test(`${name}: ${BAD_DAYS.get(name)?.says}; an import ${starts ? 'starts' : 'does not start'}`, async () => {
      const sandbox = await startSandbox();
      try {
        check(await exchange(sandbox.url, `/day/${name}${triggerPath}`, enough));
        assert.equal(sandbox.requests.length, 1);
        const headers = { 'x-api-key': PRIVATE_KEYS.write };
        const status = await fetch(`${sandbox.url}/datasets/${DATASET_IDS.neverImported}/status`, { headers });
        assert.equal(status.status, starts ? 200 : 404);
      } finally {
        await sandbox.close();
      }
    });
  }

  test('silence: nothing comes, while others are answered, until the sandbox closes', async () => {
    const sandbox = await startSandbox();
    const silent = exchange(sandbox.url, `/day/silence${triggerPath}`);
    while (sandbox.requests.length === 0) await exchange(sandbox.url, '/datasets');
    await exchange(sandbox.url, triggerPath);
    await sandbox.close();
    assert.equal((await silent).text, '');
  });

  test('every day is in this table', () => {
    assert.deepEqual(new Set([...Object.keys(days), 'silence']), new Set(BAD_DAYS.keys()));
  });
});

suite('the address of a bad day', () => {
  let sandbox: Sandbox;
  before(async () => {
    sandbox = await startSandbox();
  });
  after(() => sandbox.close());

  test('a number ends it after so many requests', async () => {
    const statuses: number[] = [];
    for (let count = 0; count < 3; count += 1) {
      const { text } = await exchange(sandbox.url, `/day/503/2${startPath}`);
      statuses.push(Number(text.split(' ')[1]));
    }
    assert.deepEqual(statuses, [503, 503, 200]);
  });

  test('it goes with a play, in any order, and leaves the status requests alone', async () => {
    const answers = [`/day/500/play/first-ever`, '/play/first-ever/day/500'].map((prefix) =>
      exchange(sandbox.url, prefix + triggerPath),
    );
    for (const { text } of await Promise.all(answers)) assert.match(text, /^HTTP\/1\.1 500 /);
    const headers = { 'x-api-key': PRIVATE_KEYS.write };
    const status = await fetch(`${sandbox.url}/day/500/play/first-ever/datasets/${DATASET_IDS.works}/status`, {
      headers,
    });
    assert.equal(status.status, 404);
  });

  test("an error has the provider's own shape", async () => {
    const body = bodyOf(await exchange(sandbox.url, `/day/429${startPath}`));
    assert.deepEqual(JSON.parse(body), { success: false, errors: { _global: ['Too many requests.'] } });
  });

  test('a redirect that is followed is seen', async () => {
    const followed = await fetch(`${sandbox.url}/day/redirect${startPath}`, { method: 'POST' }).catch(() => undefined);
    assert.equal(followed?.redirected, true);
    assert.equal(sandbox.requests.at(-1)?.headers.host?.startsWith('localhost:'), true);
  });
});
