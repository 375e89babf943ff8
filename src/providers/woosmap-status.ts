import type { HttpAnswer } from '../http/exchange.ts';
import { lastWords, type Run, type RunEntry, type RunStep, readTime } from '../provider-run.ts';
import { inertText } from '../text/inert-text.ts';
import { sentence } from '../text/wording.ts';
import type { ProbeReading, StatusReading } from './provider.ts';
import { isRecord, parseJson } from './provider-words.ts';

/** A run has a handful of stages and may have 100,000 entries; more than this helps nobody and costs memory and time. */
const MAX_STEPS = 1000;
const MAX_ENTRIES = 100_000;
/** In UTF-16 code units; twice what is searched for secrets, so that what is shown is never near the cut. */
const MAX_TEXT_LENGTH = 128 * 1024;

/**
 * Reads the answer of `GET /datasets/{dataset_id}/status` (Woosmap Datasets API). Only the API's own 404 says that there
 * was never a run, and only its own 401 and 403 are refusals: a gateway answers with these statuses, too.
 */
export function readRunStatus(answer: HttpAnswer): StatusReading {
  const { status } = answer;
  if (status !== 200) {
    const isOwn = isOwnError(answer);
    if (isOwn && status === 404) return { kind: 'none' };
    if (isOwn && (status === 401 || status === 403)) return { kind: 'refused' };
    return { kind: 'unreadable', why: `status ${status}` };
  }
  if (answer.bodyCut) return { kind: 'unreadable', why: 'the answer is too large' };
  if (answer.unreadAs !== undefined) return { kind: 'unreadable', why: `the answer came in ${answer.unreadAs}` };
  const run = readRun(parseJson(answer.body)?.value);
  return run === undefined ? { kind: 'unreadable', why: 'the answer holds no run' } : { kind: 'run', run };
}

/** Woosmap's errors hold `detail` or `details`; both spellings are documented. */
function isOwnError({ body, bodyCut }: HttpAnswer): boolean {
  const json = bodyCut ? undefined : parseJson(body)?.value;
  return isRecord(json) && ['detail', 'details'].some((key) => Object.hasOwn(json, key) && json[key] !== null);
}

/** Tells of the newest run in a check, where neither a run that failed nor none at all is a fault. */
export function readNewestRun(answer: HttpAnswer): ProbeReading | undefined {
  if (answer.status === 404) {
    if (isOwnError(answer)) return { kind: 'fine', says: 'The dataset was never imported.' };
    return { kind: 'unreadable', why: 'no word of a run' };
  }
  if (answer.status !== 200) return undefined;
  const run = answer.bodyCut ? undefined : readRun(parseJson(answer.body)?.value);
  if (run === undefined) return { kind: 'unreadable', why: 'no readable run' };
  const ends: Readonly<Record<string, string>> = {
    success: 'ended in success',
    failed: 'failed',
    in_progress: 'is in progress',
  };
  const status = run.status.toLowerCase();
  const how = Object.hasOwn(ends, status) ? ends[status] : `has the status ${run.status}`;
  return { kind: 'fine', says: sentence(`The newest run, ${run.id}, ${how}${lastWords(run)}`) };
}

function readRun(json: unknown): Run | undefined {
  if (!isRecord(json)) return undefined;
  const id = readText(json['id']);
  if (id === '' || typeof json['status'] !== 'string') return undefined;
  const steps = Array.isArray(json['steps']) ? fewSteps(json['steps'].filter(isRecord)).map(readStep) : [];
  return { id, status: readText(json['status']), steps };
}

/** The first stages, and of the others those that could show that the run did not end well. */
function fewSteps(steps: Record<string, unknown>[]): Record<string, unknown>[] {
  if (steps.length <= MAX_STEPS) return steps;
  const isOpen = ({ status, end }: Record<string, unknown>) => !/^success$/i.test(readText(status)) || end == null;
  return [...steps.slice(0, MAX_STEPS), ...steps.slice(MAX_STEPS).filter(isOpen).slice(0, MAX_STEPS)];
}

/** The first entries and the newest. */
function fewEntries(entries: Record<string, unknown>[]): Record<string, unknown>[] {
  if (entries.length <= MAX_ENTRIES) return entries;
  return [...entries.slice(0, MAX_ENTRIES / 2), ...entries.slice(-MAX_ENTRIES / 2)];
}

function readStep(json: Record<string, unknown>): RunStep {
  const entries = Array.isArray(json['entries']) ? fewEntries(json['entries'].filter(isRecord)).map(readEntry) : [];
  const [startMs, endMs] = [readTime(json['start']), readTime(json['end'])];
  return { name: readText(json['name']) || 'stage', status: readText(json['status']), startMs, endMs, entries };
}

function readEntry(json: Record<string, unknown>): RunEntry {
  const level = readText(json['level']) || 'info';
  return { createdAt: readText(json['created_at']), level, text: readText(json['detail']) };
}

function readText(value: unknown): string {
  return typeof value === 'string' ? inertText(value.slice(0, MAX_TEXT_LENGTH)) : '';
}
