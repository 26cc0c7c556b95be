import type { Page } from 'playwright-core';
import { getDocumentProxy } from 'unpdf';

/** What stands on one page of paper, as Chromium tags what it prints. */
interface Sheet {
  /** Pieces of text in the order of the document, each with the roles of what it stands in. */
  readonly texts: readonly { readonly text: string; readonly roles: readonly string[] }[];
  /** Rows of tables, or the parts of them that are on this page: the texts of their cells. */
  readonly rows: readonly string[];
  /** What drawings on it are called. */
  readonly drawings: readonly string[];
}

/** A tree of structure: elements with their parts, and pieces of a page's content. */
interface Part {
  readonly role?: string;
  readonly alt?: string;
  readonly id?: string;
  readonly children?: readonly Part[];
}

/** A page of the site on paper, sheet by sheet. */
export async function readPaper(page: Page): Promise<readonly Sheet[]> {
  const bytes = await page.pdf({ preferCSSPageSize: true, tagged: true });
  const paper = await getDocumentProxy(new Uint8Array(bytes));
  const sheets: Sheet[] = [];
  for (let number = 1; number <= paper.numPages; number += 1) {
    const sheet = await paper.getPage(number);
    const texts = await readTexts(sheet);
    sheets.push(readSheet((await sheet.getStructTree()) ?? {}, texts));
  }
  await paper.cleanup();
  return sheets;
}

/** Texts that are printed over each other, by sheets. */
export async function listOverlaps(page: Page): Promise<readonly string[]> {
  const bytes = await page.pdf({ preferCSSPageSize: true });
  const paper = await getDocumentProxy(new Uint8Array(bytes));
  const found: string[] = [];
  for (let number = 1; number <= paper.numPages; number += 1) {
    const { items } = await (await paper.getPage(number)).getTextContent();
    const texts = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item] : []));
    const boxes = texts.map(({ str, transform: [, , , size, x, y], width }) => ({
      text: str,
      // Lines may stand as close as their letters are high.
      box: [x + 1, y, x + width - 1, y + size * 0.6] as const,
    }));
    boxes.forEach(({ text, box: [left, low, right, high] }, at) => {
      const over = boxes
        .slice(at + 1)
        .find(({ box }) => box[0] < right && box[2] > left && box[1] < high && box[3] > low);
      if (over) found.push(`${number}: “${text}” and “${over.text}”`);
    });
  }
  await paper.cleanup();
  return found;
}

type Paper = Awaited<ReturnType<typeof getDocumentProxy>>;

/** The text of each piece of content, by its id. */
async function readTexts(sheet: Awaited<ReturnType<Paper['getPage']>>) {
  const texts = new Map<string, string>();
  // A ligature is marked within the piece that it stands in, and has no id of its own.
  const open: string[] = [];
  const { items } = await sheet.getTextContent({ includeMarkedContent: true });
  for (const item of items) {
    const id = open.at(-1) ?? '';
    if ('str' in item) texts.set(id, (texts.get(id) ?? '') + item.str);
    else if (item.type === 'endMarkedContent') open.pop();
    else open.push(item.type === 'beginMarkedContentProps' ? (item.id ?? id) : id);
  }
  return texts;
}

function readSheet(tree: Part, known: ReadonlyMap<string, string>): Sheet {
  const texts: { text: string; roles: readonly string[] }[] = [];
  const rows: string[] = [];
  const drawings: string[] = [];
  const textOf = ({ id }: Part) => (id === undefined ? '' : (known.get(id) ?? '').trim());
  const textIn = (part: Part): string => textOf(part) + (part.children ?? []).map(textIn).join('');
  const walk = (part: Part, roles: readonly string[]): void => {
    const { role, alt, children = [] } = part;
    const text = textOf(part);
    if (text !== '') texts.push({ text, roles });
    if (role === 'Figure' && alt) drawings.push(alt);
    // A row of names alone is a head, which each sheet repeats.
    if (role === 'TR') {
      const cells = children
        .filter((cell) => cell.role === 'TD')
        .map(textIn)
        .join('');
      if (cells !== '') rows.push(textIn(part));
    }
    for (const child of children) walk(child, role ? [...roles, role] : roles);
  };
  walk(tree, []);
  return { texts, rows, drawings };
}
