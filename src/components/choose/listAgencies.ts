import type { FigureRow } from '../../figures/figure.ts';

/** This many agencies stand in the list at once. */
export const MOST_LISTED = 30;

export type Named = Pick<FigureRow, 'agencyId' | 'agency' | 'agencyEn'>;

/** The agencies to offer: those that are chosen, then those whose name has the text. */
export function listAgencies(
  rows: readonly Named[],
  text: string,
  chosen: readonly string[],
): readonly Named[] {
  const all = [...new Map(rows.map((row) => [row.agencyId, row])).values()];
  const wanted = text.trim().toLowerCase();
  const isChosen = ({ agencyId }: Named) => chosen.includes(agencyId);
  const fits = (one: Named) =>
    [one.agency, one.agencyEn, one.agencyId].some((name) => name.toLowerCase().includes(wanted));
  const others = all.filter((one) => !isChosen(one) && fits(one));
  return [...all.filter(isChosen), ...others].slice(0, Math.max(MOST_LISTED, chosen.length));
}
