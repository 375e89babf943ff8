import type { InputFields } from '../fields/fields.ts';
import type { HttpAnswer } from '../http/exchange.ts';
import { addressBelow, planGet, planPost } from '../http/request-plan.ts';
import { isSameUuid, isUuid } from '../text/uuid.ts';
import { confirmingObject, unconfirmed } from './confirmation.ts';
import { type CommonInputs, type Confirmation, defineProvider, type TriggerPlan, targetOf } from './provider.ts';
import type { CheckPlan, Probe, StatusSource } from './question.ts';
import { readDataset, readNewestRun, readRunStatus } from './woosmap-answers.ts';

// Woosmap Datasets API: https://developers.woosmap.com/products/datasets-api/get-started/
const BASE_URL = new URL('https://api.woosmap.com');
/** One trigger per 90 s is allowed; a 429 carries no documented `Retry-After`. */
const RATE_LIMIT_WINDOW_MS = 90_000;
/** 202 is documented; 200 says the same in a proxy that rewrites it. */
const DOCUMENTED_STATUSES = [200, 202];
/** One status request per 5 s is allowed. */
const POLL_INTERVAL_MS = 5_000;
/** The most that is read of a status, in bytes: a run may have 100,000 log entries of a few hundred bytes each. */
const MAX_STATUS_BYTES = 64 * 1024 * 1024;
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
  inputs: {
    dataset_id: { isOfEntry: true },
    private_key: { isSecret: true },
    reimport_key: { isSecret: true, isAlone: true },
  },
  secretsOf: (source) => ({
    values: [source('private_key').trim(), source('reimport_key').trim()],
    ids: [source('dataset_id').trim()],
  }),
  rateLimitWindowMs: RATE_LIMIT_WINDOW_MS,
  resultHint: 'It is not finished yet; set `wait: true` to wait for its result.',
  // Woosmap removes the features of the dataset first.
  importingAgain: 'replaces',
  readInputs,
  planTrigger,
  confirm,
  async remedies(failure, { baseUrl, isWaitedFor, reimportKey, datasetId, privateKey }) {
    const { woosmapRemedies } = await import('./remedies.ts');
    return woosmapRemedies(failure, {
      isWaitedFor,
      hasHook: reimportKey !== undefined,
      canWait: datasetId !== undefined && privateKey !== undefined,
      hasOwnBaseUrl: baseUrl !== BASE_URL,
    });
  },
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
    : `Woosmap needs \`dataset_id\` and \`private_key\`${fields.isEntry ? '' : ', or a `reimport_key`'}`;
  const absent = ['dataset_id', 'private_key'].filter((name) => fields.text(name) === undefined);
  if (!hasHook || common.waitMs !== undefined) for (const name of absent) fields.refuseAbsent(name, why);
  // A hook tells neither its dataset nor the address that it imports from.
  if (hasHook && absent.length > 0) refuseUnknown(fields, common);
  else if (common.maxLossPercent !== undefined && common.waitMs === undefined && common.mode !== 'check') {
    fields.refuse('max_loss_percent', 'needs `wait: true` or `check: true`. Add one, or remove it');
  }
  refuseOptions(fields);
  const baseUrl = common.baseUrl ?? BASE_URL;
  return { baseUrl, reimportKey, datasetId, privateKey, isWaitedFor: common.waitMs !== undefined };
}

function refuseUnknown(fields: InputFields, { mode, source, maxLossPercent }: CommonInputs): void {
  if (maxLossPercent !== undefined) {
    fields.refuse(
      'max_loss_percent',
      'needs `dataset_id` and `private_key` beside the `reimport_key`, to read the status',
    );
  }
  if (source === undefined || fields.text('source_url') !== undefined) return;
  const need = 'add `dataset_id` and `private_key`';
  if (source.published !== undefined) {
    fields.refuseAbsent(
      'source_url',
      `A \`reimport_key\` does not tell where the file is served. Give \`source_url\`, or ${need}`,
    );
  } else if (mode === 'check') {
    fields.refuse('check', `has nothing to check with a \`reimport_key\` alone. Add \`source_url\`, or ${need}`);
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
  const target = targetOf('woosmap', baseUrl.href);
  // The documented examples send `{}` as JSON, to the hook too.
  if (reimportKey !== undefined) {
    const url = addressBelow(baseUrl, ['datasets', 'hooks', 'reimport', reimportKey]);
    return { request: planPost(url, {}, {}), subject, sourceOverride: undefined, target };
  }
  const url = addressBelow(baseUrl, ['datasets', datasetId, 'import']);
  return { request: planPost(url, keyHeader(privateKey), {}), subject, sourceOverride: undefined, target };
}

function statusSource({ baseUrl, datasetId, privateKey }: WoosmapInputs): StatusSource | undefined {
  if (datasetId === undefined || privateKey === undefined) return undefined;
  return {
    id: datasetId,
    newestRun: (id) => ({
      name: 'Newest run',
      plan: planGet(addressBelow(baseUrl, ['datasets', id, 'status']), keyHeader(privateKey)),
      intervalMs: POLL_INTERVAL_MS,
      maxBodyBytes: MAX_STATUS_BYTES,
      read: readRunStatus,
    }),
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
  return {
    probes: [dataset, { ...status.newestRun(status.id), read: readNewestRun }],
    untried: [...hook, 'the permission to trigger imports'],
  };
}

/** In a header, never as the query parameter that exists too: addresses end up in logs. */
function keyHeader(privateKey: string): Record<string, string> {
  return { 'x-api-key': privateKey };
}

function confirm(answer: HttpAnswer, { reimportKey, datasetId }: WoosmapInputs): Confirmation {
  const confirmed = confirmingObject(answer, isValidationError)?.['dataset_id'];
  if (!DOCUMENTED_STATUSES.includes(answer.status) || !isUuid(confirmed)) {
    return unconfirmed('Woosmap', answer, 'and did not confirm the import');
  }
  // A hook belongs to a dataset that its key does not tell.
  if (reimportKey !== undefined || datasetId === undefined || isSameUuid(confirmed, datasetId)) {
    return { kind: 'accepted', datasetId: confirmed };
  }
  return {
    kind: 'unusable',
    detail: `Woosmap answered ${answer.status} for dataset ${confirmed}, not for ${datasetId}.`,
  };
}

/** Woosmap tells of validation errors in a list. */
function isValidationError(key: string, value: unknown): boolean {
  return key === 'detail' && Array.isArray(value) && value.length > 0;
}
