import { FUNCTION_WORDS, LEVEL_WORDS } from '../i18n/figures.ts';
import { type Agency, FUNCTIONS, LEVELS } from '../report/agency.ts';
import type { ReportEntry } from '../report/entry.ts';
import { rememberOf } from '../report/rememberOf.ts';
import type { Bilingual } from '../statute/types.ts';
import { hasMany } from './makeParts.ts';
import { byAgency } from './reportsOf.ts';
import { agencyWords, sameWords } from './words.ts';

/** Something to choose, with its value in the address. */
export interface Choice {
  readonly value: string;
  readonly label: Bilingual;
  /** How deep it lies under the others: a prefecture under its province. */
  readonly depth: number;
}

/** What a reader may choose a comparison of reports by. */
interface Choices {
  readonly years: readonly Choice[];
  /** Every place; of many agencies the provinces alone, each with what is within in a file of its own. */
  readonly regions: readonly Choice[];
  readonly levels: readonly Choice[];
  readonly functions: readonly Choice[];
  readonly agencies: readonly Choice[];
}

/** The choices that some report fits. */
export function choicesOf(entries: readonly ReportEntry[]): Choices {
  const agencies = agenciesOf(entries);
  const years = [...new Set(entries.map(({ year }) => year))].sort((a, b) => b - a);
  const named = <T extends string>(
    list: readonly T[],
    words: Readonly<Record<string, Bilingual>>,
  ) => list.map((value) => choice(value, words[value] ?? sameWords(value)));
  return {
    years: years.map((year) => choice(String(year), sameWords(year))),
    regions: hasMany(entries) ? provincesOf(entries) : regionsIn(entries),
    levels: named(
      LEVELS.filter((level) => agencies.some((agency) => agency.level === level)),
      LEVEL_WORDS,
    ),
    functions: named(
      FUNCTIONS.filter((one) => agencies.some((agency) => agency.function === one)),
      FUNCTION_WORDS,
    ),
    agencies: agencies.map((agency) => choice(agency.id, agencyWords(agency))),
  };
}

const choice = (value: string, label: Bilingual, depth = 0): Choice => ({ value, label, depth });

/** The provinces among the places that some report is of. */
export const provincesOf = (entries: readonly ReportEntry[]): readonly Choice[] =>
  regionsIn(entries).filter(({ depth }) => depth === 0);

/** The places within a province that some report is of. */
export const placesWithin = (
  entries: readonly ReportEntry[],
  province: string,
): readonly Choice[] =>
  regionsIn(entries).filter(({ value, depth }) => depth > 0 && value.startsWith(province));

const regionsIn = rememberOf((entries: readonly ReportEntry[]) => regionsOf(agenciesOf(entries)));

const agenciesOf = (entries: readonly ReportEntry[]) =>
  [...byAgency(entries).values()].flatMap(([first]) => (first ? [first.agency] : []));

/** Every region on the way to an agency's own, by the digits that its division code begins with. */
function regionsOf(agencies: readonly Agency[]): readonly Choice[] {
  const regions = new Map<string, Choice>();
  for (const { divisionCode, region, regionEn } of agencies) {
    region.forEach((name, depth) => {
      const isOwn = depth === region.length - 1;
      // A county may lie right under its province: its own code has no place for a prefecture.
      const digits = isOwn
        ? divisionCode.replace(/(?:00)+$/, '')
        : divisionCode.slice(0, 2 * depth + 2);
      const label = { zh: name, en: regionEn?.[depth] ?? divisionCode };
      regions.set(digits, choice(digits, label, depth));
    });
  }
  return [...regions.values()].sort((a, b) => (a.value < b.value ? -1 : 1));
}
