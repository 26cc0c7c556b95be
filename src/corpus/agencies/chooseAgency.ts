import { simplify } from '../../extract/simplify.ts';
import { AGENCY_ID, type Agency } from '../../report/agency.ts';
import { findAgenciesByName, type Registry } from '../findAgency.ts';
import { NotAdded } from '../notAdded.ts';
import { formatEntries } from './formatEntry.ts';
import { cleanName, parseName } from './parseName.ts';
import { proposeAgencies, proposeById } from './proposeAgency.ts';

/** Whose a report is: an agency's id, and the entry that the registry is to get where it has none. */
export interface Choice {
  readonly id: string;
  readonly entry: Agency | null;
}

/**
 * The agency of a report by the id that a person gives.
 * @throws NotAdded where it is no id, or an entry is asked for and none can be made.
 */
export function chooseById(
  id: string,
  printed: string | null,
  isTaken: boolean,
  registry: Registry,
): Choice {
  if (!AGENCY_ID.test(id)) throw NotAdded.for('agency-id', { id });
  if (registry.agencies.has(id) || !isTaken || printed === null) return { id, entry: null };
  const entry = proposeById(id, printed);
  if (!entry) throw NotAdded.for('agency-code', { id });
  return { id, entry };
}

/**
 * The agency of a report by the name that it prints: one of the registry, else the one that its name says.
 * @throws NotAdded where there is none, or where several may be meant, or where the entry is not taken yet.
 */
export function chooseByName(printed: string | null, isTaken: boolean, registry: Registry): Choice {
  if (printed === null) throw NotAdded.for('agency-unprinted');
  const name = spellName(cleanName(printed), registry);
  const [named, ...others] = findAgenciesByName(name, registry);
  if (named && others.length > 0) throw ask('agency-shared', name, [named, ...others]);
  if (named) return { id: named.id, entry: null };
  const proposed = proposeAgencies(name);
  const [entry, second] = proposed;
  if (!entry) throw NotAdded.for('agency-placeless', { name });
  if (second) {
    throw ask(
      'agency-several',
      name,
      proposed.map((one) => registry.agencies.get(one.id) ?? one),
    );
  }
  const known = registry.agencies.get(entry.id);
  if (known) return chooseKnown(name, known);
  if (!isTaken) throw ask('agency-new', name, [entry]);
  return { id: entry.id, entry };
}

/** A name in simplified characters, where it is known in those alone. */
function spellName(name: string, registry: Registry): string {
  const isKnown = (one: string) =>
    findAgenciesByName(one, registry).length > 0 || parseName(one).length > 0;
  const simplified = simplify(name);
  return !isKnown(name) && isKnown(simplified) ? simplified : name;
}

/** The registry has the id that a name would give: the same agency, where the names differ in the place alone. */
function chooseKnown(name: string, known: Agency): Choice {
  const { id } = known;
  const own = parseName(name)[0]?.own;
  const names = [known.name, ...known.aliases, ...known.formerNames.map((former) => former.name)];
  const isSame = names.some((one) => parseName(one).some((parsed) => parsed.own === own));
  if (!isSame) throw NotAdded.for('agency-taken', { name, id, other: known.name });
  return { id, entry: null };
}

function ask(
  rule: 'agency-new' | 'agency-several' | 'agency-shared',
  name: string,
  agencies: readonly Agency[],
): NotAdded {
  return NotAdded.with(rule, (lang) => ({ name, entries: formatEntries(agencies, lang) }));
}
