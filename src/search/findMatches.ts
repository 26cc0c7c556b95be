import { isSkimmed, matchEnglish, matchName } from './matchName.ts';
import type { Query } from './parseQuery.ts';
import type { IndexedAgency, SearchIndex } from './searchIndex.ts';

/** A stretch of one of an agency's names, in characters. */
export interface Mark {
  readonly from: number;
  readonly to: number;
}

export interface Match {
  readonly agency: IndexedAgency;
  /** The report of that year; null for the agency itself. */
  readonly year: number | null;
  /** A year asked for of which there is no report. */
  readonly lacks: number | null;
  readonly score: number;
  /** What fits of the name, of the English name, and the alias that fits better than either. */
  readonly name: readonly Mark[];
  readonly nameEn: readonly Mark[];
  readonly alias: string | null;
}

/** How well a word fits an agency, and what of it. */
export interface Fit {
  readonly score: number;
  readonly name?: Mark;
  readonly nameEn?: Mark;
  readonly alias?: string;
}

export type FitWord = (
  agency: IndexedAgency,
  word: string,
  readings: SearchIndex['readings'],
) => Fit;

const KIND_SCORE = { characters: 100, pinyin: 80, initials: 70, mixed: 40 };
export const NO_FIT: Fit = { score: 0 };
/** So few agencies that there is room for their reports. */
const FEW = 3;

/** What a query finds, best first: every word has to fit. Years choose reports. */
export function findMatches(
  index: SearchIndex,
  query: Query,
  fit: FitWord = fitWord,
): readonly Match[] {
  if (query.words.length === 0 && query.years.length === 0) return [];
  const agencies = index.agencies.flatMap((agency) => {
    const fits = fitWords(agency, query.words, index.readings, fit);
    return fits ? [{ agency, fits }] : [];
  });
  const withReports = query.years.length === 0 && agencies.length <= FEW;
  return agencies
    .flatMap(({ agency, fits }): Match[] => {
      const base = matchOf(agency, fits);
      if (query.years.length === 0) return [base];
      const there = query.years.filter((year) => agency.years.includes(year));
      if (there.length > 0) return there.map((year) => ({ ...base, year }));
      const lacks = query.years[0] ?? null;
      return query.words.length > 0 ? [{ ...base, lacks, score: base.score / 4 }] : [];
    })
    .sort((a, b) => b.score - a.score || compareIds(a, b) || (b.year ?? 0) - (a.year ?? 0))
    .flatMap((match) =>
      withReports ? [match, ...match.agency.years.map((year) => ({ ...match, year }))] : [match],
    );
}

function compareIds({ agency: a }: Match, { agency: b }: Match): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function matchOf(agency: IndexedAgency, fits: readonly Fit[]): Match {
  const total = fits.reduce((sum, { score }) => sum + score, 0);
  return {
    agency,
    year: null,
    lacks: null,
    score: Math.round(total / Math.max(1, fits.length)),
    name: fits.flatMap(({ name }) => name ?? []),
    nameEn: fits.flatMap(({ nameEn }) => nameEn ?? []),
    // An alias that only adds the place to the name tells nothing new.
    alias: fits.find(({ alias }) => alias && !alias.includes(agency.name))?.alias ?? null,
  };
}

/** Words typed apart may be one (tai er zhuang): the better of both ways. Null where a word fits nothing. */
function fitWords(
  agency: IndexedAgency,
  words: readonly string[],
  readings: SearchIndex['readings'],
  fit: FitWord,
): readonly Fit[] | null {
  const joined = words.length > 1 ? fit(agency, words.join(''), readings) : NO_FIT;
  if (joined.score > 0) return [joined];
  const fits = words.map((word) => fit(agency, word, readings));
  return fits.every(({ score }) => score > 0) ? fits : null;
}

/** The best that a word finds among an agency's code and names. */
export function fitWord(
  agency: IndexedAgency,
  word: string,
  readings: SearchIndex['readings'],
): Fit {
  if (/^\d+$/.test(word)) return fitDigits(agency, word);
  const { name, nameEn, also, region, regionEn } = agency;
  const place = region.join('');
  const fit = (text: string, weight: number, shown: (mark: Mark) => Partial<Fit> = () => ({})) =>
    scale(fitName(text, word, readings, shown), weight);
  // The name behind its place holds both: where it does not fit, neither does.
  const inPlace = fit(`${place}${name}`, 0.6);
  const parts = inPlace.score === 0 ? [] : region;
  const candidates: Fit[] = [
    inPlace,
    ...parts.map((part) => fit(part, 0.5)),
    inPlace.score === 0 ? NO_FIT : fit(name, 1, (mark) => ({ name: mark })),
    ...also.map((alias) => fit(alias, 0.9, () => ({ alias }))),
    fitEnglish(nameEn, word, (mark) => ({ nameEn: mark })),
    ...(regionEn ?? []).map((part) =>
      scale(
        fitEnglish(part, word, () => ({})),
        0.5,
      ),
    ),
    ...[name, ...also].map((one) => skim(`${place}${one}`, word)),
  ];
  return candidates.reduce((best, one) => (one.score > best.score ? one : best), NO_FIT);
}

/** A division code, or the beginning of one; a year half typed rules nothing out. */
function fitDigits({ id, years }: IndexedAgency, digits: string): Fit {
  const code = id.slice(0, 6);
  if (code === digits) return { score: 120 };
  if (digits.length > 1 && code.startsWith(digits)) return { score: 60 };
  return { score: years.some((year) => String(year).startsWith(digits)) ? 10 : 0 };
}

function fitName(
  name: string,
  word: string,
  readings: SearchIndex['readings'],
  shown: (mark: Mark) => Partial<Fit>,
): Fit {
  const match = matchName(name, word, readings);
  if (!match) return NO_FIT;
  const { from, to, kind } = match;
  const isWhole = from === 0 && to === name.length;
  const score = KIND_SCORE[kind] + (from === 0 ? 15 : 0) + (isWhole ? 10 : 0);
  return { score, ...shown({ from, to }) };
}

function fitEnglish(
  name: string | undefined,
  word: string,
  shown: (mark: Mark) => Partial<Fit>,
): Fit {
  const mark = name ? matchEnglish(name, word) : null;
  return mark ? { score: mark.from === 0 ? 100 : 85, ...shown(mark) } : NO_FIT;
}

/** Names are shortened as people please: at least three characters have to stand in order. */
function skim(name: string, word: string): Fit {
  return /^\p{Script=Han}{3,}$/u.test(word) && isSkimmed(name, word) ? { score: 20 } : NO_FIT;
}

const scale = (fit: Fit, weight: number): Fit => ({ ...fit, score: fit.score * weight });
