import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitPath } from '../../src/secrets/signed-path.ts';
import { table } from '../support/table.ts';

function isSplit(path: string, shown: string, userInfo: string, query = ''): void {
  assert.deepEqual(splitPath(path), { shown, userInfo, query });
}

table('a path is shown without its user, password, query and fragment:', isSplit, [
  ['https://h.example:8080/a/f.csv', 'https://h.example:8080/a/f.csv', ''],
  ['https://h.example/f.csv?sig=abc', 'https://h.example/f.csv', '', 'sig=abc'],
  ['https://h.example/f.csv#abc', 'https://h.example/f.csv', '', 'abc'],
  ['https://h.example/f?a#b?c', 'https://h.example/f', '', 'a#b?c'],
  ['https://h.example/f#a?b', 'https://h.example/f', '', 'a?b'],
  ['https://token@h.example/f', 'https://h.example/f', 'token'],
  ['sftp://user:pa%40ss@h.example/f', 'sftp://h.example/f', 'user:pa%40ss'],
  ['https://a@b@h.example/f', 'https://h.example/f', 'a@b'],
  ['https://user:pass@h.example/f?sig=1', 'https://h.example/f', 'user:pass', 'sig=1'],
  ['HTTPS://u:p@H.example/f', 'HTTPS://H.example/f', 'u:p'],
  ['x1+a-b.c://u@h/f', 'x1+a-b.c://h/f', 'u'],
  ['sftp://user:pa/ss@h.example/f', 'sftp://h.example/f', 'user:pa/ss'],
  ['sftp://user:p?ss@h/f?sig=1', 'sftp://', 'user:p?ss', 'sig=1'],
  ['sftp://user:p#ss@h/f', 'sftp://', 'user:p#ss'],
  ['sftp://h:22/f;password=P@x', 'sftp://', 'h:22/f;password=P'],
  ['https://h:80;sig=P%2540x', 'https://', 'h:80;sig=P'],
  ['ftp://h:21/token=P@x/f', 'ftp://', 'h:21/token=P'],
  ['user:p/ss@h:/f', 'h:/f', 'user:p/ss'],
  ['https://@h.example/f', 'https://h.example/f', ''],
  ['//user:pw123456@h/x', '//h/x', 'user:pw123456'],
  ['gs:b/f?sig=abc&tok=xyz', 'gs:b/f', '', 'sig=abc&tok=xyz'],
  ['https://h.example/stores@2026.csv', 'https://h.example/stores@2026.csv', ''],
  ['sftp://u:p?s@h/f?mail=a@b&tok=xyz', 'sftp://', 'u:p?s@h/f?mail=a', 'tok=xyz'],
  ['https://u:p@h/a&b', 'https://h/a&b', 'u:p'],
  ['user:p/s@host.example:/f', 'host.example:/f', 'user:p/s'],
  ['https://[::1]:80/a@b.csv', 'https://[::1]:80/a@b.csv', ''],
  ['https://u:p@[::1]:80/a.csv', 'https://[::1]:80/a.csv', 'u:p'],
  ['https://h:abc/f', 'https://h:abc/f', ''],
  ['https://h.example/f?mail=a@b', 'https://h.example/f', '', 'mail=a@b'],
  ['gs://bucket/file@2.csv', 'gs://bucket/file@2.csv', ''],
  ['/exports/a@b/file@2.csv', '/exports/a@b/file@2.csv', ''],
  ['customers@home.csv', 'customers@home.csv', ''],
  ['user:pass@h.example:/f', 'h.example:/f', 'user:pass'],
  ['user@h.example:/f', 'user@h.example:/f', ''],
  ['?sig=abc', '', '', 'sig=abc'],
  ['', '', ''],
]);

table('of a path in which a password may end in several places, nothing up to the last @ is shown:', isSplit, [
  ['sftp://deploy:P@ss/w0rd-prod@host/f', 'sftp://host/f', 'deploy:P@ss/w0rd-prod'],
  ['sftp://deploy:P@ss?w0rd@host/f?sig=1', 'sftp://', 'deploy:P@ss?w0rd', 'sig=1'],
  ['sftp://deploy:a@b@c/d@host/f', 'sftp://host/f', 'deploy:a@b@c/d'],
  ['sftp://deploy:2024/Secret@host/f', 'sftp://host/f', 'deploy:2024/Secret'],
  ['sftp://deploy:/Secret@host/f', 'sftp://host/f', 'deploy:/Secret'],
  ['sftp://h.example:22/a@b.csv', 'sftp://b.csv', 'h.example:22/a'],
  ['https://files:8443/f.csv?password=p@ssw0rd-tail', 'https://', 'files:8443/f.csv?password=p'],
  ['https://deploy:1234?x@host.example/f', 'https://', 'deploy:1234?x'],
  ['files.example.com:8443/f?notify=ops@other.example', '', 'files.example.com:8443/f?notify=ops'],
  ['https://h.example/a:b/c@d', 'https://d', 'h.example/a:b/c'],
  ['deploy:123/Secret45@host:/f', 'host:/f', 'deploy:123/Secret45'],
  ['deploy:Sup3rSecretPw?x@host:/f', '', 'deploy:Sup3rSecretPw?x'],
  ['deploy:Sup3rSecretPw#x@host:/f', '', 'deploy:Sup3rSecretPw#x'],
  ['gs:b/f?sig=abc&mail=a@b.c&tok=xyz', '', 'gs:b/f?sig=abc&mail=a', 'tok=xyz'],
  ['"https://deploy:hunter2pass@host/f"', 'host/f"', '"https://deploy:hunter2pass'],
  ["'sftp://deploy:hunter2pass@host/f'", "host/f'", "'sftp://deploy:hunter2pass"],
  ['url=https://deploy:hunter2pass@host/f', 'host/f', 'url=https://deploy:hunter2pass'],
  ['https:/deploy:hunter2pass@host/f', 'host/f', 'https:/deploy:hunter2pass'],
  ['https:\\\\deploy:hunter2pass@host\\f', 'host\\f', 'https:\\\\deploy:hunter2pass'],
  ['<https://token@host/f>', 'host/f>', '<https://token'],
  ['https%3A%2F%2Fdeploy%3Ahunter2pass%40host%2Ff%3Fsig%3Dabc', 'https://host/f', 'deploy:hunter2pass', 'sig=abc'],
  ['https%253A%252F%252Fdeploy%253Ahunter2pass%2540host%252Ff', 'https://host/f', 'deploy:hunter2pass'],
  ['https://deploy:hunter2pass%40host/f', 'https://host/f', 'deploy:hunter2pass'],
  ['deploy:hunter2pass%40host:/f', 'host:/f', 'deploy:hunter2pass'],
  ['deploy:hunter2pass%2540host://f', 'host://f', 'deploy:hunter2pass'],
  // Without a colon before it in the host's place, it is a sign of a path or query like any other.
  ['/exports/a:b%40c.csv', '/exports/a:b%40c.csv', ''],
  ['deploy:?/b:%40host/f', 'deploy:', '', '/b:%40host/f'],
  ['https://h.example:8080/a%40b.csv', 'https://h.example:8080/a%40b.csv', ''],
]);

table('of a URL that a parser reads, its parts decide:', isSplit, [
  ['https://h.example:8443/f?user=u&password=p@s-tail', 'https://h.example:8443/f', '', 'user=u&password=p@s-tail'],
  ['https://files.example.com:8443/f?notify=ops@h', 'https://files.example.com:8443/f', '', 'notify=ops@h'],
  ['https://u:p@h.example/f?mail=a@b', 'https://h.example/f', 'u:p', 'mail=a@b'],
  ['https://u:p@h.example/f#a:b@c', 'https://h.example/f', 'u:p', 'a:b@c'],
  ['sftp://h.example:22/f?mail=a@b', 'sftp://h.example:22/f', '', 'mail=a@b'],
  ['http://localhost:80/f?mail=a@b', 'http://localhost:80/f', '', 'mail=a@b'],
  ['https://h.example:8080/a@b.csv', 'https://h.example:8080/a@b.csv', ''],
  ['https%3A%2F%2Fh.example%3A8443%2Ff%3Fpassword%3Dp%40s', 'https://h.example:8443/f', '', 'password=p@s'],
]);

table('nothing is shown of what is a key within a path:', isSplit, [
  ['https://h.example/f.csv;sig=KEY', 'https://h.example/f.csv', '', 'sig=KEY'],
  ['https://h.example/f.csv;v=1;sig=KEY/g?x=1', 'https://h.example/f.csv', '', 'v=1;sig=KEY/g?x=1'],
  ['https://h.example/f.csv%3Fsig%3DKEY', 'https://h.example/f.csv', '', 'sig%3DKEY'],
  ['https://h.example/f.csv%253Fsig%253DKEY', 'https://h.example/f.csv', '', 'sig%253DKEY'],
  ['https://h.example/f.csv%23sig=KEY', 'https://h.example/f.csv', '', 'sig=KEY'],
  ['https://h.example/f.csv&sig=KEY', 'https://h.example/f.csv', '', 'sig=KEY'],
  ['https://h.example/f.csv%26sig%3DKEY', 'https://h.example/f.csv', '', 'sig%3DKEY'],
  ['https://h.example/v=1/bcdn_token=KEY&expires=1/f', 'https://h.example/v=1/', '', 'bcdn_token=KEY&expires=1/f'],
  ['/in/f.csv;password=P', '/in/f.csv', '', 'password=P'],
  ['https://h.example/g/https%3A%2F%2Fu%3APASS%40i%2Ff', 'https://h.example/g/', '', 'https%3A%2F%2Fu%3APASS%40i%2Ff'],
  ['https://h.example/https://i.example/f?sig=KEY', 'https://h.example/https://i.example/f', '', 'sig=KEY'],
  ['https://h.example/https:/user%3APASS%40i.example/f', 'https://h.example/', '', 'https:/user%3APASS%40i.example/f'],
  ['https://h.example/fetch/user%3APASS%40i/f', 'https://h.example/fetch/', '', 'user%3APASS%40i/f'],
  ['https://h.example/sftp%3A%2F%2Fi%2Ff%3Fsig%3DKEY', 'https://h.example/', '', 'sftp%3A%2F%2Fi%2Ff%3Fsig%3DKEY'],
  ['sftp://user@h/f;password=P', 'sftp://h/f', 'user', 'password=P'],
  // These are none.
  ['https://h.example/a;b/c.csv', 'https://h.example/a;b/c.csv', ''],
  ['https://h.example/country=fr/part&b.csv', 'https://h.example/country=fr/part&b.csv', ''],
  ['https://h.example/what%3F.csv', 'https://h.example/what%3F.csv', ''],
  ['https://h.example/a%3Ab/c%40d', 'https://h.example/a%3Ab/c%40d', ''],
]);

test('a long path takes no long time', () => {
  for (const part of ['%3a', '%40', ';a', '%3Fa', 'https://', 'https:/a:', '/https%3A%2F%2F', 'a', '@', ':a@']) {
    assert.ok(splitPath(`https://h.example/${part.repeat(30_000)}`).shown.startsWith('https://'));
  }
});
