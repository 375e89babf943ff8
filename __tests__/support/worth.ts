import type { Outcome } from '../../src/outcome/outcome.ts';
import { withFile } from './data-files.ts';
import { BLOOMREACH, type RawInputs } from './inputs.ts';
import { json, type Reply } from './local-server.ts';
import { type Answers, FILE, importPublished } from './published.ts';
import { sentEntry, sentRun } from './runs.ts';

/** A table with so many records. */
export function table(records: number): string {
  return `id,name\n${Array.from({ length: records }, (_, id) => `${id},Store ${id}\n`).join('')}`;
}

/** A run as Woosmap tells it, that says how many features it imported. */
export function runWith(features: number | undefined, id = 'old', status = 'success', startMs?: number): Reply {
  const says = features === undefined ? 'Nothing to say.' : `Successfully imported ${features} features.`;
  return json(200, sentRun(id, status, startMs, [sentEntry(says)]));
}

/** Inputs for Bloomreach in the place of those for Woosmap. */
export const AT_BLOOMREACH: RawInputs = {
  ...BLOOMREACH,
  dataset_id: '',
  private_key: '',
  source_url: `{server}${FILE}`,
};

/** Imports a file that is really there, and that the source serves, unless the answers says what it serves. */
export async function importFile(
  name: string,
  content: string | Buffer,
  inputs: RawInputs = {},
  answers: Answers = {},
  arrange?: Parameters<typeof importPublished>[2],
) {
  const zip = { 'content-type': 'application/zip' };
  return await withFile(name, content, (path) =>
    importPublished(
      { source: () => ({ status: 200, headers: zip, body: content }), ...answers },
      { published_sha256: '', published_file: path, ...inputs },
      arrange,
    ),
  );
}

/** How an import ended: its word, code and explanation. */
export function endOf(outcome: Outcome): string {
  const { word } = outcome;
  return 'code' in outcome ? `${word} ${outcome.code}: ${outcome.detail}` : word;
}
