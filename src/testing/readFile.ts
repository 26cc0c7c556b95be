import { UnreadableDocument } from '../document/document.ts';
import { readDocument } from '../document/readDocument.ts';
import { extractReport } from '../extract/extractReport.ts';
import type { Report } from '../report/report.ts';
import { ADDED_ROWS } from './addedRows.ts';
import { DAMAGES, HABITS, QUIRKS } from './damage.ts';
import { fillForm } from './fillForm.ts';
import { GRID_DAMAGES, leaveGrid } from './gridDamage.ts';
import { OTHER_SCRIPTS } from './otherScripts.ts';
import { type Change, printForm } from './printed.ts';
import { type FileLayout, printFile } from './printFile.ts';
import { Random } from './random.ts';
import { type Score, scoreReport } from './score.ts';

const CHANGES: Readonly<Record<string, Change>> = {
  none: (printed) => printed,
  ...QUIRKS,
  ...HABITS,
  ...OTHER_SCRIPTS,
  ...ADDED_ROWS,
  ...DAMAGES,
};

/** What loses something that only sums may bring back, or what tells the tables apart. */
export const FILE_LOSSES: readonly string[] = [
  'surplus cell',
  'dropped cell',
  'number split over two cells',
  'two numbers joined',
  'row missing',
  'table missing',
  'header lost',
];
/** What is printed otherwise, and loses nothing where columns are seen. */
export const FILE_QUIRKS: readonly string[] = [
  ...Object.keys(CHANGES),
  ...Object.keys(GRID_DAMAGES),
].filter((one) => !FILE_LOSSES.includes(one));

/** What only crawlers and converters to text leave in a table. */
const OF_TEXT = [
  'word debris',
  'traditional characters with readings',
  'soft hyphens and thin spaces',
];
/** Where a table has no lines, nobody sees an empty cell in a row of them, nor the end of a cell of two lines. */
const OF_LINES = [
  'units and remarks',
  'zeros left empty',
  'totals not printed',
  'a column of organisations not printed',
];

/** Whether a treatment makes sense in a layout: a PDF's own damages are drawn with it. */
export function suitsLayout(treatment: string, layout: FileLayout): boolean {
  if (!layout.startsWith('pdf')) return true;
  if (treatment in GRID_DAMAGES || OF_TEXT.includes(treatment)) return false;
  return !/lines$/.test(layout) || !OF_LINES.includes(treatment);
}

/** Reads a file as the program does, without its checks; one that can't be read has no cells. */
export async function readFile(bytes: Uint8Array, name: string): Promise<Pick<Report, 'cells'>> {
  try {
    return extractReport(await readDocument(bytes, name), {
      file: name,
      sha256: '',
      year: null,
      agency: null,
      source: null,
      findAgency: () => null,
    });
  } catch (error) {
    if (error instanceof UnreadableDocument) return { cells: {} };
    throw error;
  }
}

/** Makes a report as a file, reads it from its bytes, and compares. The same seed gives the same file. */
export async function tryFile(seed: number, layout: FileLayout, treatment: string): Promise<Score> {
  const random = new Random(seed);
  const change = CHANGES[treatment] ?? CHANGES['none'];
  const printed = printForm(fillForm(random));
  const { sheet, truth } = change ? change(printed, random) : printed;
  const damages: Readonly<Record<string, (typeof GRID_DAMAGES)[keyof typeof GRID_DAMAGES]>> =
    GRID_DAMAGES;
  const { name, bytes } = printFile(sheet, layout, random, damages[treatment] ?? leaveGrid);
  return scoreReport(await readFile(bytes, name), truth);
}
