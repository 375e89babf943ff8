import type { Remedies, RemedyOf } from './provider.ts';
import { remedyOfAnswer, sharedRemedies } from './remedies.ts';

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

/** What of the inputs decides what can help. */
interface How {
  readonly isWaitedFor: boolean;
  readonly hasHook: boolean;
  readonly hasOwnBaseUrl: boolean;
}

/** One sentence or two that tell a person what to do about a failure at Woosmap. */
export function woosmapRemedy(failure: RemedyOf, { isWaitedFor, hasHook, hasOwnBaseUrl }: How): string {
  const { word, code, answeredBy, attempts } = failure;
  const ofAnswer = remedyOfAnswer('Woosmap', failure, hasOwnBaseUrl);
  if (word === 'unknown') {
    const look = 'The import may be running: look at the dataset in the Woosmap Console before you run this again';
    const next = isWaitedFor ? '.' : '. Next time, `wait: true` lets the action look for the run itself.';
    return `${ofAnswer === undefined ? '' : `${ofAnswer} `}${look}${next}`;
  }
  if (word === 'running' && answeredBy === 'status') {
    return 'Check `private_key`, which may not read the status any more; look at the dataset in the Woosmap Console for the result of this import.';
  }
  if (word === 'running' && code !== 'wait_timeout') {
    return 'Look at the dataset in the Woosmap Console for its result; Woosmap offers no way to stop a run.';
  }
  if (answeredBy === 'status') {
    return 'Check `private_key`: with `wait` it has to read the status of `dataset_id`, too. Nothing was started, so it is safe to run this again.';
  }
  if (ofAnswer !== undefined) return ofAnswer;
  const own = hasOwnBaseUrl && code === 'not_found' ? ' Check `base_url`, too.' : '';
  // Before the trigger, only the key of the dataset was asked with.
  if (hasHook && attempts !== 0 && ['unauthorized', 'forbidden', 'not_found', 'invalid_request'].includes(code)) {
    return `Check \`reimport_key\`: \`GET /datasets/{dataset_id}\` shows the key of the reimport hook; a dataset without one has no hook.${own}`;
  }
  return `${REMEDIES[code]}${own}`;
}
