import type { HttpAnswer } from '../http/exchange.ts';
import { loggedExchange } from '../http/logged-exchange.ts';
import { readHttpDate, readRetryAfter } from '../http/retry-after.ts';
import type { Provider, StatusSource } from '../providers/provider.ts';
import type { Surroundings } from '../surroundings.ts';
import { codeOfRefusal, explain } from '../trigger/answer.ts';
import type { PollResult } from './poll-decision.ts';

/** The most that is read of a status, in bytes: a run may have 100,000 log entries of a few hundred bytes each. */
const MAX_STATUS_BYTES = 64 * 1024 * 1024;

/** How one status is to be read; times in milliseconds. */
export interface StatusRequest {
  readonly datasetId: string;
  readonly deadlineMs: number;
  /** Since the end of the status request before; never less than the provider's poll interval. */
  readonly distanceMs?: number;
  /** By the clock here. */
  readonly notBeforeMs?: number;
  /** Whether it stands in the log, or only in the debug log. */
  readonly isLogged: boolean;
}

/** Asks for the status of a dataset's newest run, never more often than the provider allows. */
export class StatusReader {
  /** The least distance between two requests, in milliseconds. */
  readonly intervalMs: number;
  /**
   * How far the provider's clock is ahead of the one here, in milliseconds, once an answer had a `Date`. Whole seconds
   * and the way back make each measurement too low, so the highest is the best.
   */
  clockOffsetMs: number | undefined;
  readonly #provider: Provider;
  readonly #source: StatusSource;
  readonly #surroundings: Surroundings;
  #lastEndMs = Number.NEGATIVE_INFINITY;

  constructor(provider: Provider, source: StatusSource, surroundings: Surroundings) {
    this.#provider = provider;
    this.#source = source;
    this.#surroundings = surroundings;
    this.intervalMs = source.pollIntervalMs * surroundings.timeScale;
  }

  /** Waits for its turn, asks once and tells what the answer says; never rejects. */
  async read({ datasetId, deadlineMs, distanceMs = 0, notBeforeMs = 0, isLogged }: StatusRequest): Promise<PollResult> {
    const { clock, signal, log, debug } = this.#surroundings;
    // Measured from the end of the last exchange, so that the distance holds at the provider's side too.
    const earliestMs = this.#lastEndMs + Math.max(distanceMs, this.intervalMs);
    const pauseMs = Math.max(earliestMs, notBeforeMs) - clock.now();
    if (pauseMs > 0) await clock.pause(pauseMs, signal);
    if (signal.aborted) return { kind: 'cancelled' };
    const surroundings = { signal, log: isLogged ? log : debug, onSent: () => {} };
    const startedAtMs = clock.now();
    const result = await loggedExchange(this.#source.plan(datasetId), deadlineMs, surroundings, MAX_STATUS_BYTES);
    this.#lastEndMs = clock.now();
    if (result.kind === 'lost') {
      if (result.reason === 'cancelled') return { kind: 'cancelled' };
      return { kind: 'failed', why: result.detail, retryAfterMs: undefined };
    }
    this.learnClock(result, startedAtMs);
    return this.#interpret(result);
  }

  /** Takes the provider's clock from the `Date` of an answer whose request began at that time. */
  learnClock(answer: HttpAnswer, startedAtMs: number): void {
    const date = readHttpDate(answer.headers['date']?.[0]);
    if (date === undefined) return;
    const offsetMs = date - (startedAtMs + answer.headersMs);
    this.clockOffsetMs = Math.max(offsetMs, this.clockOffsetMs ?? offsetMs);
  }

  #interpret(answer: HttpAnswer): PollResult {
    if (answer.status === 401 || answer.status === 403) {
      const detail = explain(this.#provider, answer);
      return { kind: 'denied', code: codeOfRefusal(answer.status, detail), detail };
    }
    const reading = this.#source.read(answer);
    if (reading.kind === 'none') return { kind: 'none', detail: explain(this.#provider, answer) };
    if (reading.kind === 'run') return reading;
    const retryAfterMs = readRetryAfter(answer.headers, this.#surroundings.clock.now());
    return { kind: 'failed', why: reading.why, retryAfterMs };
  }
}
