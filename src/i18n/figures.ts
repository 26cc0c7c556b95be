import { KINDS } from '../statute/functions.ts';
import type { Bilingual } from '../statute/types.ts';

/** Every word of the figures that is not on a statutory form, in both languages. `{x}` stands for a value. */

export const UNITS: Readonly<Record<string, Bilingual>> = {
  件: { zh: '件', en: 'cases or documents' },
  项: { zh: '项', en: 'list items' },
  个: { zh: '个', en: 'projects' },
  万元: { zh: '万元', en: 'CNY 10,000' },
  '%': { zh: '%', en: '%' },
  perHundred: { zh: '件/百件', en: 'cases per 100 requests' },
};

export const UNIT_OF_COUNTS = '件';
export const UNIT_OF_AMOUNTS = '万元';

/** What a number counts, in English by the first part of its series: 件 alone is all of these. */
export const COUNTED_EN: Readonly<Record<string, { readonly one: string; readonly many: string }>> =
  {
    rules: { one: 'document', many: 'documents' },
    normativeDocuments: { one: 'document', many: 'documents' },
    licensing: { one: 'decision', many: 'decisions' },
    otherServices: { one: 'decision', many: 'decisions' },
    penalties: { one: 'decision', many: 'decisions' },
    coercion: { one: 'decision', many: 'decisions' },
    reconsideration: { one: 'case', many: 'cases' },
    litigation: { one: 'case', many: 'cases' },
    disputes: { one: 'case', many: 'cases' },
    requests: { one: 'request', many: 'requests' },
  };

/** Why a place has the value that it has, or none: said in a table, a tooltip or beside a mark. */
export const STATUS_WORDS: Readonly<Record<string, Bilingual>> = {
  reported: { zh: '原文印有', en: 'as printed' },
  blank: { zh: '未填报', en: 'left blank' },
  mark: { zh: '以符号代填', en: 'a mark in place of a number' },
  recovered: { zh: '由勾稽关系还原', en: 'recovered by cross-check' },
  ambiguous: { zh: '有歧义', en: 'ambiguous' },
  unreadable: { zh: '无法识读', en: 'unreadable' },
  missing: { zh: '报告缺此项', en: 'not in the document' },
  computed: { zh: '计算得出', en: 'computed' },
  undefined: { zh: '未能计算', en: 'cannot be computed' },
  'in-dispute': { zh: '加总不符，不计算', en: 'sums disagree: not computed' },
  'small-n': { zh: '分母不足 10，不计百分比', en: 'fewer than 10: no percentage' },
  implied: { zh: '推算', en: 'implied' },
  curated: { zh: '编者读作', en: 'curator’s reading' },
  stated: { zh: '正文所述', en: 'stated in the text' },
  'not-on-form': { zh: '当年表式无此项', en: 'not on the form of that year' },
};

/** What the rows of figures say beside the seven statuses of a cell. */
export const ROW_STATUS_MEANINGS = {
  computed: {
    zh: '由几格相加或相除得出，各格都有确定的数字',
    en: 'a sum or a rate of cells, each with a certain number',
  },
  undefined: {
    zh: '分母为 0，或有一部分没有确定的数字；没有数值',
    en: 'the denominator is 0, or a part has no certain number; there is no value',
  },
  'in-dispute': {
    zh: '所依据的各项加总不符（A1—A4），不知道错的是哪个数；没有数值，numerator 和 denominator 照所收文件',
    en: 'the numbers it rests on do not add up (A1 to A4), and nobody can say which is wrong; there is no value, numerator and denominator are as the file has them',
  },
  'small-n': {
    zh: '分母不足 10，只列 numerator 和 denominator；没有数值',
    en: 'the denominator is under 10: numerator and denominator alone; there is no value',
  },
  implied: {
    zh: '当年没有印出，由印出的别的数算出：次年正文的增减，或 2019 年表式的项目数量与增减',
    en: 'not printed for its year, but follows from numbers that are: a change in the next report’s text, or items and their change on the 2019 form',
  },
  curated: {
    zh: '原文有疑，编者对照原件读作此数；读作空的没有数值',
    en: 'uncertain in the source, and read so by a curator; no value where read as blank',
  },
  'not-on-form': {
    zh: '当年的表式没有这一格；没有数值',
    en: 'the form of that year has no such place; there is no value',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

export const LEVEL_WORDS: Readonly<Record<string, Bilingual>> = {
  national: { zh: '国家级', en: 'national' },
  province: { zh: '省级', en: 'province' },
  prefecture: { zh: '市级', en: 'prefecture' },
  county: { zh: '县级', en: 'county' },
  township: { zh: '乡镇级', en: 'township' },
};

export const FUNCTION_WORDS: Readonly<Record<string, Bilingual>> = KINDS;

export const SCOPE_WORDS: Readonly<Record<string, Bilingual>> = {
  agency: { zh: '本机关', en: 'this agency' },
  region: { zh: '全区域', en: 'whole area' },
  'government-and-office': { zh: '政府及其办公室', en: 'government and its office' },
  unknown: { zh: '口径不明', en: 'scope unknown' },
};

export const MEASURE_WORDS = {
  disclosureRate: {
    label: { zh: '公开率', en: 'disclosure rate' },
    formula: {
      zh: '（予以公开 + 部分公开）÷ 本年度办理总计',
      en: '(disclosed in full + in part) ÷ handled this year',
    },
  },
  outcomeShare: {
    label: { zh: '{group}占比', en: 'share {group}' },
    formula: { zh: '{group} ÷ 本年度办理总计', en: '{group} ÷ handled this year' },
  },
  disclosureRateOnTheMerits: {
    label: { zh: '实体公开率', en: 'disclosure rate on the merits' },
    formula: {
      zh: '（予以公开 + 部分公开）÷（予以公开 + 部分公开 + 不予公开）',
      en: '(disclosed in full + in part) ÷ (disclosed in full + in part + not disclosed)',
    },
  },
  carryOverRate: {
    label: { zh: '结转率', en: 'carry-over rate' },
    formula: {
      zh: '结转下年度 ÷（本年新收 + 上年结转）',
      en: 'carried over to next year ÷ (newly received + carried over from last year)',
    },
  },
  naturalPersonsShare: {
    label: { zh: '自然人申请占比', en: 'natural persons’ share' },
    formula: {
      zh: '自然人本年新收 ÷ 本年新收总计',
      en: 'newly received from natural persons ÷ newly received from all',
    },
  },
  correctionRate: {
    label: { zh: '纠错率', en: 'correction rate' },
    formula: {
      zh: '结果纠正 ÷（结果维持 + 结果纠正 + 其他结果），复议与诉讼合计，只计已审结的',
      en: 'corrected ÷ (upheld + corrected + other outcome), reconsideration and litigation together, decided cases only',
    },
  },
  casesPerHundredRequests: {
    label: { zh: '每百件申请引发的复议诉讼', en: 'cases per 100 requests' },
    formula: {
      zh: '（行政复议 + 行政诉讼总计）÷ 本年度办理总计 × 100',
      en: '(reconsideration + litigation totals) ÷ handled this year × 100',
    },
  },
  undefinedWhen: {
    zh: '分母为 0，或任一项不是数字时不计算（“—”）；各项所在的加总关系（右列）不成立时也不计算（“加总不符，不计算”）；分母不足 10 时只写件数和总数（如 3/7），不计百分比。',
    en: 'Undefined (“—”) where the denominator is 0 or any part is not a number; in dispute, and not computed, where a sum that its numbers belong to (last column) does not hold; where the denominator is under 10, only the count and the total are given (such as 3/7).',
  },
} as const;

/** Titles, units and notes of the figures. */
export const FIGURE_WORDS = {
  licensing: { zh: '行政许可处理决定数量', en: 'Administrative licensing decisions' },
  compareRequests: { zh: '本年新收政府信息公开申请', en: 'Requests newly received' },
  compareDisputes: {
    zh: '因政府信息公开被申请的行政复议',
    en: 'Administrative reconsiderations over disclosure',
  },
  compareLitigation: {
    zh: '因政府信息公开被提起的行政诉讼：{kind}',
    en: 'Lawsuits over disclosure: {kind}',
  },
  compareAllDisputes: {
    zh: '因政府信息公开发生的行政复议与行政诉讼合计',
    en: 'Reconsiderations and lawsuits over disclosure, together',
  },
  noteAllDisputes: {
    zh: '合计是复议、未经复议直接起诉、复议后起诉三项总计之和，其中一项不是数字的不加总。同一件事先复议、后起诉的，各计一次。',
    en: 'The sum of reconsiderations, direct suits and suits after reconsideration; none where one of the three is no number. A matter that is reconsidered and then sued over counts in both.',
  },
  outcomes: { zh: '政府信息公开申请办理结果', en: 'Outcomes of requests' },
  reasons: { zh: '未予公开的理由', en: 'Why requests were not granted' },
  requesters: { zh: '新收申请的申请人类别', en: 'Requests received, by type of requester' },
  requests: {
    zh: '政府信息公开申请：本年新收与本年度办理总计',
    en: 'Requests: newly received and handled this year',
  },
  disputes: {
    zh: '政府信息公开行政复议、行政诉讼',
    en: 'Reconsideration and litigation over disclosure',
  },
  disclosureTable: { zh: '主动公开政府信息情况', en: 'Proactive disclosure' },
  requestsTable: { zh: '收到和处理政府信息公开申请情况', en: 'Requests received and handled' },
  disputesTable: { zh: '政府信息公开行政复议、行政诉讼情况', en: 'Reconsideration and litigation' },
  trendRequests: { zh: '本年新收政府信息公开申请', en: 'Requests newly received' },
  disclosureRate: { zh: '公开率', en: 'Disclosure rate' },

  groupMeasures: { zh: '比率', en: 'Rates' },
  groupRequests: { zh: '申请', en: 'Requests' },
  items: { zh: '行政事项的项目数量（2019 年表式）', en: 'Items on the lists (2019 form)' },
  itemsOf: { zh: '{row}项目数量', en: '{row}: items' },
  noteItems: {
    zh: '项目数量是清单上的项数，与处理决定数量不是一回事；2021 年起的表式不再填报。',
    en: 'Items are entries on a list, not decisions made; the 2021 form no longer asks for them.',
  },
  unitItems: { zh: '项', en: 'items' },
  unitDecisions: { zh: '件（处理决定）', en: 'decisions' },
  unitRequests: { zh: '件（申请）', en: 'requests' },
  unitCases: { zh: '件（案件）', en: 'cases' },
  unitDisclosure: { zh: '件；收费为万元', en: 'documents or decisions; fees in CNY 10,000' },
  unitDisclosure2019: {
    zh: '件、项、个；采购金额为万元',
    en: 'documents, decisions, items; procurement in CNY 10,000',
  },
  unitPercent: { zh: '%，附件数/总数', en: '%, with count/total' },

  noteNotPerformance: {
    zh: '数量不是业绩：各机关管的事项不同，一件许可的工作量也不同，不能据此排名。',
    en: 'Volume is not performance: agencies license different things, and one decision does not take the same work as another.',
  },
  noteFormBreak: {
    zh: '2019—2020 年与 2021 年以后用的是两种表式（国办公开办函〔2019〕60号、〔2021〕30号），前后数字可以对照，但以断点标出。',
    en: 'Reports for 2019–2020 and those since 2021 use different forms (notices of 2019 and 2021); the figures can be set side by side, with the break marked.',
  },
  noteJoined: {
    zh: '2020 与 2021 年之间换了表式，而这里用到的行在两种表式上相同（{rows}），前后可以衔接，因此不设断点。',
    en: 'The form changed between 2020 and 2021; the rows used here are the same on both ({rows}), so the figures join and no break is marked.',
  },
  noteOtherwise: {
    zh: '“其他处理”在 2019—2020 年表式上是一行，2021 年起是三行，这里取三行之和。',
    en: '“Otherwise handled” is one row on the 2019–2020 form and three rows since; here the three are added together.',
  },
  noteSquares: {
    zh: '办理 30 件以内，一个方格是一件申请；超过 30 件，条长是占全部办理件数的比例。不足 10 件不计百分比。',
    en: 'Up to 30 requests handled, one square is one request; above that, bar length is the share of all handled. No percentages under 10.',
  },
  noteReasons: {
    zh: '条形只画（三）至（六）各项，全条为该报告未予公开的全部件数；30 件以内，一个方格是一件。分母是当年办理总计，不足 10 件不计百分比。颜色表示所属的类别。',
    en: 'Bars show rows (3) to (6) only, the whole bar being all requests of a report that were not granted; up to 30, one square is one request. k/n is over all handled; no percentages under 10. Colours stand for the group.',
  },
  noteMismatchReasons: {
    zh: '六类结果加总与办理总计不符：{list}。只列件数，不列占比。',
    en: 'The six groups of outcomes do not add up to all handled: {list}. Counts are given, no shares.',
  },
  noteSquaresReceived: {
    zh: '新收 30 件以内，一个方格是一件申请；超过 30 件，条长是占全部新收件数的比例。不足 10 件不计百分比。',
    en: 'Up to 30 requests received, one square is one request; above that, bar length is the share of all received. No percentages under 10.',
  },
  noteShare: {
    zh: '占比的分母是本年度办理总计；不足 10 件不计百分比。',
    en: 'Shares are of all requests handled this year; no percentages under 10.',
  },
  noteMismatch: {
    zh: '加总不符：{list}。画各项件数，不画占比；数字照所收文件，未作更正。',
    en: 'The parts do not add up to the total: {list}. Counts are drawn, not shares; the numbers are as the file has them, uncorrected.',
  },
  noteMismatchRate: {
    zh: '加总不符：{list}。',
    en: 'The outcomes do not add up to the total: {list}.',
  },
  noteInDispute: {
    zh: '标旗的比率，所依据的各项加总不符，因此不计算；件数和总数照所收文件。',
    en: 'Flagged rates rest on numbers whose sum does not hold, so they are not computed; count and total stand as the file has them.',
  },
  noteLaw2024: {
    zh: '2024 年 1 月 1 日起，对不予公开决定应先申请行政复议再起诉（新《行政复议法》），此后“未经复议直接起诉”依法减少，不宜与此前比较。',
    en: 'Since 1 January 2024 a refusal must go to reconsideration before a lawsuit, so the change in law itself lowers the number of direct lawsuits, which cannot be compared with earlier years.',
  },
  noteOneYear: { zh: '仅有 1 年数据（{year} 年）。', en: 'Only one year of data ({year}).' },
  noteMissingYears: {
    zh: '未收录 {years} 年的报告，图中不连线。',
    en: 'Reports for {years} are not in the collection; no line is drawn across.',
  },
  noteImplied: {
    zh: '空心点为推算值，不是印出的数字：由次年正文（“较上年增加 n 件”）推出，或由 2019 年表式的项目数量与增减相加得出。',
    en: 'A hollow mark is implied, not printed: worked out from the next year’s text (“n more than last year”), or from the items and their change on the 2019 form.',
  },
  noteCurated: {
    zh: '标“编者读作”的空心点，是原文有疑、由编者对照原件读出的数；原来的读法见报告页。',
    en: 'Hollow marks labelled “curator’s reading” are uncertain in the source and were read from the original by a curator; the first reading is on the report’s page.',
  },
  notePanels: {
    zh: '每格是同层级、同职能、同口径的一组机关，纵轴都从 0 起而刻度不同，不能跨格比高低。',
    en: 'Each panel is a group of agencies of the same level, function and scope. Every axis starts at 0 but the scales differ, so heights cannot be compared across panels.',
  },
  noteSmallN: {
    zh: '总数不足 10 件的只列件数和总数（如 3/7），不计百分比，也不连线。',
    en: 'Where the total is under 10, only count and total are given (such as 3/7): no percentage and no line.',
  },
  noteAmbiguous: {
    zh: '标旗的格在原文中缺损或错位，不止一种读法满足勾稽关系，因此不取数。',
    en: 'Flagged cells are damaged in the source and more than one reading satisfies the sums, so no number is taken.',
  },
  noteTranscribed: {
    zh: '各数都是人工转录：由本站照已公布的报告逐格抄录，不是由原文件读出；是否抄录无误，要对照原件。',
    en: 'Every number was transcribed by hand from the published report and not read from its document: only the original tells whether it has slips.',
  },
  noteSomeTranscribed: {
    zh: '标“转录”的数是人工转录：由本站照已公布的报告逐格抄录，不是由原文件读出；是否抄录无误，要对照原件。',
    en: 'Numbers marked “transcribed” were transcribed by hand from the published report and not read from its document: only the original tells whether they have slips.',
  },
  noteBlank: { zh: '未填报不是 0。', en: 'Left blank does not mean zero.' },

  breakForm: { zh: '表式变更', en: 'Form changed' },
  breakLaw: { zh: '复议前置', en: 'Law changed' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Words of tables and drawings that only a build says: no script of a page carries them. */
export const STILL_WORDS = {
  item: { zh: '项目', en: 'Item' },
  countOfTotal: { zh: '件数／总数', en: 'Count of total' },
  share: { zh: '占比', en: 'Share' },
  withinPeers: { zh: '同类机关内', en: 'Among peers' },
  permalink: { zh: '“{title}”的固定链接', en: 'Permanent link to “{title}”' },
  before: { zh: '上年', en: 'Year before' },
  changed: { zh: '比上年增减', en: 'Change' },
  describeDots: {
    zh: '{scale}上的点图，{n} 份报告，最小 {min}，最大 {max}（{unit}）；其中 {zeros} 份为 0，{nulls} 份没有数字。全部数字见图下的表。',
    en: 'A dot plot on a {scale} of {n} reports, from {min} to {max} ({unit}); {zeros} are 0 and {nulls} have no number. Every number is in the table below.',
  },
  describeOutcomes: {
    zh: '{title}，{n} 份报告，横向条形分为：{parts}。全部数字见图下的表。',
    en: '{title}: {n} reports as horizontal bars divided into {parts}. Every number is in the table below.',
  },
  describeSeries: {
    zh: '{from}—{to} 年的折线图，{series}（{unit}）。全部数字见图下的表。',
    en: 'A line chart for {from}–{to}: {series} ({unit}). Every number is in the table below.',
  },
  describeCells: {
    zh: '{n} 个数据项的表（{unit}）。',
    en: 'A table of {n} cells of the form ({unit}).',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Words on the charts, the tables and the links beside them. */
export const CHART_WORDS = {
  toReasons: { zh: '各项理由 →', en: 'The reasons →' },
  year: { zh: '年份', en: 'Year' },
  inYear: { zh: '{year} 年', en: '{year}' },
  agency: { zh: '机关', en: 'Agency' },
  value: { zh: '数值', en: 'Value' },
  status: { zh: '数据状态', en: 'Status' },
  handled: { zh: '办理总计', en: 'Handled' },
  unit: { zh: '单位：{unit}', en: 'Unit: {unit}' },
  notes: { zh: '说明', en: 'Notes' },
  table: { zh: '数据表', en: 'Table' },
  tableOf: { zh: '{title}：数据表', en: '{title}: table' },
  download: { zh: '下载全部 {n} 行（一数一行）', en: 'Download all rows ({n}, one a number)' },
  downloadShown: { zh: '下载所示 {n} 行', en: 'Download the rows shown ({n})' },
  reportsAll: { zh: '共 {all} 份报告。', en: 'All {all} reports.' },
  reportsSome: { zh: '选出 {shown} 份，共 {all} 份报告。', en: '{shown} of {all} reports.' },
  reportsCut: {
    zh: '每类机关只列数值最大的 {most} 份：显示 {shown} 份，共 {matched} 份。',
    en: 'The {most} largest values in each peer group: {shown} of {matched} reports.',
  },
  reportsCutChange: {
    zh: '每类机关只列排在最前的 {most} 份：显示 {shown} 份，共 {matched} 份。',
    en: 'The first {most} in each peer group: {shown} of {matched} reports.',
  },
  groupsCut: {
    zh: '这里只放得下其中几类，其余的请按职能、层级或地区选择。',
    en: 'Only some peer groups have room here: choose a function, a level or a region for the others.',
  },
  reportsOfYear: { zh: '只列 {year} 年。', en: '{year} only.' },
  reportsNone: {
    zh: '没有报告符合这个选择。',
    en: 'No report matches this selection.',
  },
  trendAll: { zh: '共 {all} 个机关。', en: 'All {all} agencies.' },
  trendSome: { zh: '选出 {listed} 个，共 {all} 个机关。', en: '{listed} of {all} agencies.' },
  trendListed: {
    zh: '每类机关最多列 {most} 个，取年份最多的：表中 {listed} 个，共 {matched} 个。',
    en: 'At most {most} agencies in each peer group, those with the most years: {listed} of {matched} in the table.',
  },
  trendDrawn: {
    zh: '图中只画 {drawn} 个，其余见表。',
    en: '{drawn} are drawn; the others are in the table.',
  },
  trendNone: {
    zh: '所选机关没有这一项的数据。',
    en: 'The agencies chosen have no data for this item.',
  },
  noSeries: { zh: '没有这一项。', en: 'There is no such item.' },
  cite: { zh: '引用此图', en: 'Cite this view' },
  about: { zh: '名词解释', en: 'What this means' },
  order: {
    zh: '按年份、层级、职能和行政区划代码排列，不作排名。',
    en: 'Ordered by year, level, function and division code; not ranked.',
  },
  orderValue: {
    zh: '各年之内从大到小排列，只为便于查找；数量不是业绩，不是名次。',
    en: 'Largest first within each year, for reference only; volume is not performance, and this is not a ranking.',
  },
  orderValueUp: {
    zh: '各年之内从小到大排列，只为便于查找；数量不是业绩，不是名次。',
    en: 'Smallest first within each year, for reference only; volume is not performance, and this is not a ranking.',
  },
  orderChange: {
    zh: '各年之内按比上年增减排列，增得多的在前，只为便于查找；增减不是好坏，不是名次。',
    en: 'By change on the year before, the largest rise first within each year, for reference only; up or down is not better or worse, and this is not a ranking.',
  },
  orderChangeDown: {
    zh: '各年之内按比上年增减排列，减得多的在前，只为便于查找；增减不是好坏，不是名次。',
    en: 'By change on the year before, the largest fall first within each year, for reference only; up or down is not better or worse, and this is not a ranking.',
  },
  ofYear: { zh: '{year} 年', en: 'in {year}' },
  otherScope: { zh: '口径不同，不比', en: 'another scope: not compared' },
  noBefore: { zh: '无更早的报告', en: 'no earlier report' },
  logScale: { zh: '对数刻度', en: 'log scale' },
  linearScale: { zh: '线性刻度', en: 'linear scale' },
  rows: { zh: '{n} 行', en: 'rows: {n}' },
  laneZero: { zh: '0', en: '0' },
  laneNone: { zh: '无数字', en: 'no number' },
  tenThousands: { zh: '{n}万', en: '{n}' },
  tenThousandYuan: { zh: '万元', en: '× CNY 10,000' },
  othersZero: { zh: '其余 {n} 类均为 0', en: 'The other {n} are 0' },
  oneZero: { zh: '{part}为 0', en: '{part}: 0' },
  received: { zh: '新收总计', en: 'Received' },
  receivedN: { zh: '新收 {n} 件', en: '{n} received' },
  handledN: { zh: '办理 {n} 件', en: '{n} handled' },
  cannotCompute: { zh: '未能计算', en: 'Cannot be computed' },
  mismatch: { zh: '各项之和 {sum} ≠ 总计 {total}', en: 'sum of parts {sum} ≠ total {total}' },
  readings: { zh: '可能为 {readings}', en: 'may be {readings}' },
  emptyReading: { zh: '空', en: 'blank' },
  or: { zh: ' 或 ', en: ' or ' },
  allZero: { zh: '各年均为 0', en: '0 in every year' },
  allEmpty: { zh: '各年都没有数字，见表', en: 'no number in any year; see the table' },
  zeroOrEmpty: {
    zh: '各年为 0 或没有数字，见表',
    en: '0 or no number in every year; see the table',
  },
  noRows: { zh: '暂无数据', en: 'No data' },
  byCurator: { zh: '{value}（编者读作）', en: '{value} (curator’s reading)' },
  implied: { zh: '推算 {value}', en: 'implied {value}' },
  transcribed: { zh: '人工转录', en: 'transcribed by hand' },
  transcribedStatus: { zh: '{status}（人工转录）', en: '{status} (transcribed by hand)' },
  transcribedNote: { zh: '（人工转录）', en: '(transcribed by hand)' },
  transcribedMark: { zh: '转录', en: 'transcribed' },
  panelOfScope: { zh: '口径：{scope}', en: 'Scope: {scope}' },
  panelOfPeers: { zh: '{group}（{scope}）', en: '{group} ({scope})' },
  colon: { zh: '：', en: ': ' },
  comma: { zh: '，', en: ', ' },
  listComma: { zh: '、', en: ', ' },
  noteScopes: {
    zh: '口径不同，不宜相互比较：{scopes}。',
    en: 'Scopes differ and should not be compared with each other: {scopes}.',
  },
  scopeOf: { zh: '{scope}：{agencies}', en: '{scope} ({agencies})' },
  semicolon: { zh: '；', en: '; ' },
  none: { zh: '—', en: '—' },
} as const satisfies Readonly<Record<string, Bilingual>>;
