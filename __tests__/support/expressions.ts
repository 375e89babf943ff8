/** A value of GitHub's expressions. */
export type Value = null | boolean | number | string | readonly Value[] | { readonly [name: string]: Value };

/** What an expression can see: its contexts by name, and what the status functions say. */
export interface Scope {
  readonly contexts: { readonly [name: string]: Value };
  readonly status: { readonly success: boolean; readonly failure: boolean; readonly cancelled: boolean };
}

const TOKEN = /\s*(?:('(?:[^']|'')*')|([A-Za-z_][\w-]*)|(&&|\|\||==|!=|[!()[\].,]))/y;
const STATUS_FUNCTION = /\b(always|success|failure|cancelled)\s*\(/;

/**
 * Evaluates an expression as GitHub does, as far as the examples need it; throws for anything else.
 * Source: https://docs.github.com/actions/reference/workflows-and-actions/expressions
 */
export function evaluate(expression: string, scope: Scope): Value {
  const tokens = tokensOf(expression);
  const part = parse(tokens, scope);
  if (tokens.length > 0) fail(`Not understood: ${tokens.join(' ')}`);
  return part();
}

/** Fills the `${{ … }}` of a text. */
export function interpolate(text: string, scope: Scope): string {
  return text.replace(/\$\{\{([\s\S]*?)\}\}/g, (_, expression: string) => asText(evaluate(expression, scope)));
}

/** Says whether an `if:` holds: without a status function it also wants that nothing failed before. */
export function holds(condition: string | undefined, scope: Scope): boolean {
  if (condition === undefined) return scope.status.success;
  const expression = condition.trim().replace(/^\$\{\{([\s\S]*)\}\}$/, '$1');
  const isTrue = isTruthy(evaluate(expression, scope));
  return STATUS_FUNCTION.test(expression) ? isTrue : scope.status.success && isTrue;
}

function tokensOf(expression: string): string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < expression.trimEnd().length) {
    const [token] = TOKEN.exec(expression) ?? fail(`No expression: ${expression}`);
    tokens.push(token.trim());
  }
  return tokens;
}

/** A part of an expression that gives its value only where it counts: what `&&` and `||` leave out has no effect. */
type Part = () => Value;

/** What stands between two parts, by how tightly it binds. */
const OPERATORS: readonly Readonly<Record<string, (left: Part, right: Part) => Value>>[] = [
  { '||': (left, right) => (isTruthy(left()) ? left() : right()) },
  { '&&': (left, right) => (isTruthy(left()) ? right() : left()) },
  { '==': (left, right) => areEqual(left(), right()), '!=': (left, right) => !areEqual(left(), right()) },
];

const FUNCTIONS: Readonly<Record<string, (status: Scope['status'], first: Value, second: Value) => Value>> = {
  always: () => true,
  success: ({ success }) => success,
  failure: ({ failure }) => failure,
  cancelled: ({ cancelled }) => cancelled,
  fromJSON: (_, first) => JSON.parse(asText(first)) as Value,
  toJSON: (_, first) => JSON.stringify(first, null, 2),
  contains: (_, first, second) => isList(first) && first.includes(second),
  startsWith: (_, first, second) => asText(first).startsWith(asText(second)),
};

function parse(tokens: string[], { contexts, status }: Scope): Part {
  function take(token: string): boolean {
    if (tokens[0] !== token) return false;
    tokens.shift();
    return true;
  }

  function expect(token: string): void {
    if (!take(token)) fail(`Expected ${token} before ${tokens.join(' ')}`);
  }

  function binary(rank = 0): Part {
    const operators = OPERATORS[rank];
    if (operators === undefined) return unary();
    let left = binary(rank + 1);
    for (;;) {
      const operator = operators[tokens[0] ?? ''];
      if (operator === undefined) return left;
      tokens.shift();
      const [one, other] = [left, binary(rank + 1)];
      left = () => operator(one, other);
    }
  }

  function unary(): Part {
    if (!take('!')) return access();
    const part = unary();
    return () => !isTruthy(part());
  }

  function access(): Part {
    let value = primary();
    for (;;) {
      const before = value;
      if (take('.')) {
        const name = tokens.shift() ?? '';
        value = () => propertyOf(before(), name);
      } else if (take('[')) {
        const key = binary();
        expect(']');
        value = () => propertyOf(before(), key());
      } else return value;
    }
  }

  function primary(): Part {
    const token = tokens.shift() ?? '';
    if (token === '(') {
      const part = binary();
      expect(')');
      return part;
    }
    if (token.startsWith("'")) return () => token.slice(1, -1).replaceAll("''", "'");
    if (take('(')) return call(token);
    const context = contexts[token] ?? fail(`No context is called "${token}".`);
    return () => context;
  }

  function call(name: string): Part {
    const given: Part[] = [];
    while (!take(')')) {
      given.push(binary());
      take(',');
    }
    const act = FUNCTIONS[name] ?? fail(`No function is called "${name}".`);
    return () => {
      const [first = null, second = null] = given.map((part) => part());
      return act(status, first, second);
    };
  }

  return binary();
}

function fail(message: string): never {
  throw new Error(message);
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

/** What is not there is null. */
function propertyOf(value: Value, key: Value): Value {
  if (value === null || typeof value !== 'object' || isList(value)) return null;
  return value[asText(key)] ?? null;
}

function isTruthy(value: Value): boolean {
  return !(value === null || value === false || value === 0 || value === '');
}

/** What is null is also the empty text. */
function areEqual(left: Value, right: Value): boolean {
  return (left ?? '') === (right ?? '');
}

function asText(value: Value): string {
  if (value === null) return '';
  if (typeof value === 'object') return isList(value) ? 'Array' : 'Object';
  return String(value);
}
