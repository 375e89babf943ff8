import type { HttpAnswer } from './http-exchange.ts';
import { inertText } from './inert-text.ts';
import { isRecord, parseJson } from './provider-words.ts';

/** One line that the provider logged for a step. Its texts are inert but whole: cut before it is redacted, a text could show half a secret. */
export interface RunEntry {
  /** As the provider wrote it. */
  readonly createdAt: string;
  readonly level: string;
  readonly text: string;
}

/** A part of a run, such as `fetch` and `import`; times are milliseconds since the epoch. */
export interface RunStep {
  readonly name: string;
  readonly status: string;
  readonly startMs: number | undefined;
  readonly endMs: number | undefined;
  readonly entries: readonly RunEntry[];
}

/** One run of an import as the provider describes it. */
export interface Run {
  readonly id: string;
  /** `success`, `in_progress`, `failed`, or a word that is not documented. */
  readonly status: string;
  readonly steps: readonly RunStep[];
}

/** What one status request gave: the newest run, no run at all, or nothing that can be read. */
export type StatusReading =
  | { readonly kind: 'run'; readonly run: Run }
  | { readonly kind: 'none' }
  | { readonly kind: 'unreadable'; readonly why: string };

/** The newest of some entries by its time; where times are alike or cannot be read, the one that stands last. */
export function newestEntry(entries: readonly RunEntry[]): RunEntry | undefined {
  const age = (entry: RunEntry) => readTime(entry.createdAt) ?? Number.NEGATIVE_INFINITY;
  return entries.reduce<RunEntry | undefined>(
    (newest, entry) => (newest === undefined || age(entry) >= age(newest) ? entry : newest),
    undefined,
  );
}

/** Says whether an entry is a warning. */
export function isWarning({ level }: RunEntry): boolean {
  return level.toLowerCase() === 'warning';
}

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

/** Times carry no zone and are UTC; one that names its zone is taken at its word. */
export function readTime(value: unknown): number | undefined {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(value)) return undefined;
  const hasZone = /(Z|[+-]\d\d:?\d\d)$/i.test(value);
  const time = Date.parse(hasZone ? value : `${value}Z`);
  return Number.isNaN(time) ? undefined : time;
}

function readText(value: unknown): string {
  return typeof value === 'string' ? inertText(value) : '';
}
