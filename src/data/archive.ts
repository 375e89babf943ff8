import type { FileHandle } from 'node:fs/promises';
import { formatOf } from './format.ts';
import { type Found, quoted, refused, tooLong, uncounted, type Wanted } from './found.ts';
import { HEAD_BYTES, readData } from './reading.ts';
import { type Member, openZip, type ZipFile } from './zip-file.ts';

/** More files are no data that a provider imports. */
const MAX_FILES = 1_000_000;
/** So many are looked into. */
const MAX_LOOKED_INTO = 100;
/** What stands beside the data: in macOS's folder, hidden, a readme, by its extension. */
const BESIDE = [
  /(?:^|[\\/])__MACOSX[\\/]/,
  /(?:^|[\\/])\.(?!\.?[\\/])/,
  /(?:^|[\\/])(?:read[-_ ]?me|lisezmoi|liesmich)(?:[-_. ][^\\/]*)?$/i,
  /(?:^|[\\/])licen[cs]e(?:\.(?:txt|md|rst|html?|pdf))?$/i,
  /\.(?:prj|cpg|csvt|qmd|qml|qix|sbn|sbx|md|png|jpe?g|gif|svg|pdf)$/i,
];
const SHAPE_PART = /\.(?:shp|shx|dbf)$/i;
const DATA_NAME = /\.(?:csv|tsv|txt|json|geojson|jsonl|ndjson|geojsonl|shp|shx|dbf|xml|kml|gml|gpkg|xlsx|parquet)$/i;
/** Beside one of these a small text is a note. */
const NEVER_A_NOTE = /\.(?:shp|xml|kml|gml|gpkg|fgb|xlsx|ods|parquet)$/i;
/** In a file of Office, and of OpenDocument. */
const OFFICE_FILES = ['[Content_Types].xml', 'mimetype'];
/** What describes the data beside it is small. */
const MAX_DESCRIPTION_BYTES = 1024 * 1024;
/** ESRI Shapefile Technical Description, July 1998, pages 4 and 23; its lengths are in words of 2 bytes. */
const SHX = { headerBytes: 100, recordBytes: 8, code: 9994, lengthAt: 24 } as const;

/** Looks into a zip: whether it is whole, and how many records its one countable member has. Throws where it is damaged. */
export async function readArchive(file: FileHandle, size: number, wanted: Wanted): Promise<Found> {
  const zip = await openZip(file, size);
  const found = await readMembers(zip, wanted);
  // Some programs read such a zip, and others do not.
  const isInDoubt = zip.hasMoreAround && found.kind !== 'refused';
  return isInDoubt ? uncounted('there are other bytes before or behind the zip') : found;
}

async function readMembers(zip: ZipFile, wanted: Wanted): Promise<Found> {
  const members: Member[] = [];
  let [files, isOffice] = [0, false];
  for await (const member of zip.members) {
    wanted.signal.throwIfAborted();
    // A folder: PowerShell before 5.1 wrote the other slash.
    if (/[\\/]$/.test(member.name)) continue;
    files += 1;
    if (files > MAX_FILES) return uncounted('the zip holds more than a million files');
    isOffice ||= OFFICE_FILES.includes(member.name);
    if (members.length <= MAX_LOOKED_INTO && !BESIDE.some((pattern) => pattern.test(member.name))) members.push(member);
  }
  if (files === 0) return refused('is a zip without a file in it. Check the step that makes it');
  if (await zip.hasMore()) return uncounted('the zip holds more files than it says');
  if (isOffice) return uncounted('it is a spreadsheet or another Office file');
  const seen = await lookInto(members.slice(0, MAX_LOOKED_INTO), wanted);
  if ('kind' in seen) return seen;
  if (members.length > MAX_LOOKED_INTO) return uncounted(`the zip holds more than ${MAX_LOOKED_INTO} files`);
  const shapes = members.filter(({ name }) => /\.shp$/i.test(name));
  // GeoServer writes `wfsrequest.txt` beside a shapefile, and others their sources.
  const hasNotes = members.some(({ name }) => NEVER_A_NOTE.test(name));
  const data = seen.filter((member) => !(hasNotes && isSmall(member) && /\.txt$/i.test(member.name)));
  const tables = data.length + shapes.length < 2 ? data : await withoutDescriptions(data, wanted);
  const [one, another] = [...shapes, ...tables];
  if (one === undefined) return uncounted('the zip holds no file that the action can count');
  if (another !== undefined) {
    return uncounted(
      `the zip holds several files with records, such as ${quoted(one.name)} and ${quoted(another.name)}`,
    );
  }
  return shapes.length === 1 ? countShapes(one, members, wanted) : countMember(one, wanted);
}

/** The members whose records can be counted, or why the zip cannot be data. */
async function lookInto(members: readonly Member[], wanted: Wanted): Promise<Member[] | Found> {
  const countable: Member[] = [];
  let refusal: Found | undefined;
  for (const member of members) {
    if (member.whyClosed !== undefined) {
      if (DATA_NAME.test(member.name) && !SHAPE_PART.test(member.name)) countable.push(member);
      continue;
    }
    const format = formatOf(await headOf(member, wanted), member.name);
    if (format.kind === 'json' || format.kind === 'table') countable.push(member);
    if (format.kind !== 'refused') continue;
    refusal ??= refusedMember(member, format.why);
    // What may be beside the data is no reason against it.
    if (DATA_NAME.test(member.name)) return refusal;
  }
  return countable.length === 0 && refusal !== undefined ? refusal : countable;
}

async function headOf(member: Member, { signal }: Wanted): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let bytes = 0;
  for await (const piece of member.read()) {
    signal.throwIfAborted();
    pieces.push(piece);
    bytes += piece.length;
    if (bytes >= HEAD_BYTES) break;
  }
  return Buffer.concat(pieces);
}

/** Leaves out small `.json` files that hold no records, as a data package has one. */
async function withoutDescriptions(members: readonly Member[], wanted: Wanted): Promise<Member[]> {
  const left: Member[] = [];
  for (const member of members) {
    const isDescription =
      isSmall(member) && /\.json$/i.test(member.name) && (await countMember(member, wanted)).kind === 'uncounted';
    if (!isDescription) left.push(member);
  }
  return left;
}

function isSmall({ whyClosed, bytes }: Member): boolean {
  return whyClosed === undefined && bytes <= MAX_DESCRIPTION_BYTES;
}

async function countMember(member: Member, wanted: Wanted): Promise<Found> {
  const { whyClosed, name } = member;
  if (whyClosed !== undefined) return uncounted(`${quoted(name)} ${whyClosed}`);
  const reading = readData(name, wanted, true);
  let bytes = 0;
  for await (const piece of member.read()) {
    wanted.signal.throwIfAborted();
    bytes += piece.length;
    if (bytes > wanted.maxUnpackedBytes) return tooLong(wanted);
    if (!(await reading.take(piece))) break;
  }
  const found = await reading.finish();
  return found.kind === 'refused' ? refusedMember(member, found.why) : found;
}

/** The index of a shapefile has a place for each record. */
async function countShapes(shape: Member, members: readonly Member[], { signal }: Wanted): Promise<Found> {
  const indexName = shape.name.slice(0, -'shp'.length).toLowerCase();
  const index = members.find(({ name }) => name.toLowerCase() === `${indexName}shx`);
  if (index === undefined) return uncounted(`the zip holds no \`.shx\` for ${quoted(shape.name)}`);
  if (index.whyClosed !== undefined) return uncounted(`${quoted(index.name)} ${index.whyClosed}`);
  let [head, bytes] = [Buffer.alloc(0), 0];
  for await (const piece of index.read()) {
    signal.throwIfAborted();
    if (bytes < SHX.headerBytes) head = Buffer.concat([head, piece]);
    bytes += piece.length;
  }
  const records = (bytes - SHX.headerBytes) / SHX.recordBytes;
  const isRight =
    head.length >= SHX.headerBytes &&
    head.readInt32BE(0) === SHX.code &&
    head.readInt32BE(SHX.lengthAt) * 2 === bytes &&
    Number.isInteger(records);
  return isRight ? { kind: 'counted', records } : uncounted(`the length of ${quoted(index.name)} does not fit`);
}

function refusedMember({ name }: Member, why: string): Found {
  return refused(`holds ${quoted(name)}, which ${why}`);
}
