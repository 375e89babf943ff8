// The floor of the bench's row of a hundred imports: as many POSTs one after another, without any safety.
const { request } = require('node:http');

const ids = JSON.parse(process.env.INPUT_IMPORTS).map((entry) => entry.import_id);
const project = `${process.env.INPUT_BASE_URL}/data/v1/projects/${process.env.INPUT_PROJECT_TOKEN}/imports`;
const pair = Buffer.from(`${process.env.INPUT_API_KEY_ID}:${process.env.INPUT_API_SECRET}`).toString('base64');
const headers = { authorization: `Basic ${pair}`, 'content-length': 0 };

function post([id, ...rest]) {
  if (id === undefined) return;
  request(`${project}/${id}/start`, { method: 'POST', headers }, (answer) =>
    answer.resume().on('end', () => post(rest)),
  ).end();
}

post(ids);
