import {
  Composer,
  CST,
  type Document,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  type Node,
  Parser,
  Scalar,
  type YAMLError,
} from 'yaml';

// A list of 100 imports with all their keys and comments has half of it, and three levels. What is larger is not parsed:
// the package takes a gigabyte for a run of `[`.
const MAX_TOKENS = 20_000;
const MAX_LINES = 20_000;
const MAX_DEPTH = 10;
const MAX_TOLD = 5;

/** What YAML has beyond plain data, and nobody needs in a list: an alias can stand for a thousand nodes. */
const FORBIDDEN: Readonly<Record<string, string>> = {
  anchor: 'an anchor (`&`) is not allowed. Put a value that begins with `&` in quotes',
  alias: 'an alias (`*`) is not allowed. Put a value that begins with `*` in quotes',
  tag: 'a tag (`!`) is not allowed. Put a value that begins with `!` in quotes',
  'directive-line': 'a directive (`%`) is not allowed. Remove the line',
};

const NO_TAB = 'expected spaces, not a tab';
const NO_ODD_SPACE = 'expected plain spaces. A non-breaking one only looks like them';
const NO_SLASHES = 'expected `#` before a comment, not `//` or `/*`';
const INDENTATION = 'expected the same indentation as the lines that it belongs to';

/** What is expected where the package finds a fault, by its code, its words and its place; none is shown, since some quote. */
const EXPECTED: readonly [fault: RegExp, expected: string][] = [
  [/^TAB_AS_INDENT/, NO_TAB],
  [/^BAD_DQ_ESCAPE/, 'expected an escape of YAML. Write `\\\\` for a backslash, or use single quotes'],
  [/^BLOCK_AS_IMPLICIT_KEY Nested.* before a colon$/, 'expected one value. Put a value that holds `: ` in quotes'],
  [/^BLOCK_AS_IMPLICIT_KEY Nested/, 'expected the next line to begin below the key of this one'],
  [/^BLOCK_AS_IMPLICIT_KEY/, 'expected a line of its own for `- `'],
  [/^BLOCK_IN_FLOW/, 'expected a comma or a closing bracket behind this value'],
  [/^BAD_SCALAR_START/, 'expected a value. Put one that begins with such a character in quotes'],
  [/closing "quote/, 'expected a closing `"`'],
  [/closing 'quote/, "expected a closing `'`"],
  [/end with a? ?\}/, 'expected `}`'],
  [/end with a? ?\]/, 'expected `]`'],
  [/^MISSING_CHAR Missing ,/, 'expected a comma'],
  [/^MISSING_CHAR Missing space after :/, 'expected a space after `:`'],
  [/^(?:MISSING_CHAR Implicit|MULTILINE_IMPLICIT).* without a space$/, 'expected a space after `:`'],
  [/^MISSING_CHAR Implicit map keys/, 'expected `:` and a value after the key'],
  [/^MISSING_CHAR Sequence item/, 'expected `- ` before the entry'],
  [/^MISSING_CHAR Comments/, 'expected a space before `#`'],
  [/^MULTILINE_IMPLICIT_KEY/, 'expected `:` and a value after the key, on the same line'],
  [/^KEY_OVER_1024_CHARS/, 'expected a key of at most 1,024 characters'],
  [/^BAD_INDENT/, INDENTATION],
  [/^UNEXPECTED_TOKEN Unexpected [,\]}]/, 'expected a value before this sign, or no such sign'],
  [/^UNEXPECTED_TOKEN Unexpected .* at node end in JSON$/, 'expected a comma, or nothing behind the list'],
  [/^UNEXPECTED_TOKEN Unexpected .* at node end first in its line$/, 'expected `- ` below the first `- `'],
  [/^UNEXPECTED_TOKEN Unexpected .* at node end/, 'expected nothing behind the value. Put the whole value in quotes'],
  [/^UNEXPECTED_TOKEN Unexpected (?:seq-item-ind|block-seq)/, INDENTATION],
  [/^UNEXPECTED_TOKEN Unexpected flow-(?:map|seq)-end/, 'expected no further closing bracket'],
];
const NO_KEY = 'expected a text as the key. Put a value that begins with `{` or `[` in quotes';
const TWICE = 'this object holds the same key twice';
const NO_SPACE = 'expected a space after `-`';
const NO_DASH = 'expected `- ` before the first key of each entry';
const EXPECTED_ELSE = 'expected a key with its value, or an entry of the list';

interface Fault {
  readonly at: number;
  readonly what: string;
}

/**
 * Reads the text of a list: YAML 1.2, and JSON as a part of it. Every scalar is a text, as an input of a step is; `null` and
 * `~` are null. Gives the value, or what is wrong with the text, which is never quoted.
 */
export function parseListText(given: string): { readonly value: unknown } | { readonly problem: string } {
  const text = given.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const faults: Fault[] = [];
  const isLong = text.split('\n', MAX_LINES + 1).length > MAX_LINES;
  const tokens = isLong ? undefined : tokensOf(text, faults);
  if (tokens === undefined) return { problem: 'is too large (20,000 lines or tokens, 10 levels). Split the list' };
  // As in `with:`, nothing but a text comes out; equal keys are found here, since the package takes the square of their number.
  const options = { version: '1.2', schema: 'failsafe', uniqueKeys: false } as const;
  const [first, second]: Document.Parsed[] = [...new Composer(options).compose(tokens)];
  if (second !== undefined)
    faults.push({ at: second.range[0], what: 'only one document is allowed. Remove the `---`' });
  const broken = first?.errors.toSorted((one, other) => one.pos[0] - other.pos[0])[0];
  if (faults.length === 0 && broken !== undefined) {
    faults.push({ at: broken.pos[0], what: expectedAt(broken, text) });
  }
  const value = broken === undefined ? plainValue(first?.contents, faults) : undefined;
  return faults.length === 0 ? { value } : { problem: `is not a valid list. ${told(faults, text)}` };
}

function expectedAt({ code, message, pos }: YAMLError, text: string): string {
  const [at] = pos;
  const before = text.slice(0, at).split('\n').slice(-2);
  const line = before.at(-1) ?? '';
  const rest = text.slice(at).split('\n', 1)[0] ?? '';
  const [, odd] = /^ *([^\S \n])/.exec(`${line}${rest.charAt(0)}`) ?? [];
  if (odd !== undefined) return odd === '\t' ? NO_TAB : NO_ODD_SPACE;
  const isJson = /^\s*[[{]/.test(text);
  if (isJson && /(?:^|[\s,[{}])\/[/*]/m.test(`${before.join('\n')}${rest}`)) return NO_SLASHES;
  const place = isJson
    ? 'in JSON'
    : /^[\w-]+:[^ /]/.test(rest)
      ? 'without a space'
      : line.trim() === ''
        ? 'first in its line'
        : /:(?:\s|$)/.test(rest)
          ? 'before a colon'
          : '';
  return EXPECTED.find(([fault]) => fault.test(`${code} ${message} ${place}`))?.[1] ?? EXPECTED_ELSE;
}

/** Variables with which the package prints what it reads. */
const TELL_TALES = ['LOG_TOKENS', 'LOG_STREAM'];

/** The tokens of a text, or `undefined` where there are too many, or too deep: what is beyond is not looked at. */
function tokensOf(text: string, faults: Fault[]): CST.Token[] | undefined {
  for (const name of TELL_TALES) delete process.env[name];
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let count = 0;
  let isInScalar = false;
  for (const lexeme of new Lexer().lex(text)) {
    const type = isInScalar ? 'scalar' : (CST.tokenType(lexeme) ?? '');
    const what = FORBIDDEN[type];
    if (what !== undefined) faults.push({ at: parser.offset, what });
    // Each escape that is none makes an error of the package.
    if (type === 'double-quoted-scalar') count += lexeme.split('\\').length - 1;
    isInScalar = lexeme === CST.SCALAR && !isInScalar;
    if (!isInScalar) count += 1;
    tokens.push(...parser.next(lexeme));
    const depth = parser.stack.filter((token) => CST.isCollection(token)).length;
    if (count > MAX_TOKENS || depth > MAX_DEPTH) return undefined;
  }
  tokens.push(...parser.end());
  return tokens;
}

function plainValue(node: unknown, faults: Fault[]): unknown {
  if (isSeq<Node>(node)) return node.items.map((item) => plainValue(item, faults));
  if (isMap<Node, Node | null>(node)) {
    const pairs = new Map<string, unknown>();
    for (const { key, value } of node.items) {
      const at = key.range?.[0] ?? 0;
      const name = isScalar(key) ? String(key.value) : undefined;
      if (name === undefined) faults.push({ at, what: NO_KEY });
      else if (pairs.has(name))
        faults.push({ at, what: name.startsWith('-') ? NO_SPACE : /^\W/.test(name) ? NO_DASH : TWICE });
      else pairs.set(name, plainValue(value, faults));
    }
    return Object.fromEntries(pairs);
  }
  if (!isScalar(node)) return null;
  const isNull = node.type === Scalar.PLAIN && /^(?:null|Null|NULL|~)?$/.test(String(node.value));
  return isNull ? null : String(node.value);
}

function told(faults: readonly Fault[], text: string): string {
  const first = faults.toSorted((one, other) => one.at - other.at).slice(0, MAX_TOLD);
  const sentences = first.map(({ at, what }) => {
    const before = text.slice(0, at);
    const line = before.split('\n').length;
    return `Line ${line}, column ${at - before.lastIndexOf('\n')}: ${what}`;
  });
  const more = faults.length > MAX_TOLD ? [`And ${faults.length - MAX_TOLD} more`] : [];
  return [...sentences, ...more].join('. ');
}
