import type { ServerResponse } from 'node:http';

/** An answer as plain data. `day` sends it through the bad day of that name. */
export type Answer = {
  status: number;
  headers: Record<string, string>;
  body: string | Buffer;
  day?: string;
};

/** Makes an answer with a JSON body. */
export function json(status: number, body: unknown, headers: Record<string, string> = {}): Answer {
  return { status, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) };
}

/** Makes an answer with an HTML page, as a proxy, portal or gateway gives it. */
export function html(status: number, title: string): Answer {
  const body = `<!DOCTYPE html>\n<html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>\n`;
  return { status, headers: { 'content-type': 'text/html; charset=utf-8' }, body };
}

/** Makes an answer without a body. */
export function bodiless(status: number, headers: Record<string, string> = {}): Answer {
  return { status, headers, body: '' };
}

/** Sends an answer whole. */
export function sendAnswer(response: ServerResponse, answer: Answer): void {
  response.writeHead(answer.status, { ...answer.headers, 'content-length': Buffer.byteLength(answer.body) });
  response.end(answer.body);
}
