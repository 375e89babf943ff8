import { openInputs, readInputs, readSecrets } from '../../src/inputs/inputs.ts';
import { providerNames } from '../../src/providers/providers.ts';

/** The names of the inputs that the code reads, whichever provider is chosen. */
export async function namesRead(): Promise<Set<string>> {
  const names = new Set<string>();
  for (const provider of [...providerNames, '']) {
    const source = (name: string) => {
      names.add(name);
      return name === 'provider' ? provider : '';
    };
    const open = await openInputs(source, {});
    readInputs(source, {}, open);
    readSecrets(source, {}, open);
  }
  return names;
}
