import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { encodePng } from './encodePng.ts';
import { expectCharacters, fontsFor } from './fonts.ts';
import { svgDocument, textAt } from './svgText.ts';
import { toPng } from './toPng.ts';

const naming = { width: 100, height: 40, title: '', description: '', lang: 'zh' };
const picture = (text: string) =>
  svgDocument(naming, '#fff', textAt(text, 4, 24, { size: 12, fill: '#000' }));
const random = () => String.fromCodePoint(0x4e00 + Math.floor(Math.random() * 5000));

test('a PNG has the size of its SVG', async () => {
  const png = Buffer.from(await toPng(picture('公开')));
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([100, 40]);
});

test('what was drawn before has no part in a picture', async () => {
  const [first, again] = [picture('枣庄 38,651'), picture('枣庄 38,651 ')];
  const before = await toPng(first);
  await toPng(picture(random() + random()));
  expect(Buffer.compare(await toPng(again), before)).toBe(0);
});

test('of characters that were told of, the part of the font is made once', async () => {
  expectCharacters('龘靐齉');
  const first = await fontsFor(picture('龘'));
  expect(await fontsFor(picture('靐齉'))).toEqual(first);
  expect(await fontsFor(picture('爨'))).not.toEqual(first);
});

/** What a reader of PNGs makes of one: the pixels of each row. */
function decode(png: Uint8Array): readonly (readonly number[])[] {
  const bytes = Buffer.from(png);
  const width = bytes.readUInt32BE(16);
  const partOf = (name: string) => {
    const at = bytes.indexOf(name);
    return bytes.subarray(at + 4, at + 4 + bytes.readUInt32BE(at - 4));
  };
  const [palette, rows] = [partOf('PLTE'), inflateSync(partOf('IDAT'))];
  let numbers = Array.from({ length: width }, () => 0);
  return Array.from({ length: rows.length / (width + 1) }, (_, row) => {
    const [filter, ...less] = rows.subarray(row * (width + 1), (row + 1) * (width + 1));
    expect(filter).toBe(2);
    numbers = numbers.map((above, at) => (above + (less[at] ?? 0)) % 256);
    return numbers.flatMap((one) => [...palette.subarray(3 * one, 3 * one + 3), 255]);
  });
}

test('a picture of few colours is encoded with a palette, pixel by pixel the same', () => {
  const pixels = [0, 1, 2, 3, 0, 1, 3, 0, 1].flatMap((colour) => [
    10 * colour,
    255 - colour,
    7,
    255,
  ]);
  const png = encodePng({ width: 3, height: 3, pixels: Uint8Array.from(pixels) });
  expect(decode(png ?? new Uint8Array()).flat()).toEqual(pixels);
});

test('a picture of many colours, or one that lets something through, has no palette', () => {
  const numbers = Array.from({ length: 300 }, (_, at) => at);
  const many = Uint8Array.from(
    numbers.flatMap((one) => [one % 256, Math.floor(one / 256), 0, 255]),
  );
  expect(encodePng({ width: 30, height: 10, pixels: many })).toBeNull();
  expect(encodePng({ width: 1, height: 1, pixels: Uint8Array.of(1, 2, 3, 254) })).toBeNull();
});
