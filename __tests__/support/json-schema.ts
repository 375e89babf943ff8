export type Schema = { readonly [keyword: string]: unknown };
type Check = (rule: never, item: unknown, at: string, schema: Schema, root: Schema) => string[];

const ANNOTATIONS = new Set(['$schema', '$id', 'title', 'description', 'definitions']);

/**
 * Says what is wrong with a value by a JSON schema (draft 7), a line each; empty where nothing is. It knows the keywords that
 * docs/imports.schema.json uses and throws for any other, so that none is passed over.
 * Source: https://json-schema.org/draft-07/json-schema-validation
 */
export function faultsBySchema(schema: Schema, item: unknown, at = '', root: Schema = schema): string[] {
  return Object.entries(schema).flatMap(([keyword, rule]) => {
    if (ANNOTATIONS.has(keyword)) return [];
    const check = CHECKS[keyword];
    if (check === undefined) throw new Error(`No rule is known for the keyword "${keyword}".`);
    return check(rule as never, item, at, schema, root);
  });
}

const CHECKS: Readonly<Record<string, Check>> = {
  $ref: (rule: string, item, at, _, root) => faultsBySchema(resolve(root, rule), item, at, root),
  type: (rule: string | string[], item, at) =>
    faultUnless(
      [rule].flat().some((one) => one === typeOf(item) || isInteger(one, item)),
      at,
      `no ${rule}`,
    ),
  enum: (rule: unknown[], item, at) => faultUnless(rule.includes(item), at, 'not one of the values'),
  pattern: (rule: string, item, at) =>
    faultUnless(typeof item !== 'string' || new RegExp(rule, 'u').test(item), at, `does not match ${rule}`),
  maxLength: (rule: number, item, at) =>
    faultUnless(typeof item !== 'string' || [...item].length <= rule, at, `longer than ${rule}`),
  minItems: (rule: number, item, at) => faultUnless(!Array.isArray(item) || item.length >= rule, at, 'too few'),
  maxItems: (rule: number, item, at) => faultUnless(!Array.isArray(item) || item.length <= rule, at, 'too many'),
  items: (rule: Schema, item, at, _, root) =>
    Array.isArray(item) ? item.flatMap((entry, index) => faultsBySchema(rule, entry, `${at}[${index}]`, root)) : [],
  required: (rule: string[], item, at) =>
    isObject(item) ? rule.filter((name) => !(name in item)).map((name) => `${at}.${name}: missing`) : [],
  properties: (rule: Record<string, Schema>, item, at, _, root) =>
    isObject(item)
      ? Object.entries(rule).flatMap(([name, part]) =>
          name in item ? faultsBySchema(part, item[name], `${at}.${name}`, root) : [],
        )
      : [],
  additionalProperties: (rule: false, item, at, schema) => {
    if (rule !== false || !isObject(item)) return [];
    const known = Object.keys((schema['properties'] ?? {}) as object);
    return Object.keys(item).flatMap((name) => faultUnless(known.includes(name), `${at}.${name}`, 'not known'));
  },
  oneOf: (rule: Schema[], item, at, _, root) => {
    const fitting = rule.filter((part) => faultsBySchema(part, item, at, root).length === 0);
    return faultUnless(fitting.length === 1, at, `fits ${fitting.length} of ${rule.length} forms`);
  },
};

function faultUnless(holds: boolean, at: string, fault: string): string[] {
  return holds ? [] : [`${at}: ${fault}`];
}

function resolve(root: Schema, reference: string): Schema {
  const names = reference.replace('#/', '').split('/');
  return names.reduce((part, name) => part[name] as Schema, root);
}

function isInteger(rule: string, item: unknown): boolean {
  return rule === 'integer' && Number.isInteger(item);
}

function typeOf(item: unknown): string {
  if (item === null) return 'null';
  return Array.isArray(item) ? 'array' : typeof item;
}

function isObject(item: unknown): item is Record<string, unknown> {
  return typeOf(item) === 'object';
}
