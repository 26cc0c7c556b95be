import { both } from '../both.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

export const common = {
  siteName: { zh: '公开有数', en: 'Gongkai Youshu' },
  skip: { zh: '跳到正文', en: 'Skip to content' },
  navLabel: { zh: '主导航', en: 'Main' },
  nav: {
    agencies: { zh: '机关', en: 'Agencies' },
    compare: { zh: '比较', en: 'Compare' },
    trends: { zh: '趋势', en: 'Trends' },
    quality: { zh: '核对', en: 'Checks' },
    data: { zh: '数据', en: 'Data' },
    method: { zh: '方法', en: 'Method' },
  },
  /** The name of the other language in that language: the text of the switch. */
  otherLanguage: { zh: 'English', en: '中文' },
  /** From a definition to all of them. */
  glossary: { zh: '名词表', en: 'Glossary' },
  breadcrumbLabel: { zh: '所在位置', en: 'Breadcrumb' },
  onThisPage: { zh: '本页内容', en: 'On this page' },
  year: both(
    (year: number) => `${year}年`,
    (year) => `${year}`,
  ),
  years: both(
    (from: number, to: number) => (from === to ? `${from}` : `${from}—${to}`),
    (from, to) => (from === to ? `${from}` : `${from}–${to}`),
  ),
  reportOf: both(
    (year: number) => `${year}年度报告`,
    (year) => `annual report for ${year}`,
  ),
  unitJoin: both(
    (number: string, unit: string) => `${number} ${unit}`,
    (number, unit) => `${number} ${unit}`,
  ),
  listJoin: { zh: '、', en: ', ' },
  stop: { zh: '。', en: '.' },
  colon: { zh: '：', en: ': ' },
  regionJoin: { zh: ' › ', en: ' › ' },
  /** What a scope takes in; its name is among the words of the figures. */
  scopes: {
    agency: {
      zh: '数字只计本机关自己的工作，不含下级和其他部门。',
      en: 'The numbers count this agency’s own work alone, without subordinate bodies or other departments.',
    },
    region: {
      zh: '数字计整个行政区域：本级政府、各部门和下级政府合在一起。',
      en: 'The numbers count the whole area: its government, all departments and the governments below it together.',
    },
    'government-and-office': {
      zh: '数字把本级政府和它的办公室合在一起计。',
      en: 'The numbers count the government and its general office together.',
    },
    unknown: {
      zh: '报告没有说明数字计的是谁的工作。',
      en: 'The report does not say whose work its numbers count.',
    },
  },
  forms: {
    '2019': { zh: '2019 年表式', en: '2019 form' },
    '2021': { zh: '2021 年表式', en: '2021 form' },
  },
  /** Year, month and day of an ISO date. */
  date: both(
    (year: number, month: number, day: number) => `${year}年${month}月${day}日`,
    (year, month, day) => `${day} ${MONTHS[month - 1] ?? ''} ${year}`,
  ),
  footer: {
    about: {
      zh: '公开有数把各级行政机关公布的政府信息公开工作年度报告读成数据，每个数字都注明读自原文件还是人工转录，并能回到出处。这不是政府网站，也不替任何机关发布信息。',
      en: 'Gongkai Youshu turns the annual reports that Chinese administrative agencies publish on open government information into data: every number says whether it was read from its document or transcribed by hand, and leads back to where it is from. It is not a government website and publishes nothing on behalf of any agency.',
    },
    reports: {
      zh: '年度报告是行政机关依法向社会公布的公文；引用时请注明作出报告的机关和年度。',
      en: 'The reports are official documents that agencies must by law make public; when quoting one, name the agency and the year. ',
    },
    code: { zh: '程序代码以 MIT 许可证公开。', en: 'The code is published under the MIT licence.' },
    method: {
      zh: '数字怎样读出、怎样引用、怎样报错，见',
      en: 'How numbers are read and cited, and how to report an error: ',
    },
  },
  /** Who runs the site, as the environment of the build says. */
  operator: {
    runBy: both(
      (name: string) => `本站由${name}运行。`,
      (name) => `This site is run by ${name}.`,
    ),
    contact: { zh: '联系：', en: 'Contact: ' },
    noOperator: { zh: '本站没有写明由谁运行。', en: 'This site does not say who runs it.' },
    noContact: {
      zh: '联系方式没有写明，请从其公开的渠道联系；数字有疑问的，以机关公布的原文为准。',
      en: 'No contact is given: please use the channels that they publish themselves; where a number is in doubt, the report that the agency published decides.',
    },
    neither: {
      zh: '本站没有写明由谁运行、怎样联系。请询问给您这个网址的单位或个人；数字有疑问的，以机关公布的原文为准。',
      en: 'This site does not say who runs it or how to reach them. Please ask whoever gave you its address; where a number is in doubt, the report that the agency published decides.',
    },
  },
  notFound: {
    title: { zh: '没有这个页面', en: 'No such page' },
    description: { zh: '这个地址下没有页面。', en: 'There is no page at this address.' },
    text: {
      zh: '地址可能抄漏了一段，或者这份报告还没有收录。可以从机关目录找起。',
      en: 'Part of the address may be missing, or the report may not be in the collection yet. The list of agencies is a good place to start.',
    },
    link: { zh: '机关目录', en: 'All agencies' },
  },
  region: both(
    (title: string) => `${title}，可左右滚动`,
    (title) => `${title}, scrolls sideways`,
  ),
  pageLabel: both(
    (page: number) => `原文第 ${page} 页`,
    (page) => `Page ${page} of the source`,
  ),
};
