import assert from 'node:assert/strict';
import { test } from 'node:test';
import { providerWords } from '../../src/providers/provider-words.ts';
import { hideKeys } from '../../src/secrets/key-shapes.ts';
import { cpuMs } from '../support/cpu-time.ts';
import { table } from '../support/table.ts';

const KEY = 'Zq7-KEY_of.somebody0815';
const UUID = '1111aaaa-2222-4333-8444-Zq7000005555';
const json = (value: unknown) => JSON.stringify(value);

/** Looks at what a provider may tell of keys that this step has never seen. */
function isHidden(_: string, body: string): void {
  const shown = hideKeys(providerWords(body));
  assert.match(shown, /\*\*\*/);
  assert.doesNotMatch(shown, /Zq7|WnE3/);
}

table("a key that nobody knows is not shown of a provider's", isHidden, [
  ['own JSON', json({ id: 'a', reimport_key: UUID, private_key: KEY })],
  ['JSON by names in camels', json({ dataset: { privateKey: KEY, apiKey: KEY, clientSecret: KEY, passwd: KEY } })],
  ['JSON by names of headers', json({ headers: { 'X-Api-Key': KEY, authorization: `Basic ${KEY}`, cookie: KEY } })],
  ['JSON in lists', json([{ token: KEY }, { secret: [KEY, { a: KEY }] }])],
  ['JSON below a key', json({ credentials: { user: 'a', value: KEY } })],
  ['JSON in JSON', json({ detail: `No. ${json({ reimport_key: UUID, private_key: KEY })}` })],
  ['JSON in JSON in JSON', json({ detail: json(json({ token: KEY })) })],
  ['JSON that is cut', json({ private_key: KEY, name: 'a' }).slice(0, -1)],
  ['JSON that is cut in the key', `{"a": {"password": "${KEY}`],
  ['text as Python has it', json({ detail: `{'private_key': '${KEY}', 'x': 1}` })],
  ['text as JavaScript has it', json({ detail: `{private_key: "${KEY}"}` })],
  ['text as Java has it', json({ detail: `Dataset{reimport_key=${UUID}, private_key=${KEY}}` })],
  ['page', `<p>{&quot;token&quot;: &quot;${KEY}&quot;}</p>`],
  ['text', `reimport_key: ${UUID}; private_key: ${KEY}`],
  ['headers', json({ detail: `X-Api-Key: ${KEY}` })],
  ['form', `a=1&access_token=${KEY}&password=${KEY}`],
  ['bearer', json({ detail: `Authorization: Bearer ${KEY}, authorization=bearer%20${KEY}` })],
  ['pair', json({ detail: `Authorization: Basic ${Buffer.from(KEY).toString('base64')}` })],
  ['JWT', json({ detail: `eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJaIn0.Zq7_abc-def and eyJhbGciOiJub25lIn0.Zq7.` })],
  ['tokens of GitHub', json({ detail: 'ghp_Zq701234567 gho_Zq701234567 ghs_Zq701234567 github_pat_Zq70123_456789' })],
  ['tokens of Slack', json({ detail: 'xoxb-123456789-Zq7 xoxp-1-2-Zq70123' })],
  ['key of AWS', json({ detail: 'AKIAZQ70123456789ABC' })],
]);

table('words that only speak of keys stay:', (text: string) => assert.equal(hideKeys(text), text), [
  ['The private_key is missing.'],
  ['private_key: must be set'],
  ['Duplicate key: store-0815-north'],
  ['The token has expired. Bearer realm="api"'],
  ['Basic authentication is off'],
  ['ghp_short, xoxb-1, AKIA12, eyJh.x'],
  ['monkey: 12345678'],
  ['password rules: 12 characters at least'],
]);

test('a long text takes no long time', () => {
  for (const sign of ['a', '"', '\\', '"token":', 'token=', 'eyJaaaaaa.', 'bearer ', '"a":"', "'", 'key', '%', '1']) {
    // A hundred times what it takes where the time grows with the text.
    assert.ok(cpuMs(() => hideKeys(sign.repeat(64_000 / sign.length))) < 5000, sign);
  }
});
