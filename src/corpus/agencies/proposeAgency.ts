import { AGENCY_ID, type Agency } from '../../report/agency.ts';
import { PLACE_KIND, ZONE_WORDS } from '../../statute/agencyNames.ts';
import { AREA_FUNCTIONS, type FunctionId, KINDS } from '../../statute/functions.ts';
import { type Division, levelOfCode, listDivisions } from './divisions.ts';
import { cleanName, type ParsedName, parseName } from './parseName.ts';
import { spellPlace } from './spellPlace.ts';

/** The entries that an agency unknown to the registry may get by its name: one for each place that it may mean. */
export function proposeAgencies(printed: string): readonly Agency[] {
  const name = cleanName(printed);
  return parseName(name).map((parsed) => makeEntry(idOf(parsed), name, parsed));
}

/**
 * The entry of an agency whose id a person gives: what its name says of the place of that code, else what
 * the id says. Null where the code lies in no province.
 */
export function proposeById(id: string, printed: string): Agency | null {
  const name = cleanName(printed);
  const code = id.slice(0, 6);
  const proposed = parseName(name).find(({ division }) => division.code === code);
  if (proposed) return makeEntry(id, name, proposed);
  const division = findDivision(code);
  if (!division) return null;
  const kind = kindOf(id);
  const hasLocal = kind === 'township' || kind === 'subdistrict';
  const level = hasLocal ? 'township' : levelOfCode(code);
  const entry = makeEntry(id, name, { division, function: kind, level });
  return { ...entry, divisionCode: code };
}

function makeEntry(
  id: string,
  name: string,
  { division, function: kind, level }: Pick<ParsedName, 'division' | 'function' | 'level'>,
): Agency {
  return {
    id,
    name,
    formerNames: [],
    aliases: [],
    divisionCode: division.code,
    region: [...division.path],
    level,
    function: kind,
    scope: AREA_FUNCTIONS.includes(kind) ? 'region' : 'agency',
  };
}

/** `<code>-<function>`, with the place or, of a kind that has no word, the name in pinyin between. */
function idOf({ division, local, own, function: kind }: ParsedName): string {
  const place = local === null ? '' : spellPlace(shorten(local));
  const name = kind === 'other' ? spellPlace(own) : '';
  return [division.code, place, name, kind].filter((part) => part !== '').join('-');
}

function shorten(local: string): string {
  const short = ZONE_WORDS.reduce((name, [long, word]) => name.replace(long, word), local);
  const stem = short.replace(PLACE_KIND, '');
  return stem.length > 1 ? stem : short;
}

/** The kind that ends an id; the longest, as `office` would end `government-office`. */
function kindOf(id: string): FunctionId {
  const words = AGENCY_ID.test(id) ? id.slice(7) : '';
  const kinds = Object.keys(KINDS) as FunctionId[];
  const fits = kinds.filter((kind) => words === kind || words.endsWith(`-${kind}`));
  return fits.sort((a, b) => b.length - a.length)[0] ?? 'other';
}

/** The division of a code, else the prefecture or the province in which it would lie. */
function findDivision(code: string): Division | undefined {
  const codes = [code, `${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`];
  return codes
    .map((one) => listDivisions().find((division) => division.code === one))
    .find((division) => division !== undefined);
}
