import { type GridDamage, leaveGrid } from './gridDamage.ts';
import type { Sheet } from './layOutForm.ts';
import { PDF_LAYOUTS, type PdfLayout, printPdf } from './pdf/printPdf.ts';
import { printArchive } from './printArchive.ts';
import { printMarkdown } from './printMarkdown.ts';
import { PAGE_LAYOUTS, type PageLayout, printPage } from './printPage.ts';
import { printWord, WORD_HABITS, type WordHabit } from './printWord.ts';
import type { Random } from './random.ts';

type WordLayout = WordHabit extends infer Habit extends string ? `docx, ${Habit}` : never;
const WORD_LAYOUTS = WORD_HABITS.map((habit): WordLayout => `docx, ${habit}`);

/** Ways in which a report comes as a file whose tables say where their columns are. */
export const GRID_LAYOUTS: readonly FileLayout[] = [...PAGE_LAYOUTS, 'archive', ...WORD_LAYOUTS];
/** All ways in which a report comes as a file. */
export const FILE_LAYOUTS: readonly FileLayout[] = [...GRID_LAYOUTS, 'markdown', ...PDF_LAYOUTS];
export type FileLayout = PageLayout | 'archive' | 'markdown' | WordLayout | PdfLayout;

interface MadeFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Prints a report as a file in a layout; a PDF has damages of its own, and none of its grids. */
export function printFile(
  sheet: Sheet,
  layout: FileLayout,
  random: Random,
  damage: GridDamage = leaveGrid,
): MadeFile {
  const encode = (text: string) => new TextEncoder().encode(text);
  const habit = WORD_HABITS.find((one) => layout === `docx, ${one}`);
  if (habit) return { name: 'made.docx', bytes: printWord(sheet, random, damage, habit) };
  const pdf = PDF_LAYOUTS.find((one) => layout === one);
  if (pdf) return { name: 'made.pdf', bytes: printPdf(sheet, pdf, random) };
  if (layout === 'markdown') {
    return { name: 'made.md', bytes: encode(printMarkdown(sheet, random, damage)) };
  }
  if (layout === 'archive') {
    return {
      name: 'made.doc',
      bytes: encode(printArchive(printPage(sheet, 'word', random, damage))),
    };
  }
  const page = PAGE_LAYOUTS.find((one) => layout === one) ?? 'plain';
  return { name: 'made.html', bytes: encode(printPage(sheet, page, random, damage)) };
}
