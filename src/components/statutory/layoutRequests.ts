import type { Dictionary } from '../../i18n/dictionary.ts';
import { capital, numberEn } from '../../i18n/format.ts';
import type { Report } from '../../report/report.ts';
import { OUTCOME_GROUPS } from '../../statute/outcomeGroups.ts';
import { OTHERWISE_PARTS, OTHERWISE_ROW } from '../../statute/requests.ts';
import type { Lang, Row, Table } from '../../statute/types.ts';

/** A label to the left of a row of table 3, over as many rows and columns as it holds. */
interface RowLabel {
  readonly text: string;
  /** 1, 2 or 3: the column of labels in which it begins. */
  readonly level: 1 | 2 | 3;
  readonly rowspan: number;
  readonly colspan: number;
}

interface LaidRow {
  readonly row: Row;
  readonly labels: readonly RowLabel[];
}

/** The rows of table 3 as this report prints them, with the labels that span them. */
export function layoutRequests(
  table: Table,
  cells: Report['cells'],
  lang: Lang,
  { report }: Dictionary,
): readonly LaidRow[] {
  const rows = rowsAsPrinted(table.blocks[0]?.rows ?? [], cells);
  const results = rows.filter((row) => row.group !== undefined);
  return rows.map((row) => {
    const labels: RowLabel[] = [];
    if (row === results[0]) {
      labels.push({ text: report.tables.results, level: 1, rowspan: results.length, colspan: 1 });
    }
    const group = groupOf(row);
    const siblings = rows.filter((other) => other.group === row.group);
    if (group && row === siblings[0]) {
      const text = numbered(group.number, group.label[lang], lang);
      labels.push({ text, level: 2, rowspan: siblings.length, colspan: 1 });
    }
    const level = row.group === undefined ? 1 : group ? 3 : 2;
    labels.push({ text: textOf(row, lang), level, rowspan: 1, colspan: 4 - level });
    return { row, labels };
  });
}

/** Some reports on form 2021 print one row of other outcomes: it stands above the three, which are missing. */
function rowsAsPrinted(rows: readonly Row[], cells: Report['cells']): readonly Row[] {
  if (!(`${OTHERWISE_ROW.id}@total` in cells) || rows.some((row) => row.id === OTHERWISE_ROW.id)) {
    return rows;
  }
  const parts: readonly string[] = OTHERWISE_PARTS.map((part) => part.id);
  const first = rows.findIndex((row) => parts.includes(row.id));
  return rows.toSpliced(first, 0, OTHERWISE_ROW);
}

function groupOf(row: Row): (typeof OUTCOME_GROUPS)[number] | undefined {
  return OUTCOME_GROUPS.find((group) => group.label.zh === row.group);
}

function textOf(row: Row, lang: Lang): string {
  return numbered(row.number, lang === 'zh' ? row.printed : row.label[lang], lang);
}

/** A label behind its number, which in English is written as English writes numbers. */
function numbered(number: string, label: string, lang: Lang): string {
  return lang === 'zh' ? `${number}${label}` : `${numberEn(number)} ${capital(label)}`.trim();
}
