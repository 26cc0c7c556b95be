import { type AgencyReports, newestOf } from '../../site/coverage.ts';

/** So many agencies stand in a list beside one of them. */
export const MOST_NEAR = 30;

/** The agencies beside which one may be seen, in the order of division codes: no ranking. */
interface Peers {
  /** Same function, same level: the agency itself too, so that its place among them is seen. */
  readonly alike: readonly AgencyReports[];
  /** Of these, whose newest report counts what this one's does. */
  readonly sameScope: readonly AgencyReports[];
  /** Of these, the others. */
  readonly otherScope: readonly AgencyReports[];
  /** Same function, another level. */
  readonly elsewhere: readonly AgencyReports[];
  /** Same place, another function: and the agency itself. */
  readonly nearby: readonly AgencyReports[];
}

type Index = Map<string, readonly AgencyReports[]>;
const made = new WeakMap<readonly AgencyReports[], Index>();

/** Agencies of a kind share their lists: each list is made once, since a page must not walk all agencies. */
export function findPeers(all: readonly AgencyReports[], own: AgencyReports): Peers {
  const { function: does, level, divisionCode } = own.agency;
  const scope = newestOf(own).report.scope;
  const kind = listOf(all, 'function', does, all, ({ agency }) => agency.function);
  const of = `${does} ${level}`;
  const alike = listOf(all, 'level', of, kind, ({ agency }) => `${does} ${agency.level}`);
  const scopeOf = (one: AgencyReports) => newestOf(one).report.scope;
  return {
    alike,
    sameScope: scope === 'unknown' ? [own] : listOf(all, `scope ${of}`, scope, alike, scopeOf),
    otherScope: without(all, `scope ${of}`, scope, alike, scopeOf),
    elsewhere: without(all, `level ${does}`, level, kind, ({ agency }) => agency.level),
    nearby: listOf(all, 'place', divisionCode, all, ({ agency }) => agency.divisionCode),
  };
}

function indexOf(all: readonly AgencyReports[]): Index {
  const index = made.get(all) ?? new Map<string, readonly AgencyReports[]>();
  made.set(all, index);
  return index;
}

/** The members of a list with a key. The first call groups the whole list by its keys. */
function listOf(
  all: readonly AgencyReports[],
  name: string,
  wanted: string,
  list: readonly AgencyReports[],
  keyOf: (one: AgencyReports) => string,
): readonly AgencyReports[] {
  const index = indexOf(all);
  if (!index.has(`${name}: ${wanted}`)) {
    for (const [key, own] of Map.groupBy(list, keyOf)) index.set(`${name}: ${key}`, own);
  }
  return index.get(`${name}: ${wanted}`) ?? [];
}

/** The members of a list with any other key. */
function without(
  all: readonly AgencyReports[],
  name: string,
  unwanted: string,
  list: readonly AgencyReports[],
  keyOf: (one: AgencyReports) => string,
): readonly AgencyReports[] {
  const index = indexOf(all);
  const key = `not ${name}: ${unwanted}`;
  const known = index.get(key) ?? list.filter((one) => keyOf(one) !== unwanted);
  index.set(key, known);
  return known;
}

/** The members nearest to an agency in a list ordered by division code, the agency included where it is one. */
export function takeNearest(
  list: readonly AgencyReports[],
  { agency }: AgencyReports,
  most = MOST_NEAR,
): readonly AgencyReports[] {
  if (list.length <= most) return list;
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((list[middle]?.agency.id ?? '') < agency.id) low = middle + 1;
    else high = middle;
  }
  const from = Math.max(0, Math.min(low - Math.floor(most / 2), list.length - most));
  return list.slice(from, from + most);
}
