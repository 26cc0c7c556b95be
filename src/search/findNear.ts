import { AT_A_TIME, type OpenIndex } from './findInParts.ts';
import { type Fit, type FitWord, findMatches, fitWord, type Match, NO_FIT } from './findMatches.ts';
import { type Hearing, isSkimmedNearly, matchEnglishNearly, matchNearly } from './matchNearly.ts';
import { type FitPlace, orderParts } from './orderParts.ts';
import type { Query } from './parseQuery.ts';
import type { IndexedAgency, SearchIndex, Sounds } from './searchIndex.ts';
import { soundOf } from './soundOf.ts';

/** A slip is looked for only in words that stay themselves without one character. */
const ENOUGH = { letters: 5, characters: 3 };

/**
 * What a query may mean that finds nothing as typed, best first: characters that sound like those
 * typed, or else one letter or character amiss in a word.
 */
export function findNear(index: SearchIndex, sounds: Sounds, query: Query): readonly Match[] {
  const hearing = hear(index, sounds);
  const alike = findMatches(index, query, nearFit(hearing, false));
  return alike.length > 0 ? alike : findMatches(index, query, nearFit(hearing, true));
}

/**
 * The same of an index with parts: those are fetched whose places sound like what is typed, or differ from it by a slip.
 * If nothing is found there, the first four provinces are searched, since bureaus have the same names everywhere.
 */
export async function findNearInParts(
  index: OpenIndex,
  sounds: Sounds,
  query: Query,
): Promise<readonly Match[]> {
  const hearing = hear(index.known(), sounds);
  for (const slips of [0, 1]) {
    const fit: FitPlace = (place, word) =>
      slips === 0 || isLong(word) ? matchNearly(place, word, hearing, slips) : null;
    const near = orderParts(index.parts, query, fit).filter(({ named }) => named > 0);
    await index.fetch(near.slice(0, AT_A_TIME).map(({ part }) => part));
    const found = findNear(index.known(), sounds, query);
    if (found.length > 0) return found;
  }
  await index.fetch(index.parts.slice(0, AT_A_TIME));
  return findNear(index.known(), sounds, query);
}

function hear({ readings }: SearchIndex, sounds: Sounds): Hearing {
  const readingsOf = (character: string) => (readings[character] ?? '').split(' ').filter(Boolean);
  return {
    readingsOf,
    isAlike: (typed, character) =>
      readingsOf(character).some((reading) => sounds[soundOf(reading)]?.includes(typed)),
  };
}

const isChinese = (word: string) => /^\p{Script=Han}+$/u.test(word);
const isLong = (word: string) =>
  [...word].length >= (isChinese(word) ? ENOUGH.characters : ENOUGH.letters);

/** A word that fits as typed stays as it is. */
function nearFit(hearing: Hearing, canSlip: boolean): FitWord {
  return (agency, word, readings) => {
    const exact = fitWord(agency, word, readings);
    return exact.score > 0 || /\d/.test(word) ? exact : fitNearly(agency, word, hearing, canSlip);
  };
}

function fitNearly(
  { name, nameEn, also, region, regionEn }: IndexedAgency,
  word: string,
  hearing: Hearing,
  canSlip: boolean,
): Fit {
  const isHan = isChinese(word);
  const fitText = (
    text: string,
    weight: number,
    shown: (from: number, to: number) => Partial<Fit>,
  ) => {
    const match = matchNearly(text, word, hearing, canSlip && isLong(word) ? 1 : 0);
    if (!match) return NO_FIT;
    const score = (40 - 15 * match.slips + (match.from === 0 ? 10 : 0)) * weight;
    return { score, ...shown(match.from, match.to) };
  };
  const fitEnglish = (text: string, weight: number, isName: boolean): Fit => {
    const match = canSlip && !isHan && isLong(word) ? matchEnglishNearly(text, word) : null;
    if (!match) return NO_FIT;
    return { score: 25 * weight, ...(isName && { nameEn: { from: match.from, to: match.to } }) };
  };
  const place = region.join('');
  const isSkimmed =
    isHan &&
    isLong(word) &&
    [name, ...also].some((one) => isSkimmedNearly(place + one, word, hearing));
  const fits: Fit[] = [
    fitText(name, 1, (from, to) => ({ name: { from, to } })),
    ...also.map((alias) => fitText(alias, 0.9, () => ({ alias }))),
    ...[...region, `${place}${name}`].map((one) => fitText(one, 0.5, () => ({}))),
    ...(nameEn ? [fitEnglish(nameEn, 1, true)] : []),
    ...(regionEn ?? []).map((one) => fitEnglish(one, 0.5, false)),
    isSkimmed ? { score: 8 } : NO_FIT,
  ];
  return fits.reduce((best, fit) => (fit.score > best.score ? fit : best), NO_FIT);
}
