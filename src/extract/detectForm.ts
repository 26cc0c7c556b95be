import { FORMS, formOfYear } from '../statute/forms.ts';
import type { FormId } from '../statute/types.ts';
import { readLabel } from './labels.ts';
import { makeMatcher } from './matchLabel.ts';
import type { Line } from './tables/line.ts';

/** The column headers and rows of table 二 that one form has and the other has not. */
const MARKS: readonly { id: FormId; texts: readonly string[] }[] = [
  {
    id: '2019',
    texts: [
      ...columnsOf('2019').filter((text) => !columnsOf('2021').includes(text)),
      '其他对外管理服务事项',
      '政府集中采购',
    ],
  },
  { id: '2021', texts: columnsOf('2021').filter((text) => !columnsOf('2019').includes(text)) },
];
const match = makeMatcher(
  MARKS.flatMap(({ id, texts }) => texts.map((text) => ({ id, texts: [text] }))),
);

function columnsOf(form: FormId): string[] {
  return FORMS[form].tables[0].blocks.flatMap((block) =>
    block.columns.map((column) => column.printed),
  );
}

/** The form that the headers of table 二 show; where they don't tell, the one of the year. */
export function detectForm(rows: readonly Line[], year: number | null): FormId {
  const votes = { '2019': 0, '2021': 0 };
  for (const { cells } of rows) {
    for (const cell of cells) {
      const form = match(readLabel(cell.text).words)?.id;
      if (form) votes[form] += 1;
    }
  }
  if (votes['2019'] !== votes['2021']) return votes['2019'] > votes['2021'] ? '2019' : '2021';
  return (year === null ? null : formOfYear(year)) ?? '2021';
}
