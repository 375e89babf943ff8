import type { Import } from '../providers/provider.ts';
import { isSameId } from '../text/uuid.ts';
import { counted } from '../text/wording.ts';
import type { OpenFields } from './fields.ts';

/** Names that an error or a line of the log tells, before it counts the others. */
const MAX_TOLD = 20;

/** The imports that `only` leaves in, with a line for the log. */
export interface Chosen {
  readonly imports: readonly Import[];
  readonly note: string | undefined;
}

/** Reads which of the imports of a list are meant, by their names or ids: one a line, or separated by commas. */
export function chooseImports(fields: OpenFields, text: string, imports: readonly Import[], isGiven: boolean): Chosen {
  const all = { imports, note: undefined };
  // A line break separates names too: of nothing but that, nobody wants all.
  if (/^[^\S\r\n]*$/.test(text)) return isGiven ? { ...all, note: `\`only\` is empty: ${everyImport(imports)}.` } : all;
  const wanted = text.split(/\r\n|\n|\r/).flatMap((line) => {
    // A name may hold a comma.
    if (meant(imports, line.trim()).length > 0) return [line];
    return line.split(',');
  });
  const words = wanted.map((word) => word.trim()).filter((word) => word !== '');
  if (words.length === 0) {
    fields.refuse(
      'only',
      'holds commas or line breaks, but no name. Name the imports to import now, or leave it empty for all',
    );
    return all;
  }
  const found = [...new Set(words)].map((word) => meant(imports, word));
  const strange = found.findIndex((items) => items.length === 0);
  if (strange >= 0) {
    const which = found.length === 1 ? '' : ` (number ${strange + 1} of ${found.length})`;
    fields.refuse('only', `holds a name${which} that is not in \`imports\`. Names in the list: ${listed(imports)}`);
    return all;
  }
  const chosen = new Set(found.flat());
  const isIn = (item: Import) => chosen.has(item);
  const leftOut = imports.filter((item) => !isIn(item));
  const note =
    leftOut.length === 0 ? `\`only\` names ${everyImport(imports)}.` : `Left out by \`only\`: ${listed(leftOut)}.`;
  return { imports: imports.filter(isIn), note };
}

/** The import of that name, or else of that id: one may have a name that is another's id. */
function meant(imports: readonly Import[], word: string): readonly Import[] {
  const named = imports.filter(({ name }) => name === word);
  return named.length > 0 ? named : imports.filter(({ plan }) => isSameId(plan.subject.id ?? '', word));
}

function everyImport(imports: readonly Import[]): string {
  return imports.length === 1 ? 'the one import' : `all ${imports.length} imports`;
}

function listed(imports: readonly Import[]): string {
  const names = imports.slice(0, MAX_TOLD).map(({ name }) => `\`${name}\``);
  const more = imports.length - names.length;
  return `${names.join(', ')}${more > 0 ? ` and ${counted(more, 'other', 'others')}` : ''}`;
}
