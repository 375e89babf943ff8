import { foldCase, KNOWN_COMMANDS, parseCommand, type WorkflowCommand } from './runner-commands.ts';
import { trimBlanks } from './runner-culture.ts';
import type { Masks } from './runner-masks.ts';
import { makeRecord, type RecordWriter, type StepRecord } from './runner-record.ts';

/** What the runner makes of a step's output. */
export type StepLog = StepRecord & {
  /** Every command that was processed, unmasked. */
  commands: WorkflowCommand[];
  /** Outputs that were set by the old command. */
  outputs: Record<string, string>;
  /** Whether the step fails, whatever its exit code: a command or a file that the runner cannot process. */
  hasFailed: boolean;
  /** Whether the runner has stopped reading the step's output. */
  hasEnded: boolean;
};

export type StepLogOptions = {
  /** Whether the server takes annotations of the level `notice`; old GitHub Enterprise Servers do not. Default `true`. */
  takesNotices?: boolean;
  /** The job's debug mode: the variable RUNNER_DEBUG is set, and debug lines are shown. */
  debug?: boolean;
};

export type LogReader = RecordWriter & {
  take(line: string): void;
  /** Fails the step: what could not be processed, and why. */
  fail(what: string, why: string): void;
};

// Source: actions/runner, Constants.cs.
const BLOG = 'https://github.blog/changelog';
const DISABLED = (name: string) =>
  `The \`${name}\` command is disabled. Please upgrade to using Environment Files or opt into unsecure command execution by setting the \`ACTIONS_ALLOW_UNSECURE_COMMANDS\` environment variable to \`true\`. For more information see: ${BLOG}/2020-10-01-github-actions-deprecating-set-env-and-add-path-commands/`;
const DEPRECATED = (name: string) =>
  `The \`${name}\` command is deprecated and will be disabled soon. Please upgrade to using Environment Files. For more information see: ${BLOG}/2022-10-11-github-actions-deprecating-save-state-and-set-output-commands/`;
const BAD_TOKEN =
  "You cannot use a endToken that is an empty string, the string 'pause-logging', or another workflow command. For more information see: https://docs.github.com/actions/learn-github-actions/workflow-commands-for-github-actions#example-stopping-and-starting-workflow-commands or opt into insecure command execution by setting the `ACTIONS_ALLOW_UNSECURE_STOPCOMMAND_TOKENS` environment variable to `true`.";

/** Never shown as they came, not even after `::echo::on`. */
const UNECHOED: ReadonlySet<string> = new Set(['add-mask', 'debug', 'error', 'notice', 'warning']);
/** A shorter token of `stop-commands` is no mask. */
const MAX_UNMASKED_TOKEN_LENGTH = 6;

/**
 * Interprets a step's output line by line, from both streams, as the runner does. Two things are left out: problem matchers,
 * which earlier steps can add, and the variables that allow insecure commands.
 * Source: actions/runner, OutputManager.cs and ActionCommandManager.cs.
 */
export function makeStepLog(
  masks: Masks,
  { takesNotices = true, debug = false }: StepLogOptions = {},
): StepLog & LogReader {
  const record = makeRecord(masks);
  const log: StepLog & RecordWriter = Object.assign(record, {
    commands: [],
    outputs: {},
    hasFailed: false,
    hasEnded: false,
  });
  let stopToken: string | undefined;
  let echoes = false;

  function fail(what: string, why: string): void {
    log.hasFailed = true;
    log.complain(`Unable to process ${what} successfully.`);
    log.complain(why);
  }

  /** Gives what is wrong with the command. */
  function process({ name, props, data }: WorkflowCommand): string | undefined {
    switch (name) {
      case 'error':
      case 'warning':
      case 'notice':
        log.annotate(name, data, props['title']);
        return undefined;
      case 'add-mask':
        if (trimBlanks(data) === '') {
          log.annotate('warning', "Can't add secret mask for empty string in ##[add-mask] command.");
        } else {
          if (echoes) log.write('::add-mask::***');
          masks.add(data);
        }
        return undefined;
      case 'group':
        log.write(data, 'group');
        return undefined;
      case 'endgroup':
        log.write('', 'endgroup');
        return undefined;
      case 'set-output':
      case 'save-state':
        log.annotate('warning', DEPRECATED(name));
        if (!props['name']) return `Required field 'name' is missing in ##[${name}] command.`;
        if (name === 'set-output') log.outputs[props['name']] = data;
        return undefined;
      case 'set-env':
      case 'add-path':
        return DISABLED(name);
      case 'echo': {
        const value = foldCase(trimBlanks(data));
        if (data === '') return "Value cannot be null. (Parameter 'value')";
        if (value !== 'on' && value !== 'off')
          return `Invalid echo command value. Possible values can be: 'on', 'off'. Current value is: '${data}'.`;
        echoes = value === 'on';
        return undefined;
      }
      case 'debug':
        if (debug) log.write(data, 'debug');
        return undefined;
      default:
        // Matchers are left out.
        return undefined;
    }
  }

  function take(line: string): void {
    if (log.hasEnded) return;
    const known = stopToken === undefined ? KNOWN_COMMANDS : new Set([...KNOWN_COMMANDS, stopToken]);
    const command = parseCommand(line, known);
    if (!command || (command.name === 'notice' && !takesNotices)) {
      // A page takes these marks as the runner's own.
      log.write(line.replace(/##\[(?=(start|end)-action)/g, '##[\\'));
    } else if (stopToken !== undefined) {
      if (command.name === stopToken) stopToken = undefined;
      log.write(line);
    } else if (command.name === 'stop-commands') {
      log.commands.push(command);
      stopCommands(command.data, line);
    } else {
      log.commands.push(command);
      if (echoes && !UNECHOED.has(command.name)) log.write(line);
      const why = process(command);
      if (why !== undefined) fail(`command '${line}'`, why);
    }
  }

  /** A token that is empty or a command's own name could be ended by any output: the runner refuses it, and reads no further. */
  function stopCommands(token: string, line: string): void {
    const name = foldCase(token);
    if (name === '' || name === 'pause-logging' || KNOWN_COMMANDS.has(name)) {
      log.hasFailed = true;
      log.hasEnded = true;
      log.complain(BAD_TOKEN);
      return;
    }
    stopToken = name;
    if (token.length > MAX_UNMASKED_TOKEN_LENGTH) masks.add(token);
    log.write(line);
  }

  return Object.assign(log, { take, fail });
}
