import type { Agency } from '../report/agency.ts';
import { describeFigure } from './describe.ts';
import type { AgencyFacets, Figure } from './figure.ts';
import { breaksWithin, notesOf, scaleOf } from './showRows.ts';
import { peerWords } from './words.ts';

/** A report or a file of an agency. */
export interface HasAgency {
  readonly agency: Pick<Agency, 'id' | 'level' | 'function'>;
}

type Definition = Pick<Figure, 'id' | 'kind' | 'title' | 'unit' | 'rows'> &
  Partial<Pick<Figure, 'breaks' | 'notes' | 'facets' | 'whole' | 'partial' | 'before'>>;

/**
 * A figure from its definition: the peers, the scale and the description follow from what it holds, and
 * of its breaks and notes those stand that its rows call for.
 */
export function makeFigure(entries: readonly HasAgency[], definition: Definition): Figure {
  const peers = Object.fromEntries(entries.map((entry) => [entry.agency.id, peerWords(entry)]));
  const { rows, breaks = [], notes = [], kind } = definition;
  const figure = {
    ...definition,
    breaks: breaksWithin(breaks, rows),
    notes: notesOf({ notes, rows, peers }),
    peers,
    ...(kind === 'dots' ? { scale: scaleOf(rows) } : {}),
  };
  return { ...figure, description: describeFigure(figure) };
}

/** What readers may choose the agencies of a figure by. */
export function facetsOf(entries: readonly HasAgency[]): Readonly<Record<string, AgencyFacets>> {
  const agencies = Map.groupBy(entries, ({ agency }) => agency.id);
  return Object.fromEntries(
    [...agencies].map(([id, own]) => {
      const { level = '', function: does = '' } = own[0]?.agency ?? {};
      return [id, { level, function: does }];
    }),
  );
}
