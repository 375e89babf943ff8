import { DATASETS, type Dataset, PRIVATE_KEYS, REIMPORT_KEYS } from './accounts.ts';
import { type Answer, bodiless, json } from './answers.ts';
import type { Clock } from './clock.ts';
import { keepHistories } from './histories.ts';
import { makeRateLimits } from './rate-limits.ts';
import { type Call, type Route, route } from './routes.ts';
import { describeRun } from './runs.ts';

// Windows of the Woosmap Datasets API reference. It does not say what they count by: here it
// is the dataset, or in a play the key.
const TRIGGER_WINDOW_MS = 90_000;
const STATUS_WINDOW_MS = 5_000;
const READ_WINDOW_MS = 1_000;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

type Use = (dataset: Dataset, call: Call) => Answer;

/**
 * Makes the four calls of the Woosmap Datasets API, with the state of their datasets.
 * Source: Woosmap Datasets API reference and OpenAPI description 1.42.0.
 */
export function woosmapRoutes(clock: Clock): Route[] {
  const limits = makeRateLimits(clock);
  const historyOf = keepHistories(clock);

  const within = (windowMs: number, kind: string, use: Use): Use => {
    return (dataset, call) => {
      const counted = kind === 'trigger' && call.play.limitsPerKey ? 'key' : dataset.id;
      return limits.admits(`${kind} ${call.play.name} ${counted}`, windowMs) ? use(dataset, call) : tooManyRequests();
    };
  };

  const trigger = within(TRIGGER_WINDOW_MS, 'trigger', (dataset, { play }) => {
    historyOf(dataset, play).trigger();
    const answer = json(202, { dataset_id: dataset.id });
    return play.dayOfTrigger ? { ...answer, day: play.dayOfTrigger } : answer;
  });

  const status = within(STATUS_WINDOW_MS, 'status', (dataset, { play }) => {
    const { poll, newest } = historyOf(dataset, play).poll();
    if (poll !== undefined && poll >= (play.unauthorizedFromPoll ?? Number.POSITIVE_INFINITY)) return unauthorized();
    const answer = newest
      ? json(200, describeRun(newest, clock.nowMs()))
      : notFound('This dataset was never imported.');
    const day = poll === undefined ? undefined : play.dayOfPoll?.(poll);
    return day ? { ...answer, day } : answer;
  });

  const read = within(READ_WINDOW_MS, 'read', ({ id, name, url: place, reimportKey }, { request }) => {
    const url = place?.startsWith('/') ? `http://${request.headers.host}${place}` : place;
    const created = '2024-01-15T08:00:00.000000';
    return json(200, { id, name, url, reimport_key: reimportKey, created_at: created, updated_at: null });
  });

  return [
    route('POST', '/datasets/hooks/reimport/:reimport_key', (call) => hooked(call, trigger)),
    route('POST', '/datasets/:dataset_id/import', (call) => keyed(call, 'write', trigger)),
    route('GET', '/datasets/:dataset_id/status', (call) => keyed(call, 'read', status)),
    route('GET', '/datasets/:dataset_id', (call) => keyed(call, 'read', read)),
  ];
}

/** Checks key, id, permission and quota. Their order is not documented. */
function keyed(call: Call, permission: 'read' | 'write', use: Use): Answer {
  // The key is documented as a query parameter, too.
  const key = call.request.headers['x-api-key'] ?? call.query.get('private_key');
  if (!Object.values<unknown>(PRIVATE_KEYS).includes(key)) return unauthorized();
  const id = (call.ids['dataset_id'] ?? '').toLowerCase();
  if (!UUID.test(id)) return notValid(['path', 'dataset_id'], 'Input should be a valid UUID', 'uuid_parsing');
  if (!isEmptyOrJson(call.request.body)) return notValid(['body'], 'JSON decode error', 'json_invalid');
  const dataset = DATASETS.find((candidate) => candidate.id === id);
  if (!dataset) return notFound(`Dataset ${id} does not exist.`);
  if (key === PRIVATE_KEYS.otherProject) return json(403, { detail: 'The key belongs to another project.' });
  if (permission === 'read') return use(dataset, call);
  if (key === PRIVATE_KEYS.readOnly) return json(403, { detail: 'The key has no write permission.' });
  return dataset.hasQuota ? use(dataset, call) : json(402, { detail: 'Out of free quota.' });
}

/** Checks a reimport key: the hook's 401, 402 and 403 have no body. */
function hooked(call: Call, use: Use): Answer {
  const key = (call.ids['reimport_key'] ?? '').toLowerCase();
  if (!UUID.test(key)) return notValid(['path', 'reimport_key'], 'Input should be a valid UUID', 'uuid_parsing');
  if (!isEmptyOrJson(call.request.body)) return notValid(['body'], 'JSON decode error', 'json_invalid');
  if (key === REIMPORT_KEYS.revoked) return bodiless(401);
  if (key === REIMPORT_KEYS.suspended) return bodiless(403);
  const dataset = DATASETS.find((candidate) => candidate.reimportKey === key);
  if (!dataset) return notFound('No dataset has this reimport key.');
  return dataset.hasQuota ? use(dataset, call) : bodiless(402);
}

/** The documented examples send `{}`, the OpenAPI description names no body: both are taken. */
function isEmptyOrJson(body: string): boolean {
  try {
    return body === '' || JSON.parse(body) !== undefined;
  } catch {
    return false;
  }
}

// The key of the explanation differs by status: `details` for 404 and 429, `detail` for all else.
const unauthorized = () => json(401, { detail: 'The private key is missing or not known.' });
const notFound = (details: string) => json(404, { details });
const tooManyRequests = () => json(429, { details: 'Too many requests.' });
const notValid = (loc: string[], msg: string, type: string) => json(422, { detail: [{ loc, msg, type }] });
