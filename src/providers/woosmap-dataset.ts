import type { HttpAnswer } from '../http/exchange.ts';
import { fromOutside } from '../secrets/outside.ts';
import type { SecretInputs } from '../secrets/secrets.ts';
import { splitPath } from '../secrets/signed-path.ts';
import { parseHttpUrl } from '../text/http-url.ts';
import { inertText } from '../text/inert-text.ts';
import { isSameUuid } from '../text/uuid.ts';
import { answeredObject } from './confirmation.ts';
import type { ProbeReading } from './provider.ts';

/**
 * Reads the answer of `GET /datasets/{dataset_id}` (Woosmap Datasets API): from where the dataset is imported, and whether
 * the hook of the inputs is its own, because otherwise these bytes are not what the hook imports.
 */
export function readDataset(
  answer: HttpAnswer,
  datasetId: string,
  reimportKey: string | undefined,
): ProbeReading | undefined {
  if (answer.status !== 200) return undefined;
  const missing = 'no readable dataset';
  const answered = answeredObject('Woosmap', answer, missing);
  if (answered.kind !== 'object') return answered;
  const json = answered.object;
  if (textOf(json['id']) === '') return { kind: 'unreadable', why: missing };
  const [id, name, url, hook] = ['id', 'name', 'url', 'reimport_key'].map((key) => textOf(json[key])) as [
    string,
    string,
    string,
    string,
  ];
  const secrets: SecretInputs = { values: [hook.trim()], addresses: [url.trim()], ids: [datasetId] };
  const wrong = { kind: 'wrong', secrets } as const;
  if (!isSameUuid(id, datasetId)) {
    const detail = `Woosmap answered with dataset ${fromOutside(inertText(id))}, not with the one in \`dataset_id\`.`;
    return { ...wrong, reason: 'unexpected_response', detail };
  }
  if (reimportKey !== undefined && !isSameUuid(hook.trim(), reimportKey)) {
    const what = hook === '' ? 'no reimport hook' : 'another reimport hook';
    const detail = `\`reimport_key\` does not belong to \`dataset_id\`: that dataset has ${what}.`;
    return { ...wrong, reason: 'invalid_input', detail };
  }
  const address = parseHttpUrl(url.trim());
  if (address === undefined) {
    const what = url.trim() === '' ? 'no URL' : 'a URL that is neither http nor https';
    const detail = `The dataset has ${what}, so there is nothing to import. Give it a URL in the Woosmap Console.`;
    return { ...wrong, reason: 'invalid_input', detail };
  }
  const deletion = fromOutside(inertText(textOf(json['scheduled_for_deletion_after'])));
  const warnings = deletion === '' ? [] : [`Woosmap will delete this dataset after ${deletion}.`];
  const says = `"${fromOutside(inertText(name))}" is imported from ${splitPath(address.href).shown}.`;
  return { kind: 'fine', says: [says, ...warnings].join(' '), address, secrets, warnings };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
