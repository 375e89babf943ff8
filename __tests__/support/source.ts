import { createHash } from 'node:crypto';
import { QuestionLimiters } from '../../src/limiters/question-limiters.ts';
import type { Published } from '../../src/providers/provider.ts';
import { PublishedSource } from '../../src/source/served.ts';
import { type RawInputs, readValid, WOOSMAP } from './inputs.ts';
import { Recorder } from './surroundings.ts';

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
  const questions = new QuestionLimiters(recorder.timeScale, recorder.clock);
  return { item, recorder, source: new PublishedSource(item, { ...source, published }, questions, recorder) };
}
