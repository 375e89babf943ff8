import Tokenizer from '@streamparser/json/tokenizer.js';
import TokenType from '@streamparser/json/utils/types/tokenType.js';

/** A deeper one has no sender that means well, and each level takes memory. */
const MAX_DEPTH = 5_000_000;
/** A text within JSON is in memory as a whole. */
const MAX_TOKEN_BYTES = 16 * 1024 * 1024;

export type ValueKind = 'object' | 'list' | 'text' | 'other';

/** What is told of JSON while it is read; `parents` are the kinds that a value stands in, true for an object. */
export interface JsonEvents {
  begin(kind: ValueKind, parents: readonly boolean[], text: string): void;
  key(text: string, parents: readonly boolean[]): void;
  end(kind: ValueKind, parents: readonly boolean[]): void;
}

type Expects = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or end';

/** Reads JSON in UTF-8, one text after the other, and keeps nothing of it but where it stands. */
export function readStructure({ begin, key, end }: JsonEvents) {
  const parents: boolean[] = [];
  let expects: Expects = 'value';
  let fault: string | undefined;
  let [taken, takenAtToken] = [0, 0];

  const fail = () => {
    fault ??= 'it is not valid JSON';
  };
  const endValue = (kind: ValueKind) => {
    expects = parents.length === 0 ? 'value' : ', or end';
    end(kind, parents);
  };
  const endParent = (isObject: boolean) => {
    const isRight = parents.at(-1) === isObject && [', or end', isObject ? 'key or }' : 'value or ]'].includes(expects);
    if (!isRight) return fail();
    parents.pop();
    endValue(isObject ? 'object' : 'list');
  };
  const beginValue = (kind: ValueKind, text: string) => {
    if (expects !== 'value' && expects !== 'value or ]') return fail();
    begin(kind, parents, text);
    if (kind === 'text' || kind === 'other') return endValue(kind);
    parents.push(kind === 'object');
    if (parents.length > MAX_DEPTH) fault ??= 'its JSON is nested too deep';
    expects = kind === 'object' ? 'key or }' : 'value or ]';
  };
  const takeToken = (token: TokenType, value: unknown) => {
    takenAtToken = taken;
    if (fault !== undefined) return;
    const isKey = expects === 'key' || expects === 'key or }';
    if (token === TokenType.COLON) {
      if (expects === ':') expects = 'value';
      else fail();
    } else if (token === TokenType.COMMA) {
      if (expects === ', or end') expects = parents.at(-1) ? 'key' : 'value';
      else fail();
    } else if (token === TokenType.RIGHT_BRACE) endParent(true);
    else if (token === TokenType.RIGHT_BRACKET) endParent(false);
    else if (isKey && token === TokenType.STRING) {
      key(value as string, parents);
      expects = ':';
    } else if (token === TokenType.LEFT_BRACE) beginValue('object', '');
    else if (token === TokenType.LEFT_BRACKET) beginValue('list', '');
    else if (token === TokenType.STRING) beginValue('text', value as string);
    else beginValue('other', '');
  };

  // The buffer keeps the package from joining letter by letter.
  const tokenizer = new Tokenizer({ stringBufferSize: 64 * 1024 });
  tokenizer.onToken = ({ token, value }) => takeToken(token, value);
  tokenizer.onError = fail;
  return {
    write(piece: Buffer): void {
      if (fault !== undefined || piece.length === 0) return;
      tokenizer.write(piece);
      taken += piece.length;
      if (taken - takenAtToken > MAX_TOKEN_BYTES) fault ??= 'its JSON has a text of more than 16 MB';
    },
    /** Ends it, and says whether it ended where a text may end. */
    finish(): boolean {
      const before = fault;
      // In the middle of a word the package calls it an error.
      tokenizer.end();
      const isWhole = fault === before && parents.length === 0;
      fault = before;
      return isWhole;
    },
    /** Why it cannot be read any further. */
    get fault(): string | undefined {
      return fault;
    },
    /** Not within a text. */
    get isBetween(): boolean {
      return parents.length === 0;
    },
  };
}
