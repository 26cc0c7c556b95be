import { UnreadableDocument } from '../document/document.ts';
import { readHtmlTable } from '../document/htmlTables.ts';
import { readText } from '../document/readText.ts';
import { extractReport } from '../extract/extractReport.ts';
import type { Report } from '../report/report.ts';
import { ADDED_ROWS } from './addedRows.ts';
import { DAMAGES, HABITS, QUIRKS } from './damage.ts';
import { type Dialect, printSheet } from './dialects.ts';
import { fillForm } from './fillForm.ts';
import { LABELS_APART } from './labelsApart.ts';
import { OTHER_SCRIPTS } from './otherScripts.ts';
import { type Change, type Printed, printForm } from './printed.ts';
import { Random } from './random.ts';
import { type Score, scoreReport } from './score.ts';
import { TEXT_LAYERS } from './textLayers.ts';

const ALL_QUIRKS = { ...QUIRKS, ...OTHER_SCRIPTS } as const;
const ALL_DAMAGES = { ...DAMAGES, ...LABELS_APART, ...TEXT_LAYERS, ...ADDED_ROWS } as const;
type Quirk = keyof typeof ALL_QUIRKS;
type Habit = keyof typeof HABITS;
type Damage = keyof typeof ALL_DAMAGES;

/** What is done to a report before it is printed. */
export type Treatment = Quirk | Habit | Damage;
export const QUIRK_NAMES = Object.keys(ALL_QUIRKS) as Quirk[];
export const HABIT_NAMES = Object.keys(HABITS) as Habit[];
export const DAMAGE_NAMES = Object.keys(ALL_DAMAGES) as Damage[];
const CHANGES: Readonly<Record<Treatment, Change>> = { ...ALL_QUIRKS, ...HABITS, ...ALL_DAMAGES };

/** Damage to single cells: a text without cells, whose digits run together, can't have it. */
const OF_CELLS: readonly Treatment[] = [
  'surplus cell',
  'dropped cell',
  'number split over two cells',
  'two numbers joined',
  'row shifted by one',
  // A converter that writes tables keeps their cells.
  'labels apart',
  'labels apart, a row lost',
  'labels apart, a label lost',
];
/** Empty places and padding leave no trace where nothing stands between the values. */
const OF_PLACES: readonly Treatment[] = [
  'padding',
  'units and remarks',
  'organisations left empty',
  'totals left empty',
  'marks',
  'zeros as characters',
  'Chinese numerals',
  'soft hyphens and thin spaces',
  ...HABIT_NAMES,
];

/** Dialects whose rows have a place for each column, filled or not. */
const PADDED: readonly Dialect[] = ['spaces', 'bars-padded', 'bars-cell-a-line'];

/** Whether a treatment makes sense in a dialect. */
export function suits(treatment: Treatment, dialect: Dialect): boolean {
  // Text layers double what they draw; a page's tags they don't have.
  if (treatment === 'printed twice' && dialect === 'html') return false;
  // What stands on one line has no lines between rows, nor has it heads of its own.
  if (treatment === 'woven heads' && dialect === 'flattened-to-one-line') return false;
  // Values that stand under the names above them can't lack a column of theirs; nor do padded rows
  // lack a place.
  if (PADDED.includes(dialect)) return !treatment.endsWith('not printed');
  if (!dialect.startsWith('flattened')) return true;
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
    return extractReport(readText(text, readHtmlTable), {
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
