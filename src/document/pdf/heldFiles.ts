import type { PdfHost } from './host.ts';

/** Gives the library what a PDF may lack by name, out of files that are there already. */
export function heldFiles(
  files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>,
): NonNullable<PdfHost['files']> {
  return class {
    async fetch({ filename }: { readonly filename: string }): Promise<Uint8Array> {
      const file = files.get(filename);
      if (!file) throw new Error(`no file ${filename} for PDFs`);
      // Whoever gets the bytes may give them away.
      return file.slice();
    }
  };
}
