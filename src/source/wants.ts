import type { Headers } from '../http/body.ts';
import type { FetchRules } from '../providers/provider.ts';

/** What the provider's importer wants of an answer and does not get, a sentence; absent where it gets all. */
export function unmetWant(headers: Headers, { wantsOnHead }: FetchRules, title: string): string | undefined {
  if (wantsOnHead === undefined) return undefined;
  const type = (headers['content-type']?.[0] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  if (type === wantsOnHead.contentType) return undefined;
  const says = /^[\w.+-]+\/[\w.+-]+$/.test(type) ? `says \`${type}\`` : 'names no type';
  return `${title} needs a file of the type \`${wantsOnHead.contentType}\`, but the source ${says}.`;
}
