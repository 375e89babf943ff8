import type { TestEvent } from 'node:test/reporters';
import { inspect } from 'node:util';

/** Lines of a broken process's own words that are shown; its tests tell the rest. */
const MAX_STDERR_LINES = 40;
const MAX_UNCOVERED_FILES = 20;

/**
 * Tells only what a person needs: each test that failed, with its error, and what is not covered. A green run of all tests has
 * 5,000 lines otherwise, and a failure is lost among them.
 */
export default async function* report(source: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  const words: string[] = [];
  let hasFailed = false;
  for await (const event of source) {
    switch (event.type) {
      case 'test:stderr':
        words.push(event.data.message);
        break;
      case 'test:fail': {
        const { name, file = '', line = 0, details } = event.data;
        // A suite fails with its tests, which are told by themselves; what is still to do may fail.
        if (isOfSubtests(details.error) || event.data.todo !== undefined) break;
        hasFailed = true;
        yield `\n✖ ${name}\n  ${file}:${line}\n${indented(inspect(causeOf(details.error), { depth: 5 }))}\n`;
        break;
      }
      case 'test:coverage': {
        const { totals, files } = event.data.summary;
        const uncovered = files.filter(({ coveredLinePercent }) => coveredLinePercent < 100);
        yield `\nCovered: ${percent(totals.coveredLinePercent)} of the lines, ${percent(totals.coveredBranchPercent)} of the branches.\n`;
        for (const { path, coveredLinePercent, lines } of uncovered.slice(0, MAX_UNCOVERED_FILES)) {
          const missed = lines.filter(({ count }) => count === 0).map(({ line }) => line);
          yield `  ${percent(coveredLinePercent).padStart(7)}  ${path.slice(event.data.summary.workingDirectory.length + 1)}: ${missed.slice(0, 10).join(', ')}\n`;
        }
        if (uncovered.length > MAX_UNCOVERED_FILES)
          yield `  and ${uncovered.length - MAX_UNCOVERED_FILES} more files\n`;
        break;
      }
      case 'test:diagnostic':
        if (event.data.message.startsWith('Error:')) yield `${event.data.message}\n`;
        break;
      case 'test:summary': {
        // Each file has a summary of its own; the last one is that of all.
        const { counts, duration_ms: durationMs, file } = event.data;
        if (file !== undefined) break;
        hasFailed ||= !event.data.success;
        if (hasFailed && words.length > 0) {
          yield `\nWhat the tests wrote to stderr:\n${indented(words.join('').split('\n').slice(-MAX_STDERR_LINES).join('\n'))}\n`;
        }
        const others = counts.skipped + counts.todo + counts.cancelled;
        yield `\n${counts.passed} tests passed, ${counts.tests - counts.passed - others} failed, ${others} skipped or cancelled, in ${Math.round(durationMs / 1000)} s.\n`;
        break;
      }
    }
  }
}

function isOfSubtests(error: Error): boolean {
  return 'failureType' in error && error.failureType === 'subtestsFailed';
}

/** Node wraps what a test threw. */
function causeOf(error: Error): unknown {
  return error.cause ?? error;
}

function indented(text: string): string {
  return text.replace(/^/gm, '    ');
}

function percent(value: number): string {
  return `${value.toFixed(2)} %`;
}
