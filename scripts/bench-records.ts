import { closeSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { collection, shapeIndex } from '../__tests__/support/data-files.ts';
import { zipOf } from '../__tests__/support/zips.ts';
import { middle, runMeasured, type Sample } from './bench-run.ts';

const MB = 1_000_000;
const ROW = '"7","Store ""Seven""","12 rue de la Paix, 75002 Paris",48.86934,2.33155\r\n';
const FEATURES = 1000;
const SHAPES = 2_000_000;

/** A file, and how many records it has. */
type Made = readonly [path: string, records: number];

/**
 * Has large files hashed and counted, and a plain Node stream hash them, in turn. Prints medians: the time as a ratio, the
 * memory in MiB. The files are made first and need 1.3 GB in `workDir`.
 */
export async function benchRecords(workDir: string, rounds: number): Promise<void> {
  const at = (name: string) => join(workDir, name);
  const files: Record<string, Made> = {
    'CSV of 1 GB': makeCsv(at('1000.csv'), 1000 * MB),
    'CSV of 200 MB': makeCsv(at('200.csv'), 200 * MB),
    'GeoJSON of 200 MB in a zip': makeGeoJson(at('stores.zip'), 200 * MB),
    'shapefile of 55 MB': makeShapefile(at('shapes.zip'), 55 * MB),
  };
  const [floor, count] = ['bench-records-floor.cjs', 'bench-records-count.ts'].map((name) =>
    join(import.meta.dirname, name),
  ) as [string, string];
  console.log('\n| records of | wall / plain stream | peak memory | peak of the plain stream |\n|---|---|---|---|');
  for (const [name, [path, records]] of Object.entries(files)) {
    const env = { BENCH_FILE: path, BENCH_RECORDS: String(records) };
    const samples: Record<'floor' | 'count', Sample[]> = { floor: [], count: [] };
    for (let round = -1; round < rounds; round += 1) {
      const [ofFloor, ofCount] = [await runMeasured(floor, env), await runMeasured(count, env)];
      if (round < 0) continue;
      samples.floor.push(ofFloor);
      samples.count.push(ofCount);
    }
    const ratio = (middle(samples.count, 'wallMs') / middle(samples.floor, 'wallMs')).toFixed(2);
    const [peak, plain] = [samples.count, samples.floor].map((all) => `${inMib(middle(all, 'peakMb'))} MiB`);
    console.log(
      `| ${name} | ${ratio} (${(middle(samples.count, 'wallMs') / 1000).toFixed(1)} s) | ${peak} | ${plain} |`,
    );
  }
}

function inMib(megabytes: number): string {
  return ((megabytes * MB) / 1024 ** 2).toFixed(0);
}

function makeCsv(path: string, bytes: number): Made {
  const rows = Math.floor(MB / ROW.length);
  const piece = ROW.repeat(rows);
  const pieces = Math.ceil(bytes / piece.length);
  const file = openSync(path, 'w');
  writeSync(file, 'id,name,address,lat,lng\r\n');
  for (let written = 0; written < pieces; written += 1) writeSync(file, piece);
  closeSync(file);
  return [path, rows * pieces];
}

function makeGeoJson(path: string, bytes: number): Made {
  const begin = '{"type":"FeatureCollection","features":[';
  const features = collection(FEATURES).slice(begin.length, -2);
  const times = Math.ceil(bytes / features.length);
  const content = `${begin}${Array(times).fill(features).join(',')}]}`;
  writeFileSync(path, zipOf([{ name: 'stores.geojson', content }]));
  return [path, FEATURES * times];
}

function makeShapefile(path: string, bytes: number): Made {
  const index = shapeIndex(SHAPES);
  // Nothing that packs.
  const shapes = Buffer.alloc(bytes - index.length, readFileSync(process.execPath).subarray(0, 40 * MB));
  const members = [
    { name: 'stores.shp', content: shapes },
    { name: 'stores.shx', content: index },
  ];
  writeFileSync(path, zipOf(members.map((member) => ({ ...member, isStored: true }))));
  return [path, SHAPES];
}
