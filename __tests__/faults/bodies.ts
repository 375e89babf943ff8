import type { ProviderName } from './servers.ts';

/** The body of an answer, or how to make it for a provider. */
export type Body = string | Buffer | ((provider: ProviderName) => string | Buffer);

export const DATASET_ID = '0f7a1b2c-3d4e-4f5a-8b6c-7d8e9f0a1b2c';
export const OWN_WORDS = 'The provider says why it cannot do this.';

/** The documented success, and its status. */
export const good: Body = (provider) =>
  provider === 'woosmap' ? `{"dataset_id": "${DATASET_ID}"}` : '{"success": true}';
export const statusOfGood = (provider: ProviderName): number => (provider === 'woosmap' ? 202 : 200);

/** An explanation in the provider's own shape. */
export const own: Body = (provider) =>
  JSON.stringify(provider === 'woosmap' ? { detail: OWN_WORDS } : { success: false, errors: { _global: [OWN_WORDS] } });

export const html: Body =
  '<!DOCTYPE html><html><head><title>Guest network</title></head><body><h1>Please sign in</h1></body></html>';

/** The documented success, changed. */
export function goodAs(change: (text: string) => string | Buffer): Body {
  return (provider) => change(String(bodyFor(provider, good)));
}

/** JSON that ends too early: the last character of a success is missing. */
export const broken: Body = goodAs((text) => text.slice(0, -1));

/** The status of a dataset: an old run, or one that starts with the question for it. */
export function runStatus(run: 'old' | 'new', word: 'success' | 'in_progress' = 'success'): Body {
  return () => {
    // The API's times carry no zone.
    const start = new Date(run === 'old' ? 0 : Date.now()).toISOString().slice(0, -1);
    const id = `${run === 'old' ? 1 : 2}f7a1b2c-3d4e-4f5a-8b6c-7d8e9f0a1b2c`;
    const step = { name: 'import', start, end: word === 'success' ? start : null, status: word, entries: [] };
    return JSON.stringify({ id, status: word, steps: [step] });
  };
}

export function bodyFor(provider: ProviderName, body: Body): string | Buffer {
  return typeof body === 'function' ? body(provider) : body;
}
