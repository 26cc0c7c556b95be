import { fill } from '../i18n/both.ts';
import { CHART_WORDS as WORDS } from '../i18n/figures.ts';
import type { Bilingual } from '../statute/types.ts';
import type { Figure, FigureRow } from './figure.ts';
import { scopeWords } from './words.ts';

type Peers = Figure['peers'];

const isRate = ({ unit }: FigureRow): boolean => unit === '%';

/**
 * The panel that a row of several agencies stands in. Counts stand with those of their peers: one
 * level, function and scope. Rates share one scale, so their scope alone parts them.
 */
export function panelOf(row: FigureRow, peers: Peers): string {
  return isRate(row) ? row.scope : `${peers[row.agencyId]?.en ?? ''} ${row.scope}`;
}

/** The name of a row's panel; the scope of counts is said where agencies of one group differ in it. */
export function panelWords(
  row: FigureRow,
  { rows, peers }: Pick<Figure, 'rows' | 'peers'>,
): Bilingual {
  const scope = scopeWords(row.scope);
  const group = peers[row.agencyId];
  if (isRate(row) || !group) return fill(WORDS.panelOfScope, { scope });
  const isAlone = rows.every(
    (other) => peers[other.agencyId]?.en !== group.en || other.scope === row.scope,
  );
  return isAlone ? group : fill(WORDS.panelOfPeers, { group, scope });
}
