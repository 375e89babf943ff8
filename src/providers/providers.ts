import { bloomreach } from './bloomreach.ts';
import type { Provider } from './provider.ts';
import { woosmap } from './woosmap.ts';

/** Every provider by the word that the input `provider` holds; a new one is a file and a line here. */
const PROVIDERS: ReadonlyMap<string, Provider> = new Map([
  ['woosmap', woosmap],
  ['bloomreach', bloomreach],
]);

/** Every provider. */
export const providers: readonly Provider[] = [...PROVIDERS.values()];

/** The words that the input `provider` may hold. */
export const providerNames: readonly string[] = [...PROVIDERS.keys()];

/** The provider of that name; `undefined` for a word that names none. */
export function findProvider(name: string): Provider | undefined {
  return PROVIDERS.get(name);
}
