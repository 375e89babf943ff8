import { type Failure, failed, type Success } from '../outcome/outcome.ts';
import { hasFailed, lastMessage, newestEntry, type Run } from '../outcome/provider-run.ts';
import { fromOutside } from '../secrets/secrets.ts';
import { inWords, sentence } from '../text/wording.ts';
import type { PollEnd } from './poll-decision.ts';
import type { Sight } from './sight.ts';

/** How the wait went; times in milliseconds. */
export interface Wait {
  readonly end: PollEnd;
  readonly sight: Sight;
  /** Set where the trigger's answer was lost. */
  readonly lostAnswer: Failure | undefined;
  readonly waitedMs: number;
  readonly title: string;
}

/** Turns the end of a wait into an outcome: what became of the run, or what is known where that is not. */
export function judgeWait(wait: Wait): Success | Failure {
  const { end, lostAnswer, title } = wait;
  const { run } = wait.sight;
  if (end.kind === 'succeeded') return { word: 'succeeded', run: end.run };
  if (end.kind === 'failed') {
    return { ...failed('failed', 'import_failed', wordsOfFailure(end.run, title)), run: end.run };
  }
  if (lostAnswer !== undefined && run === undefined) return stillLost(wait, lostAnswer);
  const seen = run === undefined ? {} : { run };
  switch (end.kind) {
    case 'limit':
      return { ...failed('running', 'wait_timeout', describeLimit(wait)), ...seen };
    case 'stopped': {
      const stopped = `The step was stopped after ${inWords(wait.waitedMs)} of waiting, when ${stateOf(wait.sight)}`;
      const detail = `${sentence(stopped)} ${outlook(wait)}`;
      return { ...failed('running', 'stopped_in_wait', detail), ...seen };
    }
    case 'lost_sight': {
      const { kind, code, detail } = end.refusal;
      const reason = kind === 'refused' ? 'status_lost' : 'end_not_seen';
      return { word: 'running', reason, code, detail: `${sentence(detail)} ${outlook(wait)}`, ...seen };
    }
    case 'superseded': {
      const detail = `The status now shows a newer run (${end.runId}), so the end of run ${run?.id ?? wait.sight.before.ownId} was not seen.`;
      return { ...failed('running', 'end_not_seen', detail), ...seen };
    }
    case 'odd': {
      const status = `Run ${end.run.id} ended with the unknown status "${fromOutside(end.run.word)}"${lastMessage(end.run)}`;
      const detail = `${sentence(status)} Whether the import succeeded is not known.`;
      return { ...failed('running', 'end_not_seen', detail), run: end.run };
    }
  }
}

/** The answer stays lost: no run was found that is provably this import's. */
function stillLost({ end, sight }: Wait, lostAnswer: Failure): Failure {
  const found = sight.untold === undefined ? '' : ` ${untoldSentence(sight.untold)}`;
  const detail = `${found === '' ? lostAnswer.detail : sentence(lostAnswer.detail)}${found}`;
  if (end.kind !== 'stopped') return { ...lostAnswer, detail };
  const stopped = `${sentence(detail)} The step was stopped while it was looking for the run.`;
  return { ...lostAnswer, code: 'cancelled', detail: stopped };
}

function describeLimit(wait: Wait): string {
  const { sight, waitedMs } = wait;
  const { lastFailure } = sight;
  const blind = lastFailure === undefined ? '' : ` ${sentence(`The last look at the status failed: ${lastFailure}`)}`;
  return `${sentence(`After ${inWords(waitedMs)}, ${stateOf(sight)}`)}${blind} ${outlook(wait)}`;
}

function stateOf({ run, shown }: Sight): string {
  if (run === undefined) return 'no run was seen that certainly belongs to this import';
  const [was, had] = shown === 'ours' ? ['was', 'had'] : ['had last been seen', 'had last had'];
  const isGoing = run.state === 'going';
  return `run ${run.id} ${isGoing ? `${was} in progress` : `${had} the status "${fromOutside(run.word)}"`}${lastMessage(run)}`;
}

/** What can be said of the time after the wait, and not more than was seen. */
function outlook({ sight, title }: Wait): string {
  if (sight.untold !== undefined && sight.run === undefined) return untoldSentence(sight.untold);
  if (sight.run === undefined) return `${title} confirmed the import, so it may still begin.`;
  const isGoing = sight.shown === 'ours' && sight.run.state === 'going';
  return isGoing ? `The import goes on at ${title}.` : 'Its end was not seen.';
}

function untoldSentence({ id }: Run): string {
  return `Run ${id} was seen, but the action cannot tell whether this import or an earlier one started it.`;
}

/** The run's errors, else the last entry of the stage that failed. */
function wordsOfFailure(run: Run, title: string): string {
  const errors = run.stages.flatMap(({ name, entries }) =>
    entries
      .filter(({ level, text }) => level === 'error' && text !== '')
      .map(({ text }) => fromOutside(`${name}: ${text}`)),
  );
  if (errors.length > 0) return errors.slice(0, 50).join(' / ');
  const stage = run.stages.findLast(hasFailed);
  if (stage === undefined) return describeFailureWithoutStage(run, title);
  const text = newestEntry(stage.entries)?.text ?? '';
  return text === ''
    ? `The stage ${fromOutside(stage.name)} failed and gave no reason.`
    : fromOutside(`${stage.name}: ${text}`);
}

function describeFailureWithoutStage(run: Run, title: string): string {
  const status = run.state === 'failed' ? '' : ` with the status "${fromOutside(run.word)}"`;
  if (run.stages.length === 0) return `The run failed${status} and gave no reason.`;
  const text = newestEntry(run.stages.at(-1)?.entries ?? [])?.text ?? '';
  const words = text === '' ? '' : ` Its last message: ${fromOutside(`${run.stages.at(-1)?.name}: ${text}`)}`;
  return `${title} says that the run failed${status}, but none of its stages did.${words}`;
}
