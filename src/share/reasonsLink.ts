import type { Figure, FigureRow } from '../figures/figure.ts';
import { formatSelection, NO_SELECTION } from '../figures/select.ts';
import type { Language } from '../i18n/figures.ts';
import { REFUSING_GROUPS } from '../statute/outcomeGroups.ts';
import { addressOf } from './publication.ts';

export const REASONS_ADDRESS = '/compare/reasons/';

const REFUSING: ReadonlySet<string> = new Set(REFUSING_GROUPS);

/**
 * Where the reasons stand of what one bar of outcomes shows: the page of reasons with its agency and year.
 * Null where the rows are of several reports, of requests that were granted, or of no certain number above 0.
 */
export function reasonsLink(
  { kind, partial }: Pick<Figure, 'kind' | 'partial'>,
  rows: readonly FigureRow[],
  lang: Language,
  base: string,
): string | null {
  const [first] = rows;
  if (kind !== 'outcomes' || partial || !first) return null;
  const isOne = rows.every(
    ({ agencyId, year }) => agencyId === first.agencyId && year === first.year,
  );
  const isRefused = rows.some(({ series, value }) => REFUSING.has(series) && (value ?? 0) > 0);
  if (!isOne || !isRefused) return null;
  const query = formatSelection({ ...NO_SELECTION, agencies: [first.agencyId], year: first.year });
  return `${addressOf(base, lang, REASONS_ADDRESS)}${query}`;
}
