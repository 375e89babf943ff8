import type { RequestListener } from 'node:http';

// Windows of the Woosmap Datasets API reference, in milliseconds.
const TRIGGER_WINDOW_MS = 90_000;
const STATUS_WINDOW_MS = 5_000;
const RUN_MS = 28_000;

/** A Woosmap that counts its limits by key, and keeps when each status request came. Times in milliseconds. */
export interface SharedLimit {
  readonly answer: RequestListener;
  readonly lookedAtMs: readonly number[];
}

/** The least time in which so many imports can be over, the one after the other as the limit lets them. */
export function leastMs(count: number, timeScale: number): number {
  return ((count - 1) * TRIGGER_WINDOW_MS + RUN_MS) * timeScale;
}

/** Makes one whose windows and runs are shortened; it refuses with 429 what comes too early, and names no time. */
export function sharedLimit(timeScale: number): SharedLimit {
  const triggeredAtMs = new Map<string, number>();
  const lookedAtMs: number[] = [];
  let takenAtMs = Number.NEGATIVE_INFINITY;
  return { answer, lookedAtMs };

  function answer(...[request, response]: Parameters<RequestListener>): void {
    const nowMs = performance.now();
    const id = request.url?.split('/')[2] ?? '';
    const isLook = request.method === 'GET';
    const windowMs = (isLook ? STATUS_WINDOW_MS : TRIGGER_WINDOW_MS) * timeScale;
    const lastMs = isLook ? (lookedAtMs.at(-1) ?? Number.NEGATIVE_INFINITY) : takenAtMs;
    if (isLook) lookedAtMs.push(nowMs);
    if (nowMs - lastMs < windowMs) {
      response.writeHead(429).end('{"details": "Too many requests."}');
    } else if (isLook) {
      response.end(JSON.stringify(statusOf(id, nowMs)));
    } else {
      takenAtMs = nowMs;
      triggeredAtMs.set(id, nowMs);
      response.writeHead(202).end(JSON.stringify({ dataset_id: id }));
    }
  }

  function statusOf(id: string, nowMs: number): object {
    const startMs = triggeredAtMs.get(id);
    if (startMs === undefined) return runOf(`before ${id}`, Date.now() - 86_400_000, true);
    const ageMs = nowMs - startMs;
    return runOf(`of ${id}`, Date.now() - ageMs, ageMs >= RUN_MS * timeScale);
  }

  function runOf(id: string, startMs: number, isOver: boolean): object {
    const iso = (ms: number) => new Date(ms).toISOString().slice(0, -1);
    const [start, end] = [iso(startMs), isOver ? iso(startMs + RUN_MS * timeScale) : null];
    const entries = [{ created_at: start, detail: 'Successfully imported 34867 features.', level: 'info' }];
    const status = isOver ? 'success' : 'in_progress';
    return { id, status, steps: [{ name: 'import', start, end, status, entries }] };
  }
}
