import type { SheetRow, SheetValue } from './layOutForm.ts';
import { type Change, mapLabels, type Printed } from './printed.ts';
import type { Random } from './random.ts';

/** What Hubei's form of 2020 prints behind its labels, with numbers of their own. */
const INSTRUCTIONS: readonly (readonly [label: RegExp, instruction: string])[] = [
  [/^规章$/, '（设区的市、自治州人民政府应提供相关数据）'],
  [
    /规范性文件$/,
    '（行政机关制定发布的决定、公告、通告、意见、通知，以及标题采用“规定”“办法”“细则”“规范”“规程”“规则”等字样的公文，一般情况下属于规范性文件）',
  ],
  [
    /^其他对外管理服务事项$/,
    '（指行政许可以外的政务服务事项，含行政确认、行政奖励、行政裁决、行政给付、行政处罚、行政强制、行政检查、行政征收和其他类，以及公共服务事项）',
  ],
  [/^上一年项目数量$/, '（指2019年事项数）'],
  [/^本年增\/减$/, '（指2020年增加或减少的事项数，减用负值表示，如-8）'],
  [/处理决定数量$/, '（指2020年办件量）'],
];
const ADDED_ROW =
  '其他主动公开文件（含以本单位或本单位办公室名义正式签发的、除规范性文件以外的主动公开文件，可参考本单位政府信息公开平台“其他主动公开文件”栏目数据）';
/** The matters into which Beijing's form of 2019 splits a row. */
const MATTERS = ['行政检查', '行政确认', '行政给付', '行政奖励', '行政裁决', '其他类别'];

const drawValues = (count: number, random: Random): SheetValue[] =>
  Array.from({ length: count }, () => ({
    text: String(random.pick([0, random.integer(0, 300)])),
    cells: [],
  }));
const isRow = (row: SheetRow, label: string) =>
  row.kind === 'values' && row.labels[0]?.startsWith(label) === true;

/** A row of the province's own below the rows of documents, and instructions inside labels. */
function addDocuments(printed: Printed, random: Random): Printed {
  const { sheet, truth } = mapLabels(printed, (label) => {
    const [, instruction = ''] = INSTRUCTIONS.find(([pattern]) => pattern.test(label)) ?? [];
    return label + instruction;
  });
  const at = sheet.disclosure.findIndex((row) => row.labels[0]?.includes('规范性文件（') === true);
  const added: SheetRow = { kind: 'values', labels: [ADDED_ROW], values: drawValues(3, random) };
  const disclosure = [
    ...sheet.disclosure.slice(0, at + 1),
    added,
    ...sheet.disclosure.slice(at + 1),
  ];
  return { sheet: { ...sheet, disclosure }, truth };
}

/** One row of the form as several, by matter: none of them is the form's row. */
function splitServices(printed: Printed, random: Random): Printed {
  const { sheet, truth } = printed;
  // Where its label is printed otherwise, the row is left as it is.
  if (!sheet.disclosure.some((row) => isRow(row, '其他对外管理服务事项'))) return printed;
  const count = random.integer(2, MATTERS.length);
  const disclosure = sheet.disclosure.flatMap((row) =>
    isRow(row, '其他对外管理服务事项')
      ? MATTERS.slice(0, count).map(
          (matter, at): SheetRow => ({
            kind: 'values',
            labels: [...(at === 0 ? row.labels : []), matter],
            values: drawValues(row.values.length, random),
          }),
        )
      : [row],
  );
  const isSplit = (cell: string) => cell.startsWith('otherServices.');
  return {
    sheet: { ...sheet, disclosure },
    truth: new Map([...truth].map(([id, value]) => [id, isSplit(id) ? 'uncertain' : value])),
  };
}

/** Rows that a province adds to the form. The second kind changes form 2019 alone, which has the row. */
export const ADDED_ROWS = {
  'rows and instructions of Hubei': addDocuments,
  'services split as in Beijing': splitServices,
} as const satisfies Record<string, Change>;
