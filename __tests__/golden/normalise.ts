/** What differs each time that a scenario is played. */
export interface Varying {
  /** The server's free port. */
  readonly port: number;
  /** When runs begin, in milliseconds since the epoch. */
  readonly epochMs: number;
}

const HOUR_MS = 3_600_000;
const TIME = /\b\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}(?:000)?\b/g;

/** Everything that a golden file does not show as it was; all else has to be the same each time, to the letter. */
const RULES: readonly (readonly [what: RegExp, shown: string])[] = [
  // How long an answer took, and how long an exchange went on until it was lost, at the end of their lines in the log.
  [/(\b\d{3}(?: .*)?) in \d+ ms$/gm, '$1 in <ms>'],
  [/\(after \d+ ms\)$/gm, '(after <ms>)'],
  // The pause before the next look at a source has jitter.
  [/(\bLooking again in )[\d.]+ (?:ms|s)\b/g, '$1<pause>'],
  // How long the step took, in its row of the job summary, and waited for the run, in the sentence of its end.
  [/(<th [^>]*>Duration<\/th><td>)[\d.]+ (?:ms|s|min)(?=<\/td>)/g, '$1<duration>'],
  [/\b([Aa]fter) [\d.]+ (?:ms|s)(?=(?:,| of waiting, when) run )/g, '$1 <waited>'],
  // When the trigger was sent, and the digest of what is imported: the server and its free port are part of it.
  [/("sent_at":")\d{4}-\d\d-\d\dT[\d:.]+Z(?=")/g, '$1<sent>'],
  [/("target":")[\da-f]{12}(?=")/g, '$1<target>'],
  // A stage that still runs is drawn up to the present.
  [/(:active, s\d+, \S+, )\S+$/gm, '$1<now>'],
];

/** Replaces what differs each time by what it is. */
export function normalise(text: string, { port, epochMs }: Varying): string {
  return (
    RULES.reduce((result, [what, shown]) => result.replace(what, shown), text)
      .replaceAll(`127.0.0.1:${port}`, '127.0.0.1:<port>')
      // A run has to begin now, or the action takes it for an old one: its times are shown from its start.
      .replace(TIME, (time) => {
        const offsetMs = Date.parse(`${time.slice(0, 23)}Z`) - epochMs;
        return Math.abs(offsetMs) < HOUR_MS ? `<start + ${offsetMs / 1000} s>` : time;
      })
  );
}
