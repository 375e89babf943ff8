import { createHash } from 'node:crypto';
import { makeGates } from '../../src/gate/gate.ts';
import type { Failure, Known } from '../../src/outcome/outcome.ts';
import type { Published } from '../../src/providers/provider.ts';
import { publishedSource } from '../../src/source/served.ts';
import { type Condition, isFresh } from '../../src/world.ts';
import { type RawInputs, readValid, WOOSMAP } from './inputs.ts';
import { Recorder } from './world.ts';

/** What a workflow has just published. */
export const GOOD = Buffer.from('the file that was just published\n'.repeat(3));
/** What stood there before; it is shorter. */
export const OLD = Buffer.from('the file of yesterday\n');

export function sha256(bytes: Buffer | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The source of an import of Woosmap, or of the inputs given, with a recorder around it. */
export function sourceOf(url: string, inputs: RawInputs = {}, recorder = new Recorder()) {
  const item = readValid({ ...WOOSMAP, source_url: url, published_sha256: sha256(GOOD), ...inputs });
  const { source } = item;
  if (source?.published === undefined) throw new Error('The inputs name no published file.');
  const published: Published = source.published;
  const questions = makeGates(recorder.clock);
  // The source alone: nobody asks the provider for its own address.
  const condition = publishedSource(item, { ...source, published, lookUp: undefined }, questions, recorder);
  return { item, recorder, source: readable(condition, recorder) };
}

/** How a wait for the source ended, with what is known by then. */
export type Readiness =
  | { readonly kind: 'served'; readonly known: Partial<Known> }
  | { readonly kind: 'end'; readonly known: Partial<Known>; readonly end: Failure };

function readable(condition: Condition, { clock }: Recorder) {
  return {
    get isFresh() {
      return isFresh(condition, clock);
    },
    async ready(): Promise<Readiness> {
      const ended = await condition.ready();
      const { known = {} } = condition;
      if (ended === undefined) return { kind: 'served', known };
      const { httpStatus, ...end } = ended;
      return { kind: 'end', known: httpStatus === undefined ? known : { ...known, httpStatus }, end };
    },
    lookAgain: () => condition.isStillSo(),
  };
}
