import type { Annotation } from '../../sandbox/runner-record.ts';
import { OUTPUT_NAMES } from '../../src/report/outputs.ts';
import type { SeenRequest } from '../support/local-server.ts';
import type { PlayedStep } from './play.ts';

/** Describes a scenario for somebody who reads what a user would see, and what the provider saw. */
export function describeScenario(title: string, { inputs, files, requests, result, hide }: PlayedStep): string {
  const { log, annotations, outputs, summary, masks, exitCode } = result;
  const fileLines = Object.entries(files).flatMap(([path, text]) => [`${path}:`, ...indented(hide(text).split('\n'))]);
  const sections = [
    section('Inputs', pairLines(inputs).map(hide)),
    ...(fileLines.length === 0 ? [] : [section('Files in the workspace', fileLines)]),
    section('Masked values', [String(masks.length)]),
    section('Log', log),
    section('Annotations', annotations.flatMap(annotationLines)),
    section('Outputs', pairLines(inOrder(outputs))),
    section('Requests', describeRequests(requests).map(hide)),
    section('Job summary', summary.trimEnd().split('\n')),
    section('Exit code', [String(exitCode)]),
  ];
  return `${[title, ...sections].join('\n\n')}\n`;
}

function section(title: string, lines: readonly string[]): string {
  const shown = lines.some((line) => line !== '') ? lines : ['(none)'];
  return [title, ...indented(shown.map(visible))].join('\n');
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => (line === '' ? '' : `  ${line}`));
}

/** Shows characters that nobody sees, so that they can be reviewed and keep no tool from taking the file for text. */
function visible(line: string): string {
  return line.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => {
    return `\\u{${character.codePointAt(0)?.toString(16)}}`;
  });
}

/** What is empty is written last, which no later step can see. */
function inOrder(outputs: Readonly<Record<string, string>>): Record<string, string> {
  const placeOf = (name: string) => OUTPUT_NAMES.indexOf(name);
  return Object.fromEntries(Object.entries(outputs).sort(([one], [other]) => placeOf(one) - placeOf(other)));
}

function pairLines(pairs: Readonly<Record<string, string>>): string[] {
  return Object.entries(pairs).map(([name, value]) => `${name}: ${value}`.trimEnd());
}

function annotationLines({ level, title, message }: Annotation): string[] {
  return [`${level}: ${title}`, ...indented(message.split('\n'))];
}

/** Each request whole, but for those that are the same as one before. */
function describeRequests(requests: readonly SeenRequest[]): string[] {
  const shown = new Set<string>();
  return requests.flatMap((request) => {
    const { method, path, headers, body } = request;
    const line = `${method} ${path}`;
    const key = JSON.stringify(request);
    if (shown.has(key)) return [`${line} (the same again)`];
    shown.add(key);
    const rest = body === '' ? [] : ['', ...body.split('\n')];
    return [line, ...indented([...pairLines(headers as Record<string, string>), ...rest])];
  });
}
