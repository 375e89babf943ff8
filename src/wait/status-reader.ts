import type { HttpAnswer } from '../http/exchange.ts';
import { loggedExchange } from '../http/logged-exchange.ts';
import { readRetryAfter, readServerTime } from '../http/retry-after.ts';
import type { StatusLimiter, StatusTurn } from '../limiters/status-limiter.ts';
import type { ErrorCode } from '../outcome.ts';
import { MAX_STATUS_BYTES, type StatusReading, type StatusSource } from '../providers/provider.ts';
import type { Surroundings } from '../surroundings.ts';
import { codeOfStatus, explain } from '../trigger/answer.ts';
import type { PollResult } from './sight.ts';

/** What a provider, or a gateway before it, answers where it does not want to tell. */
const REFUSALS: readonly ErrorCode[] = ['unauthorized', 'forbidden', 'not_found'];

/** How one status is to be read; times in milliseconds. */
export interface StatusRequest extends StatusTurn {
  /** The dataset, where it is not the source's own. */
  readonly id?: string;
  readonly deadlineMs: number;
  /** Since the end of this import's status request before; the limiter's interval holds in any case. */
  readonly distanceMs?: number;
  /** Ends it; the step's own where it is absent. */
  readonly signal?: AbortSignal;
  /** Whether it stands in the log, or only in the debug log. */
  readonly isLogged: boolean;
}

/** Asks for the status of the newest run, and learns the provider's clock from the answers. */
export class StatusReader {
  readonly #clockOffsetsMs: number[] = [];
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
    const { signal = this.#surroundings.signal } = request;
    const turn = { goesFirst, giveUpAtMs, notBeforeMs: Math.max(notBeforeMs, this.#lastEndMs + distanceMs) };
    const result = await this.#limiter.ask(turn, signal, () => this.#ask(request, signal));
    this.#lastEndMs = this.#surroundings.clock.now();
    return result ?? { kind: signal.aborted ? 'cancelled' : 'left_out' };
  }

  /**
   * How far the provider's clock is ahead of the one here, in milliseconds, once an answer told: the median of what was
   * seen, because one slow or wrong answer is not to move it; of two the later.
   */
  get clockOffsetMs(): number | undefined {
    return this.#clockOffsetsMs.toSorted((a, b) => a - b)[Math.floor(this.#clockOffsetsMs.length / 2)];
  }

  /** Takes the provider's clock from the `Date` of an answer whose request began at that time. */
  learnClock(answer: HttpAnswer, startedAtMs: number): void {
    const answeredAtMs = startedAtMs + answer.headersMs;
    const date = readServerTime(answer.headers, answeredAtMs);
    if (date !== undefined) this.#clockOffsetsMs.push(date - answeredAtMs);
  }

  async #ask({ id = this.#source.id, deadlineMs, isLogged }: StatusRequest, signal: AbortSignal): Promise<PollResult> {
    const { clock, log, debug, timeScale } = this.#surroundings;
    const surroundings = { signal, log: isLogged ? log : debug, onSent: () => {} };
    const startedAtMs = clock.now();
    const result = await loggedExchange(this.#source.plan(id), deadlineMs, surroundings, MAX_STATUS_BYTES);
    if (result.kind === 'lost') {
      if (result.reason === 'cancelled') return { kind: 'cancelled' };
      return { kind: 'failed', why: result.detail, retryAfterMs: undefined };
    }
    // A sandbox's clock runs faster than the one here: what it shows later is not how far it was ahead at the trigger.
    if (isLogged || timeScale === 1 || this.clockOffsetMs === undefined) this.learnClock(result, startedAtMs);
    return this.#interpret(result);
  }

  #interpret(answer: HttpAnswer): PollResult {
    const reading = this.#digest(answer);
    if (reading.kind === 'run') return reading;
    // A body that says nothing may have 64 MiB, and its words are not looked for.
    const explained = () => explain({ title: this.#title }, answer);
    if (reading.kind === 'none') return { kind: 'none', detail: explained() };
    const retryAfterMs = readRetryAfter(answer.headers, this.#surroundings.clock.now());
    const code = codeOfStatus(answer.status);
    const why = reading.kind === 'refused' ? explained() : reading.why;
    if (!REFUSALS.includes(code)) return { kind: 'failed', why, retryAfterMs };
    const refusal = { httpStatus: answer.status, code, detail: explained(), isOwn: reading.kind === 'refused' };
    return { kind: 'failed', why, retryAfterMs, refusal };
  }

  /** A status may be anything, up to what no program can hold; that it cannot be read is no fault of the import. */
  #digest(answer: HttpAnswer): StatusReading {
    try {
      return this.#source.read(answer);
    } catch {
      return { kind: 'unreadable', why: 'the answer cannot be read' };
    }
  }
}
