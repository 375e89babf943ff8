import { error, getInput, setSecret } from '@actions/core';
import { monotonicMs, readTimeScale, systemClock } from './clock.ts';
import { runImport } from './import.ts';
import { type InputsReading, readInputs, readSecrets } from './inputs.ts';
import { isFailure, type Known, type Outcome, stoppedAfter } from './outcome.ts';
import { guardProcess, hasStopped, keepMemorySmall, problemOfNode, stopSignal } from './process.ts';
import { INVALID_INPUT_REMEDY } from './providers/remedies.ts';
import { composeMessage, type Message } from './report/message.ts';
import { StepOutputs } from './report/outputs.ts';
import { StepLog } from './report/step-log.ts';
import { createRedactor, decideSecrets, joinSecrets, type SecretInputs, type Secrets } from './secrets/secrets.ts';
import type { WriteSummary } from './summary/write.ts';
import type { Surroundings } from './surroundings.ts';
import { inWordsAtLeast } from './text/wording.ts';

/**
 * Runs the step as GitHub's runner starts it. The exit code is red from the first moment on and turns green only for an
 * outcome that is, so that nothing that goes wrong is green.
 */
export async function run(): Promise<void> {
  process.exitCode = 1;
  try {
    const problem = problemOfNode();
    if (problem === undefined) await runStep();
    else refuseNode(problem);
  } catch {
    // Whatever it was, its message may hold a secret that could not be redacted any more.
    error('The action itself failed before it could report. Look at the provider before you run this again.');
  }
}

/** Masks, reads the inputs, imports, reports and ends. */
async function runStep(): Promise<void> {
  const startedAtMs = monotonicMs();
  let secrets = readSecrets(getInput, process.env);
  register(secrets);
  const log = new StepLog(createRedactor(secrets));
  const signal = stopSignal();
  guardProcess(log);

  const reading = readInputs(getInput, process.env);

  const outputs = new StepOutputs(log);
  const report = lazySummary();
  function mask(learned: SecretInputs): void {
    const more = decideSecrets([learned]);
    register(more);
    secrets = joinSecrets(secrets, more);
    log.redactWith(createRedactor(secrets));
  }
  const decided = await decideOutcome(reading, signal, log, outputs, mask, report.load);

  // From here on it is told, once: a signal that comes later only makes the step red.
  const outcome = (await hasStopped(signal)) ? stoppedAfter(decided) : decided;
  log.endWarnings(warningTitle(reading));
  const message = conclude(outcome, reading, log, outputs);
  const [item] = reading.kind === 'imports' ? reading.imports : [];
  const durationMs = monotonicMs() - startedAtMs;
  const writeSummary = await report.load();
  writeSummary?.({ outcome, message, title: reading.title, plan: item?.plan, durationMs, nowMs: Date.now() }, log);

  process.exitCode = isFailure(outcome) || (await hasStopped(signal)) ? 1 : 0;
}

/** Says that the Node is too old. Nothing of the inputs is read, so nothing secret can be in what is told. */
function refuseNode(detail: string): void {
  const log = new StepLog((text) => text);
  const outcome = { word: 'not_sent', code: 'invalid_input', detail, attempts: 0 } as const;
  const remedy = 'Use a runner or an image that has Node 24; nothing was sent.';
  const { title, text } = composeMessage(outcome, undefined, undefined, remedy);
  new StepOutputs(log).finish(outcome);
  log.error(title, [text], remedy);
}

/** Has the runner mask what is certainly a key, before anything that may hold it is printed. */
function register({ registered }: Secrets): void {
  for (const value of registered) setSecret(value);
}

/** Imports what the inputs ask for; whatever happens, there is an outcome. */
async function decideOutcome(
  reading: InputsReading,
  signal: AbortSignal,
  log: StepLog,
  outputs: StepOutputs,
  mask: Surroundings['mask'],
  onSent: () => void,
): Promise<Outcome> {
  if (reading.kind === 'problems') {
    return { word: 'not_sent', code: 'invalid_input', detail: linesOf(reading).join(' '), attempts: 0 };
  }
  const [item] = reading.imports;
  if (item.wait !== undefined || item.source !== undefined) keepMemorySmall();
  let known: Known = { attempts: 0 };
  const surroundings = {
    signal,
    clock: systemClock,
    timeScale: readTimeScale(process.env['IMPORT_SANDBOX_TIME_SCALE'], reading.baseUrl),
    log: (line: string) => log.line(line),
    debug: (line: string) => log.debug(line),
    warn: (message: string) => log.warning(warningTitle(reading), message),
    mask,
    onKnown(now: Known, word: Outcome['word']) {
      known = now;
      outputs.publish(now, word);
    },
    // The rest of the program is loaded behind the network, and never in the way of the request.
    onSent,
  };
  return await runImport(item, surroundings).catch((fault: unknown) => internalFault(fault, known));
}

/** Tells the outcome: outputs, and the one annotation. */
function conclude(outcome: Outcome, reading: InputsReading, log: StepLog, outputs: StepOutputs): Message {
  outputs.finish(outcome);
  const [item] = reading.kind === 'imports' ? reading.imports : [];
  const remedy = remedyFor(outcome, reading);
  const message = composeMessage(outcome, reading.title, item, remedy);
  const lines = reading.kind === 'problems' ? linesOf(reading) : [message.text];
  if (isFailure(outcome)) log.error(message.title, lines, remedy);
  else log.notice(message.title, message.text);
  return message;
}

/** What a person reads of wrong inputs: a line for each problem, then why something may be missing. */
function linesOf({ problems, hints }: InputsReading & { kind: 'problems' }): string[] {
  return [...problems, ...hints];
}

function remedyFor(outcome: Outcome, reading: InputsReading): string {
  if (!isFailure(outcome)) return '';
  if (reading.kind === 'problems') return INVALID_INPUT_REMEDY;
  if (outcome.word === 'accepted' || outcome.word === 'succeeded') {
    return 'The step was stopped too late to change anything: run this again only where you want a second import.';
  }
  if (outcome.code === 'invalid_input') return 'Correct this and run it again; nothing was sent.';
  if (outcome.retryAfterMs !== undefined) {
    return `Nothing was started: run this again in ${inWordsAtLeast(outcome.retryAfterMs)}.`;
  }
  return reading.imports[0].remedy(outcome);
}

function warningTitle({ title }: InputsReading): string {
  return `${title ?? 'Import'} warning`;
}

/** Loads the summary's module once; a failure to load it changes nothing but the summary. */
function lazySummary(): { load(): Promise<WriteSummary | undefined> } {
  let loading: Promise<WriteSummary | undefined> | undefined;
  return {
    load() {
      loading ??= import('./summary/write.ts').then(({ prepareSummary }) => prepareSummary()).catch(() => undefined);
      return loading;
    },
  };
}

/** A fault of this program: it is not known how far the request got, so an attempt that began counts as sent. */
function internalFault(fault: unknown, known: Known): Outcome {
  const what = fault instanceof Error ? `${fault.name}: ${fault.message}` : 'an unknown fault';
  const detail = `The action itself failed (${what}). Please report it.`;
  return { ...known, word: known.attempts > 0 ? 'unknown' : 'not_sent', code: 'unexpected_response', detail };
}
