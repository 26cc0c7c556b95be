import { article } from './article.ts';

/** Terms of section 2, and of disclosure itself. */
export const DISCLOSURE_TERMS = [
  {
    id: 'annual-report',
    term: {
      zh: '政府信息公开工作年度报告',
      en: 'annual report on open government information',
    },
    text: {
      zh: '行政机关每年公布的报告，按统一的表式写明上一年主动公开、办理公开申请和因此被复议、起诉的情况。',
      en: 'The report that every administrative agency publishes each year on a prescribed form: what it disclosed, how it handled requests for information, and the disputes that followed.',
    },
    article: article('第四十九条、第五十条', '49, 50'),
  },
  {
    id: 'proactive-disclosure',
    term: { zh: '主动公开', en: 'proactive disclosure' },
    text: {
      zh: '不等人申请，机关自己把法定应当公开的信息公布出来。',
      en: 'Publication by an agency, without waiting to be asked, of information that the law requires to be public.',
    },
    article: article('第十九条、第二十条', '19, 20'),
  },
  {
    id: 'disclosure-on-request',
    term: { zh: '依申请公开', en: 'disclosure on request' },
    text: {
      zh: '公民、法人或者其他组织向机关申请没有主动公开的信息，机关应当在期限内书面答复。',
      en: 'Anyone, person or organisation, may request information that is not already published; the agency must answer in writing within a set time.',
    },
    article: article('第二十七条、第三十三条', '27, 33'),
  },
  {
    id: 'rules',
    term: { zh: '规章', en: 'rules' },
    text: {
      zh: '国务院部门或者省、设区的市、自治州的人民政府制定的规范，效力低于法律法规。县级机关和一般部门无权制定，应填 0。',
      en: 'Rules made by ministries or by the governments of provinces and of cities with districts, ranking below laws and regulations. County-level agencies and most departments cannot make rules and should report 0.',
    },
    article: { zh: '《立法法》', en: 'Legislation Law' },
  },
  {
    id: 'normative-documents',
    term: { zh: '行政规范性文件', en: 'administrative normative documents' },
    text: {
      zh: '规章以外，机关制定、涉及公众权利义务、在一定期限内反复适用的公文。',
      en: 'Documents below the rank of rules that an agency issues, that bear on the public’s rights and duties, and that apply repeatedly over a period.',
    },
    article: article('第二十条第（一）项', '20(1)'),
  },
  {
    id: 'licensing',
    term: { zh: '行政许可', en: 'administrative licensing' },
    text: {
      zh: '机关根据申请，经审查准予从事特定活动。表中数的是当年作出的处理决定。',
      en: 'An agency’s decision, on application and after review, to permit a specific activity. The form counts the decisions made in the year.',
    },
    article: article('第二十条第（五）项', '20(5)'),
  },
  {
    id: 'penalties',
    term: { zh: '行政处罚', en: 'administrative penalties' },
    text: {
      zh: '机关对违反行政管理秩序的行为依法给予的惩戒，如罚款、没收。表中数的是当年作出的决定。',
      en: 'Sanctions such as fines or confiscation for breaking administrative rules. The form counts the decisions made in the year.',
    },
    article: article('第二十条第（六）项', '20(6)'),
  },
  {
    id: 'coercion',
    term: { zh: '行政强制', en: 'administrative coercion' },
    text: {
      zh: '机关为制止违法或者使决定得到执行，对人身自由或财物采取的强制措施和强制执行。',
      en: 'Measures against a person’s liberty or property, to stop a violation or to enforce a decision, such as seizure or sealing.',
    },
    article: article('第二十条第（六）项', '20(6)'),
  },
  {
    id: 'fees',
    term: { zh: '行政事业性收费', en: 'administrative and institutional fees' },
    text: {
      zh: '机关和事业单位依法向特定对象收取的费用。2021 年起填金额，单位万元；此前填项目数。',
      en: 'Fees that agencies and public institutions charge by law for particular services. Since 2021 the form asks for the amount in units of CNY 10,000; before that, for the number of fee items.',
    },
    article: article('第二十条第（八）项', '20(8)'),
  },
] as const;
