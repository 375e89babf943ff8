import type { Entry, Gates } from '../gate/gate.ts';
import type { HttpAnswer } from '../http/exchange.ts';
import { loggedExchange } from '../http/logged-exchange.ts';
import { readRetryAfter } from '../http/retry-after.ts';
import type { ErrorCode, Failure } from '../outcome.ts';
import type { Import, Question, Reading } from '../providers/provider.ts';
import { isWebPage } from '../providers/provider-words.ts';
import type { Surroundings } from '../surroundings.ts';
import { codeOfRefusal, explain, speakerOf } from '../trigger/answer.ts';

/** The provider did not tell what it was asked. */
export interface Untold extends Pick<Failure, 'answeredBy'> {
  /** `refused` where the API itself refuses, so that the same question would be refused again; else nothing is known. */
  readonly kind: 'refused' | 'unread';
  readonly code: ErrorCode;
  /** The provider's words or what went wrong, for an outcome. */
  readonly detail: string;
  /** The same in a few words, for the log. */
  readonly why: string;
  readonly httpStatus: number | undefined;
  readonly retryAfterMs: number | undefined;
}

/** The answer to a question: what it tells, or why it tells nothing. */
export type Answer<R extends Reading> =
  | Exclude<R, { readonly kind: 'refused' | 'unreadable' }>
  | Untold
  /** With several imports: its turn did not come in time. */
  | { readonly kind: 'left_out' }
  | { readonly kind: 'stopped' };

/** When and how a question is asked. */
export interface Asking extends Entry {
  readonly deadlineMs?: number;
  /** Whether it stands in the log, or only in the debug log. */
  readonly isLogged?: boolean;
  /** Takes an answer as it came, and when its request began. */
  readonly onAnswer?: (answer: HttpAnswer, startedAtMs: number) => void;
}

/** Asks the provider a question that starts nothing, once, in its turn, and gives what it said. Never rejects. */
export async function ask<R extends Reading>(
  item: Pick<Import, 'title' | 'limits'>,
  question: Question<R>,
  gates: Gates,
  surroundings: Surroundings,
  asking: Asking = {},
): Promise<Answer<R>> {
  const { clock, signal, env, log, debug } = surroundings;
  const { deadlineMs = item.limits.deadlineMs, isLogged = true, onAnswer } = asking;
  const answer = await gates(question.name, question.intervalMs).inTurn(asking, signal, async () => {
    const startedAtMs = clock.now();
    const world = { signal, env, log: isLogged ? log : debug };
    const result = await loggedExchange(question.plan, deadlineMs, world, question.maxBodyBytes);
    if (result.kind === 'answer') {
      onAnswer?.(result, startedAtMs);
      return interpret(item, question, result, clock.now());
    }
    if (result.reason === 'cancelled') return { kind: 'stopped' } as const;
    const code = result.reason === 'network' || result.reason === 'held_back' ? 'network_error' : result.reason;
    const { detail, status } = result;
    return { kind: 'unread', code, detail, why: detail, httpStatus: status, retryAfterMs: undefined } as const;
  });
  return answer ?? { kind: signal.aborted ? 'stopped' : 'left_out' };
}

function interpret<R extends Reading>(
  item: Pick<Import, 'title'>,
  question: Question<R>,
  answer: HttpAnswer,
  nowMs: number,
): Answer<R> {
  const { status } = answer;
  const said = readSafely(question, answer);
  if (said !== undefined && isTold(said)) return said;
  const why = said?.kind === 'unreadable' ? said.why : undefined;
  const retryAfterMs = readRetryAfter(answer.headers, nowMs);
  if (status >= 200 && status < 300) {
    const detail = why === undefined ? explain(item, answer) : `${item.title} answered ${status}, but with ${why}.`;
    const code = 'unexpected_response';
    return { kind: 'unread', code, detail, why: why ?? detail, httpStatus: status, retryAfterMs };
  }
  const detail = explain(item, answer);
  const code = codeOfRefusal(status, detail);
  // The API refuses in JSON or without a body; a page comes from something on the way.
  const isPage = status !== 401 && isWebPage(answer.body);
  const isRefusal = why === undefined && status >= 400 && status < 500 && status !== 429 && !isPage;
  const kind = isRefusal ? 'refused' : 'unread';
  return { kind, code, detail, why: why ?? detail, httpStatus: status, retryAfterMs, ...speakerOf(answer) };
}

/** An answer may be anything, up to what no program can hold; that it cannot be read is no fault of the import. */
function readSafely<R extends Reading>(question: Question<R>, answer: HttpAnswer): R | Unreadable | undefined {
  // What was cut may have said something else at its end.
  if (answer.bodyCut) return { kind: 'unreadable', why: 'an answer that is too large' };
  try {
    return question.read(answer);
  } catch {
    return { kind: 'unreadable', why: 'an answer that cannot be read' };
  }
}

type Unreadable = Extract<Reading, { readonly kind: 'unreadable' }>;

function isTold<R extends Reading>(
  said: R | Unreadable,
): said is Exclude<R, { readonly kind: 'refused' | 'unreadable' }> {
  return said.kind !== 'refused' && said.kind !== 'unreadable';
}
