import type { HttpAnswer } from '../http/exchange.ts';
import { type Run, type RunEntry, type RunStep, readTime } from '../provider-run.ts';
import { inertText } from '../text/inert-text.ts';
import type { StatusReading } from './provider.ts';
import { isRecord, parseJson } from './provider-words.ts';

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
  const run = readRun(parseJson(answer.body)?.value);
  return run === undefined ? { kind: 'unreadable', why: 'the answer is no run' } : { kind: 'run', run };
}

/** Woosmap's errors hold `detail` or `details`; both spellings are documented. */
function isOwnError({ body, bodyCut }: HttpAnswer): boolean {
  const json = bodyCut ? undefined : parseJson(body)?.value;
  return isRecord(json) && ['detail', 'details'].some((key) => Object.hasOwn(json, key) && json[key] !== null);
}

function readRun(json: unknown): Run | undefined {
  if (!isRecord(json)) return undefined;
  const id = readText(json['id']);
  if (id === '' || typeof json['status'] !== 'string') return undefined;
  const steps = Array.isArray(json['steps']) ? json['steps'].filter(isRecord).map(readStep) : [];
  return { id, status: readText(json['status']), steps };
}

function readStep(json: Record<string, unknown>): RunStep {
  const entries = Array.isArray(json['entries']) ? json['entries'].filter(isRecord).map(readEntry) : [];
  const [startMs, endMs] = [readTime(json['start']), readTime(json['end'])];
  return { name: readText(json['name']) || 'step', status: readText(json['status']), startMs, endMs, entries };
}

function readEntry(json: Record<string, unknown>): RunEntry {
  const level = readText(json['level']) || 'info';
  return { createdAt: readText(json['created_at']), level, text: readText(json['detail']) };
}

function readText(value: unknown): string {
  return typeof value === 'string' ? inertText(value) : '';
}
