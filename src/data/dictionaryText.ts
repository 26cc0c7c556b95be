import { unitWords } from '../figures/words.ts';
import { fill } from '../i18n/both.ts';
import { ROW_STATUS_MEANINGS } from '../i18n/figures.ts';
import { COLUMN_WORDS, DICTIONARY_WORDS as WORDS } from '../i18n/tables.ts';
import { CSV_COLUMNS } from '../share/toCsv.ts';
import { cellAt, describeCell, FORMS } from '../statute/forms.ts';
import type { Bilingual, Block, Form } from '../statute/types.ts';
import type { Table } from './table.ts';
import { TABLES } from './tables.ts';

export const inBoth = ({ zh, en }: Bilingual): string => (zh === en ? zh : `${zh} · ${en}`);

/** The data dictionary as Markdown: the columns of every table and of figures, and every cell of both forms. */
export function dictionaryText(): string {
  return [
    `## ${inBoth(WORDS.heading)}`,
    WORDS.intro.zh,
    WORDS.intro.en,
    ...TABLES.map(tellTable),
    tellFigures(),
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

function tellFigures(): string {
  const columns = CSV_COLUMNS.map((name) => {
    const { zh, en } = COLUMN_WORDS[name === 'status' ? 'figures/status' : name];
    return [`\`${name}\``, `${zh}<br>${en}`];
  });
  const statuses = Object.entries(ROW_STATUS_MEANINGS).map(([status, { zh, en }]) => [
    `\`${status}\``,
    `${zh}<br>${en}`,
  ]);
  return [
    `### ${inBoth(WORDS.figures)}`,
    `${WORDS.figuresText.zh}\n${WORDS.figuresText.en}`,
    markdown([WORDS.column, WORDS.meaning].map(inBoth), columns),
    markdown([WORDS.status, WORDS.meaning].map(inBoth), statuses),
  ].join('\n\n');
}

function tellForm({ id, notice, tables }: Form): string {
  const title = fill(WORDS.cellsOf, { form: id, notice });
  const blocks = tables.flatMap((table) => table.blocks);
  return [`### ${inBoth(title)}`, ...blocks.map(tellBlock)].join('\n\n');
}

function tellBlock(block: Block): string {
  const { heading, rows, columns, join } = block;
  const example = `${rows[0]?.id}${join}${columns[0]?.id}`;
  const lines = rows.map(({ id, number, label, articles }) => [
    `\`${id}\``,
    `${number}${label.zh}<br>${label.en}`,
    articles ?? '',
  ]);
  const list = columns.map((column) => {
    // A column counts one thing in all rows of its block.
    const unit = rows[0] && describeCell(cellAt(block, rows[0], column))?.unit;
    const words = unit ? ` (${inBoth({ zh: unit, en: unitWords(unit, 'en') })})` : '';
    return `\`${column.id}\` ${inBoth(column.label)}${words}`;
  });
  const crossing = fill(WORDS.crossing, { join: ` ${join} `, example });
  return [
    `#### ${inBoth(heading)}`,
    `${crossing.zh}<br>${crossing.en}`,
    markdown([WORDS.row, WORDS.meaning, WORDS.articles].map(inBoth), lines),
    `${inBoth(WORDS.columns)}: ${list.join('; ')}`,
  ].join('\n\n');
}

function markdown(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}
