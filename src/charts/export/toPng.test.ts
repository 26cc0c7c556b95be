import { expect, test } from 'vitest';
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
