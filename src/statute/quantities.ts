import type { CellId } from './forms.ts';
import { type OtherwiseLayout, rowsOfOutcome } from './identities.ts';
import type { Bilingual } from './types.ts';

/** What prose states a figure of that is not one cell of the form: a sum of cells, or none. */
export const QUANTITIES = {
  'requests.denied': { zh: '不予公开', en: 'not disclosed' },
  'requests.unable': { zh: '无法提供', en: 'unable to provide' },
  'requests.notProcessed': { zh: '不予处理', en: 'not processed' },
  'requests.otherwise': { zh: '其他处理', en: 'otherwise handled' },
  'requests.toHandle': { zh: '本年新收与上年结转合计', en: 'received and carried in' },
  litigation: { zh: '行政诉讼', en: 'litigation' },
  disputes: { zh: '行政复议与行政诉讼', en: 'reconsideration and litigation' },
  'documents.lapsed': { zh: '自行失效的文件', en: 'documents that lapsed of themselves' },
  'items.published': { zh: '主动公开信息', en: 'items published' },
  listed: { zh: '列有分项的合计', en: 'a sum with its parts' },
} as const satisfies Record<string, Bilingual>;

export type QuantityId = keyof typeof QUANTITIES;

export const isQuantity = (id: string): id is QuantityId => id in QUANTITIES;

const OUTCOMES = ['denied', 'unable', 'notProcessed', 'otherwise'] as const;

/** The cells that add up to a quantity; null where the form does not count it. */
export function cellsOfQuantity(id: QuantityId, layout: OtherwiseLayout): readonly CellId[] | null {
  const group = OUTCOMES.find((outcome) => id === `requests.${outcome}`);
  if (group) return rowsOfOutcome(group, layout).map((row): CellId => `${row}@total`);
  if (id === 'requests.toHandle') return ['requests.received@total', 'requests.carriedIn@total'];
  if (id === 'litigation') return SUITS;
  if (id === 'disputes') return ['reconsideration.total', ...SUITS];
  return null;
}

const SUITS: readonly CellId[] = [
  'litigation.direct.total',
  'litigation.afterReconsideration.total',
];
