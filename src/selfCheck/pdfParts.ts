import { heldFiles } from '../document/pdf/heldFiles.ts';
import { setPdfHost } from '../document/pdf/host.ts';

/** What a PDF may lack: maps of Chinese character sets, and the fonts that every reader of PDFs has. */
const FILES = import.meta.glob<string>(
  [
    '/node_modules/pdfjs-dist/cmaps/*GB*.bcmap',
    '/node_modules/pdfjs-dist/standard_fonts/{Foxit*.pfb,LiberationSans-Regular.ttf}',
  ],
  { query: '?url&no-inline', import: 'default', eager: true },
);

/** By their names. */
export type PdfFiles = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

interface PdfParts {
  readonly files: PdfFiles;
  /** Has the library's parser listen on a port. */
  readonly listen: (port: MessagePort) => void;
}

let parts: PdfParts | null = null;

/** The parts that were loaded; null before. */
export const pdfParts = (): PdfParts | null => parts;

/**
 * Loads the parser of PDFs with all that it may ask for, and lets it run in this worker: the page that
 * started the worker ends it where a file takes too long.
 */
export async function preparePdf(): Promise<void> {
  const [{ WorkerMessageHandler }, fetched] = await Promise.all([
    import('pdfjs-dist/legacy/build/pdf.worker.min.mjs'),
    Promise.all(Object.entries(FILES).map(fetchPart)),
    import('pdfjs-dist/legacy/build/pdf.mjs'),
  ]);
  const files: PdfFiles = new Map(fetched);
  const listen = (port: MessagePort) => {
    WorkerMessageHandler.initializeFromPort(port);
    port.start();
  };
  parts = { files, listen };
  setPdfHost({
    openThread: () => {
      const { port1, port2 } = new MessageChannel();
      listen(port2);
      port1.start();
      return {
        // The library asks of a port only what both kinds have: messages, and listeners for them.
        port: port1 as unknown as Worker,
        failed: new Promise<never>(() => {}),
        readWork: async () => 0,
        release: () => port1.close(),
      };
    },
    files: heldFiles(files),
  });
}

async function fetchPart([path, address]: [string, string]) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  const name = path.slice(path.lastIndexOf('/') + 1);
  return [name, new Uint8Array(await response.arrayBuffer())] as const;
}
