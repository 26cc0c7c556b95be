import { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { drawCells, drawPicture, drawRuling, drawText } from '../../testing/pdf/draw.ts';
import { assemble, FIRST_FREE, stream, writePdf, writeStream } from '../../testing/pdf/writePdf.ts';
import { UnreadableDocument } from '../document.ts';
import { readPdf } from '../readPdf.ts';

const SENTENCE = '本报告由本机关按照条例的要求编制，所列数据的统计期限自一月一日起';
const prose = [0, 1, 2, 3].map((at) => drawText(50, 800 - at * 14, SENTENCE)).join('\n');

function asText(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}

const whole = asText(writePdf([{ content: prose }]));
const encoded = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
const hostile: Record<string, [bytes: () => Uint8Array, reason: RegExp]> = {
  'of 51 MB': [() => new Uint8Array(51 * 2 ** 20), /pdf-large size=51 most=30/],
  'of 2,000 pages': [
    () => writePdf(Array.from({ length: 2000 }, () => ({ content: 'q Q' }))),
    /pdf-pages pages=2000 most=200/,
  ],
  'whose pages lead back to themselves': [
    () =>
      assemble([
        '<< /Type /Catalog /Pages 2 0 R >>',
        '<< /Type /Pages /Count 3 /Kids [2 0 R 2 0 R 2 0 R] >>',
      ]),
    /pdf-broken/,
  ],
  'whose forms draw each other without end': [
    () =>
      writeStream('<<', '/A Do', [
        stream(
          '<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /A 5 0 R >> >>',
          '/A Do /A Do',
        ),
      ]),
    /pdf-drawn/,
  ],
  'of arrays in arrays': [() => writeStream('<<', '['.repeat(1_000_000)), /pdf-(?:drawn|broken)/],
  'of characters without end': [
    () =>
      writePdf(
        Array.from({ length: 120 }, (_, page) => ({
          content: Array.from({ length: 100 }, (__, row) =>
            drawText(2, row * 8, `${page} 规章行政许可 12 3 ${row}`, { size: 7 }),
          ).join('\n'),
        })),
      ),
    /pdf-busy page=\d+/,
  ],
  'of one path without end': [
    () =>
      writeStream(
        '<<',
        `${Array.from({ length: 300_000 }, (_, at) => `${at % 595} ${at % 842} m ${at % 595} 9 l`).join('\n')} S`,
      ),
    /pdf-drawn/,
  ],
  'whose page is larger than any paper': [
    () =>
      assemble([
        '<< /Type /Catalog /Pages 2 0 R >>',
        '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
        '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100000000 100000000] /Contents 4 0 R /Resources << >> >>',
        stream('<<', '0 0 m 100000000 100000000 l S'),
      ]),
    /pdf-drawn/,
  ],
  'that is an archive': [
    () => encoded(`%PDF-1.7\nPK\u0003\u0004${'x'.repeat(9_999)}`),
    /pdf-broken/,
  ],
  'cut in half': [() => encoded(whole.slice(0, 2_000)), /pdf-broken/],
  'that is empty': [() => new Uint8Array(), /pdf-broken/],
};

test.each(Object.entries(hostile))(
  'a file %s is refused in a sentence',
  async (_, [bytes, reason]) => {
    const refusal = await readPdf(bytes()).catch((failure: unknown) => failure);
    expect(refusal).toBeInstanceOf(UnreadableDocument);
    expect(refusal).toHaveProperty('message', expect.stringMatching(reason));
    expect(refusal).toHaveProperty('message', expect.not.stringContaining('\n'));
  },
);

test('a table of contents of objects that lies or leads back is mended', async () => {
  const start = /startxref\n(\d+)/.exec(whole)?.[1] ?? '';
  const back = whole.replace('/Root 1 0 R', `/Root 1 0 R /Prev ${start}`);
  const lie = whole.replace(/xref\n0 \d+/, 'xref\n0 900000000');
  for (const text of [back, lie]) expect((await readPdf(encoded(text))).blocks).toHaveLength(1);
});

test('a script in a document does not run', async () => {
  const script = '(globalThis.ran = true; while \\(true\\) {})';
  const catalogue = `/OpenAction << /S /JavaScript /JS ${script} >>`;
  const { blocks } = await readPdf(writePdf([{ content: prose }], { catalogue }));
  expect(blocks).toHaveLength(1);
  expect(globalThis).not.toHaveProperty('ran');
});

test('pages of pictures without text are a scan', async () => {
  const page = { content: drawPicture(0, 0, 595, 842) + drawText(290, 20, '- 1 -') };
  await expect(readPdf(writePdf([page, page]))).rejects.toThrow('pdf-scan');
});

test('a picture in strips is a scan too, and one among pages of text is none', async () => {
  const strips = [0, 1, 2, 3].map((at) => drawPicture(0, at * 210, 595, 210)).join('\n');
  await expect(readPdf(writePdf([{ content: strips }]))).rejects.toThrow('pdf-scan');
  const { blocks } = await readPdf(
    writePdf([{ content: prose }, { content: prose }, { content: strips }]),
  );
  expect(blocks.length).toBeGreaterThan(0);
});

test('a document whose fonts name nothing is refused', async () => {
  const content = [0, 1, 2, 3].map((at) => drawText(50, 800 - at * 14, SENTENCE, { font: 'P' }));
  const refused = readPdf(writePdf([{ content: content.join('\n') }]));
  await expect(refused).rejects.toThrow('pdf-fonts');
});

test('a document that only draws is refused', async () => {
  await expect(readPdf(writePdf([{ content: '0 0 m 100 100 l S' }]))).rejects.toThrow(/pdf-drawn/);
});

const encrypted = (name: string) =>
  readFileSync(join(import.meta.dirname, `../fixtures/pdf/${name}.pdf`));

test('an encrypted document with an empty password is read, with a real one refused', async () => {
  const { blocks } = await readPdf(encrypted('encrypted-empty'));
  expect(blocks).toMatchObject([{ text: SENTENCE.repeat(4) }]);
  await expect(readPdf(encrypted('encrypted-password'))).rejects.toThrow('pdf-locked');
});

test('what is filled into a form is text where the page shows it', async () => {
  const table = { xs: [50, 200, 300], ys: [700, 680, 660] };
  const look = drawText(2, 6, '321').replace('/F', '/G');
  const field = FIRST_FREE;
  const { blocks } = await readPdf(
    writePdf(
      [
        {
          content: `${prose} ${drawRuling(table)} ${drawCells(table, [
            ['信息', '件数'],
            ['规章', ''],
          ])}`,
          entries: `/Annots [${field} 0 R]`,
        },
      ],
      {
        catalogue: `/AcroForm << /Fields [${field} 0 R] >>`,
        objects: [
          `<< /Type /Annot /Subtype /Widget /FT /Tx /F 4 /T (a) /V (321) /Rect [240 662 280 678] /AP << /N ${field + 1} 0 R >> >>`,
          stream(
            '<< /Type /XObject /Subtype /Form /BBox [0 0 40 16] /Resources << /Font << /G 3 0 R >> >>',
            look,
          ),
        ],
      },
    ),
  );
  const rows = blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
  expect(rows.map((row) => row.map(({ text }) => text))).toEqual([
    ['信息', '件数'],
    ['规章', '321'],
  ]);
});

test('the caller keeps the bytes', async () => {
  const bytes = writePdf([{ content: prose }]);
  await readPdf(bytes);
  expect(bytes.length).toBeGreaterThan(1000);
});
