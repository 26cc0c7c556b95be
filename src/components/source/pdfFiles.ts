/** What a PDF may lack: the maps of Chinese character sets and the fonts that every reader of PDFs has. */
const FILES = import.meta.glob<string>(
  [
    '/node_modules/pdfjs-dist/cmaps/*GB*.bcmap',
    '/node_modules/pdfjs-dist/standard_fonts/{Foxit*.pfb,LiberationSans*.ttf}',
  ],
  { query: '?url&no-inline', import: 'default', eager: true },
);

/** Gives the library its files by name: each has an address of its own on the site. */
export class NamedFiles {
  async fetch({ filename }: { readonly filename: string }): Promise<Uint8Array> {
    const path = Object.keys(FILES).find((file) => file.endsWith(`/${filename}`));
    const address = path && FILES[path];
    if (!address) throw new Error(`no file ${filename} for PDFs`);
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${filename}: ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  }
}
