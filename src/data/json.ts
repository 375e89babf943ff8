import { type Counting, ENDS_EARLY, type Found, refused, uncounted } from './found.ts';
import { readStructure } from './json-structure.ts';

/** What holds several texts in one file apart: a line end, or what RFC 8142 puts before each. */
const [LF, RECORD_SEPARATOR] = [0x0a, 0x1e];
/** Ends a number, and is a fault within a text, as what it stands for. */
const BETWEEN = Buffer.from('\n');

/** What a file's name says of its JSON. */
export interface JsonName {
  /** Each line is a record. */
  readonly isLines: boolean;
  /** It is JSON as a whole, so that a part of it cannot be data. */
  readonly isJson: boolean;
}

/** What is known of the text that is read. */
interface Text {
  kind: string;
  type: string | undefined;
  /** Absent without the key; not a number where something else stands there than a list of objects. */
  features: number | undefined;
  elements: number;
  isAmbiguous: boolean;
}

/**
 * Counts the records of JSON in UTF-8: the elements of a list, the features of a FeatureCollection
 * (https://www.rfc-editor.org/rfc/rfc7946#section-3.3), or the texts of JSON lines and of a sequence
 * (https://www.rfc-editor.org/rfc/rfc8142).
 */
export function readJson(first: number, { isLines, isJson }: JsonName): Counting {
  const separator = first === RECORD_SEPARATOR ? RECORD_SEPARATOR : LF;
  const isSequence = separator === RECORD_SEPARATOR || isLines;
  let isSplit = true;
  let [texts, textsBefore, objects, collections] = [0, 0, 0, 0];
  let lineFault: string | undefined;
  let key = '';
  let text: Text = { kind: '', type: undefined, features: undefined, elements: 0, isAmbiguous: false };

  const structure = readStructure({
    begin(kind, parents, value) {
      if (parents.length === 0) text = { kind, type: undefined, features: undefined, elements: 0, isAmbiguous: false };
      else if (parents.length === 1 && !parents[0]) text.elements += 1;
      else if (parents.length === 1 && key === 'type') {
        text.isAmbiguous ||= text.type !== undefined;
        text.type = kind === 'text' ? value : '';
      } else if (parents.length === 1 && key === 'features') {
        text.isAmbiguous ||= text.features !== undefined;
        text.features = kind === 'list' ? 0 : Number.NaN;
      } else if (parents.length === 2 && parents[0] && !parents[1] && key === 'features') {
        text.features = kind === 'object' ? (text.features ?? 0) + 1 : Number.NaN;
      }
    },
    key(name, parents) {
      if (parents.length === 1) key = name;
    },
    end(kind, parents) {
      if (parents.length > 0) return;
      texts += 1;
      if (kind === 'object') objects += 1;
      if (text.type === 'FeatureCollection') collections += 1;
    },
  });

  const endPiece = () => {
    if (structure.isBetween && texts <= textsBefore + 1) textsBefore = texts;
    // The first line holds no whole text: the file is one.
    else if (!isSequence && texts === 0) isSplit = false;
    else lineFault ??= 'its lines are not one record each';
  };
  const hasOne = () =>
    (isSequence ? textsBefore : textsBefore - 1) > 0 || text.elements > 0 || (text.features ?? 0) > 0;
  const fault = () => lineFault ?? structure.fault;

  const take = (chunk: Buffer): boolean => {
    let rest = chunk;
    while (isSplit && fault() === undefined) {
      const end = rest.indexOf(separator);
      if (end === -1) break;
      structure.write(rest.subarray(0, end));
      structure.write(BETWEEN);
      endPiece();
      rest = rest.subarray(end + 1);
    }
    structure.write(rest);
    return fault() === undefined;
  };
  const finish = (): Found => {
    if (fault() !== undefined) return uncounted(fault() ?? '');
    if (!structure.finish() || (texts === 0 && isJson)) {
      return isJson ? refused(ENDS_EARLY) : uncounted('it ends in the middle of a record');
    }
    if (isSplit) endPiece();
    if (lineFault !== undefined) return uncounted(lineFault);
    if (isSequence || texts > 1) return countTexts();
    return countOne();
  };
  const countTexts = (): Found => {
    // A collection or a list in one line is more than one record, or none of these formats.
    if (collections > 0 || (texts === 1 && text.kind === 'list'))
      return uncounted('a line of it holds several records');
    const isRight = isSequence || (isSplit && objects === texts);
    return isRight
      ? { kind: 'counted', records: texts }
      : uncounted('it holds several JSON values, but not one object in each line');
  };
  const countOne = (): Found => {
    if (text.kind === 'list') return { kind: 'counted', records: text.elements };
    if (text.isAmbiguous) return uncounted('its JSON names `type` or `features` twice');
    if (text.type === 'Feature') return { kind: 'counted', records: 1 };
    if (text.type !== 'FeatureCollection') return uncounted('its JSON is neither GeoJSON nor a list');
    const { features } = text;
    if (features === undefined || Number.isNaN(features)) return uncounted('its `features` are not a list of objects');
    return { kind: 'counted', records: features };
  };
  return { take, hasOne, finish };
}
