import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { UnreadableDocument } from '../document.ts';
import { startClock } from './clock.ts';
import { findPdfHost } from './host.ts';
import type { PageMarks } from './marks.ts';
import { IDENTITY, readMatrix } from './matrix.ts';
import type { OperatorNumbers } from './operators.ts';
import { readFont } from './readFont.ts';
import { readMarks } from './readMarks.ts';
import type { Font } from './textState.ts';

/** What a file may ask for; an annual report needs a tenth of it. */
const MOST_BYTES = 30 * 2 ** 20;
const MOST_PAGES = 200;
const MOST_OPERATORS = 400_000;
const MOST_GLYPHS = 100_000;

/** Opens a PDF and reads what each page draws. */
export async function readPdfPages(bytes: Uint8Array): Promise<PageMarks[]> {
  if (bytes.length > MOST_BYTES) {
    const size = Math.ceil(bytes.length / 2 ** 20);
    throw new UnreadableDocument('pdf-large', { size, most: MOST_BYTES / 2 ** 20 });
  }
  const thread = findPdfHost().openThread?.();
  const limit = startClock(thread?.readWork);
  let sound = false;
  try {
    const work = parse(bytes, thread?.port ?? null, limit.isOver);
    const pages = await Promise.race([work, limit.passed, ...(thread ? [thread.failed] : [])]);
    sound = true;
    return pages;
  } catch (failure) {
    sound = failure instanceof UnreadableDocument && !limit.isOver();
    throw explain(failure);
  } finally {
    limit.stop();
    thread?.release(sound);
  }
}

async function parse(
  bytes: Uint8Array,
  port: Worker | null,
  isOver: () => boolean,
): Promise<PageMarks[]> {
  const { getDocument, OPS, PDFWorker } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const { characterMaps, standardFonts, files, screen } = findPdfHost();
  const task = getDocument({
    // The library takes the bytes away from whoever hands them over.
    data: new Uint8Array(bytes),
    ...(port ? { worker: PDFWorker.create({ port, verbosity: 0 }) } : {}),
    ...(characterMaps ? { cMapUrl: characterMaps } : {}),
    ...(standardFonts ? { standardFontDataUrl: standardFonts } : {}),
    ...(files ? { BinaryDataFactory: files } : {}),
    enableXfa: false,
    fontExtraProperties: true,
    // Fonts are not shown, so neither Node nor a browser needs to load them.
    disableFontFace: screen === undefined,
    ...(screen ? { ownerDocument: screen } : {}),
    useSystemFonts: false,
    useWorkerFetch: false,
    // Pictures are not looked at; a dot may be a part of a line.
    maxImageSize: 1,
    verbosity: 0,
  });
  try {
    return await readPages(await task.promise, OPS, isOver);
  } finally {
    await task.destroy();
  }
}

async function readPages(
  document: PDFDocumentProxy,
  numbers: OperatorNumbers,
  isOver: () => boolean,
): Promise<PageMarks[]> {
  if (document.numPages > MOST_PAGES) {
    const pages = document.numPages;
    throw new UnreadableDocument('pdf-pages', { pages, most: MOST_PAGES });
  }
  const layers = await document.getOptionalContentConfig();
  const isShown = (layer: unknown) => layers.isVisible(layer);
  const pages: PageMarks[] = [];
  let glyphs = 0;
  for (let number = 1; number <= document.numPages && !isOver(); number += 1) {
    const page = await document.getPage(number);
    const operators = await page.getOperatorList();
    const viewport = page.getViewport({ scale: 1 });
    if (operators.fnArray.length > MOST_OPERATORS) throw tooMuch(number);
    const marks = readMarks({
      operators,
      numbers,
      fonts: await readFonts(page, operators, numbers),
      toPage: readMatrix(viewport.transform) ?? IDENTITY,
      width: viewport.width,
      height: viewport.height,
      isShown,
    });
    glyphs += marks.glyphs.length;
    if (glyphs > MOST_GLYPHS) throw tooMuch(number);
    pages.push(marks);
    page.cleanup();
  }
  return pages;
}

function tooMuch(page: number): UnreadableDocument {
  return new UnreadableDocument('pdf-busy', { page });
}

async function readFonts(
  page: PDFPageProxy,
  { fnArray, argsArray }: Awaited<ReturnType<PDFPageProxy['getOperatorList']>>,
  numbers: OperatorNumbers,
): Promise<Map<string, Font>> {
  const names = new Set<string>();
  fnArray.forEach((operator, at) => {
    const args: unknown = argsArray[at];
    if (operator === numbers['setFont'] && Array.isArray(args)) names.add(String(args[0]));
    if (operator === numbers['setGState']) for (const name of listSetFonts(args)) names.add(name);
  });
  const fonts = new Map<string, Font>();
  for (const name of names) {
    const font = await new Promise<unknown>((resolve) => page.commonObjs.get(name, resolve));
    fonts.set(name, readFont(name, font));
  }
  return fonts;
}

/** Fonts that are set among other settings. */
function listSetFonts(args: unknown): string[] {
  const [settings]: unknown[] = Array.isArray(args) ? args : [];
  if (!Array.isArray(settings)) return [];
  return settings.flatMap((setting: unknown) => {
    const [key, value]: unknown[] = Array.isArray(setting) ? setting : [];
    return key === 'Font' && Array.isArray(value) ? [String(value[0])] : [];
  });
}

/** Why a file can't be read, where the library says so in its own words. */
function explain(failure: unknown): unknown {
  if (!(failure instanceof Error) || failure instanceof UnreadableDocument) return failure;
  const rule =
    failure.name === 'PasswordException'
      ? 'pdf-locked'
      : /memory/i.test(failure.message)
        ? 'pdf-memory'
        : 'pdf-broken';
  return new UnreadableDocument(rule, {}, { cause: failure });
}
