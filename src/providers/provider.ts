import type { HttpAnswer } from '../http/exchange.ts';
import type { RequestPlan } from '../http/request-plan.ts';
import type { ErrorCode, Failure, Known } from '../outcome.ts';
import type { Run } from '../provider-run.ts';
import type { SecretInputs } from '../secrets/secrets.ts';
import type { InputFields, InputSource } from './input-fields.ts';

/** The inputs that every provider has, parsed; times in milliseconds. */
export interface CommonInputs {
  readonly baseUrl: URL | undefined;
  readonly deadlineMs: number;
  readonly maxAttempts: number;
  readonly dryRun: boolean;
  /** How long to wait for the run's end; absent where `wait` is false. */
  readonly waitMs: number | undefined;
}

/** What a provider's inputs have in common; each provider adds its ids and keys and tags them with its name. */
export interface ProviderInputs extends CommonInputs {
  readonly provider: string;
}

/** The trigger as data: what to send, and how a person calls it. */
export interface TriggerPlan {
  readonly request: RequestPlan;
  /** `dataset` or `import`, and its id where the inputs name one. */
  readonly subject: { readonly kind: 'dataset' | 'import'; readonly id: string | undefined };
  /** The source override, in the form that may be shown. */
  readonly sourceOverride: string | undefined;
}

/** What the body of a 2xx says: the documented success, a refusal all the same, or nothing that can be relied on. */
export type Confirmation =
  | { readonly kind: 'accepted'; readonly datasetId?: string; readonly importId?: string }
  | { readonly kind: 'refused'; readonly detail: string }
  | { readonly kind: 'unusable'; readonly detail: string };

/** What one status request gave: the newest run, no run at all, or nothing that can be read. */
export type StatusReading =
  | { readonly kind: 'run'; readonly run: Run }
  | { readonly kind: 'none' }
  | { readonly kind: 'unreadable'; readonly why: string };

/** How the runs of a provider can be followed. */
export interface StatusSource {
  /** The least distance between two status requests, in milliseconds. */
  readonly pollIntervalMs: number;
  plan(datasetId: string): RequestPlan;
  read(answer: HttpAnswer): StatusReading;
}

/**
 * One SaaS that can be told to import. Everything here is pure: it turns inputs into a plan and an answer into a
 * meaning, and knows neither @actions/core nor the network. `I` are the provider's own inputs.
 */
export interface Provider<I extends ProviderInputs = ProviderInputs> {
  /** The name that people read. */
  readonly title: string;
  /** What is secret among the raw inputs, whichever provider is chosen: it is masked before anything is parsed. */
  secretsOf(source: InputSource): SecretInputs;
  /** How long a 429 without `Retry-After` asks to pause, in milliseconds, where the provider documents it. */
  readonly rateLimitWindowMs: number | undefined;
  /** Parses the provider's own inputs and records problems in `fields`; what it gives then is not used. */
  readInputs(fields: InputFields, common: CommonInputs): I | undefined;
  planTrigger(inputs: I): TriggerPlan;
  /** Reads the body of a 2xx. */
  confirm(answer: HttpAnswer, inputs: I): Confirmation;
  /** One sentence that tells a person what to do, for this provider. */
  remedy(failure: RemedyOf, inputs: I | undefined): string;
  /** Absent where the API offers no way to follow a run, or the inputs hold no key for it. */
  statusSource?(inputs: I): { readonly source: StatusSource; readonly datasetId: string } | undefined;
}

/** What a remedy depends on. */
export type RemedyOf = Pick<Failure, 'word' | 'code'> & Pick<Known, 'httpStatus'>;

/** A remedy for each error code. */
export type Remedies = Readonly<Record<ErrorCode, string>>;
