import type { Figure } from '../figures/figure.ts';
import { prefixOf } from '../figures/publication.ts';
import { figuresOfSite } from '../figures/siteFigures.ts';
import type { Publication } from '../figures/toCsv.ts';
import type { Language } from '../i18n/figures.ts';
import { languagePaths } from '../site/addresses.ts';
import { loadEntries } from '../site/entries.ts';

/** What a figure's file is made from. */
export interface FigureFile {
  readonly figure: Figure;
  readonly lang: Language;
  readonly [name: string]: unknown;
}

/** The path of every figure's file without its suffix, in each language that has pages. */
export async function figureFiles() {
  const pages = figuresOfSite(await loadEntries());
  return languagePaths().flatMap(({ props: { lang } }) =>
    pages.flatMap(({ address, figures }) =>
      figures.map((figure) => ({
        params: { figure: `${prefixOf(lang)}${address}${figure.id}`.slice(1) },
        props: { figure, lang },
      })),
    ),
  );
}

/** Where the site stands, and in which language. */
export function publicationOf(site: URL | undefined, lang: Language): Publication {
  const base = import.meta.env.BASE_URL.replace(/\/*$/, '/');
  return { root: new URL(base, site).href, lang };
}
