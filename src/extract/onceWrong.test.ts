import { expect, test } from 'vitest';
import type { Dialect } from '../testing/dialects.ts';
import { type Treatment, tryReport } from '../testing/readSheet.ts';

/** Made-up reports in which numbers were once claimed that are not the cells'. */
const REPORTS: readonly [seed: number, dialect: Dialect, ...Treatment[]][] = [
  // Rows that print and leave empty the same places can't all have one too many.
  [703_808, 'bars-padded', 'all totals left empty', 'dropped cell'],
  // Digits of a row alone on its line are no numbers that ran together where other labels lack values.
  [731_464_603, 'bare-cell-a-line', 'zeros left empty', 'labels apart, a label lost'],
  // A label with empty places of its own does not take the values of a lost label.
  [5_000_998, 'tabs', 'zeros left empty', 'labels apart, a label lost'],
  // A place before the values may be one of the form.
  [5_002_555, 'bars-cell-a-line', 'zeros left empty', 'surplus cell'],
  // A line with places for several rows is not the last label's alone.
  [5_005_147, 'bars-cell-a-line', 'zeros left empty', 'labels apart'],
  [6_008_903, 'bars-cell-a-line', 'zeros left empty', 'labels apart'],
  // As many cells as the labels' rows have may be fewer rows that are filled up.
  [5_005_771, 'bars-cell-a-line', 'labels apart, a row lost'],
  // Cells a line are told as such, also where empty ones that fill up their row share a line.
  [2_147_483_629, 'bars-cell-a-line', 'labels apart, a row lost'],
  [1_985_835_201, 'bars-cell-a-line', 'organisations left empty', 'labels apart'],
  // A label cut within the reading of a character leaves values behind no label.
  [
    16,
    'cell-a-line',
    'traditional characters with readings',
    'label split, numbers on the first half',
  ],
  // Six zeros may lack an empty total, or seven have one zero too many.
  [5_007_150, 'bars-padded', 'zero totals left empty', 'labels apart, a label lost'],
  [5_009_359, 'bars-cell-a-line', 'zero totals left empty', 'surplus cell'],
  [7_004_566, 'spaces', 'zero totals left empty', 'labels apart'],
  // The only value of a row may be the lost one.
  [5_007_439, 'bars-cell-a-line', 'natural persons alone filled', 'dropped cell'],
  // The lost place of table four may be one of the empty ones before the numbers.
  [5_009_178, 'bars-padded', 'zeros left empty', 'dropped cell'],
  // Where rows are filled up, a place too many leaves no trace.
  [6_010_715, 'bars-cell-a-line', 'zeros left empty', 'number split over two cells'],
  [6_011_087, 'bars-cell-a-line', 'zeros left empty', 'surplus cell'],
  // The lone value of a row of one column is no page number.
  [7_010_360, 'markdown', 'organisations left empty', 'labels apart, a label lost'],
  // Rows of empty cells are not a cell a line.
  [7_008_776, 'markdown', 'zeros left empty', 'labels apart, a row lost'],
  [8_011_193, 'bars', 'zeros left empty', 'labels apart, a row lost'],
  // A bar in front stands behind an empty cell, where rows elsewhere have none in front.
  [8_002_842, 'bars-padded', 'zeros left empty', 'labels apart, a label lost'],
  [8_010_990, 'bars-padded', 'zeros left empty', 'labels apart, a label lost'],
  // The lines behind two labels may be those of either, also where empty ones are cells.
  [578_848_147, 'bare-cell-a-line', 'natural persons alone filled', 'labels apart, a row lost'],
  // Where characters were printed twice, nothing tells where they stood on the line.
  [8_007_434, 'spaces', 'zeros left empty', 'printed twice'],
  // A text that is none of the form's parts all labels before it from the values behind it.
  [9_008_893, 'bare-cell-a-line', 'zeros left empty', 'characters lost'],
  // As many cells as the labels' rows have may be more rows of one cell fewer.
  [403_433_141, 'bare-cell-a-line', 'totals not printed', 'labels apart, a label lost'],
  // Nothing confirms the parts of a lost total where rows lack other values unseen.
  [2_070_321_940, 'bare-cell-a-line', 'zeros left empty', 'labels apart, a label lost'],
  [10_101, 'spaces', 'zeros left empty', 'number split over two cells'],
  // Values under the columns that other rows fill leave empty what the row itself shows as empty.
  [20_014_158, 'bars-padded', 'zeros left empty', 'two numbers joined'],
  [20_044_418, 'spaces', 'zeros left empty', 'page break within a table'],
  [30_013_523, 'bars-cell-a-line', 'zeros left empty', 'dropped cell'],
  [30_053_274, 'spaces', 'zeros left empty', 'surplus cell'],
  [13_117, 'bars-padded', 'zeros left empty', 'row shifted by one'],
  [13_690, 'tabs-on-a-grid', 'zeros left empty', 'labels apart, a label lost'],
  [17_389, 'spaces', 'zeros left empty', 'number split over two cells'],
  // Where numbers ran together, nothing says how many values a row has.
  [30_047_302, 'bars-padded', 'all totals left empty', 'two numbers joined'],
  // A text that is no number may be two cells, and one of them that of the empty place beside it.
  [3_000, 'spaces', 'Chinese numerals', 'two numbers joined'],
  [20_041_310, 'spaces', 'units and remarks', 'two numbers joined'],
  // Digits that fill every column may be those of a row that lacks one.
  [20_056_645, 'html', 'a column of organisations not printed', 'two numbers joined'],
  // As many lines as labels may be those of rows whose label is lost.
  [20_035_759, 'bars-cell-a-line', 'organisations left empty', 'labels apart, a label lost'],
  [6_169, 'spaces', 'zeros left empty', 'labels apart, a label lost'],
  [30_018_002, 'tabs', 'zeros left empty', 'labels apart, a label lost'],
  // A mark between two zeros is no page number.
  [30_058_275, 'tabs-on-a-grid', 'marks', 'labels apart, a label lost'],
  // What a conversion left before a number does not join its line to the one before.
  [11_813, 'spaces', 'word debris', 'labels apart, a row lost'],
  // A table that begins anew has no values for the labels at the end of the one before.
  [13_793, 'bare-cell-a-line', 'zeros left empty', 'table twice'],
  // Nobody sees the empty lines at the end of a table.
  [19_377, 'bare-cell-a-line', 'zero totals left empty', 'surplus cell'],
  // Zeros as characters run together as digits do.
  [150, 'spaces', 'zeros as characters', 'two numbers joined'],
  [551, 'spaces', 'zeros as characters', 'two numbers joined'],
  // Where rows print nothing at all, a lost label and an empty row leave as many lines as labels.
  [502_690, 'spaces', 'zeros left empty', 'labels apart, a label lost'],
  // The same where an empty cell leaves no line and a number is printed in two cells.
  [503_630, 'bare-cell-a-line', 'zeros left empty', 'number split over two cells'],
  // A number that stands apart from its label is one, however many columns are empty beside it.
  [505_322, 'spaces', 'zeros left empty', 'label split, numbers on the second half'],
  // A row with empty places that adds up may have slipped, or lack a value.
  [502_010, 'bars-padded', 'totals left empty', 'dropped cell'],
  [504_811, 'spaces', 'zeros left empty', 'two numbers joined'],
  [505_473, 'spaces', 'zeros left empty', 'dropped cell'],
  [500_177, 'bars-padded', 'totals left empty', 'surplus cell'],
  // A thin space between thousands is doubled with the digits.
  [769_647_239, 'bare-cell-a-line', 'soft hyphens and thin spaces', 'printed twice'],
  // A number with a bar behind it is a cell, also where it stands alone.
  [12, 'bars', 'a column of organisations not printed', 'labels apart, a label lost'],
  // A place too many hides among those that fill a row up, whether the row fits its columns or not.
  [1_384_964_964, 'bars-padded', 'natural persons alone filled', 'surplus cell'],
  // A place at the end of a row that spaces part leaves no trace.
  [1_506_401_458, 'spaces', 'zero totals left empty', 'labels apart, a row lost'],
  [15, 'spaces', 'zero totals left empty', 'dropped cell'],
  [500_097, 'tabs', 'a column of organisations not printed', 'surplus cell'],
];

/** Made-up reports that lose nothing, and in which numbers were once in doubt. */
const WHOLE: typeof REPORTS = [
  // Organisations that ask more than all others are no totals that moved by a column.
  [39, 'cell-a-line', 'totals left empty'],
  [250, 'tabs', 'totals left empty'],
];

test.each(WHOLE)('seed %i as %s is read whole', (seed, dialect, ...treatments) => {
  expect(tryReport(seed, treatments, dialect).uncertain).toBe(0);
});

test.each(REPORTS)('seed %i as %s', (seed, dialect, ...treatments) => {
  expect(tryReport(seed, treatments, dialect).wrongCells).toEqual([]);
});
