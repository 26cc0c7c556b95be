import { OUTCOME_GROUPS, type OutcomeGroupId } from './outcomeGroups.ts';
import type { Column, Row, Table } from './types.ts';

/** The seven columns of table 三: six kinds of requester and their total. */
export const REQUESTERS = [
  {
    id: 'naturalPersons',
    printed: '自然人',
    label: { zh: '自然人', en: 'natural persons' },
  },
  {
    id: 'commercialEnterprises',
    printed: '商业企业',
    label: { zh: '商业企业', en: 'commercial enterprises' },
  },
  {
    id: 'researchInstitutions',
    printed: '科研机构',
    label: { zh: '科研机构', en: 'research institutions' },
  },
  {
    id: 'publicInterestOrganizations',
    printed: '社会公益组织',
    label: { zh: '社会公益组织', en: 'public-interest organisations' },
  },
  {
    id: 'legalServiceProviders',
    printed: '法律服务机构',
    label: { zh: '法律服务机构', en: 'legal service providers' },
  },
  { id: 'otherOrganizations', printed: '其他', label: { zh: '其他组织', en: 'other' } },
  { id: 'total', printed: '总计', label: { zh: '总计', en: 'total' } },
] as const satisfies readonly Column[];

export type RequesterId = (typeof REQUESTERS)[number]['id'];

const received = {
  id: 'requests.received',
  number: '一、',
  printed: '本年新收政府信息公开申请数量',
  label: { zh: '本年新收', en: 'newly received' },
  variants: ['本年新收政府信息公开申请', '新收政府信息公开申请数量'],
} as const satisfies Row;

const carriedIn = {
  id: 'requests.carriedIn',
  number: '二、',
  printed: '上年结转政府信息公开申请数量',
  label: { zh: '上年结转', en: 'carried over from last year' },
  variants: ['上年结转政府信息公开申请', '上年度结转政府信息公开申请数量'],
} as const satisfies Row;

const RESULTS = '本年度办理结果';

/** Rows （一） to （五）, which both forms share. */
const sharedOutcomes = [
  {
    id: 'requests.granted',
    number: '（一）',
    printed: '予以公开',
    label: { zh: '予以公开', en: 'disclosed in full' },
    group: RESULTS,
  },
  {
    id: 'requests.partiallyGranted',
    number: '（二）',
    printed: '部分公开（区分处理的，只计这一情形，不计其他情形）',
    label: { zh: '部分公开', en: 'disclosed in part' },
    variants: ['部分公开'],
    group: RESULTS,
  },
  {
    id: 'requests.denied.stateSecret',
    number: '1.',
    printed: '属于国家秘密',
    label: { zh: '属于国家秘密', en: 'state secret' },
    variants: ['国家秘密'],
    group: '不予公开',
    articles: '14',
  },
  {
    id: 'requests.denied.prohibitedByLaw',
    number: '2.',
    printed: '其他法律行政法规禁止公开',
    label: { zh: '其他法律行政法规禁止公开', en: 'prohibited by other law or regulation' },
    variants: ['法律行政法规禁止公开'],
    group: '不予公开',
    articles: '14',
  },
  {
    id: 'requests.denied.securityAndStability',
    number: '3.',
    printed: '危及“三安全一稳定”',
    label: {
      zh: '危及“三安全一稳定”',
      en: 'endangers national, public or economic security or social stability',
    },
    group: '不予公开',
    articles: '14',
  },
  {
    id: 'requests.denied.thirdPartyRights',
    number: '4.',
    printed: '保护第三方合法权益',
    label: { zh: '保护第三方合法权益', en: 'third-party rights' },
    group: '不予公开',
    articles: '15',
  },
  {
    id: 'requests.denied.internalAffairs',
    number: '5.',
    printed: '属于三类内部事务信息',
    label: {
      zh: '属于三类内部事务信息',
      en: 'internal affairs: personnel, logistics, internal procedure',
    },
    variants: ['三类内部事务信息'],
    group: '不予公开',
    articles: '16',
  },
  {
    id: 'requests.denied.processInformation',
    number: '6.',
    printed: '属于四类过程性信息',
    label: {
      zh: '属于四类过程性信息',
      en: 'process information: discussion records, drafts, consultation letters, requests for instructions',
    },
    variants: ['四类过程性信息'],
    group: '不予公开',
    articles: '16',
  },
  {
    id: 'requests.denied.enforcementFile',
    number: '7.',
    printed: '属于行政执法案卷',
    label: { zh: '属于行政执法案卷', en: 'enforcement case file' },
    variants: ['行政执法案卷'],
    group: '不予公开',
    articles: '16',
  },
  {
    id: 'requests.denied.registryEnquiry',
    number: '8.',
    printed: '属于行政查询事项',
    label: { zh: '属于行政查询事项', en: 'registry enquiry' },
    variants: ['行政查询事项'],
    group: '不予公开',
    articles: '36(7)',
  },
  {
    id: 'requests.unable.notHeld',
    number: '1.',
    printed: '本机关不掌握相关政府信息',
    label: { zh: '本机关不掌握相关政府信息', en: 'not held' },
    variants: ['本机关不掌握'],
    group: '无法提供',
    articles: '36(4), (5)',
  },
  {
    id: 'requests.unable.needsCreation',
    number: '2.',
    printed: '没有现成信息需要另行制作',
    label: { zh: '没有现成信息需要另行制作', en: 'would have to be created' },
    variants: ['需要另行制作'],
    group: '无法提供',
    articles: '38',
  },
  {
    id: 'requests.unable.unclearAfterCorrection',
    number: '3.',
    printed: '补正后申请内容仍不明确',
    label: { zh: '补正后申请内容仍不明确', en: 'still unclear after correction' },
    group: '无法提供',
    articles: '30',
  },
  {
    id: 'requests.notProcessed.petition',
    number: '1.',
    printed: '信访举报投诉类申请',
    label: { zh: '信访举报投诉类申请', en: 'petition, report or complaint' },
    variants: ['信访举报投诉类'],
    group: '不予处理',
    articles: '39',
  },
  {
    id: 'requests.notProcessed.repeat',
    number: '2.',
    printed: '重复申请',
    label: { zh: '重复申请', en: 'repeat request' },
    group: '不予处理',
    articles: '36(6)',
  },
  {
    id: 'requests.notProcessed.publication',
    number: '3.',
    printed: '要求提供公开出版物',
    label: { zh: '要求提供公开出版物', en: 'publicly available publication' },
    group: '不予处理',
    articles: '39',
  },
  {
    id: 'requests.notProcessed.excessive',
    number: '4.',
    printed: '无正当理由大量反复申请',
    label: { zh: '无正当理由大量反复申请', en: 'excessive volume without good reason' },
    group: '不予处理',
    articles: '35',
  },
  {
    id: 'requests.notProcessed.reconfirmation',
    number: '5.',
    printed: '要求行政机关确认或重新出具已获取信息',
    label: { zh: '要求确认或重新出具已获取信息', en: 'asks to confirm or re-issue' },
    variants: ['要求确认或重新出具已获取信息'],
    group: '不予处理',
  },
] as const satisfies readonly Row[];

/** （六） as one row: form 2019, and some reports on form 2021. */
const otherwiseAsOneRow = {
  id: 'requests.otherwise',
  number: '（六）',
  printed: '其他处理',
  label: { zh: '其他处理', en: 'otherwise handled' },
  group: RESULTS,
} as const satisfies Row;

const otherwiseAsThreeRows = [
  {
    id: 'requests.otherwise.notCorrected',
    number: '1.',
    printed: '申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
    label: { zh: '逾期不补正', en: 'not corrected in time' },
    variants: ['申请人无正当理由逾期不补正'],
    group: '其他处理',
    articles: '30',
  },
  {
    id: 'requests.otherwise.feeUnpaid',
    number: '2.',
    printed: '申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
    label: { zh: '逾期未缴费', en: 'fee not paid in time' },
    variants: ['申请人逾期未按收费通知要求缴纳费用'],
    group: '其他处理',
    articles: '42',
  },
  {
    id: 'requests.otherwise.other',
    number: '3.',
    printed: '其他',
    label: { zh: '其他', en: 'other' },
    group: '其他处理',
  },
] as const satisfies readonly Row[];

const handled = {
  id: 'requests.handled',
  number: '（七）',
  printed: '总计',
  label: { zh: '本年度办理总计', en: 'handled this year' },
  variants: ['合计'],
  group: RESULTS,
} as const satisfies Row;

const carriedOut = {
  id: 'requests.carriedOut',
  number: '四、',
  printed: '结转下年度继续办理',
  label: { zh: '结转下年度', en: 'carried over to next year' },
  variants: ['结转下年度继续办理的', '结转下一年度继续办理', '结转下年继续办理'],
} as const satisfies Row;

/** The 25 rows of table 三 on form 2021. */
export const REQUEST_ROWS_2021 = [
  received,
  carriedIn,
  ...sharedOutcomes,
  ...otherwiseAsThreeRows,
  handled,
  carriedOut,
] as const;

/** The 23 rows of table 三 on form 2019. */
export const REQUEST_ROWS_2019 = [
  received,
  carriedIn,
  ...sharedOutcomes,
  otherwiseAsOneRow,
  handled,
  carriedOut,
] as const;

/** The one （六） row that stands for three where a 2021 report prints the older form. */
export const OTHERWISE_ROW = otherwiseAsOneRow;
export const OTHERWISE_PARTS = otherwiseAsThreeRows;

export type RequestRowId =
  | (typeof REQUEST_ROWS_2021)[number]['id']
  | (typeof REQUEST_ROWS_2019)[number]['id'];

export type RequestCell = `${RequestRowId}@${RequesterId}`;

/** The group of outcomes that a row belongs to, or null for rows that are no outcome. */
export function outcomeGroupOf(row: string): OutcomeGroupId | null {
  const second = row.split('.')[1];
  return OUTCOME_GROUPS.find((group) => group.id === second)?.id ?? null;
}

const heading = { zh: '申请人情况', en: 'requesters' };

export const REQUESTS_2021 = {
  id: 'requests',
  section: 3,
  blocks: [{ heading, columns: REQUESTERS, rows: REQUEST_ROWS_2021, join: '@' }],
} as const satisfies Table;

export const REQUESTS_2019 = {
  id: 'requests',
  section: 3,
  blocks: [{ heading, columns: REQUESTERS, rows: REQUEST_ROWS_2019, join: '@' }],
} as const satisfies Table;
