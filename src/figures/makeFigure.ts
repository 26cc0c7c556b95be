import type { ReportEntry } from '../report/entry.ts';
import { describeFigure } from './describe.ts';
import type { Figure } from './figure.ts';
import { peerWords } from './words.ts';

type Definition = Pick<Figure, 'id' | 'kind' | 'title' | 'unit' | 'rows'> &
  Partial<Pick<Figure, 'breaks' | 'notes'>>;

/** A figure from its definition: the peers and the description follow from what it holds. */
export function makeFigure(entries: readonly ReportEntry[], definition: Definition): Figure {
  const peers = Object.fromEntries(entries.map((entry) => [entry.agency.id, peerWords(entry)]));
  const figure = { breaks: [], notes: [], ...definition, peers };
  return { ...figure, description: describeFigure(figure) };
}
