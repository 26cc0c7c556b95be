import type { Bilingual } from './types.ts';

export type SectionNumber = 1 | 2 | 3 | 4 | 5 | 6;

/** The six sections of a report since 2019, with other titles seen in real reports. */
export const SECTIONS = [
  { number: 1, numeral: '一', title: { zh: '总体情况', en: 'Overview' }, variants: ['概述'] },
  {
    number: 2,
    numeral: '二',
    title: { zh: '主动公开政府信息情况', en: 'Proactive disclosure' },
    variants: ['主动公开情况'],
  },
  {
    number: 3,
    numeral: '三',
    title: { zh: '收到和处理政府信息公开申请情况', en: 'Requests received and handled' },
    variants: ['收到和处理政府信息公开申请的情况', '依申请公开情况'],
  },
  {
    number: 4,
    numeral: '四',
    title: {
      zh: '政府信息公开行政复议、行政诉讼情况',
      en: 'Reconsideration and litigation',
    },
    variants: ['因政府信息公开工作被申请行政复议、提起行政诉讼情况'],
  },
  {
    number: 5,
    numeral: '五',
    title: { zh: '存在的主要问题及改进情况', en: 'Main problems and improvements' },
    variants: [
      '存在的主要问题及整改措施',
      '政府信息公开工作存在的主要问题及改进情况',
      '存在的问题及改进措施',
    ],
  },
  {
    number: 6,
    numeral: '六',
    title: { zh: '其他需要报告的事项', en: 'Other matters to report' },
    variants: ['需要报告的其他事项'],
  },
] as const satisfies readonly {
  number: SectionNumber;
  numeral: string;
  title: Bilingual;
  variants: readonly string[];
}[];
