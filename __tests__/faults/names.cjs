// Loaded into a step before the action: answers for names that end in `.test`, of which the system knows nothing
// (RFC 2606), and leaves all others to it. It shows what cannot be made with a socket on every machine.
const dns = require('node:dns');

const lookup = dns.lookup;

function failure(code) {
  return Object.assign(new Error(`getaddrinfo ${code}`), { code, syscall: 'getaddrinfo' });
}

/** What becomes of a name, by its first label; every other one is this machine. */
const ANSWERS = {
  // The name server never answers.
  hanging: () => {},
  'no-answer': (done) => setImmediate(done, failure('EAI_AGAIN')),
  // The operating system gives up to connect after a while, and says so with this code.
  'gives-up': (done) => setImmediate(done, failure('ETIMEDOUT')),
};

dns.lookup = (name, options, callback) => {
  if (!name.endsWith('.test')) return lookup(name, options, callback);
  const done = callback ?? options;
  const answer = ANSWERS[name.split('.')[0]];
  if (answer) return answer(done);
  // Servers listen on the second of two addresses only.
  const addresses = [{ address: '127.0.0.1', family: 4 }];
  if (name.startsWith('two.')) addresses.unshift({ address: '::1', family: 6 });
  return setImmediate(() => (options.all ? done(null, addresses) : done(null, '127.0.0.1', 4)));
};
