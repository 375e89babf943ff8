import { InputFields, type InputSource } from './providers/input-fields.ts';
import type { CommonInputs, Import, Provider } from './providers/provider.ts';
import { findProvider, providerNames, providers } from './providers/providers.ts';
import { proxySecrets } from './secrets/proxy-secrets.ts';
import { decideSecrets, type Secrets } from './secrets/secrets.ts';

/** The defaults that hold where an input is absent or empty; action.yml shows the same (a test compares). */
export const DEFAULTS = { wait_timeout_minutes: 30, timeout_seconds: 60, max_attempts: 3 } as const;

/** What to import, or every problem with the inputs; each is one sentence that starts with the input's name. */
export type InputsReading =
  | {
      readonly kind: 'imports';
      readonly imports: readonly [Import, ...Import[]];
      readonly title: string;
      readonly baseUrl: URL | undefined;
    }
  | { readonly kind: 'problems'; readonly problems: readonly string[]; readonly title: string | undefined };

/** Reads the inputs once, into imports that have their inputs bound. Sends nothing, logs nothing, throws nothing. */
export function readInputs(source: InputSource): InputsReading {
  const fields = new InputFields(source);
  const provider = readProvider(fields);
  const common = readCommonInputs(fields);
  const item = provider?.readImport(fields, common);
  if (fields.problems.length > 0 || item === undefined) {
    return { kind: 'problems', problems: fields.problems, title: provider?.title };
  }
  return { kind: 'imports', imports: [item], title: item.title, baseUrl: common.baseUrl };
}

function readProvider(fields: InputFields): Provider | undefined {
  const name = fields.text('provider');
  const choice = providerNames.map((known) => `\`${known}\``).join(' or ');
  if (name === undefined) return fields.refuseAbsent('provider', `it must be ${choice}`);
  const provider = findProvider(name);
  return provider ?? fields.refuse('provider', `it must be ${choice}; another word was received`);
}

function readCommonInputs(fields: InputFields): CommonInputs {
  const baseUrl = fields.baseUrl('base_url');
  const wait = fields.boolean('wait') ?? false;
  const waitMinutes = fields.number('wait_timeout_minutes', { min: 0.1, max: 1440 }) ?? DEFAULTS.wait_timeout_minutes;
  const timeoutSeconds = fields.number('timeout_seconds', { min: 1, max: 600 }) ?? DEFAULTS.timeout_seconds;
  const maxAttempts = fields.number('max_attempts', { min: 1, max: 10, whole: true }) ?? DEFAULTS.max_attempts;
  const isDryRun = fields.boolean('dry_run') ?? false;
  const waitMs = wait ? waitMinutes * 60_000 : undefined;
  return { baseUrl, deadlineMs: timeoutSeconds * 1000, maxAttempts, isDryRun, waitMs };
}

/**
 * Every secret among the raw inputs, of whichever provider, and in the proxy variables, so that all are masked before
 * anything is parsed or printed.
 */
export function readSecrets(
  source: InputSource,
  variables: Readonly<Record<string, string | undefined>> = {},
): Secrets {
  return decideSecrets([...providers.map((provider) => provider.secretsOf(source)), ...proxySecrets(variables)]);
}
