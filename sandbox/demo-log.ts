import type { Annotation, StepRecord } from './runner-record.ts';

export type LogLine = { level: Annotation['level'] | 'plain'; text: string };
export type LogGroup = { title: string; lines: LogLine[] };

const MARK = /^##\[(group|endgroup|error|warning|notice)\](.*)$/s;
const PREFIXES = { error: 'Error: ', warning: 'Warning: ', notice: 'Notice: ' } as const;

/** Gives a step's log as GitHub's page shows it: lines with their colour, and groups that fold. A group ends where another starts. */
export function readMarkedLines(markedLines: StepRecord['markedLines']): (LogLine | LogGroup)[] {
  const parts: (LogLine | LogGroup)[] = [];
  let group: LogGroup | undefined;
  for (const line of markedLines) {
    const [, mark, text = ''] = MARK.exec(line) ?? [];
    if (mark === 'group') {
      group = { title: text, lines: [] };
      parts.push(group);
    } else if (mark === 'endgroup') {
      group = undefined;
    } else {
      const level = (mark ?? 'plain') as LogLine['level'];
      (group?.lines ?? parts).push({ level, text: level === 'plain' ? line : PREFIXES[level] + text });
    }
  }
  return parts;
}
