import { findMatches, type Match } from './findMatches.ts';
import { fitByReadings, mayHave, orderParts } from './orderParts.ts';
import type { Query } from './parseQuery.ts';
import type { IndexedAgency, IndexPart, SearchIndex } from './searchIndex.ts';

/** An index of which parts are fetched as they are needed. */
export interface OpenIndex {
  /** What is there of it: of few agencies all. */
  readonly known: () => SearchIndex;
  /** Fetches what is not there yet. @throws Error where the network fails; a later call tries again */
  readonly fetch: (parts: readonly IndexPart[]) => Promise<void>;
  /** All parts, those that are there among them; none of an index that is one file. */
  readonly parts: readonly IndexPart[];
}

/** So many parts are fetched at a time. */
export const AT_A_TIME = 4;

/** Opens an index. @param fetchPart gives the agencies of a province */
export function openIndex(
  head: SearchIndex,
  fetchPart: (code: string) => Promise<readonly IndexedAgency[]>,
): OpenIndex {
  const { parts = [], readings } = head;
  const fetched = new Map<string, Promise<readonly IndexedAgency[]>>();
  const there = new Map<string, readonly IndexedAgency[]>();
  let known = head;
  const fetchOne = async ({ code }: IndexPart) => {
    if (there.has(code)) return;
    const part = fetched.get(code) ?? fetchPart(code);
    fetched.set(code, part);
    part.catch(() => fetched.delete(code));
    there.set(code, await part);
    known = { readings, agencies: parts.flatMap((one) => there.get(one.code) ?? []) };
  };
  return {
    parts,
    known: () => known,
    fetch: async (wanted) => {
      const coming = wanted.map(fetchOne);
      // Where one fails, the others come in all the same.
      await Promise.allSettled(coming);
      await Promise.all(coming);
    },
  };
}

/**
 * What a query finds as typed, anew whenever parts have come in: first in what is there, then in the parts that have a
 * place it names, then in others that may have it, until as many agencies are found as are wanted.
 */
export async function* findInParts(
  index: OpenIndex,
  query: Query,
  wanted: number,
): AsyncGenerator<readonly Match[], void> {
  let found = findMatches(index.known(), query);
  yield found;
  const { readings } = index.known();
  const possible = index.parts.filter((part) => mayHave(part, query));
  const ordered = isEmpty(query) ? [] : orderParts(possible, query, fitByReadings(readings));
  for (let at = 0; at < ordered.length; at += AT_A_TIME) {
    const next = ordered.slice(at, at + AT_A_TIME);
    const isEnough = countAgencies(found) >= wanted;
    // Provinces with a named place are fetched even if there are enough results.
    const needed = isEnough && at === 0 ? next.filter(({ named }) => named > 0) : next;
    if (needed.length === 0 || (isEnough && at > 0)) return;
    await index.fetch(needed.map(({ part }) => part));
    found = findMatches(index.known(), query);
    yield found;
  }
}

const isEmpty = ({ words, years }: Query) => words.length + years.length === 0;

const countAgencies = (matches: readonly Match[]) =>
  new Set(matches.map(({ agency }) => agency.id)).size;
