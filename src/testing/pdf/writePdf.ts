import { Buffer } from 'node:buffer';

/** A page to be written: its size in points and what it draws. */
export interface WrittenPage {
  readonly width?: number;
  readonly height?: number;
  /** Operators, with y from the bottom, as PDF has them. */
  readonly content: string;
  /** Further entries of the page's dictionary. */
  readonly entries?: string;
}

/** Further objects and entries, by number from `FIRST_FREE`. */
interface Extras {
  readonly objects?: readonly string[];
  /** Entries of the catalogue. */
  readonly catalogue?: string;
}

/** The objects 1 to 13 are the document's own. */
export const FIRST_FREE = 14;
export const A4 = { width: 595, height: 842 } as const;

/** How far a character's number in a font lies from its Unicode: fonts must say what they show. */
const SHIFT = 1;

/**
 * Writes a PDF with these fonts, none of them embedded: /F names its characters, /V is the same
 * upright, /P puts them into private use, /N names none. Characters of ASCII are half as wide.
 */
export function writePdf(pages: readonly WrittenPage[], extras: Extras = {}): Uint8Array {
  const first = FIRST_FREE + (extras.objects?.length ?? 0);
  const kids = pages.map((_, at) => `${first + at * 2} 0 R`).join(' ');
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${extras.catalogue ?? ''} >>`,
    `<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`,
    ...writeFonts(),
    stream(
      '<< /Type /XObject /Subtype /Image /Width 40 /Height 40 /ColorSpace /DeviceGray /BitsPerComponent 8',
      '\u0000'.repeat(1600),
    ),
    ...(extras.objects ?? []),
    ...pages.flatMap(({ width = A4.width, height = A4.height, content, entries = '' }, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Contents ${first + at * 2 + 1} 0 R
/Resources << /Font << /F 3 0 R /V 6 0 R /P 7 0 R /N 9 0 R >> /XObject << /I 13 0 R >> /ExtGState << /H << /ca 0 >> >> >> ${entries} >>`,
      stream('<<', content),
    ]),
  ];
  return assemble(objects);
}

/** A stream object without filters. */
export function stream(dictionary: string, data: string): string {
  return `${dictionary} /Length ${data.length} >>\nstream\n${data}\nendstream`;
}

/** The bytes of a file with these objects, numbered from 1; the first is the catalogue. */
export function assemble(objects: readonly string[], trailer = ''): Uint8Array {
  let file = '%PDF-1.7\n';
  const offsets = objects.map((object, at) => {
    const offset = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${entries.join('')}`;
  const end = `trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${file.length}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(file + table + end, 'latin1'));
}

function writeFonts(): string[] {
  const font = (encoding: string, toUnicode: string) =>
    `<< /Type /Font /Subtype /Type0 /BaseFont /Made /Encoding /${encoding} /DescendantFonts [4 0 R] ${toUnicode} >>`;
  const ranges = (target: (code: number) => number) =>
    stream(
      '<<',
      `/CIDInit /ProcSet findresource begin 12 dict begin begincmap
1 begincodespacerange <0000> <FFFF> endcodespacerange
${listRanges()
  .map(
    ([from, to]) =>
      `1 beginbfrange <${hex(from + SHIFT)}> <${hex(to + SHIFT)}> <${hex(target(from))}> endbfrange`,
  )
  .join('\n')}
endcmap end end`,
    );
  return [
    font('Identity-H', '/ToUnicode 5 0 R'),
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Made /DW 1000 /W [${0x20 + SHIFT} ${0x7e + SHIFT} 500]
/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor 10 0 R >>`,
    ranges((code) => code),
    font('Identity-V', '/ToUnicode 5 0 R'),
    font('Identity-H', '/ToUnicode 8 0 R'),
    ranges((code) => 0xe000 + (code % 0x1000)),
    font('Identity-H', ''),
    '<< /Type /FontDescriptor /FontName /Made /Flags 4 /FontBBox [0 -140 1000 860] /Ascent 860 /Descent -140 /ItalicAngle 0 /CapHeight 700 /StemV 80 >>',
    'null',
    'null',
  ];
}

/** What reports are written in, by rows of 256: a range may not pass from one to the next. */
function listRanges(): [number, number][] {
  const rows = [0x00, 0x01, 0x20, 0x22, 0x25, 0x2e, 0x2f, 0x30, 0xfe, 0xff];
  for (let row = 0x4e; row <= 0x9f; row += 1) rows.push(row);
  return rows.map((row) => [row * 256, row * 256 + 254]);
}

function hex(code: number): string {
  return code.toString(16).padStart(4, '0');
}

/** A text as the fonts of `writePdf` take it. */
export function encode(text: string): string {
  const codes = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at) + SHIFT);
  return `<${codes.map(hex).join('')}>`;
}

/** A document of one page with this stream, and more objects from the fifth on. */
export function writeStream(
  dictionary: string,
  data: string,
  more: readonly string[] = [],
): Uint8Array {
  return assemble([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R
/Resources << /XObject << /A 5 0 R >> >> >>`,
    stream(dictionary, data),
    ...more,
  ]);
}
