import type { Figure } from '../figures/figure.ts';
import { fetchJson } from './fetchJson.ts';
import { type FigureFile, unpackFigure } from './figureFile.ts';

/** A published figure. */
export async function fetchFigure(address: string): Promise<Figure> {
  return unpackFigure(await fetchJson<FigureFile>(address), import.meta.env.BASE_URL);
}
