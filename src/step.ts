import { error, getInput, setSecret } from '@actions/core';
import { monotonicMs, readTimeScale, systemClock } from './clock.ts';
import { limitersOf, runImport } from './import.ts';
import { type ImportsReading, type InputsReading, openList, readInputs, readSecrets } from './inputs.ts';
import { longestMs } from './longest.ts';
import type { Known, Outcome } from './outcome.ts';
import { guardProcess, hasStopped, keepMemorySmall, problemOfNode, stopSignal } from './process.ts';
import { INVALID_INPUT_REMEDY } from './providers/remedies.ts';
import { type Conclusion, concludeList, concludeOne, headingOf } from './report/conclusion.ts';
import { composeMessage } from './report/message.ts';
import { StepOutputs, standingOf } from './report/outputs.ts';
import { Results } from './report/results.ts';
import { StepLog } from './report/step-log.ts';
import { isLong } from './secrets/address-secrets.ts';
import { createRedactor, decideSecrets, joinSecrets, type SecretInputs, type Secrets } from './secrets/secrets.ts';
import type { WriteSummary } from './summary/write.ts';
import type { Surroundings } from './surroundings.ts';
import { withoutMarks } from './text/inert-text.ts';
import { counted, inWordsAtLeast } from './text/wording.ts';

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
  const signal = stopSignal();
  const list = openList(getInput, process.env);
  let secrets = readSecrets(getInput, process.env, list);
  register(secrets);
  const log = new StepLog(createRedactor(secrets));
  guardProcess(log);

  const reading = readInputs(getInput, process.env, list);

  const outputs = new StepOutputs(log);
  const results = new Results(reading.kind === 'imports' ? reading.imports : [], outputs, log);
  const summary = lazySummary();
  function mask(learned: SecretInputs): void {
    const more = decideSecrets([learned]);
    register(more);
    secrets = joinSecrets(secrets, more);
    log.redactWith(createRedactor(secrets));
  }
  const outcomes = reading.kind === 'imports' ? await importAll(reading, results, signal, log, mask, summary.load) : [];

  // From here on it is told, once: a signal that comes later only makes the step red.
  const isStopped = await hasStopped(signal);
  log.endWarnings(warningTitle(reading.title));
  const conclusion = await conclude(reading, outcomes, isStopped, results, log);
  const durationMs = monotonicMs() - startedAtMs;
  const heading = reading.kind === 'imports' && reading.isList ? headingOf(conclusion, reading.title) : undefined;
  const writeSummary = await summary.load();
  writeSummary?.({ ...conclusion, title: reading.title, heading, durationMs, nowMs: Date.now() }, log);

  process.exitCode = conclusion.isRed || (await hasStopped(signal)) ? 1 : 0;
}

/** Says that the Node is too old. Nothing of the inputs is read, so nothing secret can be in what is told. */
function refuseNode(detail: string): void {
  const log = new StepLog((text) => text);
  const outcome = { word: 'not_sent', code: 'invalid_input', detail, attempts: 0 } as const;
  const remedy = 'Use a runner or an image that has Node 24. Nothing was sent.';
  const { title, text } = composeMessage(outcome, undefined, undefined, remedy);
  new Results([], new StepOutputs(log), log).finish([], standingOf(outcome));
  log.error(title, [text], remedy);
}

/** Has the runner mask what is certainly a key, before anything that may hold it is printed. */
function register({ registered }: Secrets): void {
  for (const value of registered.map(withoutMarks).filter(isLong)) setSecret(value);
}

/** Runs the imports side by side; whatever happens, each has an outcome. */
async function importAll(
  { imports, isList, title, baseUrl }: ImportsReading,
  results: Results,
  signal: AbortSignal,
  log: StepLog,
  mask: Surroundings['mask'],
  onSent: () => void,
): Promise<Outcome[]> {
  if (imports.some(({ wait, source }) => wait !== undefined || source !== undefined)) keepMemorySmall();
  const timeScale = readTimeScale(process.env['IMPORT_SANDBOX_TIME_SCALE'], baseUrl);
  const of = (place: number): Surroundings => {
    const prefix = isList ? `${imports[place]?.name}: ` : '';
    return {
      signal,
      clock: systemClock,
      timeScale,
      log: (line) => log.line(`${prefix}${line}`),
      debug: (line) => log.debug(`${prefix}${line}`),
      warn: (message, isInLog) => log.warning(warningTitle(title), `${prefix}${message}`, isInLog),
      mask,
      onKnown: (known, word) => results.update(place, { known, word }),
      // The rest of the program is loaded behind the network, and never in the way of the request.
      onSent,
    };
  };
  if (isList && imports[0].mode !== 'dry_run') {
    log.line(
      `${counted(imports.length, 'import', 'imports')}: at most about ${inWordsAtLeast(longestMs(imports))} in all, unless the provider asks for longer pauses. Set \`timeout-minutes\` higher than that.`,
    );
  }
  const limiters = limitersOf(imports, { signal, clock: systemClock, timeScale, log: (line) => log.line(line) });
  return await Promise.all(
    imports.map(async (item, place) => {
      const outcome = await runImport(item, of(place), limiters, place).catch((fault: unknown) =>
        internalFault(fault, results.at(place)?.known ?? { attempts: 0 }),
      );
      if (isList) results.update(place, standingOf(outcome));
      return outcome;
    }),
  );
}

/** Tells how it ended: outputs and annotations. */
async function conclude(
  reading: InputsReading,
  outcomes: readonly Outcome[],
  isStopped: boolean,
  results: Results,
  log: StepLog,
): Promise<Conclusion> {
  const [first, ...rest] = outcomes;
  if (reading.kind === 'problems' || first === undefined) return refuseInputs(reading, results, log);
  if (reading.isList) return await concludeList(reading.imports, [first, ...rest], isStopped, results, log);
  return concludeOne(reading.imports[0], first, isStopped, results, log);
}

/** What a person reads of wrong inputs: a line for each problem, then why something may be missing. */
function refuseInputs(reading: InputsReading, results: Results, log: StepLog): Conclusion {
  const lines = reading.kind === 'problems' ? [...reading.problems, ...reading.hints] : [];
  const outcome: Outcome = { word: 'not_sent', code: 'invalid_input', detail: lines.join(' '), attempts: 0 };
  results.finish([], standingOf(outcome));
  const message = composeMessage(outcome, reading.title, undefined, INVALID_INPUT_REMEDY);
  log.error(message.title, lines, INVALID_INPUT_REMEDY);
  return { told: [{ name: '', outcome, message, plan: undefined }], isRed: true };
}

function warningTitle(title: string | undefined): string {
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
  const word = known.attempts > 0 ? 'unknown' : 'not_sent';
  return { ...known, word, code: 'unexpected_response', detail, answeredBy: 'nobody' };
}
