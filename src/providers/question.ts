import type { HttpAnswer } from '../http/exchange.ts';
import type { RequestPlan } from '../http/request-plan.ts';
import type { Run } from '../outcome/provider-run.ts';
import type { CodedReason } from '../outcome/reason.ts';
import type { SecretInputs } from '../secrets/secrets.ts';

/** One question to the provider that starts nothing; `T` is what it can tell. */
export interface Question<T> {
  /** What is asked about, for people. Questions of a name keep their distance, whichever import of a step asks them. */
  readonly name: string;
  readonly plan: RequestPlan;
  /** The least distance between two such questions, in milliseconds; 0 where none is documented. */
  readonly intervalMs: number;
  /** The most that is read of the answer, in bytes, where that is more than any answer to a trigger has. */
  readonly maxBodyBytes?: number;
  readonly read: (answer: HttpAnswer) => Reading<T>;
}

/** What a whole answer says; `undefined` where its status alone decides. */
export type Reading<T> =
  | T
  /** The API refuses; `detail` says so in a success. */
  | { readonly kind: 'refused'; readonly detail?: string }
  /** With whatever status, nothing is known; `why` stands behind "answered 200 with". */
  | { readonly kind: 'unreadable'; readonly why: string }
  | undefined;

/** A question of a check, or for the address of the source. */
export type Probe = Question<ProbeReading>;

/** What such a question tells. */
export type ProbeReading =
  | {
      readonly kind: 'fine';
      /** Complete sentences. */
      readonly says: string;
      /** From where the provider fetches. */
      readonly address?: URL;
      /** What is secret in the answer. */
      readonly secrets?: SecretInputs;
      readonly warnings?: readonly string[];
      /** The newest run, where there is one. */
      readonly run?: Run;
    }
  | {
      readonly kind: 'wrong';
      readonly reason: CodedReason;
      readonly detail: string;
      readonly secrets?: SecretInputs;
    };

/** What a check can ask, and what it cannot. */
export interface CheckPlan {
  readonly probes: readonly Probe[];
  /** What nobody can try without starting an import, a part of a sentence each. */
  readonly untried: readonly string[];
}

/** What a status request tells: the newest run, or that there was never one. */
export type StatusReading = { readonly kind: 'run'; readonly run: Run } | { readonly kind: 'none' };

/** How the runs of an import can be followed. */
export interface StatusSource {
  /** The id whose runs are followed, unless the answer to the trigger names another. */
  readonly id: string;
  /** Asks for the newest run of an id. */
  readonly newestRun: (id: string) => Question<StatusReading>;
}
