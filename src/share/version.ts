import type { Figure } from '../figures/figure.ts';

/**
 * The version of some data: the newest year in them and a mark of their content. No clock: the same
 * data have the same version wherever and whenever the site is built.
 */
export function versionOf(year: number, data: unknown): string {
  return `${year}-${fingerprint(JSON.stringify(data))}`;
}

/** The year of the newest report among a figure's rows. */
export function newestYear({ rows }: Pick<Figure, 'rows'>): number {
  return Math.max(0, ...rows.map(({ year }) => year));
}

export function versionOfFigure(figure: Figure): string {
  return versionOf(newestYear(figure), figure.rows);
}

/** Eight hexadecimal digits by the FNV-1a rule: they tell versions apart and protect nothing. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) {
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  }
  return hash.toString(16).padStart(8, '0');
}
