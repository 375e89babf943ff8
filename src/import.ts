import type { Outcome } from './outcome.ts';
import type { Provider, TriggerPlan } from './providers/provider.ts';
import type { Inputs } from './providers/providers.ts';
import type { Surroundings } from './surroundings.ts';
import { sendTrigger } from './trigger/send.ts';

/**
 * Does the whole job for parsed inputs: triggers the import, and with `wait` follows its run to the end. It knows
 * nothing of GitHub, so another CI can call it with surroundings of its own; `readInputs` gives inputs and provider.
 * Never rejects for anything that a provider or a network does.
 */
export async function runImport(provider: Provider, inputs: Inputs, surroundings: Surroundings): Promise<Outcome> {
  const plan = provider.planTrigger(inputs);
  if (inputs.dryRun) {
    for (const line of describePlan(plan)) surroundings.log(line);
    return { word: 'dry_run', attempts: 0 };
  }
  const { waitMs } = inputs;
  if (waitMs !== undefined) {
    const status = provider.statusSource?.(inputs);
    if (status !== undefined) {
      const { followImport } = await import('./wait/follow.ts');
      return followImport({ provider, inputs, plan, surroundings, waitMs, ...status });
    }
  }
  return (await sendTrigger(provider, inputs, plan, surroundings)).outcome;
}

/** Shows a request: method, address, names of the headers (their values may be secret) and body. */
export function describePlan({ request }: TriggerPlan): string[] {
  return [
    `Dry run, this would be sent: ${request.method} ${request.url.href}`,
    `Headers: ${Object.keys(request.headers).join(', ')}`,
    request.body === undefined ? 'Body: none' : `Body: ${request.body}`,
  ];
}
