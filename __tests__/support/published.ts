import { runImport } from '../../src/import/import.ts';
import type { Outcome } from '../../src/outcome/outcome.ts';
import { type RawInputs, readValid, UUID, WOOSMAP } from './inputs.ts';
import { json, type Reply, type SeenRequest, serveHttp } from './local-server.ts';
import { GOOD, sha256 } from './source.ts';
import { Recorder } from './world.ts';

/** What a provider and a source answer; each gets the number of its request, from 1. */
export interface Answers {
  readonly source?: (count: number, request: SeenRequest) => Reply;
  readonly trigger?: (count: number, request: SeenRequest) => Reply;
  /** `GET /datasets/{dataset_id}`, and what Bloomreach can be asked. */
  readonly dataset?: (count: number, request: SeenRequest) => Reply;
  readonly status?: (count: number, request: SeenRequest) => Reply;
}

/** Where the source stands below the server. */
export const FILE = '/files/stores.zip';
export const ACCEPTED = json(202, { dataset_id: UUID });
export const good: Reply = { status: 200, body: GOOD };
export const NO_RUN = json(404, { details: 'No runs.' });

type Kind = 'source' | 'trigger' | 'dataset' | 'status';

function kindOf({ method, path }: SeenRequest): Kind {
  if (path.startsWith('/files/')) return 'source';
  if (method === 'POST') return 'trigger';
  return path.endsWith('/status') ? 'status' : 'dataset';
}

/** A provider and a source on one loopback port, and the order in which they were asked. */
export async function serveWorld(makeAnswers: Answers | ((url: string) => Answers)) {
  const order: Kind[] = [];
  let answers: Answers = {};
  const server = await serveHttp((request) => {
    const kind = kindOf(request);
    order.push(kind);
    const all = {
      source: () => good,
      trigger: () => ACCEPTED,
      status: () => NO_RUN,
      dataset: () => datasetAt(server.url),
      ...answers,
    };
    return all[kind](order.filter((one) => one === kind).length, request);
  });
  answers = typeof makeAnswers === 'function' ? makeAnswers(server.url) : makeAnswers;
  return Object.assign(server, { order });
}

/** A dataset that is imported from the source. */
export function datasetAt(url: string, more: object = {}): Reply {
  const dataset = {
    id: UUID,
    name: 'Stores',
    url: `${url}${FILE}`,
    reimport_key: null,
    created_at: '2026-01-01T00:00:00',
  };
  return json(200, { ...dataset, updated_at: null, ...more });
}

/** Imports at Woosmap what was published, or what the inputs say, with a clock that moves only in pauses. */
export async function importPublished(
  makeAnswers: Answers | ((url: string, recorder: Recorder) => Answers),
  inputs: RawInputs = {},
  arrange: (recorder: Recorder) => void = () => {},
): Promise<{ outcome: Outcome; order: Kind[]; requests: SeenRequest[]; recorder: Recorder }> {
  const recorder = new Recorder();
  arrange(recorder);
  await using server = await serveWorld(
    typeof makeAnswers === 'function' ? (url) => makeAnswers(url, recorder) : makeAnswers,
  );
  const fitted = Object.entries({ ...WOOSMAP, published_sha256: sha256(GOOD), base_url: server.url, ...inputs });
  const raw = Object.fromEntries(fitted.map(([name, value]) => [name, value.replaceAll('{server}', server.url)]));
  const { sentAtMs: _, ...outcome } = await runImport(readValid(raw), recorder);
  return { outcome, order: server.order, requests: server.requests, recorder };
}

/** The word of an outcome and, where it is red, its code. */
export function codeOf(outcome: Outcome): string {
  return 'code' in outcome ? `${outcome.word} ${outcome.code}` : outcome.word;
}
