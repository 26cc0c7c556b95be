import { FUNCTION_WORDS, LEVEL_WORDS } from '../i18n/figures.ts';
import { type Agency, FUNCTIONS, LEVELS } from '../report/agency.ts';
import type { ReportEntry } from '../report/entry.ts';
import { rememberOf } from '../report/rememberOf.ts';
import type { Bilingual } from '../statute/types.ts';
import { hasMany } from './makeParts.ts';
import { provinceOf } from './parts.ts';
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
  /** Every place; of many agencies the provinces alone, the places within each are in a file of their own. */
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
  regionsIn(entries).filter(({ value }) => isProvince(value));

/** The places within a province that some report is of. */
export const placesWithin = (
  entries: readonly ReportEntry[],
  province: string,
): readonly Choice[] =>
  regionsIn(entries).filter(({ value }) => !isProvince(value) && provinceOf(value) === province);

const isProvince = (value: string) => value.length === 2;

const regionsIn = rememberOf((entries: readonly ReportEntry[]) => regionsOf(agenciesOf(entries)));

const agenciesOf = (entries: readonly ReportEntry[]) =>
  [...byAgency(entries).values()].flatMap(([first]) => (first ? [first.agency] : []));

/** Every region on the way to an agency's own, by the digits that its division code begins with; and its province. */
function regionsOf(agencies: readonly Agency[]): readonly Choice[] {
  const regions = new Map<string, Choice>();
  const add = (value: string, label: Bilingual, at = 0) => {
    const depth = isProvince(value) ? 0 : Math.max(1, at);
    const known = regions.get(value);
    if (!known || known.depth <= depth) regions.set(value, choice(value, label, depth));
  };
  for (const { id, divisionCode } of agencies) {
    for (const code of [provinceOf(id), digitsOf(divisionCode)]) add(code, sameWords(code));
  }
  // Names come last: they replace codes.
  for (const { divisionCode, region, regionEn } of agencies.filter(hasRegion)) {
    region.forEach((name, at) => {
      // A county may lie right under its province: its own code has no place for a prefecture.
      const isOwn = at === region.length - 1;
      const digits = isOwn ? digitsOf(divisionCode) : divisionCode.slice(0, 2 * at + 2);
      add(digits, { zh: name, en: regionEn?.[at] ?? digits }, at);
    });
  }
  return [...regions.values()].sort((a, b) => (a.value < b.value ? -1 : 1));
}

/** A division code without the zeros that stand for no prefecture and no county. */
const digitsOf = (divisionCode: string) => divisionCode.replace(/(?:00){1,2}$/, '');

/** An agency that the registry lacks has its division code in place of a name. */
const hasRegion = ({ region, divisionCode }: Agency) => !region.includes(divisionCode);
