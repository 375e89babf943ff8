import { readInputs, readSecrets } from '../../src/inputs.ts';
import { providerNames } from '../../src/providers/providers.ts';

/** The names of the inputs that the code reads, whichever provider is chosen; it also looks for each with dashes, which no input has. */
export function namesRead(): Set<string> {
  const names = new Set<string>();
  for (const provider of [...providerNames, '']) {
    const source = (name: string) => {
      if (!name.includes('-')) names.add(name);
      return name === 'provider' ? provider : '';
    };
    readInputs(source);
    readSecrets(source);
  }
  return names;
}
