import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cutUrls } from '../../src/secrets/urls-in-text.ts';
import { cpuMs } from '../support/cpu-time.ts';
import { table } from '../support/table.ts';

function isCut(text: string, cut = text): void {
  assert.equal(cutUrls(text), cut);
  assert.equal(cutUrls(cut), cut, 'what is cut stays as it is');
}

table('of the URLs in a text user info and query are cut:', isCut, [
  ['Fetching https://ftpuser:S3cr3tPass@host/a.zip?X-Amz-Signature=dead12', 'Fetching https://'],
  ['sftp://user:pass@host:22/f, then ftp://token@host/g', 'sftp:// then ftp://host/g'],
  ['postgres://u:p@db/x s3://key:secret@bucket/f HTTPS://U:P@H/F', 'postgres:// s3:// HTTPS://'],
  ['https://u:P@ss/w0rd@host/f failed', 'https:// failed'],
  ['https://h/f#access_token=abc is gone', 'https://h/f is gone'],
  ['(https://u:p@host/f?a=b).', '(https://'],
  ["url='https://u:p@host/f?a=b'", "url='https://"],
  ['{"url":"https://u:p@host/f?a=b","error":"denied"}', '{"url":"https://","error":"denied"}'],
  ['<a href="https://u:p@host/f?a=b">here</a>', '<a href="https://">here</a>'],
  ['{"url":"https:\\/\\/u:p@host\\/f?a=b"}', '{"url":"https://"}'],
  ['https%3A%2F%2Fu%3Ap%40host%2Ff%3Fsig%3Ddead', 'https://'],
  ['next=https%253A%252F%252Fu%253Ap%2540host%252Ff', 'next=https://'],
  ['//u:p@host/f?a=b', '//'],
  ['https://***@host/f?***', 'https://***'],
  ['no ***@rest-of-a-key... is there', 'no *** is there'],
  ['https%3A%2F%2F***%40rest-of-a-key...', 'https%3A%2F%2F***'],
  ['https://user@corp.example:S3cret...', 'https://'],
  ['https://user@corp.example:8443/f', 'https://corp.example:8443/f'],
  ['https:***host/f?sig=dead', 'https:***host/f'],
  ['GET /a.zip?X-Amz-Signature=dead 403', 'GET /a.zip 403'],
  ['www.host.example/a?x=1', 'www.host.example/a'],
  ['deploy:Secret45@host:/f is no file', 'host:/f is no file'],
  ['https://a/f?x=1,https://u:p@b/g?y=2', 'https://a/f//'],
  ['a password with a quote: https://u:S3"Pw77@host/f?a=b', 'a password with a quote: https://'],
  ['https://u:S3<Pw77@host/f, https://u:S3>Pw77@host/g', 'https:// https://'],
  ['Fetching "https://u:S3 Pw 77@host/f" now', 'Fetching "https://" now'],
  ['url=https:\\/\\/u:S3`Pw77@host\\/f', 'url=https://'],
  ['https://u:Pw77&#64;host/f', 'https://'],
  ['https://u:Pw77\\u0040host/f', 'https://'],
  ['https://host/f\\u003fsig=dead77', 'https://host/f'],
  ['https://host/f&#x3F;sig=dead77 is gone', 'https://host/f is gone'],
  ['u:Pw77&#64;host:/f', 'host:/f'],
  ['sftp://importer:S3cretPass2026Lo...', 'sftp://'],
  ['Fetching https://user:pas... is slow', 'Fetching https:// is slow'],
  ['Fetching https://user:pa@ss', 'Fetching https://'],
  ['https://user:p@ss/w0rd...', 'https://'],
  ['https://user:2026... and https://user:2026…', 'https:// and https://'],
  ['sftp%3A%2F%2Fimporter%3AS3cret...', 'sftp://'],
  ['https://user:2026Secret/f', 'https://'],
  ['https://user:/Secret', 'https://'],
  ['https:\\/\\/user:S3cret...', 'https://'],
  ['redis://:S3cret... is slow', 'redis:// is slow'],
  ['https://h/token=dead77/f.csv is gone', 'https://h/ is gone'],
  ['https://h/f.csv&sig=dead77', 'https://h/f.csv'],
  ['https://h/f.csv;sig=dead77 is gone', 'https://h/f.csv is gone'],
  ['https://h/f.csv%3Fsig%3Ddead77', 'https://h/f.csv'],
]);

table('a text without such a thing stays as it is:', isCut, [
  [''],
  ['Is it there? Ask ops@example.com, or see https://h.example/docs.'],
  ['https://h.example/stores@2026.csv'],
  ['https://h.example:8443/a%40b/c%3Fd'],
  ['What now?! a=b'],
  ['issue #12, 100 %, 50%40'],
  ['https://h.example:8443/f failed. Ask ops@example.com'],
  ['https://h.example: ask ops@example.com'],
  ['[https://h.example:8443] ops@example.com'],
  ['https://[::1]:8443/f failed: ops@example.com'],
  ['https://h.example:8443. Or http://h:80, (http://h:8080), http://h:1/f; http://h:2'],
  ['C:\\u0041 &#64; ops@example.com'],
  ['POST https://api.example.com/datasets/1/import'],
]);

test('a long text takes no long time', () => {
  const signs = [
    'a',
    '/',
    'a:',
    ':',
    '::',
    'http:',
    '\\',
    '?',
    '%3a%2f',
    '%25',
    '//a:b ',
    '//a',
    '//a:b',
    '\\u0040',
    '&#0',
  ];
  for (const sign of signs) {
    const text = sign.repeat((128 * 1024) / sign.length);
    // A hundred times what it takes where the time grows with the text; with its square it would take longer.
    for (const long of [`${text}@`, `?${text}`, `http://${text}?`]) assert.ok(cpuMs(() => cutUrls(long)) < 3000, sign);
  }
});
