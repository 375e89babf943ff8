import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { splitPath } from '../../src/secrets/signed-path.ts';

describe('of a path is shown', () => {
  const cases: [name: string, path: string, shown: string, userInfo: string, query: string][] = [
    ['a URL as it is', 'https://h.example:8080/a/f.csv', 'https://h.example:8080/a/f.csv', '', ''],
    ['a URL without its query', 'https://h.example/f.csv?sig=abc', 'https://h.example/f.csv', '', 'sig=abc'],
    ['a URL without its fragment', 'https://h.example/f.csv#abc', 'https://h.example/f.csv', '', 'abc'],
    ['nothing from the first sign on', 'https://h.example/f?a#b?c', 'https://h.example/f', '', 'a#b?c'],
    ['nothing from the first sign on, the other way', 'https://h.example/f#a?b', 'https://h.example/f', '', 'a?b'],
    ['a URL without its user', 'https://token@h.example/f', 'https://h.example/f', 'token', ''],
    [
      'a URL without its user and password',
      'sftp://user:pa%40ss@h.example/f',
      'sftp://h.example/f',
      'user:pa%40ss',
      '',
    ],
    ['a URL without a user that has the sign in it', 'https://a@b@h.example/f', 'https://h.example/f', 'a@b', ''],
    ['a URL without both', 'https://user:pass@h.example/f?sig=1', 'https://h.example/f', 'user:pass', 'sig=1'],
    ['a URL in capitals', 'HTTPS://u:p@H.example/f', 'HTTPS://H.example/f', 'u:p', ''],
    ['a URL of an odd scheme', 'x1+a-b.c://u@h/f', 'x1+a-b.c://h/f', 'u', ''],
    [
      'a URL without a password that holds a slash',
      'sftp://user:pa/ss@h.example/f',
      'sftp://h.example/f',
      'user:pa/ss',
      '',
    ],
    [
      'a URL without a password that holds a question mark',
      'sftp://user:p?ss@h/f?sig=1',
      'sftp://h/f',
      'user:p?ss',
      'sig=1',
    ],
    ['a URL without a password that holds a hash', 'sftp://user:p#ss@h/f', 'sftp://h/f', 'user:p#ss', ''],
    ['a remote path without a password that holds a slash', 'user:p/ss@h:/f', 'h:/f', 'user:p/ss', ''],
    ['a remote path with a port as it is', 'h:22/a@b.csv', 'h:22/a@b.csv', '', ''],
    ['a host without the sign for a user who is not there', 'https://@h:ab/f@2.csv', 'https://@h:ab/f@2.csv', '', ''],
    ['a URL without a scheme, without its user', '//user:pw123456@h/x', '//h/x', 'user:pw123456', ''],
    ['a remote path as it is, where the sign is in its name', 'b:x/stores@2026.csv', 'b:x/stores@2026.csv', '', ''],
    [
      'a remote path without its query',
      'gs:b/f?sig=abc&mail=a@b.c&tok=xyz',
      'gs:b/f',
      '',
      'sig=abc&mail=a@b.c&tok=xyz',
    ],
    [
      'a URL without what may be a query behind a password',
      'sftp://u:p?s@h/f?mail=a@b&tok=xyz',
      'sftp://b',
      'u:p?s@h/f?mail=a',
      'tok=xyz',
    ],
    [
      'a URL without its user, with a sign that only a query would have',
      'https://u:p@h/a&b',
      'https://h/a&b',
      'u:p',
      '',
    ],
    ['a remote path as it is, where its query names another', 'gs:b/f?x=u@h/p', 'gs:b/f', '', 'x=u@h/p'],
    ['a remote path with a longer host', 'user:p/s@host.example:/f', 'host.example:/f', 'user:p/s', ''],
    ['a port, which is no password', 'https://h.example:8080/a@b.csv', 'https://h.example:8080/a@b.csv', '', ''],
    ['an empty port, which is no password', 'https://h.example:/a@b.csv', 'https://h.example:/a@b.csv', '', ''],
    ['an IPv6 host, which has no password', 'https://[::1]:80/a@b.csv', 'https://[::1]:80/a@b.csv', '', ''],
    ['a colon without a user', 'https://h.example/a:b/c@d', 'https://h.example/a:b/c@d', '', ''],
    ['what only looks like a password, where there is no host after it', 'https://h:abc/f', 'https://h:abc/f', '', ''],
    [
      'a sign in a query, which is hidden all the same',
      'https://h.example/f?mail=a@b',
      'https://h.example/f',
      '',
      'mail=a@b',
    ],
    ['a bucket path as it is', 'gs://bucket/file@2.csv', 'gs://bucket/file@2.csv', '', ''],
    ['a file path as it is', '/exports/a@b/file@2.csv', '/exports/a@b/file@2.csv', '', ''],
    ['a file name as it is', 'customers@home.csv', 'customers@home.csv', '', ''],
    ['a remote path without its user and password', 'user:pass@h.example:/f', 'h.example:/f', 'user:pass', ''],
    ['a remote path with a user as it is', 'user@h.example:/f', 'user@h.example:/f', '', ''],
    ['a path that only has an address in it', 'a/b://c@d', 'a/b://c@d', '', ''],
    ['nothing of a query alone', '?sig=abc', '', '', 'sig=abc'],
    ['nothing of nothing', '', '', '', ''],
  ];
  for (const [name, path, shown, userInfo, query] of cases) {
    test(name, () => assert.deepEqual(splitPath(path), { shown, userInfo, query }));
  }
});
