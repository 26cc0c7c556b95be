import type { Sheet } from './layOutForm.ts';
import { printArchive } from './printArchive.ts';
import { PAGE_LAYOUTS, type PageLayout, printPage } from './printPage.ts';
import { printWord } from './printWord.ts';
import type { Random } from './random.ts';

/** Ways in which a report comes as a file that says where its columns are. */
export const FILE_LAYOUTS = [...PAGE_LAYOUTS, 'archive', 'docx'] as const;
export type FileLayout = PageLayout | 'archive' | 'docx';

/** Prints a report as a file in a layout. */
export function printFile(
  sheet: Sheet,
  layout: FileLayout,
  random: Random,
): { readonly name: string; readonly bytes: Uint8Array } {
  if (layout === 'docx') return { name: 'made.docx', bytes: printWord(sheet, random) };
  const encode = (text: string) => new TextEncoder().encode(text);
  if (layout === 'archive') {
    return { name: 'made.doc', bytes: encode(printArchive(printPage(sheet, 'word', random))) };
  }
  return { name: 'made.html', bytes: encode(printPage(sheet, layout, random)) };
}
