import type { HttpAnswer } from '../http/exchange.ts';
import {
  lastMessage,
  newestEntry,
  type Run,
  type RunEntry,
  type RunState,
  type Stage,
} from '../outcome/provider-run.ts';
import type { SecretInputs } from '../secrets/secrets.ts';
import { fromOutside } from '../secrets/secrets.ts';
import { splitPath } from '../secrets/signed-path.ts';
import { inertText } from '../text/inert-text.ts';
import { parseHttpUrl } from '../text/url.ts';
import { isSameUuid } from '../text/uuid.ts';
import { sentence } from '../text/wording.ts';
import { answeredObject, speaksOfFailure } from './confirmation.ts';
import { isRecord, parseJson, textOf } from './provider-words.ts';
import type { ProbeReading, Reading, StatusReading } from './question.ts';

/** A run has a handful of stages and may have 100,000 entries; more than this helps nobody and costs memory and time. */
const MAX_STAGES = 1000;
const MAX_ENTRIES = 100_000;
/** In UTF-16 code units; twice what is searched for secrets, so that what is shown is never near the cut. */
const MAX_TEXT_LENGTH = 128 * 1024;

/** The documented words. */
const STATES = new Map<string, RunState>([
  ['success', 'succeeded'],
  ['in_progress', 'going'],
  ['failed', 'failed'],
]);
/** `info`, `warning` and `error` are documented. */
const LEVELS = new Map<string, RunEntry['level']>([
  ['warning', 'warning'],
  ...['error', 'critical', 'fatal'].map((level) => [level, 'error'] as const),
]);

/**
 * Reads the answer of `GET /datasets/{dataset_id}` (Woosmap Datasets API): from where the dataset is imported, and whether
 * the hook of the inputs is its own, because otherwise these bytes are not what the hook imports.
 */
export function readDataset(
  answer: HttpAnswer,
  datasetId: string,
  reimportKey: string | undefined,
): Reading<ProbeReading> {
  const missing = 'no readable dataset';
  const answered = answeredObject('Woosmap', answer, missing);
  if (answered?.kind !== 'object') return answered;
  const json = answered.object;
  const id = textOf(json['id']);
  if (id === '') return { kind: 'unreadable', why: missing };
  const [name, url, hook] = [textOf(json['name']), textOf(json['url']), textOf(json['reimport_key'])];
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

/**
 * Reads the answer of `GET /datasets/{dataset_id}/status` (Woosmap Datasets API). Only the API's own 404 says that there
 * was never a run, and only its own 401 and 403 are refusals: a gateway answers with these statuses, too.
 */
export function readRunStatus(answer: HttpAnswer): Exclude<Reading<StatusReading>, undefined> {
  const { status } = answer;
  if (status !== 200) {
    const isOwn = isOwnError(answer);
    if (isOwn && status === 404) return { kind: 'none' };
    if (isOwn && (status === 401 || status === 403)) return { kind: 'refused' };
    return { kind: 'unreadable', why: `status ${status}` };
  }
  if (answer.unreadAs !== undefined)
    return { kind: 'unreadable', why: `the answer came in a form that cannot be read (${answer.unreadAs})` };
  const run = readRun(parseJson(answer.body)?.value);
  return run === undefined ? { kind: 'unreadable', why: 'the answer holds no run' } : { kind: 'run', run };
}

/** Woosmap's errors hold `detail` or `details`; both spellings are documented. */
function isOwnError({ body }: HttpAnswer): boolean {
  const json = parseJson(body)?.value;
  return isRecord(json) && ['detail', 'details'].some((key) => Object.hasOwn(json, key) && json[key] !== null);
}

/** Tells of the newest run in a check, where neither a run that failed nor none at all is a fault. */
export function readNewestRun(answer: HttpAnswer): Reading<ProbeReading> {
  const reading = readRunStatus(answer);
  if (reading.kind === 'none') return { kind: 'fine', says: 'The dataset was never imported.' };
  if (reading.kind === 'run') return { kind: 'fine', says: describeNewest(reading.run), run: reading.run };
  if (answer.status === 404) return { kind: 'unreadable', why: 'no word of a run' };
  return answer.status === 200 ? { kind: 'unreadable', why: 'no readable run' } : undefined;
}

function describeNewest(run: Run): string {
  const hows: Readonly<Partial<Record<RunState, string>>> = {
    succeeded: 'ended in success',
    failed: 'failed',
    going: 'is in progress',
  };
  const how = hows[run.state] ?? `has the status ${run.word}`;
  return sentence(`${run.id} ${how}${lastMessage(run)}`);
}

function readRun(json: unknown): Run | undefined {
  if (!isRecord(json)) return undefined;
  const id = readText(json['id']);
  if (id === '' || typeof json['status'] !== 'string') return undefined;
  const stages = Array.isArray(json['steps']) ? fewStages(json['steps'].filter(isRecord)).map(readStage) : [];
  return { id, ...readStatus(json['status']), stages, featureCount: countFeatures(stages) };
}

/** The first stages, and of the others those that could show that the run did not end well. */
function fewStages(stages: Record<string, unknown>[]): Record<string, unknown>[] {
  if (stages.length <= MAX_STAGES) return stages;
  const isOpen = ({ status, end }: Record<string, unknown>) => readStatus(status).state !== 'succeeded' || end == null;
  return [...stages.slice(0, MAX_STAGES), ...stages.slice(MAX_STAGES).filter(isOpen).slice(0, MAX_STAGES)];
}

/** The first entries and the newest. */
function fewEntries(entries: Record<string, unknown>[]): Record<string, unknown>[] {
  if (entries.length <= MAX_ENTRIES) return entries;
  return [...entries.slice(0, MAX_ENTRIES / 2), ...entries.slice(-MAX_ENTRIES / 2)];
}

function readStage(json: Record<string, unknown>): Stage {
  const entries = Array.isArray(json['entries']) ? fewEntries(json['entries'].filter(isRecord)).map(readEntry) : [];
  const [startMs, endMs] = [readTime(json['start']), readTime(json['end'])];
  return { name: readText(json['name']) || 'stage', ...readStatus(json['status']), startMs, endMs, entries };
}

function readEntry(json: Record<string, unknown>): RunEntry {
  const level = LEVELS.get(readText(json['level']).toLowerCase()) ?? 'info';
  const createdAt = readText(json['created_at']);
  return { createdAt, atMs: readTime(createdAt), level, text: readText(json['detail']) };
}

function readStatus(value: unknown): Pick<Run, 'state' | 'word'> {
  const word = readText(value);
  const state = STATES.get(word.toLowerCase()) ?? (speaksOfFailure(word) ? 'failing' : 'unknown');
  return { state, word };
}

/** Times carry no zone and are UTC; one that names its zone is taken at its word. A blank may stand for the `T` (RFC 3339). */
export function readTime(value: unknown): number | undefined {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/i.test(value)) return undefined;
  const text = value.toUpperCase().replace(' ', 'T');
  const time = Date.parse(/(Z|[+-]\d\d:?\d\d)$/.test(text) ? text : `${text}Z`);
  return Number.isNaN(time) ? undefined : time;
}

function readText(value: unknown): string {
  return typeof value === 'string' ? inertText(value.slice(0, MAX_TEXT_LENGTH)) : '';
}

/**
 * Clauses that are a count as a whole, as in real runs: "Successfully imported 34867 features."; the documents define none.
 * Anything more may turn the meaning: "Removed the previously imported 5 features", "0 of 5 features imported". A number
 * has at most so many signs: a text of megabytes is not searched again from each digit to the end.
 */
const COUNTS = [
  /(?:^|[.!;] )(?:successfully )?imported:? (\d[\d., '\u2019_]{0,30}) features?(?: in \d[\d.,]* ?[a-z]+)?\s*(?:[.,;!(]|$)/i,
  /(?:^|[.!;] )(\d[\d., '\u2019_]{0,30}) features? (?:(?:were|was|have been|has been) )?(?:successfully )?imported(?: in \d[\d.,]* ?[a-z]+)?\s*(?:[.,;!(]|$)/i,
];
/** A rehearsal, or an import that was taken back. */
const NOT_REAL = /dry.?run|simulat|roll(?:ed|ing)? ?back|revert/i;
/** Plain digits, or groups of three with one sign between them. */
const WHOLE_NUMBER = /^(?:\d+|\d{1,3}([., '\u2019_])\d{3}(?:\1\d{3})*)$/;

/** The newest count that a run names. */
function countFeatures(stages: readonly Stage[]): number | undefined {
  const counting = stages.flatMap(({ entries }) => entries).filter(({ text }) => countIn(text) !== undefined);
  return countIn(newestEntry(counting)?.text ?? '');
}

function countIn(text: string): number | undefined {
  const number = COUNTS.map((pattern) => pattern.exec(text)?.[1]?.trim()).find((found) => found !== undefined) ?? '';
  if (!WHOLE_NUMBER.test(number) || NOT_REAL.test(text)) return undefined;
  const digits = number.replace(/\D/g, '');
  return digits.length > 15 ? undefined : Number(digits);
}
