import { UnreadableDocument } from '../document/document.ts';
import { readText } from '../document/readText.ts';
import { extractReport } from '../extract/extractReport.ts';
import type { Report } from '../report/report.ts';
import { type Change, DAMAGES, HABITS, type Printed, printForm, QUIRKS } from './damage.ts';
import { type Dialect, printSheet } from './dialects.ts';
import { fillForm } from './fillForm.ts';
import { Random } from './random.ts';
import { type Score, scoreReport } from './score.ts';

/** What is done to a report before it is printed. */
export type Treatment = keyof typeof QUIRKS | keyof typeof HABITS | keyof typeof DAMAGES;
export const QUIRK_NAMES = Object.keys(QUIRKS) as (keyof typeof QUIRKS)[];
export const HABIT_NAMES = Object.keys(HABITS) as (keyof typeof HABITS)[];
export const DAMAGE_NAMES = Object.keys(DAMAGES) as (keyof typeof DAMAGES)[];
const CHANGES: Readonly<Record<Treatment, Change>> = { ...QUIRKS, ...HABITS, ...DAMAGES };

/** Damage to single cells: a text without cells, whose digits run together, can't have it. */
const OF_CELLS: readonly Treatment[] = [
  'surplus cell',
  'dropped cell',
  'number split over two cells',
  'two numbers joined',
  'row shifted by one',
];
/** Empty places and padding leave no trace where nothing stands between the values. */
const OF_PLACES: readonly Treatment[] = [
  'padding',
  'units and remarks',
  'organisations left empty',
  'totals left empty',
  'marks',
  ...HABIT_NAMES,
];

/** Whether a treatment makes sense in a dialect. */
export function suits(treatment: Treatment, dialect: Dialect): boolean {
  // Values that stand under the names above them can't lack a column of theirs.
  if (dialect === 'spaces') return !treatment.endsWith('not printed');
  if (dialect !== 'flattened') return true;
  return !OF_CELLS.includes(treatment) && !OF_PLACES.includes(treatment);
}

/** A made-up report with these treatments one upon another, as text. The same seed gives the same text. */
export function makeReport(
  seed: number,
  treatments: readonly Treatment[],
  dialect: Dialect,
): { text: string; truth: Printed['truth'] } {
  const random = new Random(seed);
  const printed = treatments.reduce(
    (before, treatment) => CHANGES[treatment](before, random),
    printForm(fillForm(random)),
  );
  return { text: printSheet(printed.sheet, dialect), truth: printed.truth };
}

/** A habit of printing and a damage, drawn at random from those that a dialect can have. */
export function pickPair(seed: number, dialect: Dialect): readonly [Treatment, Treatment] {
  const random = new Random(seed);
  return [
    random.pick([...QUIRK_NAMES, ...HABIT_NAMES].filter((one) => suits(one, dialect))),
    random.pick(DAMAGE_NAMES.filter((one) => suits(one, dialect))),
  ];
}

/** Reads a text as the program does, without its checks. */
export function readMade(text: string): Pick<Report, 'cells' | 'issues'> {
  try {
    return extractReport(readText(text), {
      file: 'made.txt',
      sha256: '',
      year: null,
      agency: null,
      source: null,
      findAgency: () => null,
    });
  } catch (error) {
    if (error instanceof UnreadableDocument) return { cells: {}, issues: [] };
    throw error;
  }
}

/** Makes a report, reads it, and compares. */
export function tryReport(seed: number, treatments: readonly Treatment[], dialect: Dialect): Score {
  const { text, truth } = makeReport(seed, treatments, dialect);
  return scoreReport(readMade(text), truth);
}
