import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { HOSTILE_TEXT } from '../../sandbox/hostile-text.ts';
import { DATASET_ID, runStatus } from '../faults/bodies.ts';
import { FORMS, findLeaks, type Marker, SPLITS, splitBy } from '../faults/leaks.ts';
import { now, ok, reply, send } from '../faults/plays.ts';
import type { ProviderName } from '../faults/servers.ts';
import { http, type World } from '../faults/worlds.ts';
import { runActionHere, type ShownStep } from '../support/step.ts';

/** Characters of real keys that some way of writing changes. */
const SPECIAL = '+/=&%.~-_$';
const marker = (core: string, text = `${core}${SPECIAL}${core}`): Marker => ({ core, text });

const PRIVATE_KEY = marker('Pk7qZ4vRb9');
const REIMPORT_KEY = marker('c0ffee15a5ec', 'feedface-0bad-4bad-8bad-c0ffee15a5ec');
const KEY_ID = marker('Id3wY8uTn1');
const API_SECRET = marker('Se5kX2mJh6');
const PAIR = Buffer.from(`${KEY_ID.text}:${API_SECRET.text}`).toString('base64');
const USER = marker('Us4cF7pLd0', 'Us4cF7pLd0');
const PASSWORD = marker('Pw6gN1sVe8', 'Pw6gN1sVe8/+=');
const SIGNATURE = marker('Sg9hB3xQa5', 'Sg9hB3xQa5/+=Sg9hB3xQa5');
const QUERY = `expires=4102444800&signature=${encodeURIComponent(SIGNATURE.text)}`;
const USER_INFO = `${USER.text}:${encodeURIComponent(PASSWORD.text)}`;
const PATH = `https://${USER_INFO}@files.example.com/stores.csv?${QUERY}`;

const MARKERS = {
  woosmap: [PRIVATE_KEY],
  hook: [REIMPORT_KEY],
  bloomreach: [KEY_ID, API_SECRET, marker(PAIR, PAIR), PASSWORD, SIGNATURE, marker(QUERY, QUERY)],
} as const;
type Sender = keyof typeof MARKERS;

const INPUTS: Readonly<Record<Sender, Record<string, string>>> = {
  woosmap: { provider: 'woosmap', dataset_id: DATASET_ID, private_key: PRIVATE_KEY.text },
  hook: { provider: 'woosmap', reimport_key: REIMPORT_KEY.text },
  bloomreach: {
    provider: 'bloomreach',
    project_token: 'project-1',
    import_id: 'import-1',
    api_key_id: KEY_ID.text,
    api_secret: API_SECRET.text,
    path: PATH,
  },
};

/** A place of an answer, filled with a text; what the text holds may come out nowhere. */
type Place = (text: string) => World;
const json =
  (status: number, body: (text: string) => unknown): Place =>
  (text) =>
    http(reply(status, JSON.stringify(body(text))));
/** A header or a status line holds one line of Latin-1. */
const oneLine = (text: string) => text.replace(/[^\x20-\x7e]+/g, ' ');

const PLACES: Readonly<Record<string, Place>> = {
  'the status text': (text) => http(send(`HTTP/1.1 403 ${oneLine(text)}\r\ncontent-length: 0\r\n\r\n`)),
  'the status text of a fault': (text) => http(send(`HTTP/1.1 500 ${oneLine(text)}\r\ncontent-length: 0\r\n\r\n`)),
  'the values of headers': (text) =>
    http(
      reply(
        429,
        '',
        ...['x-echo', 'retry-after', 'content-type', 'content-encoding', 'date'].map(
          (name) => `${name}: ${oneLine(text)}`,
        ),
      ),
    ),
  'the names of headers': (text) => http(reply(403, '', `${text.replace(/[^\w-]/g, '-')}: yes`)),
  'a Location': (text) => http(reply(302, '', `location: https://example.com/${oneLine(text)}`)),
  'the head of an answer that is no HTTP': (text) => http(send(`HTTP/1.1 ${oneLine(text)}\r\n\r\n`)),
  detail: json(404, (text) => ({ detail: text })),
  details: json(404, (text) => ({ details: text })),
  'a list of validation errors': json(422, (text) => ({ detail: [{ loc: ['path', text], msg: text, type: text }] })),
  'a map of errors': json(400, (text) => ({ success: false, errors: { _global: [text] } })),
  'an error with a code': json(404, (text) => ({ success: false, errors: { code: text, message: text } })),
  'a list of errors': json(403, (text) => ({ success: false, errors: [{ code: 1004, description: text }] })),
  'an error': json(400, (text) => ({ error: text })),
  'a key': json(400, (text) => ({ errors: { [text]: ['no'] }, [text]: text })),
  'a string': json(403, (text) => text),
  'a field that nobody knows': json(403, (text) => ({ request: { headers: [text], body: { a: text } } })),
  'plain text': (text) => http(reply(403, text)),
  'broken JSON': (text) => http(reply(403, `{"detail": ${JSON.stringify(text)}, `)),
  HTML: (text) =>
    http(reply(403, `<html><title>${text}</title><body class="${text}"><!-- ${text} --><p>${text}</p></body></html>`)),
  'a success that is none': (text) => http(ok(JSON.stringify({ dataset_id: text, success: text }))),
  'a success with more': (text) =>
    http(ok(JSON.stringify({ dataset_id: DATASET_ID, success: true, message: text, [text]: text }))),
};

/** Runs a step against a place that is filled with a text; gives what it shows of the sender's secrets. */
async function echo(
  sender: Sender,
  openWorld: World,
  more: Record<string, string> = {},
  markers: readonly Marker[] = MARKERS[sender],
): Promise<ShownStep> {
  const provider: ProviderName = sender === 'bloomreach' ? 'bloomreach' : 'woosmap';
  await using world = await openWorld(provider);
  const inputs = { ...INPUTS[sender], base_url: world.baseUrl, max_attempts: '1', ...more };
  const step = await runActionHere({ inputs, env: { IMPORT_SANDBOX_TIME_SCALE: '0.01' } });
  assert.deepEqual(findLeaks(step, markers), []);
  assertOnlyOwnCommands(step);
  return step;
}

/** Nothing but what the action itself says to the runner, the page and the reader. */
function assertOnlyOwnCommands(step: ShownStep): void {
  const commands = step.commands.map(({ name }) => name);
  const masks = commands.filter((name) => name === 'add-mask').length;
  assert.deepEqual(commands.slice(0, masks), Array(masks).fill('add-mask'), 'masks come first');
  const rest = commands.slice(masks).filter((name) => !['debug', 'warning'].includes(name));
  assert.deepEqual(rest, [step.exitCode === 0 ? 'notice' : 'error']);
  assert.match(step.stdout, /^(::add-mask::[^\n]*\n)+(?!::add-mask)/);
  assert.doesNotMatch(step.stdout.replace(/^::(add-mask|debug|warning|error|notice)\b.*$/gm, ''), /^\s*::|##\[/m);
  for (const { title } of step.annotations) assert.match(title, /^(Woosmap|Bloomreach) /);
  assert.deepEqual(step.runnerErrors, []);
  assert.equal(step.stderr, '');
  for (const text of Object.values(step.outputs)) assert.doesNotMatch(text, /\p{Cc}/u);
  // Beside the headings and the picture of a run, text from outside stands in blocks of HTML, escaped.
  assert.doesNotMatch(step.summary, /<(script|img)\b|\]\(|@octocat/);
  assert.ok([0, 2].includes(step.summary.split('```').length - 1), step.summary);
}

/** What was echoed came through, only without the secrets. */
function assertHidden({ outputs }: ShownStep): void {
  assert.match(outputs['error_detail'] ?? '', /\*\*\*.* \| .*\*\*\*/);
}

const SENDERS: readonly Sender[] = ['woosmap', 'hook', 'bloomreach'];
const HOSTILE = `${HOSTILE_TEXT}\n##[set-env name=NODE_OPTIONS]x\n##[add-mask]accepted`;
const textsOf = (sender: Sender) => MARKERS[sender].map(({ text }) => text);

suite('secrets and hostile text', () => {
  // The senders take turns: what a place does with a text does not depend on whose it is.
  for (const [index, [name, place]] of Object.entries(PLACES).entries()) {
    const sender = SENDERS[index % SENDERS.length] ?? 'woosmap';
    test(`in ${name} are neither shown nor act (${sender})`, async () => {
      await echo(sender, place(`${textsOf(sender).join(' ')} ${HOSTILE}`));
    });
  }
});

suite('a secret', () => {
  const detail = PLACES['detail'] as Place;
  const html = PLACES['HTML'] as Place;
  const plain = PLACES['plain text'] as Place;

  for (const sender of SENDERS) {
    const forms = Object.entries(FORMS).map(([name, form]) => [name, textsOf(sender).map(form).join(' ')] as const);
    const inAll = (chosen: RegExp) => forms.filter(([name]) => chosen.test(name)).map(([, text]) => text);

    const split = Object.values(SPLITS).flatMap((by) => MARKERS[sender].map((one) => splitBy(by, one)));

    test(`is not shown in any form (${sender})`, async () => {
      assertHidden(await echo(sender, detail([...inAll(/^(as|in|URI|form)/), ...split].join(' | '))));
      assertHidden(await echo(sender, plain(inAll(/^JSON/).join(' | '))));
      assertHidden(await echo(sender, html(inAll(/^HTML/).join(' | '))));
    });
  }

  test('is not shown as the host of a Location', async () => {
    await echo('hook', http(reply(302, '', `location: https://${REIMPORT_KEY.text}.example.com/`)));
  });

  test('is not shown in part where a text is cut', async () => {
    await echo('woosmap', detail(PRIVATE_KEY.text.repeat(400)));
    await echo('hook', detail(`x${REIMPORT_KEY.text}`.repeat(300)));
    await echo('bloomreach', detail(`${PAIR} `.repeat(200)));
  });

  test('is not shown where the body is cut at 1 MiB', async () => {
    const long = `${PRIVATE_KEY.text} `.repeat(50_000);
    await echo('woosmap', plain(long));
  });

  test('is not shown as the dataset_id, and the step stays green', async () => {
    const accepts = (id: string) => http(ok(JSON.stringify({ dataset_id: id })));
    for (const id of [REIMPORT_KEY.text, REIMPORT_KEY.text.toUpperCase()]) {
      const { outputs } = await echo('hook', accepts(id));
      assert.equal(outputs['outcome'], 'accepted');
    }
  });

  test('is not shown in a run, and hostile text in it does not act', async () => {
    const inputs = { ...INPUTS.woosmap, reimport_key: REIMPORT_KEY.text, wait: 'true' };
    const words = `${PRIVATE_KEY.text} ${REIMPORT_KEY.text} ${HOSTILE}`;
    const entry = (level: string) => ({ created_at: words, detail: words, level });
    const entries = ['info', 'warning', 'error', words].map(entry);
    // A run of the past is nobody's.
    const start = new Date(Date.now() + 600_000).toISOString();
    const steps = [
      { name: words, start, end: words, status: words, entries },
      { name: 'import', start, end: start, status: 'success', entries },
    ];
    const run = (status: string, id: string) => reply(200, JSON.stringify({ id, status, steps }));
    const runs = [run(words, REIMPORT_KEY.text), run('failed', REIMPORT_KEY.text)];
    const world = http(reply(200, runStatus('old')), ok(JSON.stringify({ dataset_id: DATASET_ID }), now), ...runs);
    const { outputs } = await echo('hook', world, inputs, [PRIVATE_KEY, REIMPORT_KEY]);
    assert.equal(outputs['outcome'], 'failed');
  });

  test('is not shown by a dry run', async () => {
    for (const sender of SENDERS) {
      const { outputs } = await echo(sender, http(), { dry_run: 'true' });
      assert.equal(outputs['outcome'], 'dry_run');
    }
  });

  test('is not shown where it was given for another input', async () => {
    const secret = { ...INPUTS.woosmap, private_key: PRIVATE_KEY.text };
    const wrong = ['dataset_id', 'reimport_key', 'wait', 'timeout_seconds', 'max_attempts', 'dry_run'];
    const everywhere = Object.fromEntries(wrong.map((name) => [name, PRIVATE_KEY.text]));
    const userInfo = `https://${encodeURIComponent(PRIVATE_KEY.text)}@api.example.com`;
    const { outputs } = await echo('woosmap', http(), { ...secret, ...everywhere, base_url: userInfo });
    assert.equal(outputs['error_code'], 'invalid_input');
  });

  test('is masked before anything else is said, in each form that the runner does not know', async () => {
    for (const sender of SENDERS) {
      const { masks } = await echo(sender, http(reply(404)));
      for (const { text } of MARKERS[sender]) assert.ok(masks.includes(text), `${text} is not masked`);
    }
  });
});
