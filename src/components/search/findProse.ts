import { type FoundLine, phraseOf, pickLines, splitWords } from '../../search/pickLines.ts';
import { fileHref, SEARCH_FILES } from '../../site/addresses.ts';

/** A report in whose text something was found. */
export interface FoundReport {
  /** Its address, from `/`, without base and language. */
  readonly address: string;
  readonly lines: readonly FoundLine[];
}

/** What is used of Pagefind's own script. */
interface Pagefind {
  options(options: { baseUrl: string }): Promise<void>;
  search(term: string): Promise<{ results: { data(): Promise<PagefindPage> }[] }>;
}
interface PagefindPage {
  readonly raw_url: string;
  readonly anchors: readonly { readonly id: string; readonly text: string }[];
}

let pagefind: Promise<Pagefind> | null = null;

async function loadPagefind(): Promise<Pagefind> {
  const module: Pagefind = await import(
    /* @vite-ignore */ `${fileHref(SEARCH_FILES.prose)}pagefind.js`
  );
  await module.options({ baseUrl: '/' });
  return module;
}

/**
 * The reports in whose text all words of a query stand, a portion at a time; the last is what it returns. A portion has
 * no report where the index has the characters of the words, and the text not the words.
 * @throws Error where the network fails.
 */
export async function* findProse(
  query: string,
  portion: number,
): AsyncGenerator<FoundReport[], FoundReport[]> {
  const words = splitWords(query);
  pagefind ??= loadPagefind();
  pagefind.catch(() => {
    pagefind = null;
  });
  const { results } = await (await pagefind).search(phraseOf(words));
  for (let from = 0; ; from += portion) {
    const pages = await Promise.all(
      results.slice(from, from + portion).map((result) => result.data()),
    );
    const reports = pages
      .map(({ raw_url, anchors }) => ({ address: raw_url, lines: pickLines(anchors, words) }))
      .filter(({ lines }) => lines.length > 0);
    if (from + portion >= results.length) return reports;
    yield reports;
  }
}
