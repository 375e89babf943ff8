import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { cutUrls } from '../../src/secrets/urls-in-text.ts';

describe('of the URLs in a text user info and query are cut:', () => {
  const cases: [text: string, cut: string][] = [
    ['Fetching https://ftpuser:S3cr3tPass@host/a.zip?X-Amz-Signature=dead12', 'Fetching https://host/a.zip'],
    ['sftp://user:pass@host:22/f, then ftp://token@host/g', 'sftp://host:22/f, then ftp://host/g'],
    ['postgres://u:p@db/x s3://key:secret@bucket/f HTTPS://U:P@H/F', 'postgres://db/x s3://bucket/f HTTPS://H/F'],
    ['https://u:P@ss/w0rd@host/f failed', 'https://host/f failed'],
    ['https://h/f#access_token=abc is gone', 'https://h/f is gone'],
    ['(https://u:p@host/f?a=b).', '(https://host/f'],
    ["url='https://u:p@host/f?a=b'", "url='https://host/f"],
    ['{"url":"https://u:p@host/f?a=b","error":"denied"}', '{"url":"https://host/f","error":"denied"}'],
    ['<a href="https://u:p@host/f?a=b">here</a>', '<a href="https://host/f">here</a>'],
    ['{"url":"https:\\/\\/u:p@host\\/f?a=b"}', '{"url":"https://host/f"}'],
    ['https%3A%2F%2Fu%3Ap%40host%2Ff%3Fsig%3Ddead', 'https://host/f'],
    ['next=https%253A%252F%252Fu%253Ap%2540host%252Ff', 'next=https://host/f'],
    ['//u:p@host/f?a=b', '//host/f'],
    ['https://***@host/f?***', 'https://host/f'],
    ['https:***host/f?sig=dead', 'https:***host/f'],
    ['GET /a.zip?X-Amz-Signature=dead 403', 'GET /a.zip 403'],
    ['www.host.example/a?x=1', 'www.host.example/a'],
    ['deploy:Secret45@host:/f is no file', 'host:/f is no file'],
    ['https://a/f?x=1,https://u:p@b/g?y=2', 'https://b/g'],
    ['a password with a quote: https://u:S3"Pw77@host/f?a=b', 'a password with a quote: https://host/f'],
    ['https://u:S3<Pw77@host/f, https://u:S3>Pw77@host/g', 'https://host/f, https://host/g'],
    ['Fetching "https://u:S3 Pw 77@host/f" now', 'Fetching "https://host/f" now'],
    ['url=https:\\/\\/u:S3`Pw77@host\\/f', 'url=https://host/f'],
    ['https://u:Pw77&#64;host/f', 'https://host/f'],
    ['https://u:Pw77\\u0040host/f', 'https://host/f'],
    ['https://host/f\\u003fsig=dead77', 'https://host/f'],
    ['https://host/f&#x3F;sig=dead77 is gone', 'https://host/f is gone'],
    ['u:Pw77&#64;host:/f', 'host:/f'],
  ];
  for (const [text, cut] of cases) {
    test(text, () => {
      assert.equal(cutUrls(text), cut);
      assert.equal(cutUrls(cut), cut, 'what is cut stays as it is');
    });
  }
});

describe('a text without such a thing stays as it is:', () => {
  for (const text of [
    '',
    'Is it there? Ask ops@example.com, or see https://h.example/docs.',
    'https://h.example/stores@2026.csv',
    'https://h.example:8443/a%40b/c%3Fd',
    'What now?! a=b',
    'issue #12, 100 %, 50%40',
    'https://h.example:8443/f failed. Ask ops@example.com',
    'https://h.example: ask ops@example.com',
    '[https://h.example:8443] ops@example.com',
    'https://[::1]:8443/f failed: ops@example.com',
    'C:\\u0041 &#64; ops@example.com',
    'POST https://api.example.com/datasets/1/import',
  ]) {
    test(text, () => assert.equal(cutUrls(text), text));
  }
});

describe('a long text takes no long time', () => {
  const LENGTH = 200_000;
  /** A hundred times what it takes where the time grows with the text; with its square it would take longer. */
  const BOUND_MS = 10_000;

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
    test(`of ${sign}`, () => {
      const text = sign.repeat(LENGTH / sign.length);
      const startMs = performance.now();
      for (const long of [`${text}@`, `?${text}`, `http://${text}?`]) cutUrls(long);
      assert.ok(performance.now() - startMs < BOUND_MS);
    });
  }
});
