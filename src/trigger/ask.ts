import { loggedExchange } from '../http/logged-exchange.ts';
import { readRetryAfter } from '../http/retry-after.ts';
import type { QuestionLimiters } from '../limiters/question-limiters.ts';
import type { ErrorCode } from '../outcome.ts';
import type { Import, Probe, ProbeReading } from '../providers/provider.ts';
import { isWebPage } from '../providers/provider-words.ts';
import type { Surroundings } from '../surroundings.ts';
import { codeOfRefusal, explain } from './answer.ts';

/** What the answer to a question says. */
export type Asked =
  | Extract<ProbeReading, { readonly kind: 'fine' }>
  | (Extract<ProbeReading, { readonly kind: 'wrong' }> & { readonly status: number | undefined })
  /** The provider refuses: the same question would be refused again. */
  | { readonly kind: 'refused'; readonly code: ErrorCode; readonly detail: string; readonly status: number }
  /** Nothing is known; it may be asked again. */
  | {
      readonly kind: 'unread';
      readonly code: ErrorCode;
      readonly detail: string;
      readonly status: number | undefined;
      readonly retryAfterMs: number | undefined;
    }
  | { readonly kind: 'cancelled' };

/** Asks the provider one question that starts nothing, once, in its turn, and tells what it said. Never rejects. */
export async function askOnce(
  item: Pick<Import, 'title' | 'limits'>,
  probe: Probe,
  questions: QuestionLimiters,
  surroundings: Surroundings,
): Promise<Asked> {
  const asked = await questions.of(probe).ask({}, surroundings.signal, () => ask(item, probe, surroundings));
  return asked ?? { kind: 'cancelled' };
}

async function ask(item: Pick<Import, 'title' | 'limits'>, probe: Probe, surroundings: Surroundings): Promise<Asked> {
  const { clock, signal, log } = surroundings;
  const { plan, maxBodyBytes } = probe;
  const result = await loggedExchange(plan, item.limits.deadlineMs, { signal, log, onSent: () => {} }, maxBodyBytes);
  if (result.kind === 'lost') {
    if (result.reason === 'cancelled') return { kind: 'cancelled' };
    if (result.reason === 'invalid_input') {
      return { kind: 'wrong', word: 'not_sent', code: 'invalid_input', detail: result.detail, status: undefined };
    }
    const code = result.reason === 'timeout' ? 'timeout' : 'network_error';
    return { kind: 'unread', code, detail: result.detail, status: result.status, retryAfterMs: undefined };
  }
  const { status } = result;
  const reading = result.bodyCut ? undefined : probe.read(result);
  if (reading?.kind === 'fine') return reading;
  if (reading?.kind === 'wrong') return { ...reading, status };
  const retryAfterMs = readRetryAfter(result.headers, clock.now());
  if (status >= 200 && status < 300) {
    const detail = `${item.title} answered ${status}${reading === undefined ? '' : `, but with ${reading.why}`}.`;
    return { kind: 'unread', code: 'unexpected_response', detail, status, retryAfterMs };
  }
  const detail = explain(item, result);
  const code = codeOfRefusal(status, detail);
  // The API refuses in JSON or without a body; a page comes from something on the way.
  const isPage = status !== 401 && isWebPage(result.body);
  const isRefusal = reading === undefined && status >= 400 && status < 500 && status !== 429 && !isPage;
  return isRefusal ? { kind: 'refused', code, detail, status } : { kind: 'unread', code, detail, status, retryAfterMs };
}
