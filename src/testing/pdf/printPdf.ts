import type { Sheet } from '../layOutForm.ts';
import { PROSE } from '../printPage.ts';
import type { Random } from '../random.ts';
import { Paper } from './paper.ts';
import { A4, writePdf } from './writePdf.ts';

/** Ways in which a printed report is ruled and laid on its pages. */
export const PDF_LAYOUTS = ['pdf', 'pdf-landscape', 'pdf-no-lines', 'pdf-three-lines'] as const;
export type PdfLayout = (typeof PDF_LAYOUTS)[number];

/** Which lines a table has: all, those of its three strokes, or none. */
type Ruled = 'all' | 'three' | 'none';
const RULED: Readonly<Record<PdfLayout, Ruled>> = {
  pdf: 'all',
  'pdf-landscape': 'all',
  'pdf-no-lines': 'none',
  'pdf-three-lines': 'three',
};

/** How a program sets a report, beyond its layout. */
export interface PdfLook {
  readonly ruled: Ruled;
  readonly pen: 'lines' | 'thin rectangles' | 'doubled';
  readonly pageNumber: (page: number) => string;
  /** Whether the header stands again where a table goes on on the next page. */
  readonly repeatsHeader: boolean;
  /** Whether the page's end may cut a row, and whether a line is drawn there. */
  readonly cutsRows: boolean;
  readonly rulesCuts: boolean;
  /** Whether the values of a row that is cut stand on its second half. */
  readonly valuesBelow: boolean;
  /** Whether the label of a group that goes over the page is spread over both. */
  readonly spreadsGroups: boolean;
  /** Whether everything is drawn twice, as bold is made. */
  readonly twice: boolean;
  /** Whether a number may be drawn in two pieces. */
  readonly inPieces: boolean;
  /** Where values stand in their cells: side by side they touch where they fill them. */
  readonly side: 'middle' | 'right';
  readonly size: number;
}

function drawLook(layout: PdfLayout, random: Random): PdfLook {
  return {
    ruled: RULED[layout],
    pen: random.pick(['lines', 'thin rectangles', 'doubled']),
    pageNumber: random.pick([
      (page: number) => `— ${page} —`,
      (page: number) => `-${page}-`,
      (page: number) => `${page}`,
      (page: number) => `第 ${page} 页`,
    ]),
    repeatsHeader: random.chance(0.5),
    cutsRows: random.chance(0.6),
    rulesCuts: random.chance(0.5),
    valuesBelow: random.chance(0.3),
    spreadsGroups: random.chance(0.5),
    twice: random.chance(0.2),
    inPieces: random.chance(0.3),
    side: random.pick(['middle', 'right']),
    size: random.pick([8, 9]),
  };
}

/** Prints a report as a PDF in a layout, its tables on the grid of the form. */
export function printPdf(sheet: Sheet, layout: PdfLayout, random: Random): Uint8Array {
  const look = drawLook(layout, random);
  const size = layout === 'pdf-landscape' ? { width: A4.height, height: A4.width } : { ...A4 };
  const paper = new Paper(size, look);
  const [first, second, third, fourth, fifth, sixth] = sheet.headings;
  paper.addTitle(sheet.title);
  paper.addParagraph(sheet.preamble);
  paper.addParagraph(first ?? '');
  // Prose of any length moves the ends of pages to other rows.
  for (let count = random.integer(1, 12); count > 0; count -= 1) paper.addParagraph(PROSE[1]);
  paper.addParagraph(second ?? '');
  paper.addTable('disclosure', sheet.disclosure);
  paper.addParagraph(third ?? '');
  paper.addTable('requests', sheet.requests);
  paper.addParagraph(fourth ?? '');
  paper.addTable('disputes', sheet.disputes);
  paper.addParagraph(fifth ?? '');
  paper.addParagraph(PROSE[5]);
  paper.addParagraph(sixth ?? '');
  paper.addParagraph(PROSE[6]);
  return writePdf(paper.pages().map((content) => ({ ...size, content })));
}
