import type { HttpAnswer } from '../http/exchange.ts';
import { loggedExchange } from '../http/logged-exchange.ts';
import { readHttpDate, readRetryAfter } from '../http/retry-after.ts';
import type { StatusLimiter, StatusTurn } from '../limiters/status-limiter.ts';
import type { StatusReading, StatusSource } from '../providers/provider.ts';
import type { Surroundings } from '../surroundings.ts';
import { codeOfStatus, explain } from '../trigger/answer.ts';
import type { PollResult } from './poll-decision.ts';

/** The most that is read of a status, in bytes: a run may have 100,000 log entries of a few hundred bytes each. */
const MAX_STATUS_BYTES = 64 * 1024 * 1024;

/** How one status is to be read; times in milliseconds. */
export interface StatusRequest extends StatusTurn {
  /** The dataset, where it is not the source's own. */
  readonly id?: string;
  readonly deadlineMs: number;
  /** Since the end of this import's status request before; the limiter's interval holds in any case. */
  readonly distanceMs?: number;
  /** Whether it stands in the log, or only in the debug log. */
  readonly isLogged: boolean;
}

/** Asks for the status of the newest run, and learns the provider's clock from the answers. */
export class StatusReader {
  /**
   * How far the provider's clock is ahead of the one here, in milliseconds, once an answer had a `Date`. Whole seconds
   * and the way back make each measurement too low, so the highest is the best.
   */
  clockOffsetMs: number | undefined;
  readonly #title: string;
  readonly #source: StatusSource;
  readonly #limiter: StatusLimiter;
  readonly #surroundings: Surroundings;
  #lastEndMs = Number.NEGATIVE_INFINITY;

  constructor(title: string, source: StatusSource, limiter: StatusLimiter, surroundings: Surroundings) {
    this.#title = title;
    this.#source = source;
    this.#limiter = limiter;
    this.#surroundings = surroundings;
  }

  /** The least distance between two requests, in milliseconds. */
  get intervalMs(): number {
    return this.#limiter.intervalMs;
  }

  /** Waits for its turn, asks once and tells what the answer says; never rejects. */
  async read(request: StatusRequest): Promise<PollResult> {
    const { distanceMs = 0, notBeforeMs = 0, goesFirst = false, giveUpAtMs } = request;
    const turn = { goesFirst, giveUpAtMs, notBeforeMs: Math.max(notBeforeMs, this.#lastEndMs + distanceMs) };
    const result = await this.#limiter.ask(turn, this.#surroundings.signal, () => this.#ask(request));
    this.#lastEndMs = this.#surroundings.clock.now();
    return result ?? { kind: 'cancelled' };
  }

  /** Takes the provider's clock from the `Date` of an answer whose request began at that time. */
  learnClock(answer: HttpAnswer, startedAtMs: number): void {
    const date = readHttpDate(answer.headers['date']?.[0]);
    if (date === undefined) return;
    const offsetMs = date - (startedAtMs + answer.headersMs);
    this.clockOffsetMs = Math.max(offsetMs, this.clockOffsetMs ?? offsetMs);
  }

  async #ask({ id = this.#source.id, deadlineMs, isLogged }: StatusRequest): Promise<PollResult> {
    const { clock, signal, log, debug } = this.#surroundings;
    const surroundings = { signal, log: isLogged ? log : debug, onSent: () => {} };
    const startedAtMs = clock.now();
    const result = await loggedExchange(this.#source.plan(id), deadlineMs, surroundings, MAX_STATUS_BYTES);
    if (result.kind === 'lost') {
      if (result.reason === 'cancelled') return { kind: 'cancelled' };
      return { kind: 'failed', why: result.detail, retryAfterMs: undefined };
    }
    this.learnClock(result, startedAtMs);
    return this.#interpret(result);
  }

  #interpret(answer: HttpAnswer): PollResult {
    if (answer.status === 401 || answer.status === 403) {
      return { kind: 'denied', code: codeOfStatus(answer.status), detail: this.#explain(answer) };
    }
    const reading = this.#digest(answer);
    if (reading.kind === 'none') return { kind: 'none', detail: this.#explain(answer) };
    if (reading.kind === 'run') return reading;
    const retryAfterMs = readRetryAfter(answer.headers, this.#surroundings.clock.now());
    return { kind: 'failed', why: reading.why, retryAfterMs };
  }

  /** A status may be anything, up to what no program can hold; that it cannot be read is no fault of the import. */
  #digest(answer: HttpAnswer): StatusReading {
    try {
      return this.#source.read(answer);
    } catch {
      return { kind: 'unreadable', why: 'the answer cannot be digested' };
    }
  }

  #explain(answer: HttpAnswer): string {
    return explain({ title: this.#title }, answer);
  }
}
