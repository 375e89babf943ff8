import { PLAYS } from '../../sandbox/plays.ts';
import { describeRun } from '../../sandbox/runs.ts';
import { json, type Reply } from '../support/local-server.ts';
import type { Answerer, Serve } from './scenario.ts';

export const RUN_ID = '5a4db0c0-0000-4000-8000-000000000001';
/** The run before, which is of no interest. */
export const OLD_RUN = json(200, { id: '5a4db0c0-0000-4000-8000-000000000000', status: 'success', steps: [] });

/** The connection is reset: whoever asked learns nothing. */
export const lost: Reply = (socket) => socket.resetAndDestroy();

/** Answers triggers (POST) and looks (GET), each from a list in turn; the last one of a list serves for all that follow. */
export function inTurn(triggers: readonly Reply[], looks: readonly Reply[] = []): Answerer {
  const counts = { GET: 0, POST: 0 };
  return ({ method }) => {
    const [list, name] = method === 'POST' ? ([triggers, 'POST'] as const) : ([looks, 'GET'] as const);
    const reply = list[Math.min(counts[name]++, list.length - 1)];
    return reply ?? { status: 500, body: 'The scenario has no answer for this request.' };
  };
}

/** A dataset whose run goes as a play of the sandbox does. The nth look after the trigger sees it at the nth of `seconds` after its start. */
export function playedRun(play: string, seconds: readonly number[], trigger: Reply): Serve {
  return (epochMs) => {
    const { steps = [] } = PLAYS.get(play) ?? {};
    const run = { id: RUN_ID, startedAtMs: epochMs, steps };
    const looks = seconds.map((second) => json(200, describeRun(run, epochMs + second * 1000)));
    return inTurn([trigger], [OLD_RUN, ...looks]);
  };
}
