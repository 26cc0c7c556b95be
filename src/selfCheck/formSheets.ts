import type { CheckWords } from '../i18n/checkWords.ts';
import { otherwiseLayoutOf } from '../report/otherwiseLayout.ts';
import type { Report } from '../report/report.ts';
import { cellAt, FORMS } from '../statute/forms.ts';
import { type Identity, identitiesOf, type OtherwiseLayout } from '../statute/identities.ts';
import { OUTCOME_GROUPS } from '../statute/outcomeGroups.ts';
import { OTHERWISE_PARTS, OTHERWISE_ROW } from '../statute/requests.ts';
import type { FormId, Lang, Row } from '../statute/types.ts';

/** What stands in a place of a sheet. */
export type SheetCell =
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'label'; readonly text: string }
  | { readonly kind: 'head'; readonly text: string }
  | { readonly kind: 'entry'; readonly value: number | null }
  /** 0 where a sum holds. */
  | { readonly kind: 'check'; readonly formula: string };

export interface FormSheet {
  readonly name: string;
  readonly rows: readonly (readonly (SheetCell | null)[])[];
}

interface Grid {
  readonly rows: (SheetCell | null)[][];
  /** Where the cells of the form stand, such as `C5`. */
  readonly places: Map<string, string>;
}

/** The three tables of a form as sheets, blank or filled, with every sum of the form as a formula beside it. */
export function makeFormSheets(
  form: FormId,
  cells: Report['cells'],
  lang: Lang,
  dictionary: CheckWords,
): readonly FormSheet[] {
  const { sheet: words } = dictionary.selfCheck;
  const layout = form === '2019' ? 'one' : otherwiseLayoutOf(cells);
  return FORMS[form].tables.map((table) => {
    const note: SheetCell = { kind: 'note', text: words.noSums };
    const grid: Grid = { rows: [[note]], places: new Map() };
    for (const block of table.blocks) {
      const heads = block.columns.map(
        (column): SheetCell => ({
          kind: 'head',
          text: lang === 'zh' ? column.printed : column.label[lang],
        }),
      );
      grid.rows.push([{ kind: 'head', text: block.heading[lang] }, ...heads]);
      for (const row of rowsOf(block.rows, layout)) {
        const entries = block.columns.map((column, at): SheetCell => {
          const id = cellAt(block, row, column);
          grid.places.set(id, placeOf(at + 1, grid.rows.length));
          return { kind: 'entry', value: cells[id]?.value ?? null };
        });
        grid.rows.push([{ kind: 'label', text: nameRow(row, lang) }, ...entries]);
      }
    }
    addSums(grid, identitiesOf(form, layout), words);
    return { name: words.names[table.id], rows: grid.rows };
  });
}

/** What the form prints of a row, with the group to whose left it stands there: several groups have a row 1. */
function nameRow({ number, printed, label, group }: Row, lang: Lang): string {
  const own = `${number}${lang === 'zh' ? printed : label[lang]}`;
  const above = OUTCOME_GROUPS.find((one) => one.label.zh === group);
  return above ? `${above.number}${above.label[lang]} · ${own}` : own;
}

/** Some reports on form 2021 print one row of other outcomes in the place of three. */
function rowsOf(rows: readonly Row[], layout: OtherwiseLayout): readonly Row[] {
  const parts: readonly string[] = OTHERWISE_PARTS.map(({ id }) => id);
  const first = rows.findIndex(({ id }) => parts.includes(id));
  if (layout === 'three' || first < 0) return rows;
  return [...rows.slice(0, first), OTHERWISE_ROW, ...rows.slice(first + parts.length)];
}

type Words = CheckWords['selfCheck']['sheet'];

/** Sums of a row stand behind it, those of a column below the table. */
function addSums(grid: Grid, identities: readonly Identity[], words: Words): void {
  const own = identities.filter(({ left }) => grid.places.has(left[0] ?? ''));
  if (own.length > 0) grid.rows[0] = [{ kind: 'note', text: words.note }];
  const width = Math.max(...grid.rows.map((row) => row.length));
  const ofRows = own.filter(({ id }) => id === 'A3' || id === 'A4');
  for (const identity of ofRows) {
    const place = grid.places.get(identity.left[0] ?? '') ?? '';
    const row = grid.rows[Number(/\d+$/.exec(place)?.[0]) - 1];
    while (row && row.length < width) row.push(null);
    row?.push({ kind: 'check', formula: formulaOf(identity, grid.places) });
  }
  if (ofRows.length > 0) {
    const head = grid.rows[1];
    while (head && head.length < width) head.push(null);
    head?.push({ kind: 'head', text: `${words.check}：${words.sumColumn}` });
  }
  for (const id of ['A1', 'A2'] as const) {
    const sums = own.filter((identity) => identity.id === id);
    if (sums.length === 0) continue;
    const text = id === 'A1' ? words.checkRow : words.sumRow;
    const checks = sums.map(
      (identity): SheetCell => ({ kind: 'check', formula: formulaOf(identity, grid.places) }),
    );
    grid.rows.push([{ kind: 'label', text: `${words.check}：${text}` }, ...checks]);
  }
}

/** One side less the other. */
function formulaOf({ left, right }: Identity, places: ReadonlyMap<string, string>): string {
  const sum = (ids: readonly string[]) => ids.map((id) => places.get(id) ?? '0').join('+');
  return `${sum(left)}-(${sum(right)})`;
}

/** @param column from 0; @param row from 0 */
function placeOf(column: number, row: number): string {
  return `${String.fromCharCode(65 + column)}${row + 1}`;
}
