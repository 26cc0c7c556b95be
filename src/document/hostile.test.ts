import { expect, test } from 'vitest';
import { zipParts } from '../testing/zipParts.ts';
import { readDocument } from './readDocument.ts';

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const encode = (text: string) => new TextEncoder().encode(text);
const page = (body: string) => encode(`<!DOCTYPE html><html><body>${body}`);
const word = (body: string) =>
  zipParts({ 'word/document.xml': `<w:document ${WORD}><w:body>${body}</w:body></w:document>` });
const wideCell = '<w:tc><w:tcPr><w:gridSpan w:val="99999999"/></w:tcPr><w:p/></w:tc>';

test.each<[string, string, () => Uint8Array, string]>([
  ['a file without a byte', 'x.pdf', () => new Uint8Array(), 'file-empty'],
  ['a file of 50 MB', 'x.docx', () => new Uint8Array(50_000_000), 'file-large most=40'],
  ['a page of 9 MB', 'x.html', () => page(' '.repeat(9_000_000)), 'file-large most=8'],
  ['a text of 3 MB', 'x.txt', () => encode('1\n'.repeat(1_500_000)), 'file-large most=2'],
  ['a zip bomb', 'x.docx', () => word(' '.repeat(40_000_000)), 'zip-large'],
  ['XML without end', 'x.docx', () => word('<w:p/>'.repeat(400_000)), 'xml-large'],
  ['XML nested deep', 'x.docx', () => word('<w:p>'.repeat(5000)), 'xml-large'],
  [
    'a cell that says it is wide',
    'x.docx',
    () => word(`<w:tbl><w:tr>${wideCell}${wideCell}</w:tr></w:tbl>`),
    'table-large',
  ],
  ['a page nested deep', 'x.html', () => page('<div>'.repeat(5000)), 'page-deep'],
  ['tables nested deep', 'x.html', () => page('<table><tr><td>'.repeat(500)), 'page-deep'],
  ['a page without end', 'x.html', () => page('<p>1'.repeat(200_000)), 'page-elements'],
  ['comments without end', 'x.html', () => page('<!--x-->'.repeat(200_000)), 'page-elements'],
  [
    'cells that say they are wide and deep',
    'x.html',
    () => page(`<table><tr>${'<td colspan=1000 rowspan=65534>1'.repeat(9)}`),
    'table-large',
  ],
  [
    'rows of text without end',
    'x.txt',
    () => encode('规章\t1\t2\n'.repeat(100_000)),
    'table-large',
  ],
  [
    'tables nested deep in Markdown',
    'x.md',
    () => encode('<table><tr><td>'.repeat(100_000)),
    'page-deep',
  ],
  [
    'cells of Markdown that say they are wide and deep',
    'x.md',
    () => encode(`<table><tr>${'<td colspan=1e9 rowspan=65534>1'.repeat(2000)}`),
    'table-large',
  ],
  [
    'a million empty cells',
    'x.docx',
    () =>
      word(`<w:tbl>${`<w:tr>${'<w:tc><w:p/></w:tc>'.repeat(20)}</w:tr>`.repeat(50_000)}</w:tbl>`),
    'xml-large',
  ],
  [
    'parts of a web archive without end',
    'x.mht',
    () =>
      encode(
        `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=a\r\n\r\n${'--a\r\nContent-Type: image/png\r\n\r\n'.repeat(100_000)}`,
      ),
    'archive-pageless',
  ],
  ['sectors that name each other', 'x.doc', cyclicSectors, 'format-other-program'],
  ['a list of sectors that fills the file', 'x.doc', () => cyclicSectors(20_000), 'word-broken'],
  ['a zip cut off', 'x.docx', () => word('<w:p/>'.repeat(9000)).subarray(0, 200), 'zip-broken'],
  ['a header of an old Word file alone', 'x.doc', () => oleHeader(), 'format-other-program'],
])('%s is refused in one sentence', async (_, name, make, cause) => {
  const refusal = expect.objectContaining({
    name: 'UnreadableDocument',
    message: expect.stringContaining(cause),
  });
  await expect(readDocument(make(), name)).rejects.toEqual(refusal);
});

test.each([
  ['comments before what is no page', `${'<!--x-->'.repeat(5000)}1`],
  ['headers before what is no web archive', `${'a: b\r\n'.repeat(5000)}1`],
  ['styles in one tag without end', `<html><p${' style="a"'.repeat(200_000)}>1`],
  ['attributes in a tag that never closes', `<html><p>1<p${' lang=a'.repeat(200_000)}`],
  ['a style sheet that never closes', `<html><style>${'{'.repeat(60_000)}</style><p>1`],
])('%s take no longer than their length', async (_, text) => {
  expect((await readDocument(encode(text), 'x.html')).blocks.length).toBeGreaterThan(0);
});

/** A compound file whose sectors each name the next, and whose list of them goes over all of them. */
function cyclicSectors(count = 100): Uint8Array {
  const bytes = new Uint8Array(512 * (count + 1));
  const view = new DataView(bytes.buffer);
  bytes.set(oleHeader().subarray(0, 64));
  view.setUint32(48, 1, true);
  view.setUint32(60, 2, true);
  view.setUint32(68, count > 100 ? 3 : 0xfffffffe, true);
  for (let at = 1; at < 109; at += 1) view.setUint32(76 + at * 4, 0xffffffff, true);
  for (let sector = 0; sector < count; sector += 1) {
    for (let at = 0; at < 128; at += 1) {
      view.setUint32(512 * (sector + 1) + at * 4, (sector * 127 + at + 1) % count, true);
    }
    if (count > 100) view.setUint32(512 * (sector + 1) + 508, (sector + 1) % count, true);
  }
  return bytes;
}

/** Chains of sectors that lead to themselves, as the header of a compound file names them. */
function oleHeader(): Uint8Array {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes[30] = 9;
  bytes[32] = 6;
  return bytes;
}
