import { article } from './article.ts';

/** Terms of section 3: requests and what becomes of them. */
export const REQUEST_TERMS = [
  {
    id: 'newly-received',
    term: { zh: '本年新收', en: 'newly received' },
    text: {
      zh: '当年 1 月 1 日至 12 月 31 日收到的公开申请，不含上年没有办完的。',
      en: 'Requests received between 1 January and 31 December of the year, not counting those left over from the year before.',
    },
  },
  {
    id: 'carried-over',
    term: { zh: '结转', en: 'carried over' },
    text: {
      zh: '年底还没有办结、转到下一年继续办理的申请。今年的“上年结转”应当等于去年的“结转下年度”。',
      en: 'Requests still open at the end of the year and handled in the next. What is carried in this year should equal what was carried out last year.',
    },
  },
  {
    id: 'handled',
    term: { zh: '本年度办理总计', en: 'handled this year' },
    text: {
      zh: '当年办结的申请，即表中第三项第（七）行，是六类结果之和。占比以它为分母。它与最右一栏“总计”（各类申请人之和）是两回事。',
      en: 'Requests closed in the year: row (7) of part 3 of the form, the sum of the six groups of outcomes, and the denominator of every share. It is not the same as the column “total”, which adds up the types of requester.',
    },
  },
  {
    id: 'disclosed-in-full',
    term: { zh: '予以公开', en: 'disclosed in full' },
    text: {
      zh: '申请的信息全部给了申请人，或者告知了获取的方式。',
      en: 'All that was requested was provided, or the requester was told where to find it.',
    },
    article: article('第三十六条', '36'),
  },
  {
    id: 'disclosed-in-part',
    term: { zh: '部分公开', en: 'disclosed in part' },
    text: {
      zh: '信息里有不能公开的内容，但可以区分，只给可以公开的部分。这样答复的只计在这一行。',
      en: 'Some of the information could not be disclosed but could be separated out, and the rest was provided. A divided answer is counted here only.',
    },
    article: article('第三十七条', '37'),
  },
  {
    id: 'not-disclosed',
    term: { zh: '不予公开', en: 'not disclosed' },
    text: {
      zh: '机关有这个信息，但依法不公开，如国家秘密、第三方权益、内部事务、过程性信息。',
      en: 'The agency has the information, but withholds it on a ground in law: state secrets, third-party rights, internal affairs, process information and others.',
    },
    article: article('第十四条至第十六条、第三十六条', '14–16, 36'),
  },
  {
    id: 'unable-to-provide',
    term: { zh: '无法提供', en: 'unable to provide' },
    text: {
      zh: '机关没有这个信息、需要另行制作，或者补正后仍不知道要什么。',
      en: 'The agency does not hold the information, would have to create it, or cannot tell what is wanted even after the request was corrected.',
    },
    article: article('第三十条、第三十六条、第三十八条', '30, 36, 38'),
  },
  {
    id: 'not-processed',
    term: { zh: '不予处理', en: 'not processed' },
    text: {
      zh: '不当作公开申请来办的，如信访投诉、重复申请、要公开出版物、无正当理由大量反复申请。',
      en: 'Not handled as a request for information: petitions and complaints, repeat requests, requests for publicly available publications, or excessive requests without good reason.',
    },
    article: article('第三十五条、第三十六条、第三十九条', '35, 36, 39'),
  },
  {
    id: 'otherwise-handled',
    term: { zh: '其他处理', en: 'otherwise handled' },
    text: {
      zh: '申请人逾期不补正、逾期不缴费，机关不再处理的，以及其他情形。',
      en: 'Closed because the requester did not correct the request or pay a fee in time, or for other reasons.',
    },
    article: article('第三十条、第四十二条', '30, 42'),
  },
  {
    id: 'internal-affairs',
    term: { zh: '三类内部事务信息', en: 'internal affairs' },
    text: {
      zh: '人事管理、后勤管理、内部工作流程三类信息，可以不公开。',
      en: 'Information on personnel, logistics and internal procedure, which an agency may withhold.',
    },
    article: article('第十六条', '16'),
  },
  {
    id: 'process-information',
    term: { zh: '四类过程性信息', en: 'process information' },
    text: {
      zh: '讨论记录、过程稿、磋商信函、请示报告四类在履职过程中形成的信息，可以不公开。',
      en: 'Discussion records, drafts, consultation letters and requests for instructions, which an agency may withhold.',
    },
    article: article('第十六条', '16'),
  },
] as const;
