import type { Row, Table } from './types.ts';

const item = (number: string, en: string) => ({ zh: `第二十条第（${number}）项`, en });
const ITEM_1 = item('一', 'Art. 20(1): rules and normative documents');
const ITEM_5 = item('五', 'Art. 20(5): licensing and other services');
const ITEM_6 = item('六', 'Art. 20(6): penalties and coercion');
const ITEM_8 = item('八', 'Art. 20(8): fees');
const ITEM_9 = item('九', 'Art. 20(9): procurement');

const rules = {
  id: 'rules',
  number: '',
  printed: '规章',
  label: { zh: '规章', en: 'rules' },
  unit: '件',
} as const satisfies Row;
const normativeDocuments = {
  id: 'normativeDocuments',
  number: '',
  printed: '行政规范性文件',
  label: { zh: '行政规范性文件', en: 'administrative normative documents' },
  variants: ['规范性文件'],
  unit: '件',
} as const satisfies Row;
const licensing = {
  id: 'licensing',
  number: '',
  printed: '行政许可',
  label: { zh: '行政许可', en: 'administrative licensing' },
  unit: '件',
} as const satisfies Row;
const otherServices = {
  id: 'otherServices',
  number: '',
  printed: '其他对外管理服务事项',
  label: { zh: '其他对外管理服务事项', en: 'other external administrative services' },
  unit: '件',
} as const satisfies Row;
const penalties = {
  id: 'penalties',
  number: '',
  printed: '行政处罚',
  label: { zh: '行政处罚', en: 'administrative penalties' },
  unit: '件',
} as const satisfies Row;
const coercion = {
  id: 'coercion',
  number: '',
  printed: '行政强制',
  label: { zh: '行政强制', en: 'administrative coercion' },
  unit: '件',
} as const satisfies Row;
const fees = {
  id: 'fees',
  number: '',
  printed: '行政事业性收费',
  label: { zh: '行政事业性收费', en: 'administrative and institutional fees' },
} as const satisfies Row;
const procurement = {
  id: 'procurement',
  number: '',
  printed: '政府集中采购',
  label: { zh: '政府集中采购', en: 'centralised government procurement' },
} as const satisfies Row;

const DOCUMENT_COLUMNS_2021 = [
  {
    id: 'issued',
    printed: '本年制发件数',
    label: { zh: '本年制发', en: 'issued this year' },
    variants: ['本年制发数量'],
  },
  {
    id: 'repealed',
    printed: '本年废止件数',
    label: { zh: '本年废止', en: 'repealed this year' },
    variants: ['本年废止数量'],
  },
  {
    id: 'inForce',
    printed: '现行有效件数',
    label: { zh: '现行有效', en: 'in force' },
    variants: ['现行有效数量'],
  },
] as const;
const DECISION_COLUMNS_2021 = [
  {
    id: 'decisions',
    printed: '本年处理决定数量',
    label: { zh: '本年处理决定', en: 'decisions made' },
    variants: ['处理决定数量'],
  },
] as const;
const FEE_COLUMNS_2021 = [
  {
    id: 'amount',
    printed: '本年收费金额（单位：万元）',
    label: { zh: '本年收费金额（万元）', en: 'amount (CNY 10,000)' },
    variants: ['本年收费金额'],
  },
] as const;

const DOCUMENT_COLUMNS_2019 = [
  { id: 'newlyMade', printed: '本年新制作数量', label: { zh: '本年新制作', en: 'newly made' } },
  {
    id: 'newlyDisclosed',
    printed: '本年新公开数量',
    label: { zh: '本年新公开', en: 'newly disclosed' },
  },
  {
    id: 'totalDisclosed',
    printed: '对外公开总数量',
    label: { zh: '对外公开总数量', en: 'total disclosed' },
  },
] as const;
const priorYearItems = {
  id: 'priorYearItems',
  printed: '上一年项目数量',
  label: { zh: '上一年项目数量', en: 'items in the prior year' },
} as const;
const change = {
  id: 'change',
  printed: '本年增/减',
  label: { zh: '本年增/减', en: 'change' },
} as const;
const DECISION_COLUMNS_2019 = [
  priorYearItems,
  change,
  {
    id: 'decisions',
    printed: '处理决定数量',
    label: { zh: '处理决定数量', en: 'decisions made' },
    variants: ['本年处理决定数量'],
  },
] as const;
const ITEM_COLUMNS_2019 = [priorYearItems, change] as const;
const PROCUREMENT_COLUMNS_2019 = [
  { id: 'projects', printed: '采购项目数量', label: { zh: '采购项目数量', en: 'projects' } },
  {
    id: 'amount',
    printed: '采购总金额',
    label: { zh: '采购总金额（万元）', en: 'amount (CNY 10,000)' },
  },
] as const;

/** Table 二 of the form in force since the reports of 2021: 10 cells. */
export const DISCLOSURE_2021 = {
  id: 'disclosure',
  section: 2,
  blocks: [
    {
      heading: ITEM_1,
      columns: DOCUMENT_COLUMNS_2021,
      rows: [rules, normativeDocuments],
      join: '.',
    },
    { heading: ITEM_5, columns: DECISION_COLUMNS_2021, rows: [licensing], join: '.' },
    { heading: ITEM_6, columns: DECISION_COLUMNS_2021, rows: [penalties, coercion], join: '.' },
    {
      heading: ITEM_8,
      columns: FEE_COLUMNS_2021,
      rows: [{ ...fees, unit: '万元' }],
      join: '.',
    },
  ],
} as const satisfies Table;

/** Table 二 of the form for the reports of 2019 and 2020: 22 cells. */
export const DISCLOSURE_2019 = {
  id: 'disclosure',
  section: 2,
  blocks: [
    {
      heading: ITEM_1,
      columns: DOCUMENT_COLUMNS_2019,
      rows: [rules, normativeDocuments],
      join: '.',
    },
    {
      heading: ITEM_5,
      columns: DECISION_COLUMNS_2019,
      rows: [licensing, otherServices],
      join: '.',
    },
    { heading: ITEM_6, columns: DECISION_COLUMNS_2019, rows: [penalties, coercion], join: '.' },
    {
      heading: ITEM_8,
      columns: ITEM_COLUMNS_2019,
      rows: [{ ...fees, unit: '项' }],
      join: '.',
    },
    {
      heading: ITEM_9,
      columns: PROCUREMENT_COLUMNS_2019,
      rows: [{ ...procurement, unit: '个' }],
      join: '.',
    },
  ],
} as const satisfies Table;

/** The rows of form 2019 that count decisions beside the items on a list. */
export const DECISION_ROWS = ['licensing', 'otherServices', 'penalties', 'coercion'] as const;
/** The rows of form 2019 that count the items on a list. */
export const ITEM_ROWS = [...DECISION_ROWS, 'fees'] as const;
export type ItemRowId = (typeof ITEM_ROWS)[number];

export type DisclosureCell =
  | `${'rules' | 'normativeDocuments'}.${
      | (typeof DOCUMENT_COLUMNS_2021)[number]['id']
      | (typeof DOCUMENT_COLUMNS_2019)[number]['id']}`
  | `${(typeof DECISION_ROWS)[number]}.${(typeof DECISION_COLUMNS_2019)[number]['id']}`
  | `fees.${'amount' | 'priorYearItems' | 'change'}`
  | `procurement.${'projects' | 'amount'}`;
