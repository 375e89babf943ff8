import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { test } from 'node:test';
import { interrupt } from '../../sandbox/runner-process.ts';

const skip = process.platform === 'win32' ? 'on Windows a signal ends a process at once' : false;

const DEAF = `
  for (const name of ['SIGINT', 'SIGTERM']) process.on(name, () => console.log(name));
  setInterval(() => {}, 1000);
  console.log('ready');
`;

test('a process gets SIGINT at once, SIGTERM 7.5 seconds later, and is killed 2.5 after that', { skip }, async (t) => {
  const child = spawn(process.execPath, ['-e', DEAF], { stdio: ['ignore', 'pipe', 'ignore'] });
  const lines = createInterface(child.stdout);
  const next = async () => (await once(lines, 'line'))[0];
  assert.equal(await next(), 'ready');
  // It still sends the signals; this only counts them.
  const { mock: sent } = t.mock.method(child, 'kill');
  t.mock.timers.enable({ apis: ['setTimeout'] });
  interrupt(child);
  assert.equal(await next(), 'SIGINT');
  t.mock.timers.tick(7499);
  assert.equal(sent.callCount(), 1);
  t.mock.timers.tick(1);
  assert.equal(await next(), 'SIGTERM');
  t.mock.timers.tick(2499);
  assert.equal(sent.callCount(), 2);
  const closed = once(child, 'close');
  t.mock.timers.tick(1);
  assert.deepEqual(await closed, [null, 'SIGKILL']);
  assert.equal(sent.callCount(), 3);
});

test('a process that ends gets no further signal', { skip }, async (t) => {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
  await once(child, 'spawn');
  const { mock: sent } = t.mock.method(child, 'kill');
  t.mock.timers.enable({ apis: ['setTimeout'] });
  interrupt(child);
  assert.deepEqual(await once(child, 'close'), [null, 'SIGINT']);
  t.mock.timers.tick(20_000);
  assert.equal(sent.callCount(), 1);
});
