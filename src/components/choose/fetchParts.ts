import type { Figure } from '../../figures/figure.ts';
import { joinParts, partsFor } from '../../figures/parts.ts';
import type { Selection } from '../../figures/select.ts';
import { fetchFigure } from '../../share/fetchFigure.ts';

/** A figure of which the rows are at hand that a selection needs. */
type FigureFor = (selection: Selection) => Promise<Figure>;

/**
 * Opens a figure to choose from. One of few agencies is one file; of many, the first part is fetched, and then what a
 * selection needs, each part once.
 * @param provinces the codes of those that there are
 * @throws Error where the network fails; what failed is asked for again
 */
export async function openFigure(
  { choosable = '', parts }: DOMStringMap,
  provinces: readonly string[],
): Promise<{ readonly first: Figure; readonly figureFor: FigureFor }> {
  const first = await fetchFigure(choosable);
  const { tally } = first;
  if (parts === undefined || !tally) return { first, figureFor: () => Promise.resolve(first) };
  const fetched = new Map<string, Promise<Figure>>();
  const fetchPart = (name: string) => {
    const part = fetched.get(name) ?? fetchFigure(`${parts}${name}.json`);
    fetched.set(name, part);
    part.catch(() => fetched.delete(name));
    return part;
  };
  return {
    first,
    figureFor: async (selection) => {
      const names = partsFor(selection, tally);
      const there = names.filter((name) => name.length > 2 || provinces.includes(name));
      return joinParts(first, await Promise.all(there.map(fetchPart)));
    },
  };
}
