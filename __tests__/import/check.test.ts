import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { describe, test } from 'node:test';
import type { Outcome } from '../../src/outcome/outcome.ts';
import { withFile } from '../support/data-files.ts';
import { OTHER_UUID, type RawInputs, UUID } from '../support/inputs.ts';
import { json, type Reply } from '../support/local-server.ts';
import { type Answers, codeOf, datasetAt, FILE, good, importPublished, NO_RUN } from '../support/published.ts';
import { START_MS, sentEntry, sentRun } from '../support/runs.ts';
import { GOOD, OLD, sha256 } from '../support/source.ts';
import type { Recorder } from '../support/world.ts';

const SHA256 = sha256(GOOD);
const AT = { source_url: `{server}${FILE}` };
const zip: Reply = { status: 200, headers: { 'content-type': 'application/zip', 'content-length': '99' }, body: GOOD };
const page: Reply = { status: 200, body: '<html>Welcome</html>' };
const page404: Reply = { status: 404, body: '<html>Nothing here</html>' };
const blockedBehindText: Reply = { status: 403, body: 'Blocked\n<html><body>No.</body></html>' };

/** Checks without a published file, unless the inputs name one. */
function check(answers: Parameters<typeof importPublished>[0], inputs: RawInputs = {}) {
  return importPublished(answers, { published_sha256: '', check: 'true', ...inputs });
}

function reasonOf(outcome: Outcome): string {
  return 'reason' in outcome ? outcome.reason : '';
}

function detailOf(outcome: Outcome): string {
  return 'detail' in outcome ? outcome.detail : '';
}

function resultsOf({ checks = [] }: Outcome): Record<string, string> {
  return Object.fromEntries(checks.map(({ name, result }) => [name, result]));
}

describe('a check at Woosmap', () => {
  test('asks for the dataset, its newest run and the source, and triggers nothing', async () => {
    for (const wait of ['', 'true']) {
      const { outcome, requests, recorder } = await check({ source: () => zip }, { wait });
      assert.equal(codeOf(outcome), 'checked');
      assert.deepEqual(
        requests.map(({ method, path }) => `${method} ${path}`),
        [`GET /datasets/${UUID}`, `GET /datasets/${UUID}/status`, `HEAD ${FILE}`, `GET ${FILE}`],
      );
      const permission = 'The permission to trigger imports';
      const fine = { Dataset: 'fine', 'Newest run': 'fine', Source: 'fine' };
      assert.deepEqual(resultsOf(outcome), { ...fine, [permission]: 'not tried' });
      const { attempts, datasetId, sourceSha256 } = outcome;
      assert.deepEqual([attempts, datasetId, sourceSha256, recorder.warnings], [0, undefined, undefined, []]);
      const said = /Dataset: "Stores" is imported from .*was never imported\..* answers 200\./s;
      assert.match(recorder.lines.join('\n'), said);
    }
  });

  test('compares the bytes where it knows them, now and without waiting', async () => {
    const { outcome, order } = await check({ source: () => zip }, { published_sha256: SHA256 });
    assert.deepEqual([codeOf(outcome), outcome.sourceSha256], ['checked', SHA256]);
    assert.deepEqual(order, ['dataset', 'status', 'source', 'source']);
    const older: Reply = { status: 200, body: OLD };
    const { outcome: other, order: asked } = await check({ source: () => older }, { published_sha256: SHA256 });
    assert.deepEqual([codeOf(other), other.sourceSha256, asked.length], ['not_sent source_mismatch', undefined, 3]);
    assert.equal(reasonOf(other), 'not_served_now');
    assert.match(detailOf(other), /does not serve the published file\. Seen: another file with 22 bytes.*Expected/);
  });

  const refusals: readonly (readonly [name: string, answers: Answers, end: string, status: number])[] = [
    ['the key', { dataset: () => json(401, { detail: 'No key.' }) }, 'rejected unauthorized', 401],
    ['the quota', { dataset: () => json(402, { detail: 'No quota.' }) }, 'rejected quota_exhausted', 402],
    ['the permission', { dataset: () => json(403, { detail: 'No.' }) }, 'rejected forbidden', 403],
    ['the dataset', { dataset: () => json(404, { details: 'No such dataset.' }) }, 'rejected not_found', 404],
    ['the id', { dataset: () => json(422, { detail: [{ msg: 'bad' }] }) }, 'rejected invalid_request', 422],
    ['the status', { status: () => json(403, { detail: 'No.' }) }, 'rejected forbidden', 403],
  ];
  for (const [name, answers, end, status] of refusals) {
    test(`is rejected where the provider refuses ${name}, and asks it nothing more`, async () => {
      const { outcome, requests } = await check({ source: () => zip, ...answers });
      assert.deepEqual([codeOf(outcome), outcome.httpStatus], [end, status]);
      assert.match(reasonOf(outcome), status === 402 ? /^quota_exhausted$/ : /^question_/);
      assert.ok(requests.filter(({ path }) => path.startsWith('/datasets')).length <= 2);
      assert.ok(requests.every(({ method }) => method !== 'POST'));
      assert.equal(Object.values(resultsOf(outcome)).filter((result) => result === 'wrong').length, 1);
    });
  }

  const unread: readonly (readonly [name: string, reply: Reply, end: string])[] = [
    ['a 500', json(500, {}), 'not_sent provider_error'],
    ['a page', page, 'not_sent unexpected_response'],
    ['a page with status 403', { status: 403, body: '<html>Blocked</html>' }, 'not_sent forbidden'],
    ['a page behind a line of text', blockedBehindText, 'not_sent forbidden'],
    ['nothing', (socket) => socket.resetAndDestroy(), 'not_sent network_error'],
  ];
  for (const [name, reply, end] of unread) {
    for (const kind of ['dataset', 'status'] as const) {
      test(`asks once more for the ${kind} after ${name}, and then ends`, async () => {
        const { outcome, order } = await check({ source: () => zip, [kind]: () => reply });
        assert.deepEqual([codeOf(outcome), order.filter((one) => one === kind).length], [end, 2]);
        assert.equal(reasonOf(outcome), name.startsWith('a page') ? 'web_page' : end.split(' ')[1]);
        const { outcome: fine } = await check((url) => ({
          source: () => zip,
          [kind]: (n: number) =>
            n === 1 ? reply : kind === 'dataset' ? datasetAt(url) : json(404, { details: 'none' }),
        }));
        assert.equal(codeOf(fine), 'checked');
      });
    }
  }

  test('takes only the documented 404 of the status for a dataset that was never imported', async () => {
    for (const reply of [{ status: 404 }, json(404, { message: 'no route' }), json(404, []), page404]) {
      const { outcome, order } = await check({ source: () => zip, status: () => reply });
      assert.deepEqual([codeOf(outcome), order.filter((one) => one === 'status').length], ['not_sent not_found', 2]);
    }
  });

  test('asks once more after a 429, at its time, but not after more than ten minutes', async () => {
    const busy = (seconds: string) => json(429, {}, { 'retry-after': seconds });
    const once: Answers = { source: () => zip, status: (n) => (n === 1 ? busy('7') : NO_RUN) };
    const { outcome, recorder } = await check(once);
    assert.deepEqual([codeOf(outcome), recorder.clock.pauses], ['checked', [7000]]);
    for (const [reply, reason, pauses] of [
      [json(429, {}), 'question_rate_limited', 1],
      [busy('601'), 'later', 0],
    ] as const) {
      const { outcome: limited, recorder: paused } = await check({ source: () => zip, dataset: () => reply });
      assert.deepEqual([codeOf(limited), limited.httpStatus], ['rejected rate_limited', 429]);
      assert.deepEqual([reasonOf(limited), paused.clock.pauses.length], [reason, pauses]);
      assert.equal('retryAfterMs' in limited ? limited.retryAfterMs : undefined, pauses === 0 ? 601_000 : undefined);
    }
  });

  for (const [word, result, said] of [
    ['failed', 'note', /^run-1 failed, stage fetch: The URL answered 404/],
    ['in_progress', 'note', /^run-1 is in progress, stage fetch/],
    ['success', 'fine', /^run-1 ended in success/],
    ['odd', 'note', /^run-1 has the status odd/],
  ] as const) {
    test(`tells of a newest run that is ${word}, which is no fault`, async () => {
      const entries = [sentEntry('The URL answered 404', 'error')];
      const steps = [{ name: 'fetch', start: null, end: null, status: word, entries }];
      const run = json(200, { id: 'run-1', status: word, steps });
      const { outcome } = await check({ source: () => zip, status: () => run });
      assert.equal(codeOf(outcome), 'checked');
      const line = outcome.checks?.find(({ name }) => name === 'Newest run');
      assert.equal(line?.result, result);
      assert.match(line?.says ?? '', said);
    });
  }

  test('reads a newest run that is longer than any other answer may be', async () => {
    const entry = sentEntry('Feature has no geometry. '.repeat(40), 'warning');
    const run = sentRun(UUID, 'success', START_MS, Array(1500).fill(entry));
    const { outcome } = await check({ source: () => zip, status: () => json(200, run) });
    assert.equal(codeOf(outcome), 'checked');
    assert.match(outcome.checks?.[1]?.says ?? '', /ended in success/);
  });

  test('needs a dataset with a URL, and the right hook', async () => {
    for (const [dataset, inputs, end] of [
      [{ url: null }, {}, 'not_sent invalid_input'],
      [{ url: null }, AT, 'not_sent invalid_input'],
      [{ id: OTHER_UUID }, {}, 'not_sent unexpected_response'],
      [{ reimport_key: UUID }, { reimport_key: OTHER_UUID }, 'not_sent invalid_input'],
      [{ error: 'gone' }, {}, 'not_sent unexpected_response'],
      [{ status: 'rejected' }, {}, 'not_sent unexpected_response'],
      [{ detail: 'Not found' }, {}, 'not_sent unexpected_response'],
      [{ description: 'Shops', message: 'x' }, {}, 'checked'],
    ] as const) {
      const { outcome } = await check((url) => ({ source: () => zip, dataset: () => datasetAt(url, dataset) }), inputs);
      // Its status is 200, which refused nothing.
      assert.deepEqual([codeOf(outcome), outcome.httpStatus], [end, undefined]);
    }
  });

  test('warns of a source_url that is not the URL of the dataset, and looks at source_url', async () => {
    const elsewhere = { source_url: '{server}/files/other.zip' };
    const { outcome, requests, recorder } = await check({ source: () => zip }, elsewhere);
    assert.equal(codeOf(outcome), 'checked');
    assert.deepEqual([requests.at(-1)?.path, recorder.warnings.length], ['/files/other.zip', 1]);
    assert.match(recorder.warnings[0] ?? '', /^`source_url` is not the URL that Woosmap fetches from/);
  });

  test('of a hook alone looks at the source, and says what it could not try', async () => {
    const hook = { dataset_id: '', private_key: '', reimport_key: UUID };
    const { outcome, order } = await check({ source: () => zip }, { ...hook, ...AT });
    assert.deepEqual([codeOf(outcome), order], ['checked', ['source', 'source']]);
    assert.deepEqual(resultsOf(outcome), { Source: 'fine', 'The reimport hook': 'not tried' });
  });

  test('holds the answer of the source against what Woosmap wants', async () => {
    const type = (value: string, length = '99'): Reply => ({
      status: 200,
      headers: { 'content-type': value, 'content-length': length },
    });
    for (const [reply, warning] of [
      [type('application/zip; charset=binary'), undefined],
      [type('text/html'), /needs a file of the type `application\/zip`, but the source says `text\/html`/],
      [good, /but the source names no type/],
      [type('application/zip', '55000001'), /a limit of 55 MB/],
    ] as const) {
      const { outcome, recorder } = await check({ source: (_, { method }) => (method === 'HEAD' ? reply : good) });
      assert.equal(codeOf(outcome), 'checked');
      if (warning === undefined) assert.deepEqual(recorder.warnings, []);
      else assert.match(recorder.warnings.join('\n'), warning);
    }
  });

  test('asks with GET where HEAD is refused, and warns', async () => {
    const answers: Answers = { source: (_, { method }) => (method === 'HEAD' ? { status: 405 } : zip) };
    const { outcome, requests, recorder } = await check(answers);
    assert.equal(codeOf(outcome), 'checked');
    assert.deepEqual(
      requests.slice(-2).map(({ method }) => method),
      ['HEAD', 'GET'],
    );
    assert.match(
      recorder.warnings.join('\n'),
      /sends a HEAD request first and needs 200, but the source answers it with status 405/,
    );
  });

  for (const published_sha256 of ['', SHA256]) {
    test(`ends where the proxy to the source cannot be used (${published_sha256})`, async () => {
      const inputs = { published_sha256, source_url: 'http://files.example/stores.zip', check: 'true' };
      const env = { http_proxy: 'http://proxy.example:99999' };
      const { outcome } = await importPublished({}, inputs, (recorder) => void Object.assign(recorder, { env }));
      assert.equal(codeOf(outcome), 'not_sent invalid_input');
      assert.match(detailOf(outcome), /^The variable `http_proxy` [^.]+\.[^.]*\./);
    });
  }

  test('of a file that is not what its SHA-256 says, or is gone, asks nothing of the source', () =>
    withFile('stores.csv', OLD, async (file) => {
      const published = { published_file: file, published_sha256: SHA256 };
      const { outcome, order } = await check({}, published);
      assert.deepEqual([codeOf(outcome), order], ['not_sent invalid_input', ['dataset', 'status']]);
      assert.match(detailOf(outcome), /do not agree: the file has the SHA-256 [\da-f]{64}\.$/);
      const { 'Published file': ofFile, Source } = resultsOf(outcome);
      assert.deepEqual([ofFile, Source], ['wrong', 'not tried']);
      const status = () => {
        rmSync(file);
        return NO_RUN;
      };
      const { outcome: gone, order: asked } = await check({ status }, { ...published, published_sha256: '' });
      assert.deepEqual([codeOf(gone), asked], ['not_sent invalid_input', ['dataset', 'status']]);
      assert.match(detailOf(gone), /cannot be read \(ENOENT\)/);
    }));

  test('that is stopped is told as such, at each stage', async () => {
    for (const published_sha256 of ['', SHA256]) {
      for (const stage of ['dataset', 'status', 'source'] as const) {
        const { outcome, order } = await check((_, { cancel }) => ({ [stage]: () => () => cancel() }), {
          published_sha256,
        });
        assert.deepEqual([codeOf(outcome), order.at(-1)], ['not_sent cancelled', stage]);
      }
    }
  });

  test('that is stopped in its second look at the source is told as such', async () => {
    for (const [published_sha256, asked, head] of [
      ['', 'GET', ''],
      ['', 'GET', 'HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\nid'],
      [SHA256, 'HEAD', ''],
    ] as const) {
      const answers = (_: string, { cancel }: Recorder): Answers => {
        const stop: Reply = (socket) => void socket.write(head, () => setTimeout(cancel, 20));
        return { source: (_, { method }) => (method === asked ? stop : good) };
      };
      const { outcome } = await check(answers, { published_sha256 });
      assert.equal(codeOf(outcome), 'not_sent cancelled');
    }
  });

  test('that is stopped before it asks once more asks nothing more', async () => {
    for (const [answers, asked] of [
      [{ dataset: () => json(500, {}) }, ['dataset']],
      [{ status: () => json(429, {}) }, ['dataset', 'status']],
    ] as const) {
      const { outcome, order } = await importPublished(answers, { published_sha256: '', check: 'true' }, (recorder) =>
        recorder.clock.onPauses(recorder.cancel),
      );
      assert.deepEqual([codeOf(outcome), order], ['not_sent cancelled', asked]);
    }
  });
});

test('a provider is asked in a check by GET and HEAD alone, whatever it answers', async () => {
  for (const reply of [zip, good, page, json(500, {}), { status: 204 }]) {
    const { requests } = await check({ source: () => reply, dataset: () => reply, status: () => reply });
    assert.ok(requests.length > 0 && requests.every(({ method }) => method === 'GET' || method === 'HEAD'));
  }
});
