import type { Format } from '../document/sniffFormat.ts';
import type { Group } from './answer.ts';
import { preparePdf } from './pdfParts.ts';

export function groupOf(format: Format): Group {
  if (format === 'pdf') return 'pdf';
  return format === 'zip' || format === 'ole' ? 'word' : 'plain';
}

/**
 * Loads all that files of a group may need, so that the second of them asks for nothing. The reader loads the
 * same modules where it comes to them, and finds them there.
 */
const LOAD: Readonly<Record<Group, () => Promise<unknown>>> = {
  plain: () =>
    Promise.all([
      import('../document/readHtml.ts'),
      import('../document/readMhtml.ts'),
      import('../document/htmlTables.ts'),
    ]),
  word: () =>
    Promise.all([
      import('../document/readDocx.ts'),
      import('../document/readDoc.ts'),
      // A .doc may be a web page or a web archive.
      LOAD.plain(),
    ]),
  pdf: () => Promise.all([import('../document/readPdf.ts'), preparePdf()]),
};

const loaded = new Map<Group, Promise<unknown>>();

/** @throws where the network fails; a later call tries again. */
export async function loadParsers(group: Group): Promise<void> {
  const loading = loaded.get(group) ?? LOAD[group]();
  loaded.set(group, loading);
  try {
    await loading;
  } catch (failure) {
    loaded.delete(group);
    throw failure;
  }
}
