import { beginningOf } from './text.ts';

/** What a pointer begins with: https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md#the-pointer */
const LFS_POINTER = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\b/;
const PAGE = /^<(?:!doctype\s+html|html)(?![\w:.-])/i;
/** What a page may be called. */
export const PAGE_NAME = /\.(?:html|htm|xhtml)$/i;
/** What can stand before the first tag: https://html.spec.whatwg.org/multipage/syntax.html#writing */
const BEFORE_TAG = [
  ['<!--', '-->'],
  ['<?', '?>'],
] as const;

/** For JSON that ends before its end. */
export const ENDS_EARLY =
  'ends in the middle of its JSON. Check the step that writes it: it may have been stopped, or the disk was full';

/** Says why bytes that begin like this cannot be data, whatever the provider takes; absent where they can. */
export function whyNotData(head: Buffer, name: string): string | undefined {
  const text = beginningOf(head);
  if (isPointer(text)) {
    return 'is a Git LFS pointer, not the data. Set `lfs: true` at actions/checkout';
  }
  if (!PAGE_NAME.test(name) && isPage(text)) {
    return 'is a web page, not the data. Check the step that fetches or makes it: it may have got a sign-in or error page';
  }
  return undefined;
}

export function isPointer(text: string): boolean {
  return LFS_POINTER.test(text);
}

export function isPage(text: string): boolean {
  // Not one pattern: many comments would take it for ever.
  for (let at = 0; ; ) {
    while (/\s/.test(text.charAt(at))) at += 1;
    const skipped = BEFORE_TAG.find(([begin]) => text.startsWith(begin, at));
    if (skipped === undefined) return PAGE.test(text.slice(at, at + 100));
    const end = text.indexOf(skipped[1], at + skipped[0].length);
    if (end === -1) return false;
    at = end + skipped[1].length;
  }
}
