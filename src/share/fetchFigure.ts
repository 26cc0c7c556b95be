import type { Figure } from '../figures/figure.ts';
import { fetchJson } from './fetchJson.ts';
import { sourceOnSite } from './publication.ts';

/** A published figure with its sources as they stand on this site, wherever the file says they are. */
export async function fetchFigure(address: string): Promise<Figure> {
  const figure = await fetchJson<Figure>(address);
  const rows = figure.rows.map((row) => ({
    ...row,
    source: sourceOnSite(row.source, import.meta.env.BASE_URL),
  }));
  return { ...figure, rows };
}
