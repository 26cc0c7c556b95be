import type { Figure } from '../figures/figure.ts';
import { figuresOfSite } from '../figures/siteFigures.ts';
import { seriesFigures } from '../figures/trendSeries.ts';
import type { Publication } from '../share/toCsv.ts';
import { ADDRESSES, siteRoot } from '../site/addresses.ts';
import { loadEntries } from '../site/entries.ts';

/** What a figure's file is made from. */
export interface FigureFile {
  readonly figure: Figure;
  readonly [name: string]: unknown;
}

/** The path of every figure's file without its suffix: beside the Chinese page, for both languages. */
export async function figureFiles() {
  const entries = await loadEntries();
  const series = { address: ADDRESSES.series, figures: seriesFigures(entries) };
  return [...figuresOfSite(entries), series].flatMap(({ address, figures }) =>
    figures.map((figure) => ({
      params: { figure: `${address}${figure.id}`.slice(1) },
      props: { figure },
    })),
  );
}

/** Where the site stands. */
export function publicationOf(site: URL | undefined): Publication {
  return { root: siteRoot(site) };
}
