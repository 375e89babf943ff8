import { BAD_DAYS } from './bad-days.ts';
import { PLAYS, type Play } from './plays.ts';

/** What an address asks for: a play, a bad day, and the provider's own address behind the prefixes. */
export type Address = {
  url: URL;
  play: Play;
  day: { name: string; prefix: string; times: number } | undefined;
};

const PLAY_PREFIX = /^\/play\/([^/?]+)(?=[/?]|$)/;
const DAY_PREFIX = /^\/day\/([^/?]+)(?:\/(\d+))?(?=[/?]|$)/;

/**
 * Reads the prefixes of an address: `/play/<name>`, `/day/<name>` and `/day/<name>/<times>`, in any order. A name that nobody
 * knows is an `AddressError`, so that a misspelt day is not taken for a good one.
 */
export function readAddress(path: string): Address {
  let rest = path;
  let play = findPlay('success');
  let day: Address['day'];
  while (true) {
    const playMatch = PLAY_PREFIX.exec(rest);
    const dayMatch = DAY_PREFIX.exec(rest);
    if (playMatch) {
      play = findPlay(playMatch[1] ?? '');
    } else if (dayMatch) {
      const [prefix, name = '', times] = dayMatch;
      if (!BAD_DAYS.has(name))
        throw new AddressError(`No day is called "${name}". There are: ${[...BAD_DAYS.keys()].join(', ')}.`);
      day = { name, prefix, times: times === undefined ? Number.POSITIVE_INFINITY : Number(times) };
    } else {
      break;
    }
    rest = rest.slice((playMatch ?? dayMatch)?.[0].length);
  }
  if (!URL.canParse(`http://sandbox${rest}`)) throw new AddressError('This address is not valid.');
  return { url: new URL(`http://sandbox${rest}`), play, day };
}

function findPlay(name: string): Play {
  const play = PLAYS.get(name);
  if (!play) throw new AddressError(`No play is called "${name}". There are: ${[...PLAYS.keys()].join(', ')}.`);
  return play;
}

/** An address that the sandbox cannot serve. */
export class AddressError extends Error {
  override name = 'AddressError';
}
