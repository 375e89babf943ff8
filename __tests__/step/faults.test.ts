import assert from 'node:assert/strict';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { describe, type TestContext, test } from 'node:test';
import { ACCEPTED } from '../support/follow.ts';
import { BLOOMREACH, UUID, WOOSMAP } from '../support/inputs.ts';
import { json, serveSockets } from '../support/local-server.ts';
import { runStep, type StepEnd, sendToStep, woosmapStep } from '../support/step.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** The first write of this output gets half of it into the file, and then there is no room. */
function fillDisk(t: TestContext, name: string): void {
  const { appendFileSync } = fs;
  let isFull = true;
  t.mock.method(fs, 'appendFileSync', (...[file, text, ...rest]: Parameters<typeof appendFileSync>) => {
    const ends = isFull && file === process.env['GITHUB_OUTPUT'] && String(text).startsWith(`${name}<<`);
    if (ends) isFull = false;
    appendFileSync(file, ends ? String(text).slice(0, String(text).length / 2) : text, ...rest);
    if (ends) throw Object.assign(new Error('no space left'), { code: 'ENOSPC' });
  });
  syncBuiltinESMExports();
  t.after(() => {
    t.mock.restoreAll();
    syncBuiltinESMExports();
  });
}

/** Runs a step that leaves a file of outputs which the runner cannot read. */
async function brokenStep(): Promise<{ log: string; file: string }> {
  const path = join(temporaryFolder(), 'output');
  fs.writeFileSync(path, '');
  let log = '';
  const onWrite = (text: string) => {
    log += text;
  };
  const step = woosmapStep(() => ACCEPTED, {}, { env: { GITHUB_OUTPUT: path }, onWrite });
  await assert.rejects(step, /^Error: Invalid value\./);
  return { log, file: fs.readFileSync(path, 'utf8') };
}

describe('where nobody could learn the result, nothing is sent:', () => {
  const cases: [file: string, why: RegExp][] = [
    ['/nowhere/output', /there is no such file/],
    ['/', /it is not a file/],
    ['/dev/null', /it is not a file/],
  ];
  for (const [file, why] of cases) {
    test(file, async () => {
      const step = await woosmapStep(() => ACCEPTED, {}, { env: { GITHUB_OUTPUT: file } });
      assert.deepEqual([step.exitCode, step.requests.length], [1, 0]);
      const [error, ...more] = step.log.annotations;
      assert.deepEqual([error?.level, error?.title, more], ['error', 'Woosmap import not sent: invalid input', []]);
      assert.match(error?.message ?? '', why);
      assert.match(error?.message ?? '', /`GITHUB_OUTPUT`.* Fix this, then run it again\. Nothing was sent\.$/s);
    });
  }

  test('a disk without room', async (t) => {
    fillDisk(t, 'outcome');
    const { log } = await brokenStep();
    assert.match(log, /^::error title=Woosmap import not sent%3A invalid input::.*it cannot be written: ENOSPC/m);
    assert.doesNotMatch(log, /^POST /m);
  });

  test('and wrong inputs are told beside it', async () => {
    const step = await woosmapStep(() => ACCEPTED, { wait: 'maybe' }, { env: { GITHUB_OUTPUT: '/' } });
    assert.match(step.log.annotations[0]?.message ?? '', /^`wait` must .*\nThe step outputs cannot be written/s);
  });

  for (const file of [undefined, '']) {
    test(`but without such a file (${file}) all goes on`, async () => {
      const step = await woosmapStep(() => ACCEPTED, {}, { env: { GITHUB_OUTPUT: file } });
      assert.deepEqual([step.exitCode, step.requests.length], [0, 1]);
    });
  }
});

describe('a runner with a fault does not change the result:', () => {
  const accepted = (step: StepEnd) => {
    assert.equal(step.exitCode, 0);
    assert.equal(step.log.annotations[0]?.title, 'Woosmap import accepted');
  };

  const titlesOf = (step: StepEnd) => step.log.annotations.map(({ level, title }) => [level, title]);
  const notice = ['notice', 'Woosmap import accepted'];

  for (const file of ['/nowhere/summary', '/', '/dev/null']) {
    test(`the summary cannot be written to ${file}, which is a warning`, async () => {
      const env = { GITHUB_STEP_SUMMARY: file, GITHUB_EVENT_PATH: file };
      const step = await woosmapStep(() => ACCEPTED, {}, { env });
      assert.equal(step.exitCode, 0);
      assert.deepEqual(titlesOf(step), [notice, ['warning', 'Job summary not written']]);
    });
  }

  for (const file of [undefined, '']) {
    test(`the runner has no summaries (${file}), which is a line`, async () => {
      const step = await woosmapStep(() => ACCEPTED, {}, { env: { GITHUB_STEP_SUMMARY: file } });
      assert.deepEqual([step.exitCode, titlesOf(step)], [0, [notice]]);
      assert.match(step.stdout, /^This runner has no job summaries, so none was written\.$/m);
    });
  }

  test('an output of which a write ended in its middle is whole again with the next', async (t) => {
    fillDisk(t, 'dataset_id');
    const step = await woosmapStep(() => ACCEPTED);
    accepted(step);
    assert.equal(step.outputs['dataset_id'], UUID);
    assert.doesNotMatch(step.stdout, /Step outputs not written/);
  });

  test('outputs whose file stays broken get nothing more, and that is told', async (t) => {
    t.mock.method(fs, 'truncateSync', () => {
      throw new Error('broken');
    });
    fillDisk(t, 'attempts');
    const { log, file } = await brokenStep();
    assert.match(log, /^::warning title=Step outputs not written::The file in GITHUB_OUTPUT is broken: /m);
    assert.doesNotMatch(file, /results/);
  });

  test('TLS verification is switched off, which is undone and said', async () => {
    const step = await woosmapStep(
      () => {
        assert.equal(process.env['NODE_TLS_REJECT_UNAUTHORIZED'], undefined);
        return ACCEPTED;
      },
      {},
      { env: { NODE_TLS_REJECT_UNAUTHORIZED: '0' } },
    );
    accepted(step);
    assert.match(step.stdout, /^NODE_TLS_REJECT_UNAUTHORIZED=0 is ignored: keys are sent to verified hosts only\./m);
    const quiet = await woosmapStep(() => ACCEPTED, {}, { env: { NODE_TLS_REJECT_UNAUTHORIZED: '1' } });
    assert.doesNotMatch(quiet.stdout, /NODE_TLS_REJECT_UNAUTHORIZED/);
  });

  test('a proxy that cannot be used is set, where none is', async () => {
    const env = { HTTPS_PROXY: 'socks5://x', HTTP_PROXY: 'socks5://x' };
    accepted(await woosmapStep(() => ACCEPTED, {}, { env }));
    const dry = await runStep({ ...WOOSMAP, base_url: 'https://api.test', dry_run: 'true' }, { env });
    assert.equal(dry.outputs['outcome'], 'dry_run');
  });

  test('nobody reads the log any more, which somebody listens to', async () => {
    const before = process.stdout.listenerCount('error');
    let during = before;
    const onWrite = (text: string) => {
      if (text.startsWith('POST')) during = process.stdout.listenerCount('error');
    };
    accepted(await woosmapStep(() => ACCEPTED, {}, { onWrite }));
    assert.equal(during, before + 1);
  });

  test('an error that nobody listens to is told by its name alone', async () => {
    let thrown = 0;
    const step = await woosmapStep(
      () => ACCEPTED,
      {},
      {
        onWrite: (text) => {
          if (!text.startsWith('POST') || thrown++ > 0) return;
          sendToStep('uncaughtException', new TypeError('do not show'));
        },
      },
    );
    accepted(step);
    assert.match(step.stdout, /^Unexpected error: TypeError\.$/m);
    assert.doesNotMatch(step.stdout, /do not show/);
  });
});

test('the log says through which proxy a request goes, without its credentials', async () => {
  await using proxy = await serveSockets((socket) => socket.once('data', () => socket.end('HTTP/1.1 403 No\r\n\r\n')));
  const env = { HTTPS_PROXY: `http://user:hunter22@127.0.0.1:${proxy.port}` };
  const { log, outputs } = await runStep({ ...BLOOMREACH, max_attempts: '1' }, { env });
  const address = 'https://api.exponea.com/data/v1/projects/project-1/imports/import-1/start';
  assert.ok(log.lines.includes(`POST ${address} through the proxy 127.0.0.1:${proxy.port}`), log.lines.join('\n'));
  assert.deepEqual([outputs['outcome'], outputs['error_code']], ['not_sent', 'network_error']);
});

describe('a fault of the action itself is red,', () => {
  test('and shows nothing of itself where it comes before anything', async (t) => {
    t.mock.method(process, 'on', () => {
      throw new Error('do not show');
    });
    const { exitCode, log, stdout } = await runStep(WOOSMAP);
    assert.deepEqual([exitCode, log.annotations.map(({ level }) => level)], [1, ['error']]);
    assert.doesNotMatch(stdout, /do not show/);
  });

  test('and says what is known', async () => {
    const step = await woosmapStep(
      () => ACCEPTED,
      {},
      {
        onWrite: (text) => {
          if (text.startsWith('202')) throw new RangeError('broken');
        },
      },
    );
    assert.equal(step.exitCode, 1);
    assert.match(step.stdout, /^::debug::RangeError: broken at onWrite /m, 'where, for whoever it is reported to');
    assert.deepEqual([step.outputs['outcome'], step.outputs['attempts']], ['unknown', '1']);
    assert.equal(step.outputs['error_code'], 'unexpected_response');
    assert.equal(step.outputs['error_detail'], 'The action itself failed (RangeError: broken). Please report it.');
  });

  test('and never says that nothing was started once something was sent', async () => {
    const onWrite = (text: string) => {
      if (text.startsWith('Waiting')) throw new RangeError('broken');
    };
    const busy = json(429, {}, { 'retry-after': '0' });
    const { outputs } = await woosmapStep(() => busy, {}, { onWrite });
    assert.deepEqual([outputs['outcome'], outputs['attempts']], ['unknown', '1']);
  });

  test('also where what was thrown is no error', async () => {
    const onWrite = (text: string) => {
      if (text.startsWith('202')) throw 'broken';
    };
    const step = await woosmapStep(() => ACCEPTED, {}, { onWrite });
    assert.equal(step.outputs['error_detail'], 'The action itself failed (an unknown fault). Please report it.');
  });

  test('and says that nothing was sent where it comes before', async () => {
    const onWrite = (text: string) => {
      if (text.startsWith('Dry run')) throw new RangeError('broken');
    };
    const step = await runStep({ ...WOOSMAP, dry_run: 'true' }, { onWrite });
    assert.equal(step.exitCode, 1);
    assert.deepEqual([step.outputs['outcome'], step.outputs['attempts']], ['not_sent', '0']);
    assert.equal(step.outputs['error_code'], 'unexpected_response');
  });

  test('and shows nothing of itself where it cannot be told', async () => {
    const step = await runStep(
      { ...WOOSMAP, dry_run: 'true' },
      {
        onWrite: (text) => {
          if (text.startsWith('::notice')) throw new Error('do not show');
        },
      },
    );
    assert.equal(step.exitCode, 1);
    assert.deepEqual(step.log.annotations.at(-1), {
      level: 'error',
      title: '',
      message: 'The action itself failed before it could report. Look at the provider before you run this again.',
    });
    assert.doesNotMatch(step.stdout, /do not show/);
  });
});
