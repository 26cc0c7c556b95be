import { fill } from '../i18n/figures.ts';
import { DICTIONARY_WORDS as WORDS } from '../i18n/tables.ts';
import { FORMS } from '../statute/forms.ts';
import type { Bilingual, Block, Form } from '../statute/types.ts';
import type { Table } from './table.ts';
import { TABLES } from './tables.ts';

export const inBoth = ({ zh, en }: Bilingual): string => (zh === en ? zh : `${zh} · ${en}`);

/** The data dictionary as Markdown: the columns of every table, and every cell of both forms. */
export function dictionaryText(): string {
  return [
    `## ${inBoth(WORDS.heading)}`,
    WORDS.intro.zh,
    WORDS.intro.en,
    ...TABLES.map(tellTable),
    ...Object.values(FORMS).map(tellForm),
    `${WORDS.oneRow.zh}\n${WORDS.oneRow.en}`,
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}

function tellTable(table: Table): string {
  const key = table.primaryKey.map((name) => `\`${name}\``).join(', ');
  const rows = table.columns.map(({ name, type, description, unit }) => [
    `\`${name}\``,
    unit ? `${type} (${inBoth(unit)})` : type,
    `${description.zh}<br>${description.en}`,
  ]);
  return [
    `### ${table.id}.csv: ${inBoth(table.title)}`,
    `${table.description.zh}\n${table.description.en}`,
    markdown([WORDS.column, WORDS.type, WORDS.meaning].map(inBoth), rows),
    ...(key === '' ? [] : [`${inBoth(WORDS.key)}: ${key}`]),
  ].join('\n\n');
}

function tellForm({ id, notice, tables }: Form): string {
  const title = fill(WORDS.cellsOf, { form: id, notice });
  const blocks = tables.flatMap((table) => table.blocks);
  return [`### ${inBoth(title)}`, ...blocks.map(tellBlock)].join('\n\n');
}

function tellBlock({ heading, rows, columns, join }: Block): string {
  const example = `${rows[0]?.id}${join}${columns[0]?.id}`;
  const lines = rows.map(({ id, number, label, unit, articles }) => [
    `\`${id}\``,
    `${number}${label.zh}<br>${label.en}`,
    unit ?? '',
    articles ?? '',
  ]);
  const list = columns.map(({ id, label }) => `\`${id}\` ${inBoth(label)}`).join('; ');
  const crossing = fill(WORDS.crossing, { join: ` ${join} `, example });
  return [
    `#### ${inBoth(heading)}`,
    `${crossing.zh}<br>${crossing.en}`,
    markdown([WORDS.row, WORDS.meaning, WORDS.unit, WORDS.articles].map(inBoth), lines),
    `${inBoth(WORDS.columns)}: ${list}`,
  ].join('\n\n');
}

function markdown(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}
