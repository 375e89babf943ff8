import { readInputs, readSecrets } from '../../src/inputs.ts';
import { providerNames } from '../../src/providers/providers.ts';
import { StepOutputs } from '../../src/report/outputs.ts';

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

/** Why a test that gives these inputs, or reads these outputs, cannot run yet; `false` where it can. */
export function notReadYet(...names: readonly string[]): string | false {
  const known = new Set<string>([...namesRead(), ...StepOutputs.names, 'provider']);
  const missing = names.filter((name) => !known.has(name));
  return missing.length > 0 && `the code does not know ${missing.join(', ')} yet`;
}
