/** Terms of section 4: what follows where a requester does not accept an answer. */
export const DISPUTE_TERMS = [
  {
    id: 'reconsideration',
    term: { zh: '行政复议', en: 'administrative reconsideration' },
    text: {
      zh: '不服机关的行为，请复议机关（一般是本级人民政府）审查。2024 年起，不服不予公开的须先申请复议，再起诉。',
      en: 'Review of an agency’s decision by an administrative authority, usually the government at the same level, rather than by a court. Since 2024 a refusal to disclose must go through it before a lawsuit.',
    },
    article: {
      zh: '《条例》第五十一条；《行政复议法》第二十三条',
      en: 'Art. 51; Administrative Reconsideration Law, Art. 23',
    },
  },
  {
    id: 'litigation',
    term: { zh: '行政诉讼', en: 'administrative litigation' },
    text: {
      zh: '不服机关的行为，向人民法院起诉。',
      en: 'A lawsuit in a people’s court against an agency’s decision.',
    },
    article: { zh: '《条例》第五十一条', en: 'Art. 51' },
  },
  {
    id: 'sued-directly',
    term: { zh: '未经复议直接起诉', en: 'sued directly' },
    text: {
      zh: '没有经过复议，直接向法院起诉的。2024 年起依法减少。',
      en: 'A lawsuit brought without prior reconsideration. Since 2024 the law itself makes such cases fewer.',
    },
  },
  {
    id: 'upheld',
    term: { zh: '结果维持', en: 'upheld' },
    text: {
      zh: '复议机关或法院认为机关没有错，维持原来的答复或者驳回请求。',
      en: 'The reviewing authority or the court let the agency’s answer stand.',
    },
  },
  {
    id: 'corrected',
    term: { zh: '结果纠正', en: 'corrected' },
    text: {
      zh: '复议机关或法院撤销、变更了原来的答复，确认违法，或者责令重新答复。',
      en: 'The reviewing authority or the court set the agency’s answer aside, changed it, found it unlawful or ordered a new one.',
    },
  },
  {
    id: 'other-outcome',
    term: { zh: '其他结果', en: 'other outcome' },
    text: {
      zh: '不是维持也不是纠正，如申请人撤回、不予受理、终止。',
      en: 'Neither upheld nor corrected: for example withdrawn, not accepted or terminated.',
    },
  },
] as const;
