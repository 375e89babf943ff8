import { error, getInput, setSecret } from '@actions/core';
import { monotonicMs, readTimeScale, systemClock } from './clock.ts';
import { runImport } from './import.ts';
import { type InputsReading, readInputs, readSecrets } from './inputs.ts';
import { cancelledAfter, isFailure, type Known, type Outcome } from './outcome.ts';
import { guardProcess, hasStopped, keepMemorySmall, stopSignal } from './process.ts';
import { composeMessage, type Message } from './report/message.ts';
import { StepOutputs } from './report/outputs.ts';
import { StepLog } from './report/step-log.ts';
import { createRedactor } from './secrets/secrets.ts';
import type { WriteSummary } from './summary/write.ts';
import type { Surroundings } from './surroundings.ts';
import { inWordsAtLeast } from './text/wording.ts';

/**
 * Runs the step as GitHub's runner starts it: masks, reads inputs, plans and sends, and reports. The exit code is red
 * from the first moment on and turns green only for an outcome that is, so that nothing that goes wrong is green.
 */
export async function run(): Promise<void> {
  process.exitCode = 1;
  try {
    await runStep();
  } catch {
    // Whatever it was, its message may hold a secret that could not be redacted any more.
    error('The action itself failed before it could report. Look at the provider before you run this again.');
  }
}

async function runStep(): Promise<void> {
  const startedAtMs = monotonicMs();
  const secrets = readSecrets(getInput, process.env);
  for (const value of secrets.registered) setSecret(value);
  const log = new StepLog(createRedactor(secrets));
  const outputs = new StepOutputs(log);
  const signal = stopSignal();
  guardProcess(log);

  const reading = readInputs(getInput);
  if (reading.kind === 'inputs' && reading.inputs.waitMs !== undefined) keepMemorySmall();
  const warningTitle = `${reading.provider?.title ?? 'Import'} warning`;
  let known: Known = { attempts: 0 };
  const report = lazyReport();
  const decided = await decideOutcome(reading, {
    signal,
    clock: systemClock,
    timeScale: readTimeScale(process.env['IMPORT_SANDBOX_TIME_SCALE'], baseUrlOf(reading)),
    log: (line) => log.line(line),
    debug: (line) => log.debug(line),
    warn: (message) => log.warning(warningTitle, message),
    onKnown: (now, word) => {
      known = now;
      outputs.publish(now, word);
    },
    // The rest of the program is loaded behind the network, and never in the way of the request.
    onSent: report.load,
  }).catch((error: unknown) => internalFault(error, known));

  log.endWarnings(warningTitle);
  const plan = reading.kind === 'inputs' ? reading.provider.planTrigger(reading.inputs) : undefined;
  function conclude(outcome: Outcome): Message {
    outputs.finish(outcome);
    const remedy = remedyFor(outcome, reading);
    const message = composeMessage(outcome, reading.provider, plan, remedy);
    if (isFailure(outcome)) log.error(message.title, message.text, remedy);
    else log.notice(message.title, message.text);
    return message;
  }
  const outcome = await asCancelled(decided, signal);
  const message = conclude(outcome);
  const durationMs = monotonicMs() - startedAtMs;
  const title = reading.provider?.title;
  const writeSummary = await report.load();
  writeSummary?.({ outcome, message, title, plan, durationMs, nowMs: Date.now() }, log);
  const end = await asCancelled(outcome, signal);
  if (end !== outcome) conclude(end);
  process.exitCode = isFailure(end) ? 1 : 0;
}

/** The outcome as it is where a signal has come by now: a step that was cancelled is red, also while it reports. */
async function asCancelled(outcome: Outcome, signal: AbortSignal): Promise<Outcome> {
  return (await hasStopped(signal)) && !isFailure(outcome) ? cancelledAfter(outcome) : outcome;
}

async function decideOutcome(reading: InputsReading, surroundings: Surroundings): Promise<Outcome> {
  if (reading.kind === 'inputs') return await runImport(reading.provider, reading.inputs, surroundings);
  for (const problem of reading.problems) surroundings.log(problem);
  return { word: 'not_sent', code: 'invalid_input', detail: reading.problems.join(' '), attempts: 0 };
}

function remedyFor(outcome: Outcome, reading: InputsReading): string {
  if (!isFailure(outcome)) return '';
  if (reading.provider === undefined) return 'Correct the inputs named above; nothing was sent.';
  if (outcome.word === 'accepted' || outcome.word === 'succeeded') {
    return 'The cancel came too late to change anything: run this again only where you want a second import.';
  }
  if (outcome.retryAfterMs !== undefined) {
    return `Nothing was started: run this again in ${inWordsAtLeast(outcome.retryAfterMs)}.`;
  }
  return reading.provider.remedy(outcome, reading.kind === 'inputs' ? reading.inputs : undefined);
}

function baseUrlOf(reading: InputsReading): URL | undefined {
  return reading.kind === 'inputs' ? reading.inputs.baseUrl : undefined;
}

/** Loads the report's module once; a failure to load it changes nothing but the summary. */
function lazyReport(): { load(): Promise<WriteSummary | undefined> } {
  let loading: Promise<WriteSummary | undefined> | undefined;
  return {
    load() {
      loading ??= import('./summary/write.ts').then(({ prepareReport }) => prepareReport()).catch(() => undefined);
      return loading;
    },
  };
}

/** A fault of this program: it is not known how far the request got, so an attempt that began counts as sent. */
function internalFault(error: unknown, known: Known): Outcome {
  const what = error instanceof Error ? `${error.name}: ${error.message}` : 'an unknown fault';
  const detail = `The action itself failed (${what}). Please report it.`;
  return { ...known, word: known.attempts > 0 ? 'unknown' : 'not_sent', code: 'unexpected_response', detail };
}
