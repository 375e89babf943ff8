import type { Manifest, ManifestInput } from './manifest.ts';

/** A called workflow is a job of its own, without files: a published file is there by its SHA-256 alone, an earlier try not at all. */
export const NOT_PASSED = ['published_file', 'resume'];

/** What an input means in a job that has no files, where that differs from action.yml. */
const OTHER_WORDS: Readonly<Record<string, string>> = {
  imports: 'Several imports in one job: the list itself in YAML or JSON, not the path of a file.',
  min_records: 'The least number of records that the run imported, 0 to 1,000,000,000. Goes with `wait` or `check`.',
  path: "Bloomreach: a URL or file path that replaces the import's own for this run only. Not for a signed URL: GitHub passes no masked value from job to job.",
  published_sha256:
    'The SHA-256 of the file that you have just published (64 hex digits). The import is triggered only when the source serves exactly these bytes.',
  reimport_key:
    'Woosmap: UUID of the reimport hook. Triggers the import instead of `dataset_id` and `private_key`. Give those too for `wait`, `check` or `published_sha256`.',
  source_url:
    "The URL from which the provider fetches the file. Default: the dataset's URL (Woosmap), or `path` if it is a URL (Bloomreach). Goes with `published_sha256` or `check`.",
};

/**
 * Writes the lines of the reusable workflow that name inputs, secrets and outputs. A workflow cannot read action.yml, so
 * they are written here, in the types of a workflow: GitHub then refuses a wrong kind of value before a job starts.
 */
export function workflowParts({ inputs, outputs }: Manifest): Record<string, string[]> {
  const passed = Object.entries(inputs).filter(([name]) => !NOT_PASSED.includes(name));
  const secrets = passed.filter(([, input]) => isSecret(input));
  const fields = passed.filter(([, input]) => !isSecret(input));
  const names = Object.keys(outputs);
  return {
    inputs: fields.flatMap(([name, input]) => calledInput(name, input)),
    secrets: secrets.flatMap(([name, { description }]) => [
      `${name}:`,
      `  description: ${quoted(wordsOf(name, description).replace(', secret:', ':'))}`,
      '  required: false',
    ]),
    outputs: names.flatMap((name) => [
      `${name}:`,
      `  description: ${quoted(outputs[name]?.description ?? '')}`,
      `  value: \${{ jobs.import.outputs.${name} }}`,
    ]),
    form: fields.flatMap(([name, input]) => formField(name, input)),
    'job-outputs': names.map((name) => `${name}: \${{ steps.import.outputs.${name} }}`),
    with: passed.map(([name, input]) => `${name}: \${{ ${isSecret(input) ? 'secrets' : 'inputs'}.${name} }}`),
  };
}

/** Says whether a value is a secret: its description in action.yml says so. */
export function isSecret({ description }: { readonly description: string }): boolean {
  return description.includes(', secret:');
}

function calledInput(name: string, { description, required, default: value }: ManifestInput): string[] {
  const type = typeOf(value);
  return [
    `${name}:`,
    `  description: ${quoted(wordsOf(name, description))}`,
    `  type: ${type}`,
    ...(required === true ? ['  required: true'] : []),
    ...(value === undefined ? [] : [`  default: ${value}`]),
  ];
}

/** Numbers are texts in the form: actionlint does not know the type. The action checks them. */
function formField(name: string, { description, required, default: value }: ManifestInput): string[] {
  const words = quoted(wordsOf(name, description).replaceAll('`', '').replace(/\.$/, ''));
  if (required === true) {
    const options = [...description.matchAll(/`(\w+)`/g)].map(([, option]) => option);
    return [
      `${name}:`,
      `  description: ${words}`,
      '  type: choice',
      `  options: [${options.join(', ')}]`,
      '  required: true',
    ];
  }
  const isBoolean = typeOf(value) === 'boolean';
  return [
    `${name}:`,
    `  description: ${words}`,
    `  type: ${isBoolean ? 'boolean' : 'string'}`,
    ...(value === undefined ? [] : [`  default: ${isBoolean ? value : quoted(value)}`]),
  ];
}

function wordsOf(name: string, description: string): string {
  return OTHER_WORDS[name] ?? description;
}

function typeOf(value: string | undefined): 'string' | 'boolean' | 'number' {
  if (value === undefined) return 'string';
  return value === 'true' || value === 'false' ? 'boolean' : 'number';
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
