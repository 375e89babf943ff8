import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { appendFileSync, closeSync, openSync, statSync, truncateSync, writeFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { suite, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { inspectFile } from '../../src/data/inspect.ts';
import { readData } from '../../src/data/reading.ts';
import { collection, inspected, told, withFile } from '../support/data-files.ts';
import { zipOf, zipped } from '../support/zips.ts';

const MB = 1_000_000;
const MIB = 1024 ** 2;
const { signal } = new AbortController();
const wanted = { isWhole: true, maxUnpackedBytes: 10 * MB, maxJsonBytes: 10 * MB, signal };

/** Reads the same piece again and again, as a large file, and says how much more memory that took at most. */
async function readLong(name: string, head: string, piece: string, pieces: number) {
  const before = process.memoryUsage().rss;
  let most = before;
  const reading = readData(name, wanted);
  const bytes = Buffer.from(piece);
  await reading.take(Buffer.from(head));
  for (let read = 0; read < pieces && (await reading.take(bytes)); read += 1) {
    if (read % 20 === 0) most = Math.max(most, process.memoryUsage().rss);
  }
  return { found: told(await reading.finish()), grownMib: (most - before) / MIB };
}

suite('bounded', () => {
  test('a table that is one endless quoted field', async () => {
    const { found, grownMib } = await readLong('a.csv', 'a,b\n"', 'x'.repeat(MIB), 120);
    assert.equal(found, 'uncounted: a quote (`"`) is still open at its end');
    assert.ok(grownMib < 80, `${grownMib} MiB`);
  });

  test('JSON with an endless text', async () => {
    const { found, grownMib } = await readLong('a.json', '["', 'x'.repeat(MIB), 120);
    assert.match(String(found), /^refused/);
    assert.ok(grownMib < 80, `${grownMib} MiB`);
  });

  for (const [what, deep, records] of [
    ['lists, 1,000,000', `${'['.repeat(MB)}${']'.repeat(MB)}`, 1],
    ['objects, 100k', `${'{"a":'.repeat(1e5)}1${'}'.repeat(1e5)}`, 'uncounted: its JSON is neither GeoJSON nor a list'],
  ] as const) {
    test(`JSON of ${what} deep`, async () => {
      assert.equal(await inspected('a.json', deep), records);
      assert.match(String(await inspected('a.json', deep.slice(0, -1))), /^refused: ends in the middle/);
    });
  }

  test('a bomb is read no further than data can be long', async () => {
    const line = `${'x'.repeat(99)}\n`;
    const bomb = Buffer.alloc(11 * MB, line);
    const records = bomb.length / line.length - 1;
    assert.equal(await inspected('a.zip', zipped({ 'a.csv': bomb })), records);
    assert.equal(await inspected('a.csv.gz', gzipSync(bomb)), records);
    const reading = readData('a.csv.gz', wanted);
    await reading.take(gzipSync(bomb));
    assert.equal(told(await reading.finish()), 'uncounted: it unpacks to more than 0.01 GB');
  });

  test('a zip of very many members', async () => {
    const members = Array.from({ length: 5000 }, (_, id) => ({ name: `${id}.csv`, content: 'a', isStored: true }));
    assert.equal(await inspected('a.zip', zipOf(members)), 'uncounted: the zip holds more than 100 files');
  });

  test('a name of 60,000 letters that can act', async () => {
    const name = `\x1b[31m\`\n::error::${'x'.repeat(60_000)}`;
    const refusal = String(await inspected('a.zip', zipped({ [`${name}.csv`]: '<html>' })));
    assert.match(refusal, /^refused: holds `…x{76}\.csv`, which/);
    assert.doesNotMatch(refusal, /[\x00-\x1f]/);
    assert.ok(refusal.length < 300);
  });

  test('any bytes behind what begins a format', async () => {
    const noise = Buffer.from(Array.from({ length: 5000 }, (_, index) => (index * index * 31 + index) & 255));
    for (const begin of ['PK\x03\x04', '\x1f\x8b\x08\x00', '{', '[', 'a,b\n', '\x1e', '\xff\xfe', '<!--', '"']) {
      for (const name of ['a', 'a.zip', 'a.gz', 'a.json', 'a.csv', 'a.jsonl', 'a.txt']) {
        for (const mode of ['cheap', 'count'] as const) {
          await inspected(name, Buffer.concat([Buffer.from(begin, 'latin1'), noise]), mode);
        }
      }
    }
  });
});

suite('a file that changes, or is none', () => {
  for (const [what, change] of [
    ['grows', (path: string) => appendFileSync(path, '1,2\n')],
    ['shrinks', (path: string) => truncateSync(path, statSync(path).size - 4)],
    ['is written over', (path: string) => writeFileSync(path, '9,9\n', { flag: 'r+' })],
  ] as const) {
    test(`one that ${what} while it is read`, async () => {
      await withFile('a.csv', `a,b\n${'1,2\n'.repeat(MB)}`, async (path) => {
        const inspecting = inspectFile({ path, mode: 'count', signal });
        let isRead = false;
        const changing = (async () => {
          while (!isRead) {
            change(path);
            await new Promise((resolve) => setImmediate(resolve));
          }
        })();
        const { found } = await inspecting;
        isRead = true;
        await changing;
        assert.match(String(told(found)), /^refused: changed while it was read/);
      });
    });
  }

  test('a pipe blocks nothing', { skip: process.platform === 'win32' }, async () => {
    await withFile('a.csv', '', async (path) => {
      const pipe = join(dirname(path), 'pipe');
      execFileSync('mkfifo', [pipe]);
      await assert.rejects(inspectFile({ path: pipe, mode: 'count', signal }), /not a file/);
      await assert.rejects(inspectFile({ path: dirname(path), mode: 'count', signal }));
      await assert.rejects(inspectFile({ path: `${path}.none`, mode: 'count', signal }), { code: 'ENOENT' });
    });
  });
});

suite('a stop ends it', () => {
  const long = `[${'1,'.repeat(3 * MB)}1]`;
  for (const [name, make] of [
    ['a.json', () => long],
    ['a.json.gz', () => gzipSync(long)],
    ['a.zip', () => zipped({ 'a.json': long })],
  ] as const) {
    test(name, async () => {
      await withFile(name, make(), async (path) => {
        const stop = new AbortController();
        const inspecting = inspectFile({ path, mode: 'count', signal: stop.signal });
        setImmediate(() => stop.abort());
        await assert.rejects(inspecting, { name: 'AbortError' });
      });
    });
  }
});

suite('where nobody asks for the number', () => {
  /** Above the 64 MiB up to which all is counted; its middle is a hole. */
  async function large(name: string, begin: string, end: string) {
    return await withFile(name, begin, async (path) => {
      const file = openSync(path, 'r+');
      writeSync(file, end, 65 * MIB);
      closeSync(file);
      return told((await inspectFile({ path, mode: 'cheap', signal })).found);
    });
  }

  test('a large file is read until there is a record', async () => {
    assert.equal(await large('a.csv', 'a,b\n1,2\n'.repeat(50_000), '"'), 'some');
    const [blanks, name] = [
      `a,b\n${' '.repeat(4.5 * MB)}`,
      `{"type": "FeatureCollection", "name": ["${'x'.repeat(4.5 * MB)}`,
    ];
    assert.equal(await large('a.csv', blanks, '\n1,"2\n}'), 'uncounted: its first 4 MB show no record');
    assert.equal(await large('a.json', name, '\n1,"2\n}'), 'uncounted: its first 4 MB show no record');
    assert.match(String(await large('a.csv', `a,b\n${' '.repeat(300_000)}`, '\n')), /^uncounted: .*zero byte/);
  });

  test('the last byte of large JSON tells whether it is cut', async () => {
    const begin = collection(2000).slice(0, -2);
    assert.equal(await large('a.json', begin, ']}\n\n'), 'some');
    assert.match(String(await large('a.geojson', begin, ',{"type"')), /^refused: ends in the middle/);
    assert.equal(await large('a.txt', begin, ',{"type"'), 'some');
  });

  test('long JSON in a small gzip is unpacked to its end, and counted no further', async () => {
    const few = { ...wanted, maxJsonBytes: 100_000 };
    for (const [name, text, found] of [
      ['a.json.gz', collection(2000), /^some$/],
      ['a.json.gz', collection(2000).slice(0, -1), /^refused/],
      ['a.json.gz', collection(200), /^200$/],
      ['a.csv.gz', `a\n${'1\n'.repeat(100_000)}`, /^100000$/],
    ] as const) {
      const reading = readData(name, few);
      await reading.take(gzipSync(text));
      assert.match(String(told(await reading.finish())), found);
    }
  });

  test('a gzip that is left early is no damaged one', async () => {
    const wantsOne = { ...wanted, isWhole: false };
    for (const [name, text, found] of [
      ['a.csv.gz', 'a\n'.repeat(MB), 'some'],
      ['a.csv.gz', `a"\n${'a\n'.repeat(MB)}`, 'uncounted'],
    ] as const) {
      const reading = readData(name, wantsOne);
      const packed = gzipSync(text);
      for (let at = 0; at < packed.length; at += 1000) await reading.take(packed.subarray(at, at + 1000));
      assert.equal((await reading.finish()).kind, found);
    }
  });

  test('a small one is counted all the same', async () => {
    assert.equal(await inspected('a.csv', 'a\n1\n2\n', 'cheap'), 2);
    assert.match(String(await inspected('a.json', '[1, 2', 'cheap')), /^refused: ends in the middle/);
  });
});
