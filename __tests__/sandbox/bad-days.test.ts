import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { after, suite, test } from 'node:test';
import { API_KEYS, DATASET_IDS, IMPORTS, PRIVATE_KEYS, PROJECT_TOKEN } from '../../sandbox/accounts.ts';
import { BAD_DAYS } from '../../sandbox/bad-days.ts';
import { startSandbox } from '../../sandbox/server.ts';

const triggerPath = `/datasets/${DATASET_IDS.neverImported}/import`;
const statusPath = `/datasets/${DATASET_IDS.works}/status`;
const headers = { 'x-api-key': PRIVATE_KEYS.write };
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

type Day = [text: RegExp, end?: Exchange['end'], enough?: (text: string) => boolean];

/** What a raw socket sees of each day, and how that ends; `enough` ends those that do not end by themselves. */
const days: Record<string, Day> = {
  cut: [/content-length: 53\r\n.*\r\n\r\n\{"dataset_id":"22222222-22$/s],
  'cut-before-answer': [/^$/],
  reset: [/^$/, 'reset'],
  lost: [/^$/, 'reset'],
  'reset-headers': [/^(HTTP\/1\.1 202 Accepted\r\nContent-Type: appli)?$/, 'reset'],
  stall: [/content-length: 1024\r\n.*\r\n\r\n$/s, 'open', (text) => text.includes('\r\n\r\n')],
  drip: [/^HTTP\/1\.1 202 /, 'open', (text) => text.endsWith('\r\n1\r\n \r\n1\r\n \r\n')],
  flood: [/^HTTP\/1\.1 202 /, 'open', (text) => text.length > 2 * 1024 * 1024],
  redirect: [new RegExp(`^HTTP/1\\.1 302 .*\r\nlocation: http://localhost:\\d+${triggerPath}\r\n`, 's')],
  html: [/^HTTP\/1\.1 200 .*text\/html.*<\/html>/s],
  'html-502': [/^HTTP\/1\.1 502 .*text\/html.*<\/html>/s],
  empty: [/^HTTP\/1\.1 202 .*\r\n\r\n$/s],
  'long-headers': [/x-padding: x{65536}\r\n/],
  malformed: [/^HTTP\/1\.1 two hundred/],
  '429': [/^HTTP\/1\.1 429 (?!.*retry-after).*\r\n\r\n\{"details":"Too many requests\."\}$/s],
  '429-retry-after-1': [/^HTTP\/1\.1 429 .*retry-after: 1\r\n/s],
  '500': [/^HTTP\/1\.1 500 /],
  '503': [/^HTTP\/1\.1 503 (?!.*retry-after)/s],
  '503-retry-after-1': [/^HTTP\/1\.1 503 .*retry-after: 1\r\n/s],
  echo: [/::set-output.*##\[add-mask\].*<script>.*\]\(javascript:/s],
};

suite('a bad day', () => {
  for (const [name, [text, end = 'closed', enough]] of Object.entries(days)) {
    const starts = BAD_DAYS.get(name)?.starts;
    test(`${name}: ${BAD_DAYS.get(name)?.says}; an import ${starts ? 'starts' : 'does not start'}`, async (t) => {
      const sandbox = await startSandbox();
      t.after(() => sandbox.close());
      const seen = await exchange(sandbox.url, `/day/${name}${triggerPath}`, enough);
      assert.match(seen.text, text);
      assert.equal(seen.end, end);
      assert.equal(sandbox.requests.length, 1);
      const status = await fetch(`${sandbox.url}/datasets/${DATASET_IDS.neverImported}/status`, { headers });
      assert.equal(status.status, starts ? 200 : 404);
    });
  }

  test('echo: every secret is in the status line, the headers and the body', async () => {
    const sandbox = await startSandbox();
    const { text } = await exchange(sandbox.url, `/day/echo${triggerPath}`).finally(() => sandbox.close());
    const [head = '', body] = text.split('\r\n\r\n');
    for (const place of [head.split('\r\n', 1)[0], head.slice(head.indexOf('\r\n')), body]) {
      for (const secret of [PRIVATE_KEYS.write, API_KEYS.project.secret, basic]) assert.ok(place?.includes(secret));
    }
  });

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

suite('the address of a bad day', async () => {
  const sandbox = await startSandbox();
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
    const { status } = await fetch(`${sandbox.url}/day/500/play/first-ever${statusPath}`, { headers });
    assert.equal(status, 404);
  });

  test("an error has the provider's own shape", async () => {
    const { text } = await exchange(sandbox.url, `/day/429${startPath}`);
    assert.ok(text.endsWith('\r\n\r\n{"success":false,"errors":{"_global":["Too many requests."]}}'), text);
  });

  test('a redirect that is followed is seen', async () => {
    const followed = await fetch(`${sandbox.url}/day/redirect${startPath}`, { method: 'POST' }).catch(() => undefined);
    assert.equal(followed?.redirected, true);
    assert.equal(sandbox.requests.at(-1)?.headers.host?.startsWith('localhost:'), true);
  });
});
