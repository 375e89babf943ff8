/** A value of GitHub's expressions. */
export type Value = null | boolean | number | string | readonly Value[] | { readonly [name: string]: Value };

/** What an expression can see: its contexts by name, and what the status functions say. */
export interface Scope {
  readonly contexts: { readonly [name: string]: Value };
  readonly status: { readonly success: boolean; readonly failure: boolean; readonly cancelled: boolean };
}

const TOKEN = /\s*(?:('(?:[^']|'')*')|(\d+(?:\.\d+)?)|([A-Za-z_][\w-]*)|(&&|\|\||==|!=|[!()[\].,]))/y;
const STATUS_FUNCTION = /\b(always|success|failure|cancelled)\s*\(/;

/**
 * Evaluates an expression as GitHub does, as far as the examples need it; throws for anything else.
 * Source: https://docs.github.com/actions/reference/workflows-and-actions/expressions
 */
export function evaluate(expression: string, scope: Scope): Value {
  const parser = new Parser(tokensOf(expression), scope);
  return parser.parse();
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
    const match = TOKEN.exec(expression);
    if (match === null) throw new Error(`No expression: ${expression}`);
    tokens.push(match[0].trim());
  }
  return tokens;
}

/** Evaluates while it parses; what `&&` and `||` leave out is parsed without an effect. */
class Parser {
  readonly #tokens: string[];
  readonly #scope: Scope;
  #isLeftOut = false;

  constructor(tokens: string[], scope: Scope) {
    this.#tokens = tokens;
    this.#scope = scope;
  }

  parse(): Value {
    const value = this.#or();
    if (this.#tokens.length > 0) throw new Error(`Not understood: ${this.#tokens.join(' ')}`);
    return value;
  }

  #or(): Value {
    let left = this.#and();
    while (this.#take('||')) {
      const right = this.#leaveOut(isTruthy(left), () => this.#and());
      if (!isTruthy(left)) left = right;
    }
    return left;
  }

  #and(): Value {
    let left = this.#equality();
    while (this.#take('&&')) {
      const right = this.#leaveOut(!isTruthy(left), () => this.#equality());
      if (isTruthy(left)) left = right;
    }
    return left;
  }

  #leaveOut(isLeftOut: boolean, part: () => Value): Value {
    const before = this.#isLeftOut;
    this.#isLeftOut = before || isLeftOut;
    const value = part();
    this.#isLeftOut = before;
    return value;
  }

  #equality(): Value {
    let left = this.#unary();
    for (;;) {
      if (this.#take('==')) left = areEqual(left, this.#unary());
      else if (this.#take('!=')) left = !areEqual(left, this.#unary());
      else return left;
    }
  }

  #unary(): Value {
    return this.#take('!') ? !isTruthy(this.#unary()) : this.#access();
  }

  #access(): Value {
    let value = this.#primary();
    for (;;) {
      if (this.#take('.')) value = propertyOf(value, this.#tokens.shift() ?? '');
      else if (this.#take('[')) {
        value = propertyOf(value, this.#or());
        this.#expect(']');
      } else return value;
    }
  }

  #primary(): Value {
    const token = this.#tokens.shift() ?? '';
    if (token === '(') {
      const value = this.#or();
      this.#expect(')');
      return value;
    }
    if (token.startsWith("'")) return token.slice(1, -1).replaceAll("''", "'");
    if (/^\d/.test(token)) return Number(token);
    if (token === 'true' || token === 'false') return token === 'true';
    if (token === 'null') return null;
    if (this.#take('(')) return this.#call(token);
    const context = this.#scope.contexts[token];
    if (context === undefined) throw new Error(`No context is called "${token}".`);
    return context;
  }

  #call(name: string): Value {
    const given: Value[] = [];
    while (!this.#take(')')) {
      given.push(this.#or());
      this.#take(',');
    }
    if (this.#isLeftOut) return null;
    const { success, failure, cancelled } = this.#scope.status;
    const [first = null, second = null] = given;
    switch (name) {
      case 'always':
        return true;
      case 'success':
        return success;
      case 'failure':
        return failure;
      case 'cancelled':
        return cancelled;
      case 'fromJSON':
        return JSON.parse(asText(first)) as Value;
      case 'toJSON':
        return JSON.stringify(first, null, 2);
      case 'contains':
        return isList(first)
          ? first.some((item) => areEqual(item, second))
          : asText(first).toLowerCase().includes(asText(second).toLowerCase());
      case 'startsWith':
        return asText(first).toLowerCase().startsWith(asText(second).toLowerCase());
      default:
        throw new Error(`No function is called "${name}".`);
    }
  }

  #take(token: string): boolean {
    if (this.#tokens[0] !== token) return false;
    this.#tokens.shift();
    return true;
  }

  #expect(token: string): void {
    if (!this.#take(token)) throw new Error(`Expected ${token} before ${this.#tokens.join(' ')}`);
  }
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

/** Names of properties ignore case; what is not there is null. */
function propertyOf(value: Value, key: Value): Value {
  if (isList(value)) return (typeof key === 'number' ? value[key] : undefined) ?? null;
  if (value === null || typeof value !== 'object') return null;
  const name = asText(key).toLowerCase();
  return Object.entries(value).find(([known]) => known.toLowerCase() === name)?.[1] ?? null;
}

function isTruthy(value: Value): boolean {
  return !(value === null || value === false || value === 0 || value === '');
}

/** Texts are compared without their case, different types as numbers. */
function areEqual(left: Value, right: Value): boolean {
  if (typeof left === 'string' && typeof right === 'string') return left.toLowerCase() === right.toLowerCase();
  if (typeof left === typeof right && (left === null) === (right === null)) return left === right;
  return asNumber(left) === asNumber(right);
}

function asNumber(value: Value): number {
  return value !== null && typeof value === 'object' ? Number.NaN : Number(value);
}

function asText(value: Value): string {
  if (value === null) return '';
  if (typeof value === 'object') return isList(value) ? 'Array' : 'Object';
  return String(value);
}
