import { type InputFields, type InputSource, openFields } from '../fields/fields.ts';
import { proxySecrets } from '../http/proxy.ts';
import type { CommonInputs, Import, Mode, Provider } from '../providers/provider.ts';
import { findProvider, providerNames, providers } from '../providers/providers.ts';
import { decideSecrets, type Secrets } from '../secrets/secrets.ts';
import { parseHttpUrl } from '../text/url.ts';
import { workspaceOf } from './files.ts';
import type { Chosen, OpenList } from './list.ts';
import { findMisspelt, isStandIn, withMisspelt } from './names.ts';
import type { EarlierTry, OpenResume } from './resume.ts';
import { DEFAULT_SOURCE_TIMEOUT_MINUTES, readSource } from './source.ts';

/** The defaults that hold where an input is absent or empty; action.yml shows the same (a test compares). */
export const DEFAULTS = {
  source_timeout_minutes: DEFAULT_SOURCE_TIMEOUT_MINUTES,
  wait_timeout_minutes: 30,
  timeout_seconds: 60,
  max_attempts: 3,
} as const;

/** What the inputs name beside themselves, opened before they are read: each brings a package or a module of its own. */
export interface OpenInputs {
  readonly list?: OpenList | undefined;
  readonly resume?: OpenResume | undefined;
}

/** What to import, or every problem with the inputs, each of which starts with the input's name. */
export type InputsReading =
  | ImportsReading
  | {
      readonly kind: 'problems';
      readonly problems: readonly string[];
      /** Why something may be missing, a sentence each; empty where nothing is. */
      readonly hints: readonly string[];
      /** Whether a secret is missing, for which the run itself may be the reason. */
      readonly lacksSecret: boolean;
      readonly title: string | undefined;
      /** What an earlier try did, to be handed on: whoever mends the inputs must not start it again. */
      readonly earlier: EarlierTry | undefined;
    };

/** Imports without a problem. */
export interface ImportsReading {
  readonly kind: 'imports';
  readonly imports: readonly [Import, ...Import[]];
  /** Whether they come of a list, be it of one. */
  readonly isList: boolean;
  readonly title: string;
  /** Lines for the log, before anything is sent. */
  readonly notes: readonly string[];
  readonly warnings: readonly string[];
  /** What an earlier try of the same workflow run did, where `resume` tells of one. */
  readonly earlier: EarlierTry | undefined;
}

/** Opens what `imports` and `resume` name. Those who give neither load nothing. */
export async function openInputs(source: InputSource, variables: NodeJS.ProcessEnv): Promise<OpenInputs> {
  const isGiven = (name: string) => source(name).trim() !== '';
  const list = isGiven('imports') ? (await import('./list.ts')).openList(source, workspaceOf(variables)) : undefined;
  const resume = isGiven('resume')
    ? (await import('./resume.ts')).openResume(source, variables, attemptOf(variables) > 1)
    : undefined;
  return { list, resume };
}

/**
 * Reads the inputs once, into imports that have their inputs bound. Looks at the published file and at the names of all
 * inputs among the runner's variables. Sends nothing, logs nothing, throws nothing.
 */
export function readInputs(
  given: InputSource,
  variables: NodeJS.ProcessEnv = {},
  open: OpenInputs = {},
): InputsReading {
  const { list, resume } = open;
  const misspelt = findMisspelt(variables);
  // A stand-in hands on more inputs than the step has: those of a composite action around it.
  const isRefused = !isStandIn(variables);
  const source = isRefused ? withMisspelt(given, misspelt) : given;
  const fields = openFields(source);
  if (isRefused) for (const { meant, wrong } of misspelt) fields.refuse(meant, wrong);
  const provider = findProvider(fields.word('provider', providerNames) ?? '');
  const readCommon = (of: InputFields) => readCommonInputs(of, provider, variables, list !== undefined);
  const { imports, note } = readImports();
  const earlier = resume?.match(fields, imports);
  const [first, ...rest] = imports;
  if (fields.problems().length > 0 || first === undefined) {
    const { missing, secretNames } = fields.findings;
    const hints = missing.size === 0 ? [] : ['Unset secrets and empty form fields count as missing.'];
    const lacksSecret = [...missing].some((name) => secretNames.has(name));
    const isUsable = resume !== undefined && resume.entries.length > 0 && !fields.findings.problems.has('resume');
    const handedOn = isUsable ? { ofImports: [], others: resume.entries } : undefined;
    const problems = fields.problems();
    return { kind: 'problems', problems, hints, lacksSecret, title: provider?.title, earlier: handedOn };
  }
  return {
    kind: 'imports',
    imports: [first, ...rest],
    isList: list !== undefined,
    title: first.title,
    notes: [note, first.mode === 'trigger' && resume === undefined ? noteOfRerun(variables) : undefined].filter(
      (line) => line !== undefined,
    ),
    // Where they are refused, this is not reached.
    warnings: [...misspelt.map(({ meant, wrong }) => `\`${meant}\` ${wrong}.`), ...(resume?.warnings ?? [])],
    earlier,
  };

  function readImports(): Chosen {
    if (list === undefined && fields.text('only') !== undefined) {
      fields.refuse('only', 'needs `imports`, the list. Add the list, or remove `only`');
    }
    if (list !== undefined && provider !== undefined) {
      const hasOnly = variables['INPUT_ONLY'] !== undefined;
      return list.read({ source, provider, fields, readCommon }, hasOnly);
    }
    const common = readCommon(fields);
    const item = provider?.readImport(fields, common);
    return { imports: item === undefined ? [] : [item], note: undefined };
  }
}

/** Which attempt of the workflow run this is. */
function attemptOf(variables: NodeJS.ProcessEnv): number {
  return Number(variables['GITHUB_RUN_ATTEMPT'] ?? '1');
}

function noteOfRerun(variables: NodeJS.ProcessEnv): string | undefined {
  const attempt = attemptOf(variables);
  if (!(attempt > 1)) return undefined;
  return `This is attempt ${attempt} of the workflow run. Imports that an earlier attempt started are started again, because \`resume\` is not given.`;
}

function readCommonInputs(
  fields: InputFields,
  provider: Provider | undefined,
  variables: NodeJS.ProcessEnv,
  isList: boolean,
): CommonInputs {
  const baseUrl = fields.baseUrl('base_url', provider?.apiPaths);
  const wait = fields.boolean('wait') ?? false;
  const waitMinutes = fields.number('wait_timeout_minutes', { min: 0.1, max: 1440 }) ?? DEFAULTS.wait_timeout_minutes;
  const timeoutSeconds = fields.number('timeout_seconds', { min: 1, max: 600 }) ?? DEFAULTS.timeout_seconds;
  const maxAttempts = fields.number('max_attempts', { min: 1, max: 10, whole: true }) ?? DEFAULTS.max_attempts;
  const mode = readMode(fields);
  const waitMs = wait ? waitMinutes * 60_000 : undefined;
  // What is published stands in the entries of a list.
  const isWhole = fields.isEntry || !isList;
  const source = readSource(fields, { mode, wait, isWhole, workspace: workspaceOf(variables) });
  return { baseUrl, deadlineMs: timeoutSeconds * 1000, maxAttempts, mode, waitMs, ...source };
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

/**
 * Every secret among the raw inputs, of whichever provider and in every entry of a list, and in the proxy variables, so
 * that all are masked before anything is parsed or printed.
 */
export function readSecrets(
  source: InputSource,
  variables: NodeJS.ProcessEnv = {},
  { list }: OpenInputs = {},
): Secrets {
  const misspelt = findMisspelt(variables);
  // Each of them is masked, whatever was given under the right name beside it.
  const alone = misspelt.map(
    ({ meant, text }) =>
      (name: string) =>
        name === meant ? text : '',
  );
  const sources = [withMisspelt(source, misspelt), ...alone, ...(list?.sources(source) ?? [])];
  const inputs = sources.flatMap((from) => [
    ...providers.map((provider) => provider.secretsOf(from)),
    { values: [], addresses: [from('source_url').trim()], ids: placesOf(from('base_url')) },
  ]);
  // Addresses hold them to get round a cache; masked, they would be missing in links, later logs and the job's outputs.
  const ids = ['GITHUB_SHA', 'GITHUB_RUN_ID', 'GITHUB_REPOSITORY'].map((name) => variables[name] ?? '');
  return decideSecrets([...inputs, ...proxySecrets(variables), { values: [], ids }]);
}

/** The address of the API stands in our own lines: it stays readable, whatever an address of a file holds. */
function placesOf(baseUrl: string): string[] {
  const url = parseHttpUrl(baseUrl.trim());
  return url === undefined ? [] : [url.hostname, url.host, `${url.origin}${url.pathname.replace(/\/+$/, '')}`];
}
