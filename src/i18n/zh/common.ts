import type { Scope } from '../../report/report.ts';
import type { FormId } from '../../statute/types.ts';

const scopes: Record<Scope, string> = {
  agency: '数字只计本机关自己的工作，不含下级和其他部门。',
  region: '数字计整个行政区域：本级政府、各部门和下级政府合在一起。',
  'government-and-office': '数字把本级政府和它的办公室合在一起计。',
  unknown: '报告没有说明数字计的是谁的工作。',
};

const forms: Record<FormId, string> = { '2019': '2019 年表式', '2021': '2021 年表式' };

export const common = {
  siteName: '公开有数',
  skip: '跳到正文',
  navLabel: '主导航',
  nav: {
    agencies: '机关',
    compare: '比较',
    trends: '趋势',
    quality: '核对',
    data: '数据',
    method: '方法',
  },
  /** The name of the other language in that language: the text of the switch. */
  otherLanguage: 'English',
  /** From a definition to all of them. */
  glossary: '名词表',
  breadcrumbLabel: '所在位置',
  onThisPage: '本页内容',
  year: (year: number) => `${year}年`,
  years: (from: number, to: number) => (from === to ? `${from}` : `${from}—${to}`),
  reportOf: (year: number) => `${year}年度报告`,
  unitJoin: (number: string, unit: string) => `${number} ${unit}`,
  listJoin: '、',
  stop: '。',
  colon: '：',
  regionJoin: ' › ',
  /** What a scope takes in; its name is among the words of the figures. */
  scopes,
  forms,
  /** Year, month and day of an ISO date. */
  date: (year: number, month: number, day: number) => `${year}年${month}月${day}日`,
  footer: {
    about:
      '公开有数把各级行政机关公布的政府信息公开工作年度报告读成数据，每个数字都注明读自原文件还是人工转录，并能回到出处。这不是政府网站，也不替任何机关发布信息。',
    reports: '年度报告是行政机关依法向社会公布的公文；引用时请注明作出报告的机关和年度。',
    code: '程序代码以 MIT 许可证公开。',
    method: '数字怎样读出、怎样引用、怎样报错，见',
    methodLink: '方法',
  },
  /** Who runs the site, as the environment of the build says. */
  operator: {
    runBy: (name: string) => `本站由${name}运行。`,
    contact: '联系：',
    noOperator: '本站没有写明由谁运行。',
    noContact: '联系方式没有写明，请从其公开的渠道联系；数字有疑问的，以机关公布的原文为准。',
    neither:
      '本站没有写明由谁运行、怎样联系。请询问给您这个网址的单位或个人；数字有疑问的，以机关公布的原文为准。',
  },
  notFound: {
    title: '没有这个页面',
    description: '这个地址下没有页面。',
    text: '地址可能抄漏了一段，或者这份报告还没有收录。可以从机关目录找起。',
    link: '机关目录',
  },
};
