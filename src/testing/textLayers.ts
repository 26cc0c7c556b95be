import type { SheetRow } from './layOutForm.ts';
import { type Change, mapLabels, mapTexts, mapValues, type Printed } from './printed.ts';
import type { Random } from './random.ts';

const double = (text: string) => [...text].map((character) => character + character).join('');

/** Every character of title, headings and tables twice, as bold made by double printing leaves it. */
const printTwice = (printed: Printed) =>
  mapValues(mapTexts(printed, double), (value) => ({ ...value, text: double(value.text) }));

const line = (labels: readonly string[]): SheetRow => ({ kind: 'line', labels, values: [] });

/** Table 四 with its upright words a character a line, one beside another, and its values on one line. */
function weaveHeads({ sheet, truth }: Printed): Printed {
  const disputes = sheet.disputes.flatMap((row): SheetRow[] => {
    if (row.kind === 'values') return [{ ...row, kind: 'line' }];
    if (!row.labels.includes('结果维持')) return [line(row.labels)];
    const height = Math.max(...row.labels.map((label) => label.length));
    return Array.from({ length: height }, (_, at) =>
      line(row.labels.map((label) => label.charAt(at)).filter((letter) => letter !== '')),
    );
  });
  return { sheet: { ...sheet, disputes }, truth };
}

/** Characters without a glyph in the font: a heading loses its numeral, long labels one character. */
function loseCharacters(printed: Printed, random: Random): Printed {
  const { sheet, truth } = mapLabels(printed, (label) => {
    if (label === '本年增/减') return '本年增/';
    const at = random.integer(4, label.length - 1);
    const isLost = label.length > 8 && random.chance(0.2);
    return isLost ? label.slice(0, at) + label.slice(at + 1) : label;
  });
  const headings = sheet.headings.map((text, at) => (at > 0 && at < 4 ? text.slice(1) : text));
  const preamble = sheet.preamble.replaceAll(/年1?[12]?月?/g, '');
  return { sheet: { ...sheet, headings, preamble }, truth };
}

/** What a PDF's text layer makes of bold, of upright words and of fonts that lack a character. */
export const TEXT_LAYERS = {
  'printed twice': printTwice,
  'woven heads': weaveHeads,
  'characters lost': loseCharacters,
} as const satisfies Record<string, Change>;
