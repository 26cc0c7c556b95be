import { remember } from '../document/remember.ts';
import { FORMS } from '../statute/forms.ts';
import { readLabel } from './labels.ts';
import { isValue } from './readNumber.ts';

/** Every label and header of both forms as bare words. */
export const PRINTED_TEXTS: ReadonlySet<string> = new Set(
  listPrinted()
    .map((text) => readLabel(text).words)
    .filter((words) => words !== ''),
);

function listPrinted(): string[] {
  return [
    '信息内容',
    '申请人情况',
    '法人或其他组织',
    '行政诉讼',
    '本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和',
    '单位：万元',
    ...Object.values(FORMS).flatMap((form) =>
      form.tables.flatMap((table) =>
        table.blocks.flatMap((block) => [
          block.heading.zh,
          ...block.columns.flatMap((column) => [column.printed, ...(column.variants ?? [])]),
          ...block.rows.flatMap((row) => [row.printed, ...(row.variants ?? []), row.group ?? '']),
        ]),
      ),
    ),
  ];
}

/**
 * Whether a line is part of the printed form rather than prose: each of its words is a piece of
 * a label, a header or a value. Dumps of tables leave such lines between the paragraphs.
 */
export function isFormText(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => word !== '');
  return words.every(isFormWord);
}

const isFormWord = remember((word: string): boolean => {
  if (isValue(word)) return true;
  const bare = readLabel(word).words;
  return bare === '' || [...PRINTED_TEXTS].some((label) => label.includes(bare));
});
