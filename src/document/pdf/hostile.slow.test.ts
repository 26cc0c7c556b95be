import { Buffer } from 'node:buffer';
import { constants, deflateRawSync, deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { drawText } from '../../testing/pdf/draw.ts';
import { stream, writePdf, writeStream } from '../../testing/pdf/writePdf.ts';
import { UnreadableDocument } from '../document.ts';
import { readPdf } from '../readPdf.ts';

const SENTENCE = '本报告由本机关按照条例的要求编制，所列数据的统计期限自一月一日起';

/** Forms of which each draws the next one twice. */
function writeLaughs(levels: number): string[] {
  return Array.from({ length: levels }, (_, at) =>
    stream(
      `<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /A ${at + 6} 0 R >> >>`,
      at === levels - 1 ? '0 0 m 9 9 l S' : '/A Do /A Do',
    ),
  );
}

/** So many MB of a pattern, deflated: one MB of it, as often. */
function deflate(pattern: string, megabytes: number): string {
  const [head, end] = ['\x78\x9c', '\x03\x00'];
  const piece = deflateRawSync(Buffer.alloc(2 ** 20, pattern), {
    finishFlush: constants.Z_FULL_FLUSH,
  });
  return head + piece.toString('latin1').repeat(megabytes) + end;
}

/** What is refused once it has taken all the time or memory that a document may take. */
const hostile: Record<string, () => Uint8Array> = {
  'that inflates to 500 MB': () => writeStream('<< /Filter /FlateDecode', deflate(' ', 500)),
  'that inflates twice to 500 MB': () =>
    writeStream(
      '<< /Filter [/FlateDecode /FlateDecode]',
      deflateSync(Buffer.from(deflate('q Q ', 500), 'latin1')).toString('latin1'),
    ),
};

test.each(Object.entries(hostile))('a file %s is refused in a sentence', async (_, make) => {
  const refusal = await readPdf(make()).catch((failure: unknown) => failure);
  expect(refusal).toBeInstanceOf(UnreadableDocument);
  expect(refusal).toHaveProperty('message', expect.stringMatching(/pdf-(?:slow|memory)/));
});

test('forms that double forty times are refused, and the next file is read', async () => {
  const laughs = writeStream('<<', '/A Do', writeLaughs(40));
  await expect(readPdf(laughs)).rejects.toThrow(/pdf-(?:slow|memory)/);
  const { blocks } = await readPdf(
    writePdf([
      { content: [0, 1, 2, 3].map((at) => drawText(50, 800 - at * 14, SENTENCE)).join('\n') },
    ]),
  );
  expect(blocks).toHaveLength(1);
});
