/** What differs each time that a scenario is played. */
export interface Varying {
  /** The server's free port. */
  readonly port: number;
  /** When runs begin, in milliseconds since the epoch. */
  readonly epochMs: number;
}

export interface Rule {
  /** What the golden file shows, or its beginning. */
  readonly placeholder: string;
  readonly reason: string;
  apply(text: string, varying: Varying): string;
}

const HOUR_MS = 3_600_000;
const TIME = /\b\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}(?:000)?\b/g;

/** Everything that a golden file does not show as it was; all else has to be the same each time, to the letter. */
export const RULES: readonly Rule[] = [
  {
    placeholder: '<port>',
    reason: 'The system chooses a free port for the server.',
    apply: (text, { port }) => text.replaceAll(`127.0.0.1:${port}`, '127.0.0.1:<port>'),
  },
  {
    placeholder: 'in <ms>',
    reason: 'How long an answer took, at the end of its line in the log.',
    apply: (text) => text.replace(/(\b\d{3}(?: .*)?) in \d+ ms$/gm, '$1 in <ms>'),
  },
  {
    placeholder: '(after <ms>)',
    reason: 'How long an exchange went on until it was lost, at the end of its line in the log.',
    apply: (text) => text.replace(/\(after \d+ ms\)$/gm, '(after <ms>)'),
  },
  {
    placeholder: 'again in <pause>',
    reason: 'How long until the next look at a source, which has jitter.',
    apply: (text) => text.replace(/(\bLooking again in )[\d.]+ (?:ms|s)\b/g, '$1<pause>'),
  },
  {
    placeholder: '<duration>',
    reason: 'How long the step took, in its row of the job summary.',
    apply: (text) => text.replace(/(<th [^>]*>Duration<\/th><td>)[\d.]+ (?:ms|s|min)(?=<\/td>)/g, '$1<duration>'),
  },
  {
    placeholder: '<waited>',
    reason: 'How long the step waited for the run, in the sentence of its end.',
    apply: (text) => text.replace(/\b([Aa]fter) [\d.]+ (?:ms|s)(?=(?:,| of waiting, when) run )/g, '$1 <waited>'),
  },
  {
    placeholder: '<sent>',
    reason: 'When the trigger was sent, in the results.',
    apply: (text) => text.replace(/("sent_at":")\d{4}-\d\d-\d\dT[\d:.]+Z(?=")/g, '$1<sent>'),
  },
  {
    placeholder: '<target>',
    reason: 'The digest of what is imported, in the results: the server and its free port are part of it.',
    apply: (text) => text.replace(/("target":")[\da-f]{12}(?=")/g, '$1<target>'),
  },
  {
    placeholder: '<now>',
    reason: 'A stage that still runs is drawn up to the present.',
    apply: (text) => text.replace(/(:active, s\d+, \S+, )\S+$/gm, '$1<now>'),
  },
  {
    placeholder: '<start + ',
    reason: 'A run has to begin now, or the action takes it for an old one. Its times are shown from its start.',
    apply: (text, { epochMs }) =>
      text.replace(TIME, (time) => {
        const offsetMs = Date.parse(`${time.slice(0, 23)}Z`) - epochMs;
        return Math.abs(offsetMs) < HOUR_MS ? `<start + ${offsetMs / 1000} s>` : time;
      }),
  },
];

/** Replaces what differs each time by what it is. */
export function normalise(text: string, varying: Varying): string {
  return RULES.reduce((result, rule) => rule.apply(result, varying), text);
}
