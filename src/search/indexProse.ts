import { close, createIndex } from 'pagefind';
import { escapeXml } from '../share/escapeXml.ts';
import { spaceCharacters } from './spaceCharacters.ts';

/** A page whose prose can be searched. */
interface ProsePage {
  /** From `/`, without base and language. */
  readonly address: string;
  readonly paragraphs: readonly { readonly anchor: string; readonly text: string }[];
}

/** A file of the index, to be published as it is. */
export interface ProseFile {
  readonly path: string;
  readonly content: Uint8Array<ArrayBuffer>;
}

/** What a page that searches fetches; the interfaces that Pagefind brings along are left out. */
const NEEDED = /^pagefind(?:-worker)?\.js$|^pagefind-entry\.json$|\.pf_|\.pagefind$/;

/**
 * The full-text index of reports. Every character is a word of it and a search is for a phrase:
 * so any part of a text is found, which cutting Chinese into words does not give.
 * @throws Error where Pagefind refuses a page.
 */
export async function indexProse(pages: readonly ProsePage[]): Promise<readonly ProseFile[]> {
  try {
    const { index, errors } = await createIndex();
    if (!index) throw new Error(`Pagefind does not start: ${errors.join('; ')}`);
    for (const { address, paragraphs } of pages) {
      const content = htmlOf(paragraphs);
      const added = await index.addHTMLFile({ url: address, content });
      if (added.errors.length > 0) throw new Error(`${address}: ${added.errors.join('; ')}`);
    }
    const { files } = await index.getFiles();
    return files
      .filter(({ path }) => NEEDED.test(path))
      .map(({ path, content }) => ({ path, content: Uint8Array.from(content) }));
  } finally {
    await close();
  }
}

/** `mul` has Pagefind leave the words as they are. */
function htmlOf(paragraphs: ProsePage['paragraphs']): string {
  const body = paragraphs.map(
    ({ anchor, text }) => `<p id="${anchor}">${escapeXml(spaceCharacters(text))}</p>`,
  );
  return `<html lang="mul"><body data-pagefind-body>${body.join('')}</body></html>`;
}
