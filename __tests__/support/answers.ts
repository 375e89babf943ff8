import type { HttpAnswer } from '../../src/http/exchange.ts';

/** An answer as the network gives it; a body that is no text is sent as JSON. */
export function answerOf(status: number, body: unknown = '', headers: HttpAnswer['headers'] = {}): HttpAnswer {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const url = new URL('https://api.example/import');
  const isProvenEmpty = text === '';
  return {
    kind: 'answer',
    url,
    status,
    headers,
    body: text,
    bodyCut: false,
    isProvenEmpty,
    headersMs: 1,
  };
}
