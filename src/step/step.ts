import { error, getInput, setSecret } from '@actions/core';
import { monotonicMs, readTimeScale, realClock } from '../clock.ts';
import { gatesOf, runImport } from '../import/import.ts';
import { type ImportsReading, type InputsReading, openInputs, readInputs, readSecrets } from '../inputs/inputs.ts';
import { failed, isUnstarted, type Outcome, type Standing } from '../outcome/outcome.ts';
import { startedAs } from '../outcome/starts.ts';
import { openOutputs } from '../report/outputs.ts';
import { type Ended, reportEnd } from '../report/report.ts';
import { followResults, type Left, type Results } from '../report/results.ts';
import { StepLog } from '../report/step-log.ts';
import { isLong } from '../secrets/address-secrets.ts';
import {
  createRedactor,
  decideSecrets,
  hideWordsFromOutside,
  joinSecrets,
  type SecretInputs,
  type Secrets,
} from '../secrets/secrets.ts';
import type { WriteSummary } from '../summary/summary.ts';
import { withoutMarks } from '../text/inert-text.ts';
import type { World } from '../world.ts';
import { guardProcess, hasStopped, keepMemorySmall, problemOfNode, stopSignal } from './process.ts';

/**
 * Runs the step as GitHub's runner starts it. The exit code is red from the first moment on and turns green only for an
 * outcome that is, so that nothing that goes wrong is green.
 */
export async function run(): Promise<void> {
  process.exitCode = 1;
  try {
    const problem = problemOfNode();
    if (problem === undefined) await runStep();
    else await refuseNode(problem);
  } catch {
    // Whatever it was, its message may hold a secret that could not be redacted any more.
    error('The action itself failed before it could report. Look at the provider before you run this again.');
  }
}

/** Masks, reads the inputs, imports, reports and ends. */
async function runStep(): Promise<void> {
  const startedAtMs = monotonicMs();
  const signal = stopSignal();
  // The indentation of a list's first line counts.
  const source = (name: string) => getInput(name, { trimWhitespace: false });
  const open = await openInputs(source, process.env);
  let secrets: Secrets = { registered: [], hidden: [], kept: [] };
  const log = new StepLog((text) => text);
  function hide(more: Secrets): void {
    // Before anything that may hold it is printed.
    for (const value of more.registered.map(withoutMarks).filter(isLong)) setSecret(value);
    secrets = joinSecrets(secrets, more);
    log.redactWith(createRedactor(secrets));
    hideWordsFromOutside(secrets);
  }
  hide(readSecrets(source, process.env, open));
  guardProcess(log);

  const reading = readInputs(source, process.env, open);

  const outputs = openOutputs(log);
  const refusal = await refusalOf(reading, outputs.problem);
  const ready = reading.kind === 'imports' && refusal === undefined ? reading : undefined;
  const imports = ready?.imports ?? [];
  const results = followResults(imports, outputs, log, leftBy(reading));
  const loadSummary = summaryLoader();
  const mask = (learned: SecretInputs) => hide(decideSecrets([learned]));
  // The rest is written and loaded behind the network, and never in the way of the request.
  function onSent(): void {
    outputs.fill();
    void loadSummary();
  }
  const outcomes = ready === undefined ? [] : await importAll(ready, results, signal, log, mask, onSent);

  // From here on it is told, once: a signal that comes later only makes the step red.
  const isStopped = await hasStopped(signal);
  const { title } = reading;
  log.endWarnings(warningTitle(title));
  const [first, ...rest] = outcomes;
  const ended: Ended =
    ready === undefined || first === undefined
      ? refused(title, refusal)
      : { title, imports, isList: ready.isList, outcomes: [first, ...rest], isStopped };
  const report = await reportEnd(ended, results, log);
  const writeSummary = await loadSummary();
  writeSummary?.(report, monotonicMs() - startedAtMs, log);

  if (!report.isRed && !(await hasStopped(signal))) process.exitCode = 0;
}

/** Says that the Node is too old. Nothing of the inputs is read, so nothing secret can be in what is told. */
async function refuseNode(detail: string): Promise<void> {
  const log = new StepLog((text) => text);
  const remedy = 'Use a runner or an image that has Node 24. Nothing was sent.';
  await reportEnd(refused(undefined, { lines: [detail], remedy }), followResults([], openOutputs(log), log), log);
}

/** What keeps the step from starting any import: the inputs are wrong, or nobody could learn the result. */
async function refusalOf(reading: InputsReading, problemOfOutputs: string | undefined): Promise<Ended['refusal']> {
  const lines = reading.kind === 'problems' ? [...reading.problems, ...reading.hints] : [];
  if (reading.kind === 'problems' && reading.lacksSecret) {
    const { loadEvent, whySecretsAreMissing } = await import('../inputs/invocation.ts');
    lines.push(...whySecretsAreMissing(process.env, await loadEvent()));
  }
  if (problemOfOutputs === undefined) {
    return lines.length === 0 ? undefined : { lines, remedy: 'Fix the inputs and run this again. Nothing was sent.' };
  }
  const fault = `The step outputs cannot be written to the file in \`GITHUB_OUTPUT\`: ${problemOfOutputs}. No later step could read the result.`;
  return { lines: [...lines, fault], remedy: 'Fix this, then run it again. Nothing was sent.' };
}

/** The end of a step that starts no import. */
function refused(title: string | undefined, refusal: Ended['refusal']): Ended {
  const end = { attempts: 0, ...failed('not_sent', 'invalid_input', refusal?.lines.join(' ') ?? '') };
  return { title, imports: [], isList: false, outcomes: [end], isStopped: false, ...(refusal && { refusal }) };
}

/** Runs the imports side by side; whatever happens, each has an outcome. */
async function importAll(
  { imports, isList, title, notes, warnings, earlier }: ImportsReading,
  results: Results,
  signal: AbortSignal,
  log: StepLog,
  mask: World['mask'],
  onSent: () => void,
): Promise<Outcome[]> {
  if (imports.some(({ wait, source }) => wait !== undefined || source !== undefined)) keepMemorySmall();
  const [{ plan }] = imports;
  const clock = realClock(readTimeScale(process.env['IMPORT_SANDBOX_TIME_SCALE'], plan.request.url));
  const of = (place: number): World => {
    const prefix = isList ? `${imports[place]?.name}: ` : '';
    return {
      signal,
      clock,
      env: process.env,
      log: (line) => log.line(`${prefix}${line}`),
      debug: (line) => log.debug(`${prefix}${line}`),
      warn: (message, how) => log.warning(warningTitle(title), `${prefix}${message}`, how),
      mask,
      onKnown(known, word) {
        results.update(place, { ...known, word });
        if (word === 'unknown') setImmediate(onSent);
      },
    };
  };
  for (const note of notes) log.line(note);
  for (const warning of warnings) log.warning(warningTitle(title), warning);
  const gates = gatesOf(imports, { signal, clock, log: (line) => log.line(line) });
  return await Promise.all(
    imports.map(async (item, place) => {
      const outcome = await runImport(item, of(place), gates, place, earlier?.ofImports[place]).catch(
        (fault: unknown) => {
          log.debug(fault instanceof Error ? (fault.stack ?? fault.message) : String(fault));
          return internalFault(fault, results.at(place));
        },
      );
      results.update(place, outcome);
      return outcome;
    }),
  );
}

function warningTitle(title: string | undefined): string {
  return `${title ?? 'Import'} warning`;
}

/** Loads the summary's module once; a failure to load it changes nothing but the summary. */
function summaryLoader(): () => Promise<WriteSummary | undefined> {
  let loading: Promise<WriteSummary | undefined> | undefined;
  return () => {
    loading ??= import('../summary/summary.ts').then(({ prepareSummary }) => prepareSummary()).catch(() => undefined);
    return loading;
  };
}

/** A fault of this program: it is not known how far the request got, so an attempt that began counts as sent. */
function internalFault(fault: unknown, standing: Standing = { attempts: 0, word: 'not_sent' }): Outcome {
  const what = fault instanceof Error ? `${fault.name}: ${fault.message}` : 'an unknown fault';
  const detail = `The action itself failed (${what}). Please report it.`;
  const { word: _, ...known } = standing;
  // What an earlier try started is not said to be unstarted either.
  return known.attempts === 0 && isUnstarted(standing)
    ? { ...known, ...failed('not_sent', 'own_fault', detail) }
    : { ...known, ...failed('unknown', 'own_fault_after_send', detail) };
}

/** What earlier attempts left: all that they started stands, until it is decided what that means now. */
function leftBy({ earlier, ...reading }: InputsReading): Left | undefined {
  if (earlier === undefined) return undefined;
  const isImported = 'imports' in reading && reading.imports[0].mode === 'trigger';
  const standings = earlier.ofImports.map((told = []): Standing | undefined => {
    const newest = told.find(startedAs);
    const word = newest && startedAs(newest);
    return isImported && newest && word ? { attempts: 0, word, earlier: newest } : undefined;
  });
  return { ...earlier, standings };
}
