import { findNodeHost } from './nodeHost.ts';

/** A thread in which the library parses, so that a hostile file can be ended. */
export interface PdfThread {
  readonly port: Worker;
  /** Rejects where the thread breaks down or takes too much memory. */
  readonly failed: Promise<never>;
  /** How many milliseconds of work the thread has done: on a busy machine less than time goes by. */
  readonly readWork?: () => Promise<number>;
  /** Gives the thread back; one that is not `sound` is ended. */
  readonly release: (sound: boolean) => void;
}

/** What the surroundings of the program offer for the reading of PDFs. */
export interface PdfHost {
  readonly openThread?: () => PdfThread;
  /** Takes the fonts of files; without it the library works out the outline of every character. */
  readonly screen?: HTMLDocument;
  /** Folder or URL, with a slash at its end, of the library's maps of Chinese character sets. */
  readonly characterMaps?: string;
  /** The same of its standard fonts. */
  readonly standardFonts?: string;
  /** Gives such files by their names, where they lie in no folder. */
  readonly files?: new () => {
    fetch(asked: { readonly filename: string }): Promise<Uint8Array>;
  };
}

let host: PdfHost | null = null;

/** Says what the surroundings offer: a browser's page must, Node's are found. */
export function setPdfHost(offered: PdfHost) {
  host = offered;
}

/** What was set, else what Node has; without either the library parses in the calling thread. */
export function findPdfHost(): PdfHost {
  host ??= findNodeHost() ?? {};
  return host;
}
