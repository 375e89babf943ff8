// The floor of the bench's rows of records: a plain stream of a file into SHA-256.
const { createHash } = require('node:crypto');
const { createReadStream } = require('node:fs');

const hash = createHash('sha256');
createReadStream(process.env.BENCH_FILE)
  .pipe(hash)
  .on('finish', () => hash.digest('hex'));
