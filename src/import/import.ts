import { type Gates, makeGates } from '../gate/gate.ts';
import { makeTriggerGate } from '../gate/trigger-gate.ts';
import { routeTo } from '../http/proxy.ts';
import { failed, isFailure, type Outcome } from '../outcome/outcome.ts';
import type { EarlierImport } from '../outcome/starts.ts';
import type { Import } from '../providers/provider.ts';
import { providerClock } from '../trigger/provider-clock.ts';
import type { World } from '../world.ts';
import { sendUntilEnd } from './turn.ts';

/** Rooms that are loaded only where the inputs ask for them. */
const looks = () => import('./looks.ts');
const earlierTry = () => import('./earlier.ts');

/** Makes what the imports of a step pass one at a time. */
export function gatesOf(items: readonly Pick<Import, 'limits'>[], world: Pick<World, 'clock' | 'log' | 'signal'>) {
  const trigger = makeTriggerGate(items.length, items[0]?.limits.rateLimitWindowMs, world);
  return { trigger, questions: makeGates(world.clock) };
}

/**
 * Takes one import from ready to its end: waits until its source serves the file and no other run is in progress, triggers
 * it in its turn, again only where that is safe, and with `wait` follows its run. Several are this same function side by
 * side. It knows nothing of GitHub, so another CI can call it with a world of its own; `readInputs` gives imports.
 * Never rejects for anything that a provider or a network does. `place` is its place in the list of the step's imports. One
 * that an `earlier` try started enters where its trigger would have ended.
 */
export async function runImport(
  item: Import,
  world: World,
  gates = gatesOf([item], world),
  place = 0,
  earlier?: EarlierImport,
): Promise<Outcome> {
  for (const warning of item.warnings) world.warn(warning);
  const { trigger, questions } = gates;
  if (item.mode === 'dry_run') {
    if (earlier !== undefined) await (await earlierTry()).tellEarlier(item, earlier, world);
    return (await looks()).rehearse(item, world);
  }
  if (item.mode === 'check') return (await looks()).runCheck(item, questions, world);
  const route = routeTo(item.plan.request.url, world.env);
  if (route.kind === 'unusable') {
    // What an earlier try started stays started, although nobody can be asked.
    const ended = earlier && (await (await earlierTry()).endEarlier(item, earlier, undefined, world));
    return ended ?? { ...failed('not_sent', 'invalid_input', route.problem), attempts: 0 };
  }

  const beforeTrigger = { ...world, signal: trigger.signal };
  const source = await loadSource(item, questions, beforeTrigger);
  const clockThere = providerClock();
  const recordsOf = () => source?.known?.recordCount;
  const runs =
    item.wait && (await looks()).runsOf(item, item.wait, clockThere, questions, trigger.signal, world, recordsOf);
  if (earlier !== undefined) {
    const ended = await (await earlierTry()).endEarlier(item, earlier, runs, world);
    if (ended !== undefined) {
      trigger.skipped();
      return ended;
    }
    world.onKnown({ attempts: 0 }, 'not_sent');
  }
  const addresses = await loadAddresses(item, beforeTrigger);
  const conditions = { addresses, source, runs };
  const { outcome, sent } = await sendUntilEnd(item, place, conditions, trigger, clockThere, world);
  const isFollowed = runs !== undefined && sent !== undefined && mayHaveRun(outcome);
  trigger.settled({ place, outcome, isOfTrigger: sent !== undefined, isFollowed });
  if (!isFollowed) return outcome;
  const followed = await runs.follow(outcome, sent.sentAtMs, () => trigger.clearedUp(place, false));
  trigger.clearedUp(place, followed.word === 'unknown');
  if (followed.word === 'failed' && source?.unmet !== undefined) world.warn(source.unmet);
  return followed;
}

/** Says whether a run may have been started that can be followed; a step that was stopped follows none. */
function mayHaveRun(outcome: Outcome): boolean {
  return !isFailure(outcome) || (outcome.word === 'unknown' && outcome.code !== 'cancelled');
}

async function loadSource({ source, ...item }: Import, questions: Gates, world: World) {
  if (source?.published === undefined) return undefined;
  const { publishedSource } = await looks();
  return publishedSource(item, { ...source, published: source.published }, questions, world);
}

/** Only a signed address can end, and its signature is in its query. */
async function loadAddresses({ addresses }: Import, world: World) {
  if (addresses.every(({ url }) => url.search === '')) return undefined;
  return (await looks()).lastingAddresses(addresses, world);
}
