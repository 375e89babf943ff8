import { describeNetworkError, isConnectTimeout } from './network-error.ts';

/** No usable answer: what went wrong, and whether the provider may have seen the request all the same. */
export interface LostExchange {
  readonly kind: 'lost';
  /** `invalid_input` where a proxy is set that cannot be used, `held_back` where `onReady` wanted nothing to be written. */
  readonly reason: 'network' | 'timeout' | 'cancelled' | 'invalid_input' | 'held_back';
  /** False only where provably nothing of the request went out. */
  readonly maybeSent: boolean;
  readonly detail: string;
  /** The status line came, the rest did not. */
  readonly status?: number;
}

/** How long an exchange may last, and who may end it; times in milliseconds. */
export interface TimeLimits {
  /** One deadline over name, connection, TLS, proxy tunnel, headers and, without `idleMs`, the body. */
  readonly deadlineMs: number;
  /** Where given, a body may last for as long as it never pauses for so long. */
  readonly idleMs?: number | undefined;
  /** One more deadline, over everything and the body too. */
  readonly wholeMs?: number | undefined;
  /** How much of both deadlines the redirects that led here have taken. */
  readonly elapsedMs?: number | undefined;
  readonly signal: AbortSignal;
}

/** What one exchange ends with. */
export type Ending = ReturnType<typeof watchExchange>;

/** Why sockets close: nobody reads it, because the first end counts. */
const OVER = new Error('The exchange is over.');

/**
 * Watches over one exchange with a host. Whatever ends it aborts `over`, which closes its sockets, and only the first end
 * counts: nothing that comes of the closed connection can change it, and a body that ends with that is never taken for a
 * whole one. `lost` settles only where the exchange is lost.
 */
export function watchExchange(host: string, limits: TimeLimits) {
  const { deadlineMs, idleMs, signal, elapsedMs = 0, wholeMs = Number.POSITIVE_INFINITY } = limits;
  const controller = new AbortController();
  const over = controller.signal;
  const { promise: lost, resolve } = Promise.withResolvers<LostExchange>();
  let maybeSent = false;
  let status: number | undefined;

  function lose(reason: LostExchange['reason'], detail: string): Promise<LostExchange> {
    if (over.aborted) return lost;
    resolve({ kind: 'lost', reason, maybeSent, detail, ...(status !== undefined && { status }) });
    close();
    return lost;
  }
  function close(): void {
    clearTimeout(timer);
    clearTimeout(wholeTimer);
    // Node would make a reason of its own, and load what for.
    controller.abort(OVER);
  }
  function onDeadline(): void {
    const what = maybeSent ? 'gave no complete answer' : 'could not be reached';
    lose('timeout', `${host} ${what} within ${deadlineMs / 1000} s.`);
  }

  let timer = setTimeout(onDeadline, Math.max(1, deadlineMs - elapsedMs));
  const wholeTimer =
    wholeMs < Number.POSITIVE_INFINITY
      ? setTimeout(() => lose('timeout', `${host} did not end its answer in time.`), Math.max(1, wholeMs - elapsedMs))
      : undefined;
  const onStop = () => void lose('cancelled', 'The step was stopped.');
  if (signal.aborted) onStop();
  else signal.addEventListener('abort', onStop, { signal: over });

  return {
    over,
    lost,
    lose,
    /** Ends it with what Node threw. */
    loseBy(error: unknown): Promise<LostExchange> {
      const reason = !maybeSent && isConnectTimeout(error) ? 'timeout' : 'network';
      const cut = `${host} closed the connection in the middle of its answer (${status}).`;
      return lose(reason, status === undefined ? describeNetworkError(error, host) : cut);
    },
    /** From here on the provider may have the request. */
    markSent(): void {
      maybeSent = true;
    },
    /** The head of the answer is there. */
    markAnswered(answered: number): void {
      status = answered;
      if (idleMs === undefined || over.aborted) return;
      clearTimeout(timer);
      timer = setTimeout(() => lose('timeout', `${host} stopped sending its answer for ${idleMs / 1000} s.`), idleMs);
    },
    /** The body goes on. */
    markProgress(): void {
      if (idleMs !== undefined && !over.aborted) timer.refresh();
    },
    /** Ends it with nothing lost. */
    close,
  };
}
