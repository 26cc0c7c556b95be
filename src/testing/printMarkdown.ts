import { type GridDamage, layOutDamaged } from './gridDamage.ts';
import type { Sheet } from './layOutForm.ts';
import type { TableName } from './printed.ts';
import { PROSE, printPlainTable } from './printPage.ts';
import type { Random } from './random.ts';

/** Prints a report as Markdown with its tables in HTML, as converters and recognisers of text write it. */
export function printMarkdown(sheet: Sheet, random: Random, damage: GridDamage): string {
  const isOnOneLine = random.chance(0.5);
  const table = (name: TableName) =>
    layOutDamaged(name, sheet[name], damage, random)
      .map((grid) => printPlainTable(grid))
      .map((html) => (isOnOneLine ? html.replaceAll('\n', '') : html))
      .join('\n\n');
  const [first, second, third, fourth, fifth, sixth] = sheet.headings;
  return [
    `# ${sheet.title}`,
    sheet.preamble,
    `## ${first}`,
    PROSE[1],
    `## ${second}`,
    table('disclosure'),
    `## ${third}`,
    table('requests'),
    `## ${fourth}`,
    table('disputes'),
    `## ${fifth}`,
    PROSE[5],
    `## ${sixth}`,
    PROSE[6],
    '',
  ].join('\n\n');
}
