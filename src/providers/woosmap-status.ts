import type { HttpAnswer } from '../http/exchange.ts';
import { type Run, type RunEntry, type RunStep, readTime } from '../provider-run.ts';
import { inertText } from '../text/inert-text.ts';
import type { StatusReading } from './provider.ts';
import { isRecord, parseJson } from './provider-words.ts';

/** Reads the answer of `GET /datasets/{dataset_id}/status` (Woosmap Datasets API): a 404 says that there was never a run. */
export function readRunStatus(answer: HttpAnswer): StatusReading {
  if (answer.status === 404) return { kind: 'none' };
  if (answer.status !== 200) return { kind: 'unreadable', why: `status ${answer.status}` };
  if (answer.bodyCut) return { kind: 'unreadable', why: 'the answer is too large' };
  const run = readRun(parseJson(answer.body)?.value);
  return run === undefined ? { kind: 'unreadable', why: 'the answer is no run' } : { kind: 'run', run };
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
