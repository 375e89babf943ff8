import type { HttpAnswer } from '../http/exchange.ts';
import { addressBelow, planGet, planPost } from '../http/request-plan.ts';
import { isUuid } from '../text/uuid.ts';
import type { InputFields } from './input-fields.ts';
import {
  type CheckPlan,
  type CommonInputs,
  type Confirmation,
  defineProvider,
  type Probe,
  type Remedies,
  type RemedyOf,
  type StatusSource,
  type TriggerPlan,
} from './provider.ts';
import { isRecord, parseJson, providerWords } from './provider-words.ts';
import { sharedRemedies } from './remedies.ts';
import { readDataset } from './woosmap-dataset.ts';
import { readNewestRun, readRunStatus } from './woosmap-status.ts';

// Woosmap Datasets API: https://developers.woosmap.com/products/datasets-api/get-started/
const BASE_URL = new URL('https://api.woosmap.com');
/** One trigger per 90 s is allowed; a 429 carries no documented `Retry-After`. */
const RATE_LIMIT_WINDOW_MS = 90_000;
/** One status request per 5 s is allowed. */
const POLL_INTERVAL_MS = 5_000;
/** One request for the dataset itself per second is allowed; the action is five times as patient. */
const DATASET_INTERVAL_MS = 5_000;
/** What an import does: HEAD, 200, a zip of 55 MB at most, one redirect. */
const FETCH_RULES = { maxRedirects: 1, maxBytes: 55e6, wantsOnHead: { contentType: 'application/zip' } };

/** Woosmap's inputs: the hook's key, or a dataset with its key; with the hook those may come along to read the status. */
interface WoosmapInputs {
  readonly baseUrl: URL;
  readonly reimportKey: string | undefined;
  readonly datasetId: string | undefined;
  readonly privateKey: string | undefined;
  readonly isWaitedFor: boolean;
}

/** Woosmap Datasets: triggers an import by dataset or through the reimport hook, and follows its run. */
export const woosmap = defineProvider<WoosmapInputs>({
  title: 'Woosmap',
  apiPaths: ['datasets/{}/import', 'datasets/{}/status', 'datasets/hooks/reimport/{}'],
  secretsOf: (source) => ({
    values: [source('private_key').trim(), source('reimport_key').trim()],
    ids: [source('dataset_id').trim()],
  }),
  rateLimitWindowMs: RATE_LIMIT_WINDOW_MS,
  resultHint: 'Whether it ends well is not known yet; `wait: true` takes its result.',
  readInputs,
  planTrigger,
  confirm,
  remedy,
  statusSource,
  fetchRules: FETCH_RULES,
  addressProbe: datasetProbe,
  checkPlan,
});

function readInputs(fields: InputFields, common: CommonInputs): WoosmapInputs {
  const reimportKey = fields.uuid('reimport_key');
  const datasetId = fields.uuid('dataset_id');
  const privateKey = fields.secret('private_key');
  const hasHook = fields.text('reimport_key') !== undefined;
  const why = hasHook
    ? 'To wait for the run, Woosmap needs `dataset_id` and `private_key` beside the `reimport_key`'
    : 'Woosmap needs `dataset_id` and `private_key`, or a `reimport_key`';
  const absent = ['dataset_id', 'private_key'].filter((name) => fields.text(name) === undefined);
  if (!hasHook || common.waitMs !== undefined) for (const name of absent) fields.refuseAbsent(name, why);
  // A hook tells neither its dataset nor the address that it imports from.
  if (hasHook && absent.length > 0) refuseUnknownSource(fields, common);
  refuseOptions(fields);
  const baseUrl = common.baseUrl ?? BASE_URL;
  return { baseUrl, reimportKey, datasetId, privateKey, isWaitedFor: common.waitMs !== undefined };
}

function refuseUnknownSource(fields: InputFields, { mode, source }: CommonInputs): void {
  if (source === undefined || fields.text('source_url') !== undefined) return;
  const need = 'add `dataset_id` and `private_key`';
  if (source.published !== undefined) {
    fields.refuseAbsent('source_url', `A \`reimport_key\` does not tell the address: give it, or ${need}`);
  } else if (mode === 'check') {
    fields.refuse('check', `can ask nothing with a \`reimport_key\` alone. Add \`source_url\`, or ${need}`);
  }
}

/** An option that Woosmap cannot honour is an error: it would be ignored. */
function refuseOptions(fields: InputFields): void {
  for (const name of ['path', 'test_connection']) {
    if (fields.text(name) === undefined) continue;
    fields.refuse(name, 'does not work with Woosmap, which imports from the URL of the dataset. Remove it');
  }
  if (fields.boolean('api_managed') === true) fields.refuse('api_managed', 'does not work with Woosmap. Remove it');
}

function planTrigger(inputs: WoosmapInputs): TriggerPlan {
  const { baseUrl, reimportKey, datasetId = '', privateKey = '' } = inputs;
  const subject = { kind: 'dataset', id: inputs.datasetId };
  // The documented examples send `{}` as JSON, to the hook too.
  if (reimportKey !== undefined) {
    const url = addressBelow(baseUrl, ['datasets', 'hooks', 'reimport', reimportKey]);
    return { request: planPost(url, {}, {}), subject, sourceOverride: undefined };
  }
  const url = addressBelow(baseUrl, ['datasets', datasetId, 'import']);
  return { request: planPost(url, keyHeader(privateKey), {}), subject, sourceOverride: undefined };
}

function statusSource({ baseUrl, datasetId, privateKey }: WoosmapInputs): StatusSource | undefined {
  if (datasetId === undefined || privateKey === undefined) return undefined;
  return {
    pollIntervalMs: POLL_INTERVAL_MS,
    id: datasetId,
    plan: (id) => planGet(addressBelow(baseUrl, ['datasets', id, 'status']), keyHeader(privateKey)),
    read: readRunStatus,
  };
}

/** Asks for the dataset: proves key and id, and tells its URL. */
function datasetProbe({ baseUrl, datasetId, privateKey, reimportKey }: WoosmapInputs): Probe | undefined {
  if (datasetId === undefined || privateKey === undefined) return undefined;
  return {
    name: 'Dataset',
    plan: planGet(addressBelow(baseUrl, ['datasets', datasetId]), keyHeader(privateKey)),
    intervalMs: DATASET_INTERVAL_MS,
    read: (answer) => readDataset(answer, datasetId, reimportKey),
  };
}

function checkPlan(inputs: WoosmapInputs): CheckPlan {
  const dataset = datasetProbe(inputs);
  const status = statusSource(inputs);
  const hook = inputs.reimportKey === undefined ? [] : ['the reimport hook'];
  if (dataset === undefined || status === undefined) return { probes: [], untried: hook };
  const newestRun: Probe = {
    name: 'Newest run',
    plan: status.plan(status.id),
    intervalMs: status.pollIntervalMs,
    read: readNewestRun,
  };
  return {
    probes: [dataset, newestRun],
    untried: [...hook, 'the permission to trigger imports'],
  };
}

/** In a header, never as the query parameter that exists too: addresses end up in logs. */
function keyHeader(privateKey: string): Record<string, string> {
  return { 'x-api-key': privateKey };
}

function confirm(answer: HttpAnswer): Confirmation {
  const json = parseJson(answer.body)?.value;
  const datasetId = isRecord(json) && Object.hasOwn(json, 'dataset_id') ? json['dataset_id'] : undefined;
  if (isUuid(datasetId)) return { kind: 'accepted', datasetId };
  const words = providerWords(answer.body);
  const detail = `Woosmap answered ${answer.status} without the dataset_id that it documents${words === '' ? '.' : `: ${words}`}`;
  return { kind: 'unusable', detail };
}

const REMEDIES: Remedies = {
  ...sharedRemedies('Woosmap'),
  unauthorized:
    'Check `private_key`: copy the private key of the project from the Woosmap Console (API keys) into the secret once more.',
  quota_exhausted:
    'The free quota of the Woosmap project is used up: raise the plan or wait for the next period, then run this again.',
  forbidden:
    'Use a private key of the project that owns the dataset, with write permission for datasets (Woosmap Console, API keys).',
  not_found:
    'Check `dataset_id`: the Woosmap Console shows the id of each dataset; the dataset may be deleted or in another project.',
  invalid_request: 'Correct what Woosmap names: ids are UUIDs, and the Woosmap Console shows the id of each dataset.',
  rate_limited:
    'Woosmap takes one import per 90 s: run this again in two minutes, one at a time, or raise `max_attempts`.',
  provider_error: 'Woosmap has a fault of its own: look at its status page, and run this again later.',
  import_failed:
    'Correct what the run reports (the file at the configured URL, its size or its format), publish it, and run this again.',
  wait_timeout:
    'Look at the dataset in the Woosmap Console for its result, and raise `wait_timeout_minutes` if it always takes this long.',
};

function remedy({ word, code, attempts }: RemedyOf, inputs: WoosmapInputs): string {
  if (word === 'unknown') {
    const look = 'The import may be running: look at the dataset in the Woosmap Console before you run this again';
    return !inputs.isWaitedFor ? `${look}; with \`wait: true\` the action finds out by itself.` : `${look}.`;
  }
  if (word === 'running' && (code === 'unauthorized' || code === 'forbidden')) {
    return 'Check `private_key`, which may not read the status; look at the dataset in the Woosmap Console for the result of this import.';
  }
  if (word === 'running' && code !== 'wait_timeout') {
    return 'Look at the dataset in the Woosmap Console for its result; Woosmap offers no way to stop a run.';
  }
  // Before the trigger, only the key of the dataset was asked with.
  if (
    attempts !== 0 &&
    inputs.reimportKey !== undefined &&
    ['unauthorized', 'forbidden', 'not_found', 'invalid_request'].includes(code)
  ) {
    return 'Check `reimport_key`: `GET /datasets/{dataset_id}` shows the key of the reimport hook; a dataset without one has no hook.';
  }
  return REMEDIES[code];
}
