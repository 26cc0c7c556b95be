import type { Figure } from '../../figures/figure.ts';
import { joinParts, partsFor, selectParts } from '../../figures/parts.ts';
import type { Selection, View } from '../../figures/select.ts';
import { fetchFigure } from '../../share/fetchFigure.ts';
import { offerPlaces } from './offerPlaces.ts';

/** What a selection shows of a figure, and the figure with the rows that it needs. */
interface Chosen {
  readonly figure: Figure;
  readonly view: View;
}
export type ChooseRows = (selection: Selection) => Chosen | Promise<Chosen>;

/**
 * What fetches the parts of a figure that selections need, each part once, and lists what is within a chosen province.
 * What failed is asked for again.
 * @param first the part that stands at first
 * @param folder the address of the parts, ending in "/"
 */
export function openParts(first: Figure, folder: string, form: HTMLFormElement): ChooseRows {
  const fetched = new Map<string, Promise<Figure>>();
  const provinces = listProvinces(form);
  const fetchPart = (name: string) => {
    const part = fetched.get(name) ?? fetchFigure(`${folder}${name}.json`);
    fetched.set(name, part);
    part.catch(() => fetched.delete(name));
    return part;
  };
  return async (selection) => {
    const names = partsFor(selection, first.tally ?? []);
    const there = names.filter((name) => name.length > 2 || provinces.includes(name));
    const [parts] = await Promise.all([
      Promise.all(there.map(fetchPart)),
      offerPlaces(form, selection.region),
    ]);
    const figure = joinParts(first, parts);
    return { figure, view: selectParts(figure, selection) };
  };
}

/** The codes of the provinces that the list of places has. */
function listProvinces(form: HTMLFormElement): readonly string[] {
  const options = form.querySelectorAll<HTMLOptionElement>('[name="region"] option');
  return [...options].map(({ value }) => value).filter((value) => value.length === 2);
}
