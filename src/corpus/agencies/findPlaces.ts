import { AUTONOMOUS, PLACE_KIND } from '../../statute/agencyNames.ts';
import { type Division, liesWithin, listDivisions } from './divisions.ts';

/** A place that a name may begin with, and the rest of the name. */
export interface PlacedName {
  readonly division: Division;
  readonly rest: string;
}

/**
 * The places that the beginning of an agency's name may mean, as far down as it goes: 广州市荔湾区 is
 * one, 鼓楼区 four. Those of the past stand last.
 */
export function findPlaces(name: string): readonly PlacedName[] {
  const found = walk(name, null);
  const least = Math.min(...found.map(({ rest }) => rest.length));
  const deepest = found.filter(({ rest }) => rest.length === least);
  return [...new Map(deepest.map((place) => [place.division.code, place])).values()];
}

function walk(name: string, within: Division | null): readonly PlacedName[] {
  return stepsFrom(name, within).flatMap((step) => {
    const further = walk(step.rest, step.division);
    return further.length > 0 ? further : [step];
  });
}

/** The divisions that a name begins with: by whole names, and short ones where no whole one does. */
function stepsFrom(name: string, within: Division | null): readonly PlacedName[] {
  const inside = listDivisions().filter(
    ({ code }) => within === null || liesWithin(code, within.code),
  );
  const step = (nameOf: (division: Division) => readonly string[]) =>
    inside.flatMap((division) =>
      nameOf(division)
        .filter((own) => own.length > 1 && name.startsWith(own))
        .map((own) => ({ division, rest: name.slice(own.length) })),
    );
  const whole = step(({ name: own }) => [own]);
  return whole.length > 0 || within !== null ? whole : step(({ name: own }) => shortNames(own));
}

/** What a place is called besides its name: 市中 for 市中区, 恩施州 and 恩施 for an autonomous prefecture. */
function shortNames(name: string): readonly string[] {
  const [, stem, kind] = AUTONOMOUS.exec(name) ?? [];
  if (stem !== undefined) return [`${stem}${kind}`, stem];
  return [name.replace(PLACE_KIND, '')];
}

/** The divisions within one that go by a name, whole or short. */
export function findWithin(outer: Division, name: string): readonly Division[] {
  return listDivisions().filter(
    (division) =>
      liesWithin(division.code, outer.code) &&
      [division.name, ...shortNames(division.name)].includes(name),
  );
}
