import { KNOWN_COMMANDS, parseCommand, type WorkflowCommand } from './runner-commands.ts';
import type { Masks } from './runner-masks.ts';

export type Annotation = { level: 'error' | 'warning' | 'notice'; title: string; message: string };

/** What the runner makes of a step's output. */
export type StepLog = {
  /** What a person sees: masked, debug lines and masks left out. */
  lines: string[];
  /** Every command that was processed, unmasked. */
  commands: WorkflowCommand[];
  /** What reaches the page: masked messages, at most 10 of a level, each cut at 4,096 characters. */
  annotations: Annotation[];
  /** Outputs that were set by the old command. */
  outputs: Record<string, string>;
  /** What the runner itself complains about; each of these fails a real step. */
  runnerErrors: string[];
};

// Source: actions/runner, ExecutionContext.cs.
const MAX_ANNOTATIONS_OF_A_LEVEL = 10;
const MAX_MESSAGE_LENGTH = 4096;

/**
 * Interprets a step's output line by line, from both streams, as the runner does.
 * Source: actions/runner, OutputManager.cs and ActionCommandManager.cs.
 */
export function makeStepLog(masks: Masks): StepLog & { take(line: string): void; fail(message: string): void } {
  const log: StepLog = { lines: [], commands: [], annotations: [], outputs: {}, runnerErrors: [] };
  let stopToken: string | undefined;
  let echoes = false;

  function show(text: string): void {
    log.lines.push(...masks.hide(text).split(/\r\n|\n|\r/));
  }

  function fail(message: string): void {
    log.runnerErrors.push(message);
    annotate('error', message);
  }

  function annotate(level: Annotation['level'], text: string, title = ''): void {
    show(`${level[0]?.toUpperCase()}${level.slice(1)}: ${text}`);
    const ofLevel = log.annotations.filter((annotation) => annotation.level === level);
    if (ofLevel.length >= MAX_ANNOTATIONS_OF_A_LEVEL) return;
    // The runner masks the message, not the title.
    log.annotations.push({ level, title, message: masks.hide(text).slice(0, MAX_MESSAGE_LENGTH) });
  }

  function process(command: WorkflowCommand): void {
    log.commands.push(command);
    const { name, props, data } = command;
    switch (name) {
      case 'error':
      case 'warning':
      case 'notice':
        annotate(name, data, props['title']);
        break;
      case 'add-mask':
        if (data.trim() === '') annotate('warning', "Can't add secret mask for empty string in ##[add-mask] command.");
        else masks.add(data);
        break;
      case 'group':
        show(`▸ ${data}`);
        break;
      case 'set-output':
        if (props['name']) log.outputs[props['name']] = data;
        else fail("Unable to process command 'set-output': it has no name.");
        break;
      case 'set-env':
      case 'add-path':
        fail(`Unable to process command '${name}': it is disabled.`);
        break;
      case 'echo':
        echoes = data.trim().toLowerCase() === 'on';
        break;
      default:
        // `debug`, `endgroup`, `save-state` and matchers show nothing.
        break;
    }
  }

  function take(line: string): void {
    const known = stopToken === undefined ? KNOWN_COMMANDS : new Set([...KNOWN_COMMANDS, stopToken]);
    const command = parseCommand(line, known);
    if (stopToken !== undefined) {
      if (command?.name === stopToken) stopToken = undefined;
      show(line);
    } else if (!command) {
      show(line);
    } else if (command.name === 'stop-commands') {
      log.commands.push(command);
      stopCommands(command.data.toLowerCase(), line);
    } else {
      if (echoes && !['add-mask', 'debug', 'error', 'notice', 'warning'].includes(command.name)) show(line);
      process(command);
    }
  }

  /** A token that is empty or a command's own name could be ended by any output: the runner refuses it. */
  function stopCommands(token: string, line: string): void {
    if (token === '' || token === 'pause-logging' || KNOWN_COMMANDS.has(token)) {
      fail(`Unable to process command 'stop-commands': '${token}' is no token.`);
      return;
    }
    stopToken = token;
    show(line);
  }

  return Object.assign(log, { take, fail });
}
