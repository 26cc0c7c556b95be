/** The only file that draws a PDF. It is fetched when a reader opens one, with the library and its worker. */
import {
  GlobalWorkerOptions,
  getDocument,
  type PDFDocumentProxy,
  PDFWorker,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import worker from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?worker&url';
import { heldFiles } from '../../document/pdf/heldFiles.ts';
import { NamedFiles } from './pdfFiles.ts';

/** A page as a picture, with its size in points. */
export interface DrawnPage {
  readonly canvas: HTMLCanvasElement;
  readonly width: number;
  readonly height: number;
}

/** A PDF that the reader chose: its bytes, a made-up address as its key, and the worker that has already parsed it. */
interface GivenPdf {
  readonly address: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly port: MessagePort;
  /** Fonts and character maps that a PDF may lack, by name. */
  readonly files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
}

let given: GivenPdf | null = null;

/** From now on this is what stands under its address. */
export function offerPdf(pdf: GivenPdf): void {
  given = pdf;
  if (opened?.address === pdf.address) opened = null;
}

/** Sharper than a screen of one dot a pixel; beyond three dots nothing is to be seen. */
const [FEWEST_DOTS, MOST_DOTS] = [1.5, 3];

let opened: { readonly address: string; readonly file: Promise<PDFDocumentProxy> } | null = null;

/**
 * Draws a page, `width` pixels of the screen wide.
 * @throws where the file can't be fetched or drawn.
 */
export async function drawPage(address: string, number: number, width: number): Promise<DrawnPage> {
  const page = await (await open(address)).getPage(number);
  const size = page.getViewport({ scale: 1 });
  const dots = Math.min(MOST_DOTS, Math.max(FEWEST_DOTS, devicePixelRatio));
  const viewport = page.getViewport({ scale: (width / size.width) * dots });
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(viewport.width);
  canvas.height = Math.round(viewport.height);
  await page.render({ canvas, viewport }).promise;
  return { canvas, width: size.width, height: size.height };
}

function open(address: string): Promise<PDFDocumentProxy> {
  if (opened?.address === address) return opened.file;
  const file = getDocument({
    ...(given?.address === address ? giveBytes(given) : fetchBytes(address)),
    useWorkerFetch: false,
    enableXfa: false,
    verbosity: 0,
  }).promise;
  opened = { address, file };
  // A reader may try again once the network is back.
  file.catch(() => {
    opened = null;
  });
  return file;
}

function fetchBytes(url: string) {
  GlobalWorkerOptions.workerSrc = worker;
  return { url, BinaryDataFactory: NamedFiles };
}

function giveBytes({ bytes, port, files }: GivenPdf) {
  return {
    data: bytes.slice(),
    // The library asks of a port only what both kinds have: messages, and listeners for them.
    worker: PDFWorker.create({ port: port as unknown as Worker, verbosity: 0 }),
    BinaryDataFactory: heldFiles(files),
  };
}
