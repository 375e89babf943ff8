// The floor of `npm run bench`: the smallest CommonJS program that loads TLS and does one POST, with no safety at all.
const { request } = require('node:http');
require('node:https');

const url = `${process.env.INPUT_BASE_URL}/data/v1/projects/${process.env.INPUT_PROJECT_TOKEN}/imports/${process.env.INPUT_IMPORT_ID}/start`;
const pair = Buffer.from(`${process.env.INPUT_API_KEY_ID}:${process.env.INPUT_API_SECRET}`).toString('base64');
const headers = { authorization: `Basic ${pair}`, 'content-length': 0 };
request(url, { method: 'POST', headers }, (answer) => answer.resume()).end();
