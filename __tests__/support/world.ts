import type { Known, Outcome } from '../../src/outcome/outcome.ts';
import type { SecretInputs } from '../../src/secrets/secrets.ts';
import type { World } from '../../src/world.ts';
import { FakeClock } from './fake-clock.ts';

/** What an import told the world around it, in the order in which it came. */
export class Recorder implements World {
  readonly clock = new FakeClock();
  readonly controller = new AbortController();
  readonly signal = this.controller.signal;
  readonly lines: string[] = [];
  readonly lineTimesMs: number[] = [];
  readonly debugLines: string[] = [];
  readonly warnings: string[] = [];
  readonly masked: SecretInputs[] = [];
  readonly known: [Known, Outcome['word']][] = [];
  readonly env = process.env;

  /** How often a trigger was on its way. */
  get sends(): number {
    return new Set(this.known.filter(([, word]) => word === 'unknown').map(([{ attempts }]) => attempts)).size;
  }

  log = (line: string): void => {
    this.lines.push(withoutTimes(line));
    this.lineTimesMs.push(this.clock.timeMs);
  };

  debug = (line: string): void => {
    this.debugLines.push(withoutTimes(line));
  };

  warn = (message: string): void => {
    this.warnings.push(message);
  };

  mask = (secrets: SecretInputs): void => {
    this.masked.push(secrets);
  };

  onKnown = (known: Known, word: Outcome['word']): void => {
    const { sentAtMs: _, ...rest } = known;
    this.known.push([rest, word]);
  };

  cancel = (): void => {
    this.controller.abort();
  };
}

/** The real milliseconds of an exchange and the server's free port differ each time. */
function withoutTimes(line: string): string {
  return line.replace(/\b\d+ ms\b/, 'N ms').replace(/127\.0\.0\.1:\d+/, 'HOST');
}
