import type { Column, Row, Table } from './types.ts';

/** The five columns that table 四 repeats in each of its blocks. */
export const DISPUTE_OUTCOMES = [
  { id: 'upheld', printed: '结果维持', label: { zh: '结果维持', en: 'upheld' } },
  { id: 'corrected', printed: '结果纠正', label: { zh: '结果纠正', en: 'corrected' } },
  { id: 'otherOutcome', printed: '其他结果', label: { zh: '其他结果', en: 'other outcome' } },
  { id: 'pending', printed: '尚未审结', label: { zh: '尚未审结', en: 'pending' } },
  { id: 'total', printed: '总计', label: { zh: '总计', en: 'total' } },
] as const satisfies readonly Column[];

/** The three blocks of table 四. The form prints them side by side; here each is a row. */
export const DISPUTE_BLOCKS = [
  {
    id: 'reconsideration',
    number: '',
    printed: '行政复议',
    label: { zh: '行政复议', en: 'administrative reconsideration' },
  },
  {
    id: 'litigation.direct',
    number: '',
    printed: '未经复议直接起诉',
    label: { zh: '未经复议直接起诉', en: 'sued directly' },
    group: '行政诉讼',
  },
  {
    id: 'litigation.afterReconsideration',
    number: '',
    printed: '复议后起诉',
    label: { zh: '复议后起诉', en: 'sued after reconsideration' },
    group: '行政诉讼',
  },
] as const satisfies readonly Row[];

type DisputeBlockId = (typeof DISPUTE_BLOCKS)[number]['id'];
export type DisputeOutcomeId = (typeof DISPUTE_OUTCOMES)[number]['id'];
export type DisputeCell = `${DisputeBlockId}.${DisputeOutcomeId}`;

export const DISPUTES = {
  id: 'disputes',
  section: 4,
  blocks: [
    {
      heading: {
        zh: '行政复议、行政诉讼',
        en: 'administrative reconsideration and litigation',
      },
      columns: DISPUTE_OUTCOMES,
      rows: DISPUTE_BLOCKS,
      join: '.',
    },
  ],
} as const satisfies Table;
