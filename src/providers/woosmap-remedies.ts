import type { Remedies, RemedyOf } from './provider.ts';
import { remedyOfAnswer, sharedRemedies } from './remedies.ts';

const LOOK = 'Look at the dataset in the Woosmap Console';

/** What of the inputs decides what can help. */
interface How {
  readonly isWaitedFor: boolean;
  readonly hasHook: boolean;
  /** Whether the inputs have what `wait` needs to read the status. */
  readonly canWait: boolean;
  readonly hasOwnBaseUrl: boolean;
}

/** One sentence or two that tell a person what to do about a failure at Woosmap. */
export function woosmapRemedy(failure: RemedyOf, how: How): string {
  const { isWaitedFor, hasHook, canWait, hasOwnBaseUrl } = how;
  const { word, code, answeredBy, attempts } = failure;
  const ofAnswer = remedyOfAnswer('Woosmap', failure, hasOwnBaseUrl);
  const remedies = remediesWith(hasOwnBaseUrl);
  if (word === 'unknown') {
    const look = `The import may be running. ${LOOK} before you run this again.`;
    // After a cancel the action could not look for it either.
    const isHelped = !isWaitedFor && canWait && code !== 'cancelled';
    const next = isHelped ? ' Next time, `wait: true` lets the action look for the run itself.' : '';
    return `${ofAnswer === undefined ? '' : `${ofAnswer} `}${look}${next}`;
  }
  if (word === 'failed') return remedies.import_failed;
  if (word === 'running' && answeredBy === 'status') {
    return `Check \`private_key\`: it can no longer read the status. ${LOOK} for the result of this import.`;
  }
  if (word === 'running' && code !== 'wait_timeout') {
    return `${LOOK} for its result.${code === 'cancelled' ? ' Woosmap has no way to stop a run.' : ''}`;
  }
  if (answeredBy === 'status') {
    return 'Check `private_key`: with `wait`, it must be able to read the status of `dataset_id`. Nothing was started, so it is safe to run this again.';
  }
  if (ofAnswer !== undefined) return ofAnswer;
  const own = hasOwnBaseUrl && code === 'not_found' ? ' Check `base_url`, too.' : '';
  // Before the trigger, only the key of the dataset was asked with.
  if (hasHook && attempts !== 0 && ['unauthorized', 'forbidden', 'not_found', 'invalid_request'].includes(code)) {
    return `Check \`reimport_key\`: \`GET /datasets/{dataset_id}\` shows the key of the reimport hook. A dataset without one has no hook.${own}`;
  }
  return `${remedies[code]}${own}`;
}

function remediesWith(hasOwnBaseUrl: boolean): Remedies {
  return {
    ...sharedRemedies('Woosmap', hasOwnBaseUrl),
    unauthorized:
      'Check `private_key`: copy the private key of the project from the Woosmap Console (API keys) into the secret again.',
    quota_exhausted:
      'The free quota of the Woosmap project is used up. Raise the plan or wait for the next period, then run this again.',
    forbidden:
      'Use a private key of the project that owns the dataset, with write permission for datasets (Woosmap Console, API keys).',
    not_found:
      'Check `dataset_id`: the Woosmap Console shows the id of each dataset. The dataset may be deleted, or in another project.',
    invalid_request: 'Fix what Woosmap names. Ids are UUIDs, and the Woosmap Console shows the id of each dataset.',
    rate_limited:
      'Woosmap accepts one trigger in 90 s. Run this again in two minutes, one import at a time, or raise `max_attempts`.',
    import_failed: 'Fix what the run reports, publish the file again, then run this again.',
    wait_timeout: `${LOOK} for its result. Raise \`wait_timeout_minutes\` if imports always take this long.`,
  };
}
