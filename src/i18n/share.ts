import type { Bilingual } from '../statute/types.ts';

/** Words of what readers take away: pictures, citations, embeds, code. `{x}` stands for a value. */
export const SHARE_WORDS = {
  siteName: { zh: '公开有数', en: 'Gongkai Youshu' },
  ofReport: { zh: '{agency}{year}年：{title}', en: '{agency}, {year}: {title}' },
  ofAgency: { zh: '{agency}：{title}', en: '{agency}: {title}' },
  source: { zh: '来源：公开有数 {address}', en: 'Source: Gongkai Youshu {address}' },
  upTo: {
    zh: '数据至 {year} 年度报告 · 数据编号 {version}',
    en: 'Data up to the reports for {year} · data ID {version}',
  },

  summary: { zh: '引用、嵌入与代码', en: 'Cite, embed, code' },
  ofTitle: { zh: '：{title}', en: ': {title}' },
  cite: { zh: '引用', en: 'Cite' },
  citePage: { zh: '引用本页', en: 'Cite this page' },
  citeNote: {
    zh: '日期是本站最近一次发布数据的日期。数据编号由内容算出，内容一变编号就变；它开头的四位数是所含报告的最新年度，不是发布的年份。点“复制”时，[引用日期] 换成当天。',
    en: 'The date is that of this site’s last release of the data. The data ID is computed from the data and changes whenever they do; its first four digits are the year of the newest report, not the year of release. “Copy” replaces [date of access] with today’s date.',
  },
  keepByPress: { zh: '长按图片保存', en: 'Press and hold the picture to save it' },
  close: { zh: '关闭', en: 'Close' },
  accessed: { zh: '引用日期', en: 'date of access' },
  dataId: { zh: '数据编号 {version}', en: 'data ID {version}' },
  /** Of the whole of the data, by its release. */
  edition: { zh: '数据版本 {version}', en: 'data version {version}' },
  /** Between the report that is a number's source and the page of the site that has it. */
  through: { zh: '引自：', en: 'Cited through: ' },
  throughCopy: { zh: '引自人工转录：', en: 'Cited through a hand transcription: ' },
  colon: { zh: '：', en: ': ' },
  /** A figure of which a reader chose a part. */
  chosen: { zh: '{title}（所选：{chosen}）', en: '{title} (selected: {chosen})' },
  agenciesShown: { zh: '{n} 个机关', en: '{n} agencies' },
  reportsShown: { zh: '{n} 份报告', en: 'reports: {n}' },
  gbt: { zh: 'GB/T 7714', en: 'GB/T 7714' },
  apa: { zh: 'APA', en: 'APA' },
  bibtex: { zh: 'BibTeX', en: 'BibTeX' },

  embed: { zh: '嵌入网页', en: 'Embed' },
  embedNote: {
    zh: '框内是图、题目、单位、说明和来源，宽窄随页面，高度按手机的宽度定；深浅随读者的设置，在地址末尾加 #light 或 #dark 则固定。',
    en: 'The frame holds the chart with its title, unit, notes and source. It fits any width, and its height is set for a phone. Light or dark follows the reader’s setting, or is fixed by adding #light or #dark to the address.',
  },
  oembedNote: { zh: '支持 oEmbed。', en: ' oEmbed is supported.' },
  picture: { zh: '图片', en: 'Picture' },
  frame: { zh: '框', en: 'Frame' },
  noFrame: {
    zh: '框内的图由脚本画出，浏览器未启用脚本时不显示。公开有数的每张图都在它自己的页面上，不需要脚本。',
    en: 'A script draws the figure in this frame, and scripts are off. Every figure of Gongkai Youshu also stands on its own page, without script.',
  },
  lostFigure: {
    zh: '没有找到这张图。',
    en: 'This figure was not found.',
  },
  openEmbed: { zh: '单独打开', en: 'Open on its own' },
  backToFigure: { zh: '公开有数：数据、说明与出处', en: 'Gongkai Youshu: data, notes and sources' },

  code: { zh: '读取数据的代码', en: 'Code that reads the data' },
  codeAbove: {
    zh: '代码与本页第一张图的相同，只换成这张图的地址：',
    en: 'The code is the same as for the first figure on this page, with this address instead:',
  },
  excel: { zh: 'Excel / WPS 表格', en: 'Excel / WPS' },
  excelSteps: {
    zh: '下载 CSV 后双击打开，中文和数字即正确显示；要随本站更新，在 Excel 中用“数据 → 自网站”填入：{address}',
    en: 'Download the CSV and double-click it: text and numbers display correctly. To keep it up to date, use Data → From Web in Excel with: {address}',
  },
  python: { zh: 'Python', en: 'Python' },
  r: { zh: 'R', en: 'R' },
  duckdb: { zh: 'DuckDB', en: 'DuckDB' },

  copy: { zh: '复制', en: 'Copy' },
  copyNamed: { zh: '复制：{name}', en: 'Copy: {name}' },
  copyLink: { zh: '复制链接', en: 'Copy link' },
  copyLinkNamed: { zh: '复制链接：{name}', en: 'Copy link: {name}' },
  copied: { zh: '已复制', en: 'Copied' },
  copyByHand: {
    zh: '浏览器不允许复制，文字已选中，请长按或用快捷键复制',
    en: 'The browser does not allow copying; the text is selected, copy it by hand',
  },

  cardProfile: {
    zh: '政府信息公开年报数据 · 最近一份：{year}年',
    en: 'Open government information · latest report: {year}',
  },
  cardTranscribed: { zh: '{line} · 人工转录', en: '{line} · transcribed by hand' },
  received: { zh: '新收申请', en: 'Requests received' },
  handled: { zh: '办结申请', en: 'Requests handled' },
  licensing: { zh: '行政许可决定', en: 'Licensing decisions' },
  cardLine: { zh: '政府信息公开年报，读成数据', en: 'Disclosure reports, read into data' },
  cardAgencies: { zh: '行政机关', en: 'agencies' },
  cardReports: { zh: '年度报告', en: 'annual reports' },
  cardCells: { zh: '数据项，各有出处', en: 'values with sources' },
} as const satisfies Readonly<Record<string, Bilingual>>;
