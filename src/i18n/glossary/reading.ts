/** Terms of this site: how numbers are read, and what is computed from them. */
export const READING_TERMS = [
  {
    id: 'cross-check',
    term: { zh: '勾稽关系', en: 'cross-check rule' },
    text: {
      zh: '表内各格之间应当成立的加总关系，例如新收 + 上年结转 = 办理总计 + 结转下年度。',
      en: 'A sum that the cells of a table must satisfy, for example newly received + carried over from last year = handled + carried over to next year.',
    },
  },
  {
    id: 'scope',
    term: { zh: '口径', en: 'scope' },
    text: {
      zh: '数字计的是谁的工作：一个机关，一个地区，还是政府连同其办公室。口径不同不能相比。',
      en: 'Whose work the numbers count: one agency, a whole area, or a government together with its office. Different scopes cannot be compared.',
    },
  },
  {
    id: 'disclosure-rate',
    term: { zh: '公开率', en: 'disclosure rate' },
    text: {
      zh: '全部或部分公开的件数，占当年办结件数的比例。办结不满 10 件的不计。',
      en: 'Requests disclosed in full or in part as a share of all handled in the year. Not computed where fewer than 10 were handled.',
    },
  },
  {
    id: 'carry-over-rate',
    term: { zh: '结转率', en: 'carry-over rate' },
    text: {
      zh: '到年底没有办结的申请，占新收与上年结转之和的比例。',
      en: 'Requests still open at the end of the year as a share of those newly received and carried over from last year.',
    },
  },
  {
    id: 'correction-rate',
    term: { zh: '纠错率', en: 'correction rate' },
    text: {
      zh: '已审结的复议和诉讼中，结果纠正的比例。',
      en: 'Cases corrected as a share of all decided reconsiderations and lawsuits.',
    },
  },
  {
    id: 'blank',
    term: { zh: '未填报', en: 'left blank' },
    text: {
      zh: '表上有这一格，格里是空的。空不等于 0。',
      en: 'The form has this cell and it was left empty. Empty is not 0.',
    },
  },
  {
    id: 'recovered',
    term: { zh: '由勾稽关系还原', en: 'recovered by cross-check' },
    text: {
      zh: '原文错位或缺损，但只有一种读法满足加总关系，于是采用。',
      en: 'The source is misaligned or damaged, but only one reading satisfies the sums, and it is used.',
    },
  },
  {
    id: 'ambiguous',
    term: { zh: '有歧义', en: 'ambiguous' },
    text: {
      zh: '原文错位或缺损，不止一种读法满足加总关系。各种读法都列出，不取数。',
      en: 'The source is misaligned or damaged, and several readings satisfy the sums. All are listed, and no number is taken.',
    },
  },
  {
    id: 'implied',
    term: { zh: '推算', en: 'implied' },
    text: {
      zh: '当年没有印出，由印出的别的数算出：由次年正文的“较去年增减”，或由 2019 年表式的项目数量与增减相加。与当年印出的数相同的不另列。',
      en: 'Not printed for its own year but worked out from numbers that are: “n more than last year” in the next report, or items and their change on the 2019 form. Left out where the same number is printed.',
    },
  },
] as const;
