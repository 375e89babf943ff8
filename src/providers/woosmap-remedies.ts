import type { Advised } from './provider.ts';
import { type Remedies, sharedRemedies } from './remedies.ts';

const LOOK = 'Look at the dataset in the Woosmap Console';

/** What of the inputs decides what can help. */
interface How {
  readonly isWaitedFor: boolean;
  readonly hasHook: boolean;
  /** Whether the inputs have what `wait` needs to read the status. */
  readonly canWait: boolean;
  readonly hasOwnBaseUrl: boolean;
}

/** What to do about each reason at Woosmap. */
export function woosmapRemedies(failure: Advised, { isWaitedFor, hasHook, canWait, hasOwnBaseUrl }: How): Remedies {
  const unknown = `The import may be running. ${LOOK} before you import it again.`;
  const next = canWait && !isWaitedFor ? ' Next time, `wait: true` lets the action look for the run itself.' : '';
  const shared = sharedRemedies({
    title: 'Woosmap',
    look: LOOK,
    unknown: `${unknown}${next}`,
    canBaseUrlBeWrong: hasOwnBaseUrl,
    failure,
  });
  const own = hasOwnBaseUrl ? ' Check `base_url`, too.' : '';
  const hook =
    'Check `reimport_key`: `GET /datasets/{dataset_id}` shows the key of the reimport hook. A dataset without one has no hook.';
  // A question is asked with the key of the dataset, also where the trigger goes through the hook.
  const ofKey = {
    unauthorized:
      'Check `private_key`: copy the private key of the project from the Woosmap Console (API keys) into the secret again.',
    forbidden:
      'Use a private key of the project that owns the dataset, with write permission for datasets (Woosmap Console, API keys).',
    not_found: `Check \`dataset_id\`: the Woosmap Console shows the id of each dataset. The dataset may be deleted, or in another project.${own}`,
    invalid_request: 'Fix what Woosmap names. Ids are UUIDs, and the Woosmap Console shows the id of each dataset.',
  };
  const ofHook = { unauthorized: hook, forbidden: hook, not_found: `${hook}${own}`, invalid_request: hook };
  return {
    ...shared,
    ...(hasHook ? ofHook : ofKey),
    question_unauthorized: ofKey.unauthorized,
    question_forbidden: ofKey.forbidden,
    question_not_found: ofKey.not_found,
    question_invalid_request: ofKey.invalid_request,
    quota_exhausted:
      'The free quota of the Woosmap project is used up. Raise the plan or wait for the next period, then import it again.',
    rate_limited:
      'Woosmap accepts one trigger in 90 s. Import it again in two minutes, one import at a time, or raise `max_attempts`.',
    refused_in_success: shared.explained,
    status_refused:
      'Check `private_key`: with `wait`, it must be able to read the status of `dataset_id`. This import was not started, so it is safe to import it again.',
    status_lost: `Check \`private_key\`: it can no longer read the status. ${LOOK} for the result of this import.`,
    import_failed: 'Fix what the run reports, publish the file again, then import it again.',
    // After a stop the action could not look for it either.
    stopped_after_send: unknown,
    wait_timeout: `${LOOK} for its result. Raise \`wait_timeout_minutes\` if imports always take this long.`,
    stopped_in_wait: `${LOOK} for its result. Woosmap has no way to stop a run.`,
  };
}
