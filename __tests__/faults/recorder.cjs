// Loaded into a step before the action: writes down what the step touches beyond its own memory, a line each, and
// changes nothing of it. A program of Node reaches the outside through one of the functions that are watched here.
const childProcess = require('node:child_process');
const cluster = require('node:cluster');
const dgram = require('node:dgram');
const dns = require('node:dns');
const fs = require('node:fs');
const http2 = require('node:http2');
const { syncBuiltinESMExports } = require('node:module');
const net = require('node:net');
const workers = require('node:worker_threads');

const { env } = process;
const { openSync, writeSync } = fs;
const record = openSync(env.TOUCH_RECORD, 'a');

/** Written at once, so that a step that is killed tells, too. */
function tell(kind, what) {
  writeSync(record, `${kind} ${what}\n`);
}

/** Replaces every function of an object by one that tells of its first argument before it does what it did. */
function watch(object, onCall, isWatched = () => true) {
  for (const [name, original] of Object.entries(object)) {
    if (typeof original !== 'function' || !isWatched(name)) continue;
    object[name] = Object.assign(function watched(...args) {
      onCall(args[0], name);
      return new.target ? Reflect.construct(original, args) : Reflect.apply(original, this, args);
    }, original);
  }
}

const isPath = (value) => typeof value === 'string' || value instanceof URL || Buffer.isBuffer(value);
const tellFile = (file) => {
  if (isPath(file)) tell('file', file);
};
// Streams and classes of fs open their files through these, too.
const isFunction = (name) => /^[a-z]/.test(name);
watch(fs, tellFile, isFunction);
watch(fs.promises, tellFile, isFunction);

const tellOther = (module) => (_, name) => tell('other', `${module}.${name}`);
watch(childProcess, tellOther('child_process'));
watch(cluster, tellOther('cluster'), (name) => name === 'fork');
watch(dgram, tellOther('dgram'));
watch(http2, tellOther('http2'), (name) => ['connect', 'createServer', 'createSecureServer'].includes(name));
watch(workers, tellOther('worker_threads'), (name) => name === 'Worker');
watch(net, tellOther('net'), (name) => name === 'createServer');
watch(globalThis, tellOther('globalThis'), (name) => ['fetch', 'WebSocket', 'EventSource'].includes(name));
for (const name of ['fetch', 'WebSocket', 'EventSource']) {
  const descriptor = Object.getOwnPropertyDescriptor(globalThis, name);
  if (descriptor?.get === undefined) continue;
  Object.defineProperty(globalThis, name, {
    ...descriptor,
    get() {
      tell('other', `globalThis.${name}`);
      return descriptor.get.call(this);
    },
  });
}

const asksForName = (name) => /^(lookup|resolve|reverse)/.test(name);
const tellName = (name) => tell('name', name);
watch(dns, tellName, asksForName);
watch(dns.promises, tellName, asksForName);

const { connect } = net.Socket.prototype;
net.Socket.prototype.connect = function watched(...args) {
  // Node's own callers give the arguments as one normalized array.
  const [options] = Array.isArray(args[0]) ? args[0] : args;
  const { host, port, path } = typeof options === 'object' ? options : { port: options, host: args[1] };
  tell('host', path ?? `${host ?? 'localhost'}:${port}`);
  return Reflect.apply(connect, this, args);
};
syncBuiltinESMExports();

const tellVariable = (name, how = '') => {
  if (typeof name === 'string') tell('variable', name + how);
};
process.env = new Proxy(env, {
  get(target, name) {
    tellVariable(name);
    return target[name];
  },
  has(target, name) {
    tellVariable(name);
    return name in target;
  },
  getOwnPropertyDescriptor(target, name) {
    tellVariable(name);
    return Reflect.getOwnPropertyDescriptor(target, name);
  },
  set(target, name, value) {
    tellVariable(name, ' (written)');
    return Reflect.set(target, name, value);
  },
  deleteProperty(target, name) {
    tellVariable(name, ' (removed)');
    return Reflect.deleteProperty(target, name);
  },
  ownKeys(target) {
    tellVariable('all of them');
    return Reflect.ownKeys(target);
  },
});
