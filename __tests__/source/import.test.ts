import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { makeGates } from '../../src/gate/gate.ts';
import type { Known } from '../../src/outcome/outcome.ts';
import { findAddress } from '../../src/source/address.ts';
import { OTHER_UUID, readValid, UUID, WOOSMAP } from '../support/inputs.ts';
import { json, type Reply, serveHttp } from '../support/local-server.ts';
import { ACCEPTED, type Answers, codeOf, datasetAt, FILE, good, importPublished } from '../support/published.ts';
import { GOOD, OLD, sha256 } from '../support/source.ts';
import { Recorder } from '../support/world.ts';

const SHA256 = sha256(GOOD);
const old: Reply = { status: 200, body: OLD };
const busy = json(429, { details: 'Too many requests.' });
const AT = { source_url: `{server}${FILE}` };

describe('an import of a published file', () => {
  test('is triggered once the source serves it', async () => {
    const { outcome, order, recorder } = await importPublished({ source: (n) => (n < 3 ? old : good) }, AT);
    assert.deepEqual([outcome.word, outcome.sourceSha256, outcome.attempts], ['accepted', SHA256, 1]);
    assert.deepEqual(order, ['dataset', 'source', 'source', 'source', 'trigger']);
    assert.match(outcome.sourceUrl ?? '', /^http:\/\/127\.0\.0\.1:\d+\/files\/stores\.zip$/);
    const first = recorder.known.find(([known]) => known.sourceSha256 !== undefined) as [Known, string];
    assert.deepEqual([first[0].attempts, first[1]], [0, 'not_sent'], 'told before the trigger goes out');
  });

  test('is not triggered where the source never serves it', async () => {
    const { outcome, order } = await importPublished({ source: () => old }, { ...AT, source_timeout_minutes: '1' });
    assert.partialDeepStrictEqual(outcome, { word: 'not_sent', code: 'source_mismatch', attempts: 0 });
    assert.equal(outcome.sourceSha256, undefined);
    assert.ok(!order.includes('trigger'));
  });

  for (const [name, headers, looks] of [
    ['looks again right before it is sent again after a rate limit', {}, ['source']],
    ['does not look again after a short pause', { 'retry-after': '5' }, []],
  ] as const) {
    test(name, async () => {
      const trigger: Answers['trigger'] = (n) => (n === 1 ? json(429, {}, headers) : ACCEPTED);
      const { outcome, order } = await importPublished({ trigger }, AT);
      const asked = ['dataset', 'source', 'trigger', ...looks, 'trigger'];
      assert.deepEqual([codeOf(outcome), order], ['accepted', asked]);
    });
  }

  test('waits where the file has changed meanwhile, and is sent once it is there again', async () => {
    const answers: Answers = {
      source: (n) => (n === 2 || n === 3 ? old : good),
      trigger: (n) => (n === 1 ? busy : ACCEPTED),
    };
    const { outcome, order, recorder } = await importPublished(answers, AT);
    assert.deepEqual(codeOf(outcome), 'accepted');
    assert.deepEqual(order, ['dataset', 'source', 'trigger', 'source', 'source', 'source', 'trigger']);
    assert.ok(recorder.lines.some((line) => /does not serve the published file any more: another file/.test(line)));
  });

  test('ends where the file has changed meanwhile and does not come back', async () => {
    const answers: Answers = { source: (n) => (n > 1 ? old : good), trigger: () => busy };
    const { outcome, order } = await importPublished(answers, { ...AT, source_timeout_minutes: '1' });
    assert.deepEqual(
      [codeOf(outcome), outcome.attempts, outcome.httpStatus, outcome.sourceSha256],
      ['not_sent source_mismatch', 1, 429, undefined],
    );
    assert.equal(order.filter((kind) => kind === 'trigger').length, 1);
  });
});

describe('the address that Woosmap fetches from', () => {
  test('comes from the dataset, and what is secret in it is masked before anything is printed', async () => {
    const key = 'aaaaaaaa-1111-4aaa-8aaa-aaaaaaaaaaaa';
    const answers = (url: string): Answers => {
      const address = `${url.replace('//', '//user:pass-word@')}${FILE}?sig=0123456789abcdef`;
      return { dataset: () => datasetAt(url, { url: address, reimport_key: key }) };
    };
    const { outcome, order, requests, recorder } = await importPublished(answers);
    assert.deepEqual([codeOf(outcome), order], ['accepted', ['dataset', 'source', 'trigger']]);
    assert.equal(requests[0]?.path, `/datasets/${UUID}`);
    assert.equal(requests[0]?.headers['x-api-key'], 'woosmap-private-key');
    assert.equal(requests[1]?.path, `${FILE}?sig=0123456789abcdef`);
    assert.equal(requests[1]?.headers['x-api-key'], undefined);
    const masked = JSON.stringify(recorder.masked);
    for (const secret of ['pass-word', 'sig=0123456789abcdef', key]) assert.ok(masked.includes(secret), secret);
    assert.doesNotMatch(recorder.lines.join('\n'), /pass-word|0123456789abcdef/);
    assert.match(recorder.lines.join('\n'), /Dataset: "Stores" is imported from http:\/\/HOST\/files\/stores\.zip\./);
  });

  for (const [status, end] of [
    [401, 'rejected unauthorized'],
    [402, 'rejected quota_exhausted'],
    [403, 'rejected forbidden'],
    [404, 'rejected not_found'],
  ] as const) {
    test(`is refused with ${status}, whatever its body: the import ends`, async () => {
      for (const reply of [json(status, { detail: 'No.' }), { status }, { status, body: '<html>No.</html>' }]) {
        const { outcome, order } = await importPublished({ dataset: () => reply });
        assert.deepEqual([codeOf(outcome), outcome.httpStatus, order], [end, status, ['dataset']]);
      }
    });
  }

  const passing: readonly (readonly [name: string, reply: Reply, end: string])[] = [
    ['429', busy, 'not_sent rate_limited'],
    ['500', json(500, {}), 'not_sent provider_error'],
    ['a page with status 200', { status: 200, body: '<html>Welcome</html>' }, 'not_sent unexpected_response'],
    ['no id', json(200, { name: 'x' }), 'not_sent unexpected_response'],
    ['422', json(422, { detail: 'x' }), 'not_sent invalid_request'],
    ['a redirect', { status: 302, headers: { location: '/x' } }, 'not_sent unexpected_response'],
    ['a reset', (socket) => socket.resetAndDestroy(), 'not_sent network_error'],
  ];
  for (const [name, reply, end] of passing) {
    test(`is asked for again after ${name}, at most once in 5 s, to the limit`, async () => {
      // After the second one 4 s are left.
      const limit = { source_timeout_minutes: '0.15' };
      const { outcome, order, recorder } = await importPublished({ dataset: () => reply }, limit);
      assert.deepEqual([codeOf(outcome), order], [end, ['dataset', 'dataset']]);
      assert.deepEqual(recorder.clock.pauses, [5000]);
    });
  }

  test('that comes late is used', async () => {
    const { outcome, order } = await importPublished((url) => ({ dataset: (n) => (n < 3 ? busy : datasetAt(url)) }));
    assert.deepEqual([codeOf(outcome), order], ['accepted', ['dataset', 'dataset', 'dataset', 'source', 'trigger']]);
  });

  test('is not asked for again where Retry-After reaches beyond the limit', async () => {
    const { outcome, order } = await importPublished({ dataset: () => json(429, {}, { 'retry-after': '3600' }) });
    assert.deepEqual([codeOf(outcome), order], ['not_sent rate_limited', ['dataset']]);
    assert.equal('retryAfterMs' in outcome && outcome.retryAfterMs, 3_600_000);
  });

  test('that comes after the limit leaves one look, which ends where the last look has to', async () => {
    for (const [lateMs, end] of [
      [65_000, 'accepted'],
      [160_000, 'not_sent source_mismatch'],
    ] as const) {
      const answers = (url: string, { clock }: Recorder): Answers => ({
        dataset: () => {
          clock.timeMs += lateMs;
          return datasetAt(url);
        },
        source: () => (lateMs > 120_000 ? () => {} : good),
      });
      const { outcome, order, recorder } = await importPublished(answers, { source_timeout_minutes: '1' });
      assert.deepEqual([codeOf(outcome), order.includes('trigger')], [end, end === 'accepted']);
      const said = /\nNo time is left: looking once whether http:\/\/HOST\/files\/stores\.zip serves /;
      assert.match(recorder.lines.join('\n'), said);
    }
  });

  const wrong: readonly (readonly [name: string, dataset: object, end: string])[] = [
    ['another dataset', { id: OTHER_UUID }, 'not_sent unexpected_response'],
    ['no URL', { url: null }, 'not_sent invalid_input'],
    ['an empty URL', { url: ' ' }, 'not_sent invalid_input'],
    ['an ftp URL', { url: 'ftp://files.example.com/x.zip' }, 'not_sent invalid_input'],
    ['a file URL', { url: 'file:///etc/passwd' }, 'not_sent invalid_input'],
    ['no valid URL', { url: 'https://' }, 'not_sent invalid_input'],
  ];
  for (const [name, dataset, end] of wrong) {
    test(`is no use with ${name}`, async () => {
      const { outcome, order } = await importPublished((url) => ({ dataset: () => datasetAt(url, dataset) }));
      assert.deepEqual([codeOf(outcome), order], [end, ['dataset']]);
    });
  }

  test('of a dataset that will be deleted comes with a warning', async () => {
    const answers = (url: string): Answers => ({
      dataset: () => datasetAt(url, { scheduled_for_deletion_after: '2026-02-01T00:00:00' }),
    });
    const { outcome, recorder } = await importPublished(answers);
    assert.equal(codeOf(outcome), 'accepted');
    assert.deepEqual(recorder.warnings, ['Woosmap will delete this dataset after 2026-02-01T00:00:00.']);
  });

  test('counts only where the hook of the inputs is the hook of the dataset', async () => {
    const hooks = [
      [OTHER_UUID.toUpperCase(), 'accepted'],
      [UUID, 'not_sent invalid_input'],
      [null, 'not_sent invalid_input'],
    ] as const;
    for (const [hook, end] of hooks) {
      const answers = (url: string): Answers => ({ dataset: () => datasetAt(url, { reimport_key: hook }) });
      const { outcome, order } = await importPublished(answers, { reimport_key: OTHER_UUID });
      assert.equal(codeOf(outcome), end);
      assert.equal(order.includes('trigger'), end === 'accepted');
    }
  });

  const compared: readonly (readonly [name: string, dataset: Reply, warning: RegExp | undefined, line: RegExp])[] = [
    ['another URL', json(200, { id: UUID, url: 'https://h.example/other.zip' }), /^`source_url` is not the URL/, /./],
    ['no URL', json(200, { id: UUID, url: null }), /^The dataset has no URL/, /./],
    ['another id', json(200, { id: OTHER_UUID }), /^Woosmap answered with dataset/, /./],
    ['a 404', json(404, { details: 'None.' }), undefined, /fetches from `source_url` is not known: None\./],
    ['a 429', busy, undefined, /fetches from `source_url` is not known: Too many requests\./],
    ['a reset', (socket) => socket.resetAndDestroy(), undefined, /fetches from `source_url` is not known: /],
  ];
  for (const [name, dataset, warning, line] of compared) {
    test(`is held against source_url, once: ${name} does not keep the import from being triggered`, async () => {
      const { outcome, order, recorder } = await importPublished({ dataset: () => dataset }, AT);
      assert.deepEqual([codeOf(outcome), order], ['accepted', ['dataset', 'source', 'trigger']]);
      if (warning === undefined) assert.deepEqual(recorder.warnings, []);
      else assert.match(recorder.warnings.join('\n'), warning);
      assert.match(recorder.lines.join('\n'), line);
    });
  }

  test('is not held against source_url where no key can ask for it', async () => {
    const hook = { dataset_id: '', private_key: '', reimport_key: OTHER_UUID };
    const { outcome, order } = await importPublished({}, { ...AT, ...hook });
    assert.deepEqual([codeOf(outcome), order], ['accepted', ['source', 'trigger']]);
  });
});

test('a proxy to the provider that cannot be used ends the import before anything is asked', async () => {
  const inputs = { ...AT, base_url: 'https://api.example' };
  const { outcome, order, recorder } = await importPublished({}, inputs, (world) => {
    Object.assign(world, { env: { https_proxy: 'socks5://proxy.example:1080' } });
  });
  assert.deepEqual([codeOf(outcome), outcome.attempts, order], ['not_sent invalid_input', 0, []]);
  assert.match('detail' in outcome ? outcome.detail : '', /^The variable `https_proxy` /);
  assert.equal(recorder.sends, 0);
});

test('a provider that knows the thing but not its address ends the import', async () => {
  await using server = await serveHttp(() => json(200, {}));
  const item = readValid({ ...WOOSMAP, base_url: server.url, published_sha256: SHA256 });
  const { lookUp } = item.source ?? {};
  assert.ok(lookUp !== undefined);
  for (const [address, found] of [
    [undefined, { word: 'not_sent', code: 'unexpected_response' }],
    [new URL('https://h.example/f'), new URL('https://h.example/f')],
  ] as const) {
    const recorder = new Recorder();
    const questions = makeGates(recorder.clock);
    const probe = {
      ...lookUp,
      read: () => ({ kind: 'fine', says: 'It is there.', ...(address && { address }) }) as const,
    };
    const end = await findAddress(item, probe, recorder.clock.now() + 60_000, questions, recorder);
    assert.partialDeepStrictEqual(end, found);
    assert.deepEqual([recorder.lines.at(-1), recorder.warnings], ['Dataset: It is there.', []]);
  }
  assert.equal(server.requests.length, 2);
});

describe('a step that is stopped', () => {
  /** Answers of a source that begins like this, and is stopped then. */
  const stopAt =
    (stage: 'source' | 'dataset', begin = '', first = 1) =>
    (_: string, { cancel }: Recorder): Answers => {
      const stop: Reply = (socket) => void socket.write(begin, () => setTimeout(cancel, 20));
      return { [stage]: (n: number) => (n < first ? good : stop), trigger: () => busy };
    };

  const head = 'HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\nthe';
  for (const [name, answers, inputs, order] of [
    ['while it asks for the address', stopAt('dataset'), {}, ['dataset']],
    ['while it looks at the source', stopAt('source'), AT, ['dataset', 'source']],
    ['while the body of the source comes', stopAt('source', head), AT, ['dataset', 'source']],
  ] as const) {
    test(`${name} sends nothing`, async () => {
      const { outcome, order: asked } = await importPublished(answers, inputs);
      assert.deepEqual([codeOf(outcome), asked], ['not_sent cancelled', order]);
    });
  }

  for (const [name, answers, inputs] of [
    ['looks', { source: () => old }, AT],
    ['questions', { dataset: () => busy }, {}],
  ] as const satisfies readonly (readonly [string, Answers, object])[]) {
    test(`in a pause between two ${name} sends nothing`, async () => {
      const { outcome, order } = await importPublished(answers, inputs, ({ clock, cancel }) => clock.onPauses(cancel));
      assert.deepEqual([codeOf(outcome), order.includes('trigger')], ['not_sent cancelled', false]);
    });
  }

  test('in the look after a rate limit says that the provider refused it', async () => {
    const { outcome } = await importPublished(stopAt('source', '', 2), AT);
    assert.deepEqual([codeOf(outcome), outcome.attempts], ['rejected cancelled', 1]);
  });
});
