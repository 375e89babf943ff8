import { proxySecrets } from './http/proxy.ts';
import { type ImportsList, openImportsList, readImportsList, sourceOfEntry } from './imports-list.ts';
import { whySecretsAreMissing } from './missing-secrets.ts';
import { InputFields, type InputSource } from './providers/input-fields.ts';
import type { CommonInputs, Import, Mode, Provider } from './providers/provider.ts';
import { findProvider, providerNames, providers } from './providers/providers.ts';
import { decideSecrets, type Secrets } from './secrets/secrets.ts';
import { DEFAULT_SOURCE_TIMEOUT_MINUTES, readSource } from './source-inputs.ts';

/** The defaults that hold where an input is absent or empty; action.yml shows the same (a test compares). */
export const DEFAULTS = {
  source_timeout_minutes: DEFAULT_SOURCE_TIMEOUT_MINUTES,
  wait_timeout_minutes: 30,
  timeout_seconds: 60,
  max_attempts: 3,
} as const;

/** What to import, or every problem with the inputs, each of which starts with the input's name. */
export type InputsReading =
  | ImportsReading
  | {
      readonly kind: 'problems';
      readonly problems: readonly string[];
      /** Why something may be missing, a sentence each; empty where nothing is. */
      readonly hints: readonly string[];
      readonly title: string | undefined;
    };

/** Imports without a problem. */
export interface ImportsReading {
  readonly kind: 'imports';
  readonly imports: readonly [Import, ...Import[]];
  /** Whether they come of a list, be it of one. */
  readonly isList: boolean;
  readonly title: string;
  readonly baseUrl: URL | undefined;
}

/** The runner's variables, as far as they are set. */
export type Variables = Readonly<Record<string, string | undefined>>;

/**
 * Reads the inputs once, into imports that have their inputs bound. Looks at the published file, and where a secret is
 * missing at the runner's event. Sends nothing, logs nothing, throws nothing.
 */
export function readInputs(
  source: InputSource,
  variables: Variables = {},
  list = openList(source, variables),
): InputsReading {
  const fields = new InputFields(source);
  const provider = findProvider(fields.word('provider', providerNames) ?? '');
  const readCommon = (of: InputFields) => readCommonInputs(of, provider, variables);
  const [first, ...rest] = readImports();
  if (fields.problems.length > 0 || first === undefined) {
    return { kind: 'problems', problems: fields.problems, hints: hintsOf(fields, variables), title: provider?.title };
  }
  const baseUrl = fields.baseUrl('base_url');
  return { kind: 'imports', imports: [first, ...rest], isList: list !== undefined, title: first.title, baseUrl };

  function readImports(): Import[] {
    if (list !== undefined && provider !== undefined)
      return readImportsList(list, { source, provider, fields, readCommon });
    const common = readCommon(fields);
    const item = provider?.readImport(fields, common);
    return item === undefined ? [] : [item];
  }
}

/** The list of several imports, where the input `imports` gives one. */
export function openList(source: InputSource, variables: Variables): ImportsList | undefined {
  return openImportsList(source, workspaceOf(variables));
}

function readCommonInputs(fields: InputFields, provider: Provider | undefined, variables: Variables): CommonInputs {
  const baseUrl = fields.baseUrl('base_url', provider?.apiPaths);
  const wait = fields.boolean('wait') ?? false;
  const waitMinutes = fields.number('wait_timeout_minutes', { min: 0.1, max: 1440 }) ?? DEFAULTS.wait_timeout_minutes;
  const timeoutSeconds = fields.number('timeout_seconds', { min: 1, max: 600 }) ?? DEFAULTS.timeout_seconds;
  const maxAttempts = fields.number('max_attempts', { min: 1, max: 10, whole: true }) ?? DEFAULTS.max_attempts;
  const mode = readMode(fields);
  const source = readSource(fields, mode, workspaceOf(variables));
  const waitMs = wait ? waitMinutes * 60_000 : undefined;
  return { baseUrl, deadlineMs: timeoutSeconds * 1000, maxAttempts, mode, waitMs, source };
}

function readMode(fields: InputFields): Mode {
  const isDryRun = fields.boolean('dry_run') ?? false;
  const isCheck = fields.boolean('check') ?? false;
  if (isCheck && isDryRun) {
    fields.refuse('check', 'cannot go with `dry_run`: a check asks the provider, a dry run sends nothing. Choose one');
  }
  if (isCheck) return 'check';
  return isDryRun ? 'dry_run' : 'trigger';
}

function hintsOf(fields: InputFields, variables: Variables): string[] {
  if (fields.missing.size === 0) return [];
  const isSecretMissing = [...fields.missing].some((name) => fields.secretNames.has(name));
  return [
    'Unset secrets and empty form fields count as missing.',
    ...(isSecretMissing ? whySecretsAreMissing(variables) : []),
  ];
}

/**
 * Every secret among the raw inputs, of whichever provider and in every entry of a list, and in the proxy variables, so
 * that all are masked before anything is parsed or printed.
 */
export function readSecrets(
  source: InputSource,
  variables: Variables = {},
  list = openList(source, variables),
): Secrets {
  const sources = [source, ...(list?.entries ?? []).map((entry) => sourceOfEntry(source, entry))];
  const inputs = sources.flatMap((from) => [
    ...providers.map((provider) => provider.secretsOf(from)),
    { values: [], addresses: [from('source_url').trim()] },
  ]);
  return decideSecrets([...inputs, ...proxySecrets(variables)]);
}

function workspaceOf(variables: Variables): string {
  return variables['GITHUB_WORKSPACE'] || process.cwd();
}
