// The floor of the bench's row of a published file: a plain stream into SHA-256, without any safety.
const { createHash } = require('node:crypto');
const { get } = require('node:http');

get(process.env.INPUT_SOURCE_URL, (answer) => {
  const hash = createHash('sha256');
  answer.pipe(hash).on('finish', () => {
    if (hash.digest('hex') !== process.env.INPUT_PUBLISHED_SHA256) process.exitCode = 1;
  });
});
