import type { Figure } from '../figures/figure.ts';
import { sourceOnSite } from './publication.ts';

/** A published figure with its sources as they stand on this site, wherever the file says they are. */
export async function fetchFigure(address: string): Promise<Figure> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  const figure = (await response.json()) as Figure;
  const rows = figure.rows.map((row) => ({
    ...row,
    source: sourceOnSite(row.source, import.meta.env.BASE_URL),
  }));
  return { ...figure, rows };
}
