import { isFailure, type Outcome } from '../outcome.ts';
import type { Provider, ProviderInputs, StatusSource, TriggerPlan } from '../providers/provider.ts';
import type { Surroundings } from '../surroundings.ts';
import { isSameUuid } from '../text/uuid.ts';
import { sentence } from '../text/wording.ts';
import { sendTrigger } from '../trigger/send.ts';
import type { Baseline } from './poll-decision.ts';
import { StatusReader } from './status-reader.ts';
import { watchRun } from './watch.ts';

/** An import to trigger and to follow; times in milliseconds. */
export interface FollowedImport {
  readonly provider: Provider;
  readonly inputs: ProviderInputs;
  readonly plan: TriggerPlan;
  readonly source: StatusSource;
  readonly datasetId: string;
  readonly waitMs: number;
  readonly surroundings: Surroundings;
}

const UNREADABLE: Baseline = { kind: 'unreadable', startedAfterMs: undefined };

/** Triggers an import and follows its run until it ends, the limit is reached or the step is cancelled. Never rejects. */
export async function followImport(job: FollowedImport): Promise<Outcome> {
  const { provider, inputs, plan, surroundings } = job;
  const reader = new StatusReader(provider, job.source, surroundings);
  let baseline: Baseline | undefined;
  const trigger = await sendTrigger(provider, inputs, plan, surroundings, async (afterRefusal) => {
    // Read again before a trigger is repeated: what was in the way then may have been another import.
    if (baseline === undefined || afterRefusal) baseline = await readBaseline(job, reader);
  });
  const { outcome, sentAtMs } = trigger;
  if (isFailure(outcome) && (outcome.word !== 'unknown' || outcome.code === 'cancelled')) return outcome;
  if (trigger.answer !== undefined) reader.learnClock(trigger.answer, sentAtMs);
  const lostAnswer = isFailure(outcome) ? outcome : undefined;
  if (lostAnswer === undefined) surroundings.onKnown(outcome, 'running');
  else {
    surroundings.onKnown(outcome, 'unknown');
    surroundings.log(`${sentence(lostAnswer.detail)} Looking for a new run; the trigger is not sent again.`);
  }
  const datasetId = outcome.datasetId ?? job.datasetId;
  if (!isSameUuid(datasetId, job.datasetId)) {
    // Another dataset's runs tell nothing; this happens where a reimport_key belongs to another dataset_id.
    baseline = UNREADABLE;
  }
  const start = baseline ?? UNREADABLE;
  return await watchRun(job, reader, { baseline: start, datasetId, sentAtMs, outcome, lostAnswer });
}

async function readBaseline(
  { datasetId, inputs, surroundings }: FollowedImport,
  reader: StatusReader,
): Promise<Baseline> {
  const request = { datasetId, deadlineMs: inputs.deadlineMs, isLogged: true };
  const result = await reader.read(request);
  if (result.kind === 'run') return { kind: 'run', id: result.run.id };
  if (result.kind === 'none') return { kind: 'none' };
  if (result.kind !== 'cancelled') {
    const why = result.kind === 'failed' ? result.why : result.detail;
    surroundings.log(
      `The run before this import cannot be read (${why}): only a run that starts after the trigger, by the provider's clock, counts.`,
    );
  }
  return UNREADABLE;
}
