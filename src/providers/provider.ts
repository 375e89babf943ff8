import { createHash } from 'node:crypto';
import type { InputFields, InputSource } from '../fields/fields.ts';
import type { HttpAnswer } from '../http/exchange.ts';
import type { RequestPlan } from '../http/request-plan.ts';
import type { ReasonWords } from '../outcome/reason.ts';
import type { RecordLimits } from '../outcome/record-limits.ts';
import type { SecretInputs } from '../secrets/secrets.ts';
import type { CheckPlan, Probe, StatusSource } from './question.ts';
import type { Advised, Remedies } from './remedies.ts';

/** What the step is for: to trigger, to show the request, or to ask everything but to trigger. */
export type Mode = 'trigger' | 'dry_run' | 'check';

/** What was published, as the inputs tell it; at least one of the two is given. */
export interface Published {
  /** An absolute path, and the size in bytes when the inputs were read. The file was readable and not empty then. */
  readonly file: { readonly path: string; readonly bytes: number } | undefined;
  /** 64 hex digits in lower case. Given beside a file, the two must agree; that is not checked yet. */
  readonly sha256: string | undefined;
}

/** The source that the provider fetches from, as far as the inputs tell; times in milliseconds. */
export interface SourceInputs {
  /** Absent only in a check, which then asks no more than whether the source answers. */
  readonly published: Published | undefined;
  /** An http or https address; absent where the provider has to be asked for it, or in a check cannot be. */
  readonly url: URL | undefined;
  /** How long to wait until the source serves what was published. */
  readonly timeoutMs: number;
}

/** How a provider fetches a file, as it documents it. */
export interface FetchRules {
  readonly maxRedirects: number;
  /** The largest file that it takes, in bytes; more is a warning only. */
  readonly maxBytes: number;
  /** Whether it asks with HEAD first and wants 200 and this type; absent where it documents nothing of the kind. */
  readonly wantsOnHead?: { readonly contentType: string };
  /** The most records that it says it takes; more is a warning only. */
  readonly maxRecords?: number;
}

/** The source of one import. */
export interface ImportSource extends SourceInputs, FetchRules {
  /** Asks the provider for the address that it fetches from. */
  readonly lookUp: Probe | undefined;
}

/** The inputs that every provider has, parsed; times in milliseconds. */
export interface CommonInputs extends RecordLimits {
  readonly baseUrl: URL | undefined;
  readonly deadlineMs: number;
  readonly maxAttempts: number;
  readonly mode: Mode;
  /** How long to wait for the run's end; absent where `wait` is false. */
  readonly waitMs: number | undefined;
  /** Absent where nothing is to be asked of the source; `url` is what `source_url` says. */
  readonly source: SourceInputs | undefined;
}

/** The trigger as data: what to send, and how a person calls it. */
export interface TriggerPlan {
  readonly request: RequestPlan;
  /** What is imported, in the provider's own word (`dataset`), and its id where the inputs name one. */
  readonly subject: { readonly kind: string; readonly id: string | undefined };
  /** The source override, in the form that may be shown. */
  readonly sourceOverride: string | undefined;
  /** Tells two imports with the same id apart, as `targetOf` makes it. */
  readonly target: string;
}

/**
 * A short name for what an import is aimed at beside its id: the provider, its address, the project, and what is imported.
 * Never made of a key or a signed query, which differ from one try to the next. 12 hex digits.
 */
export function targetOf(...parts: readonly (string | undefined)[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 12);
}

/** What the body of a 2xx says: the documented success, a refusal all the same, or nothing that can be relied on. */
export type Confirmation =
  | { readonly kind: 'accepted'; readonly datasetId?: string; readonly importId?: string }
  | { readonly kind: 'refused'; readonly detail: string }
  | { readonly kind: 'unusable'; readonly detail: string };

/** How often and how long an import is tried; times in milliseconds. */
export interface ImportLimits {
  readonly deadlineMs: number;
  readonly maxAttempts: number;
  /** How long a 429 without `Retry-After` asks to pause, where the provider documents it. */
  readonly rateLimitWindowMs: number | undefined;
}

/** An address that the inputs tell, and how a sentence begins with it. */
export interface GivenAddress {
  readonly name: string;
  readonly url: URL;
}

/** One thing to be imported: data, and pure functions that have its inputs already. */
export interface Import extends RecordLimits {
  /** The provider's name that people read. */
  readonly title: string;
  /** What people call it among several; its id where nobody gave it a name. */
  readonly name: string;
  readonly plan: TriggerPlan;
  readonly limits: ImportLimits;
  readonly mode: Mode;
  /** Present with `published_file` or `published_sha256`, and in every check; `url` is the provider's default where it has one. */
  readonly source: ImportSource | undefined;
  /** Where the provider fetches the file or the action looks at it, as far as the inputs tell. */
  readonly addresses: readonly GivenAddress[];
  /** What a check asks. */
  readonly check: () => CheckPlan | Promise<CheckPlan>;
  /** What is odd about the inputs and no fault, a sentence each. */
  readonly warnings: readonly string[];
  /** What a person can do to learn how an accepted import ends, as one sentence. */
  readonly resultHint: string;
  /** What a second import of the same file does to what the first one brought. */
  readonly importingAgain: 'replaces' | 'adds';
  /** Reads the body of a 2xx. */
  readonly confirm: (answer: HttpAnswer) => Confirmation;
  /** What the provider says where it refuses, as far as the words tell more than the status. */
  readonly words: ReasonWords;
  /** One sentence that tells a person what to do. */
  readonly remedy: (failure: Advised) => Promise<string>;
  /** Absent where nobody waits. */
  readonly wait: { readonly waitMs: number; readonly source: StatusSource } | undefined;
}

/** What an input of a provider is for. */
export interface InputRole {
  readonly isSecret?: true;
  /** Each entry of a list of imports has its own. */
  readonly isOfEntry?: true;
  /** It cannot go with a list of imports. */
  readonly isAlone?: true;
}

/** One SaaS that can be told to import. */
export interface Provider {
  /** The name that people read. */
  readonly title: string;
  /** Its own inputs, by name. */
  readonly inputs: Readonly<Record<string, InputRole>>;
  /** The paths that are added to the base URL, with `{}` for an id. */
  readonly apiPaths: readonly string[];
  /** What is secret among the raw inputs, whichever provider is chosen: it is masked before anything is parsed. */
  readonly secretsOf: (source: InputSource) => SecretInputs;
  /** Parses the provider's inputs into an import; records problems in `fields`, and what it gives then is not used. */
  readonly readImport: (fields: InputFields, common: CommonInputs) => Import | undefined;
}

/**
 * A provider as its file describes it: pure functions of its own inputs `I`, which know neither @actions/core nor the
 * network. They are properties and not methods, so that the compiler keeps another provider's inputs out of them.
 */
export interface ProviderSpec<I>
  extends Omit<Provider, 'readImport'>,
    Pick<Import, 'resultHint' | 'importingAgain'>,
    Pick<ImportLimits, 'rateLimitWindowMs'> {
  readonly readInputs: (fields: InputFields, common: CommonInputs) => I | undefined;
  /** The address that the provider fetches from where `source_url` is absent, as far as its inputs tell. */
  readonly sourceUrl?: (inputs: I) => GivenAddress | undefined;
  readonly fetchRules: FetchRules;
  /** Asks the API for the address that it fetches from. */
  readonly addressProbe?: (inputs: I) => Probe | undefined;
  readonly checkPlan: (inputs: I) => CheckPlan | Promise<CheckPlan>;
  readonly warningsOf?: (inputs: I, common: CommonInputs) => readonly string[];
  readonly planTrigger: (inputs: I) => TriggerPlan;
  readonly confirm: (answer: HttpAnswer, inputs: I) => Confirmation;
  readonly words?: ReasonWords;
  /** What to do about each reason. */
  readonly remedies: (failure: Advised, inputs: I) => Remedies | Promise<Remedies>;
  /** Absent where the API offers no way to follow a run. */
  readonly statusSource?: (inputs: I) => StatusSource | undefined;
}

/** Makes a provider of its description: the import that it reads has its inputs bound. */
export function defineProvider<I>(spec: ProviderSpec<I>): Provider {
  const { title, resultHint, importingAgain, rateLimitWindowMs } = spec;
  function readImport(fields: InputFields, common: CommonInputs): Import | undefined {
    const inputs = spec.readInputs(fields, common);
    if (inputs === undefined) return undefined;
    const { deadlineMs, maxAttempts, mode, waitMs, source, minRecords, maxLossPercent } = common;
    const statusSource = waitMs === undefined ? undefined : spec.statusSource?.(inputs);
    const plan = spec.planTrigger(inputs);
    const own = spec.sourceUrl?.(inputs);
    const given = source?.url === undefined ? undefined : { name: '`source_url`', url: source.url };
    return {
      title,
      name: plan.subject.id ?? '',
      plan,
      limits: { deadlineMs, maxAttempts, rateLimitWindowMs },
      mode,
      minRecords,
      maxLossPercent,
      importingAgain,
      source:
        source === undefined
          ? undefined
          : { ...source, ...spec.fetchRules, url: source.url ?? own?.url, lookUp: spec.addressProbe?.(inputs) },
      addresses: [own, given].filter((address) => address !== undefined),
      check: () => spec.checkPlan(inputs),
      warnings: spec.warningsOf?.(inputs, common) ?? [],
      resultHint,
      confirm: (answer) => spec.confirm(answer, inputs),
      words: spec.words ?? [],
      remedy: async (failure) => (await spec.remedies(failure, inputs))[failure.reason],
      wait: waitMs === undefined || statusSource === undefined ? undefined : { waitMs, source: statusSource },
    };
  }
  return { ...spec, readImport };
}
