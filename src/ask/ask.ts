import type { Entry, Gates } from '../gate/gate.ts';
import { readRetryAfter } from '../http/answer-headers.ts';
import type { HttpAnswer } from '../http/exchange.ts';
import { loggedExchange } from '../http/logged-exchange.ts';
import { because, type Cause } from '../outcome/outcome.ts';
import type { Reason } from '../outcome/reason.ts';
import type { Import } from '../providers/provider.ts';
import { isWebPage } from '../providers/provider-words.ts';
import type { Question, Reading } from '../providers/question.ts';
import { causeOfRefusal, explain } from '../trigger/answer.ts';
import { codeOfLost } from '../trigger/retry.ts';
import type { World } from '../world.ts';

/** The provider did not tell what it was asked; the detail is its words or what went wrong, for an outcome. */
interface Untold extends Cause {
  /** The same in a few words, for the log. */
  readonly why: string;
  readonly retryAfterMs: number | undefined;
}

/** The API itself refuses, so that the same question would be refused again. */
export interface Refused extends Untold {
  readonly kind: 'refused';
  readonly httpStatus: number;
}

/** Nothing is known. */
export interface Unread extends Untold {
  readonly kind: 'unread';
  readonly httpStatus: number | undefined;
}

/** The answer to a question: what it tells, or why it tells nothing. */
export type Answer<T> =
  | T
  | Refused
  | Unread
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
export async function ask<T extends { readonly kind: string }>(
  item: Pick<Import, 'title' | 'limits' | 'words'>,
  question: Question<T>,
  gates: Gates,
  world: World,
  asking: Asking = {},
): Promise<Answer<T>> {
  const { clock, signal, env, log, debug } = world;
  const { deadlineMs = item.limits.deadlineMs, isLogged = true, onAnswer } = asking;
  const answer = await gates(question.name, question.intervalMs).inTurn(asking, signal, async () => {
    const startedAtMs = clock.now();
    const world = { signal, env, log: isLogged ? log : debug };
    const result = await loggedExchange(question.plan, deadlineMs, world, question.maxBodyBytes);
    if (result.kind === 'answer') {
      onAnswer?.(result, startedAtMs);
      const said = readSafely(question, result);
      return isTold(said) ? said : whyUntold(item, said, result, clock.now());
    }
    if (result.reason === 'cancelled') return { kind: 'stopped' } as const;
    const { detail, status } = result;
    const cause = because(codeOfLost(result.reason), detail);
    return { kind: 'unread', ...cause, why: detail, httpStatus: status, retryAfterMs: undefined } as const;
  });
  return answer ?? { kind: signal.aborted ? 'stopped' : 'left_out' };
}

function isTold<T extends { readonly kind: string }>(said: Reading<T>): said is T {
  return said !== undefined && said.kind !== 'refused' && said.kind !== 'unreadable';
}

function whyUntold(
  item: Pick<Import, 'title' | 'words'>,
  said: Reading<never>,
  answer: HttpAnswer,
  nowMs: number,
): Refused | Unread {
  const { status } = answer;
  const why = said?.kind === 'unreadable' ? said.why : undefined;
  const told = { httpStatus: status, retryAfterMs: readRetryAfter(answer.headers, nowMs) };
  const isSuccess = status >= 200 && status < 300;
  if (isSuccess && said?.kind !== 'refused') {
    const detail = why === undefined ? explain(item, answer) : `${item.title} answered ${status}, but with ${why}.`;
    const reason = isWebPage(answer.body) ? 'web_page' : 'unexpected_response';
    return { kind: 'unread', ...because('unexpected_response', detail), reason, why: why ?? detail, ...told };
  }
  const detail = (said?.kind === 'refused' && said.detail) || explain(item, answer);
  const cause = causeOfRefusal(item, answer, detail);
  // The API refuses in JSON or without a body; a page comes from something on the way.
  const isPage = status !== 401 && cause.reason === 'web_page';
  const isRefusal = isSuccess || (why === undefined && status >= 400 && status < 500 && status !== 429 && !isPage);
  const kind = isRefusal ? 'refused' : 'unread';
  return { kind, ...cause, reason: ofQuestion(cause.reason), why: why ?? detail, ...told };
}

/** Refusals of a question for which there is other advice than for those of a trigger. */
const OF_QUESTIONS = ['unauthorized', 'forbidden', 'not_found', 'invalid_request', 'rate_limited'] as const;

function ofQuestion(reason: Reason): Reason {
  const known = OF_QUESTIONS.find((one) => one === reason);
  return known === undefined ? reason : `question_${known}`;
}

/** An answer may be anything, up to what no program can hold; that it cannot be read is no fault of the import. */
function readSafely<T>(question: Question<T>, answer: HttpAnswer): Reading<T> {
  // What was cut may have said something else at its end.
  if (answer.bodyCut) return { kind: 'unreadable', why: 'an answer that is too large' };
  try {
    return question.read(answer);
  } catch {
    return { kind: 'unreadable', why: 'an answer that cannot be read' };
  }
}
