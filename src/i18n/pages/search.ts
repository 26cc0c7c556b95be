import { both } from '../both.ts';
import { countOf } from '../countOf.ts';

export const search = {
  label: { zh: '查找机关和年度报告', en: 'Search agencies and annual reports' },
  placeholder: { zh: '机关、地名、拼音、年份', en: 'Agency, place, pinyin, year' },
  submit: { zh: '查找', en: 'Search' },
  /** Of the sign that opens the search on a phone. */
  open: { zh: '查找', en: 'Search' },
  examples: {
    zh: '例如 台儿庄、tez、370405、枣庄 2024',
    en: 'For example Taierzhuang, tez, 370405, Zaozhuang 2024',
  },
  list: { zh: '查找结果', en: 'Search results' },
  keys: { zh: '↑ ↓ 选择，Enter 打开，Esc 关闭', en: '↑ ↓ to choose, Enter to open, Esc to close' },
  count: both(
    (count: number) => (count === 0 ? '没有结果' : `${count} 个结果`),
    (count) => (count === 0 ? 'No results' : countOf(count, 'result')),
  ),
  none: both(
    (query: string) => `没有名称含“${query}”的机关。`,
    (query) => `No agency matches “${query}”. `,
  ),
  /** Before what sounds like it or is one letter away. */
  near: both(
    (query: string) => `没有“${query}”。是不是要找：`,
    (query) => `Nothing matches “${query}”. Did you mean: `,
  ),
  help: {
    zh: '可以只输入名称中的几个字、拼音或首字母（台儿庄：tez），或六位区划代码；要找报告里的词句，请查找年报原文。',
    en: 'Part of a name is enough, in English, pinyin, Chinese or initials (tez for Taierzhuang), or a six-digit division code. To find words inside the reports, search their text.',
  },
  inProse: both(
    (query: string) => `在年报原文里查找“${query}”`,
    (query) => `Search the text of the reports for “${query}”`,
  ),
  lacks: both(
    (year: number) => `没有收录 ${year}年的报告`,
    (year) => `no report for ${year} in the collection`,
  ),
  also: both(
    (name: string) => `又称 ${name}`,
    (name) => `also ${name}`,
  ),
  report: both(
    (year: number) => `${year}年度报告`,
    (year) => `Annual report for ${year}`,
  ),
  reportCount: both(
    (count: number, years: string) => `${count} 份报告（${years}）`,
    (count, years) => `${countOf(count, 'report')} (${years})`,
  ),
  failed: {
    zh: '查找功能未能加载。可以重新打开本页，或从机关目录找起。',
    en: 'The search could not be loaded. Reload the page, or start from the list of agencies.',
  },
  page: {
    title: { zh: '查找', en: 'Search' },
    description: {
      zh: '按名称、地名、拼音、区划代码和年份查找机关与年度报告，并在年报原文中全文查找。',
      en: 'Find agencies and annual reports by name, place, pinyin, division code and year, and search the full Chinese text of the reports.',
    },
    lead: {
      zh: '输入机关或地方的名称、拼音、区划代码或年份，查找机关和报告；输入报告里的词句，查找它在原文的哪一行。',
      en: 'Search by name, place, pinyin, division code or year to find agencies and reports; search for Chinese words to find the lines of the reports in which they occur.',
    },
    noScript: {
      zh: '查找功能需要浏览器启用 JavaScript。未启用时，可以从下面的机关目录找起。',
      en: 'Search needs JavaScript. Without it, start from the list of all agencies below.',
    },
    all: { zh: '全部机关', en: 'All agencies' },
    agencies: { zh: '机关和报告', en: 'Agencies and reports' },
    prose: { zh: '年报原文', en: 'Text of the reports' },
    /** Of what is listed so far: `more` where there is more to ask for. */
    proseLines: both(
      (reports: number, lines: number, more: boolean) =>
        `${more ? '已列出' : ''} ${reports} 份报告中的 ${lines} 处${more ? '，还有更多' : ''}`.trim(),
      (reports, lines, more) =>
        `${more ? 'So far ' : ''}${countOf(lines, 'passage')} in ${countOf(reports, 'report')}${more ? '; there are more' : ''}`,
    ),
    linesOf: both(
      (count: number) => `${count} 处`,
      (count) => countOf(count, 'passage'),
    ),
    noProse: both(
      (query: string, texts: number) => `${texts} 份有正文的报告里没有“${query}”。`,
      (query, texts) =>
        `“${query}” does not occur in the ${countOf(texts, 'report')} whose text is in the collection.`,
    ),
    withoutText: both(
      (count: number) => (count === 0 ? '' : `另外 ${count} 份是人工转录的表格，本站没有正文。`),
      (count) =>
        count === 0
          ? ''
          : ` Another ${countOf(count, 'report was', 'reports were')} transcribed from tables alone; their text is not in the collection.`,
    ),
    proseHelp: {
      zh: '原文按字面查找：可以缩短词句，或换一个说法，例如“政务公开”“人员不足”。',
      en: 'The reports are in Chinese and are searched character by character: try fewer characters, or different ones.',
    },
    searching: { zh: '正在查找…', en: 'Searching…' },
    /** In `shown`, of what could not be searched. */
    failed: { zh: '未能查找', en: 'could not be searched' },
    line: both(
      (line: string) => `第 ${line} 行`,
      (line) => `Line ${line}`,
    ),
    /** Of a PDF. */
    sheet: both(
      (page: string) => `第 ${page} 页`,
      (page) => `Page ${page}`,
    ),
    more: { zh: '更多', en: 'More' },
    moreLines: both(
      (count: number) => `同一份报告还有 ${count} 处`,
      (count) => `${count} more in the same report`,
    ),
    shown: both(
      (agencies: string, prose: string) => `机关和报告：${agencies}；原文：${prose}`,
      (agencies, prose) => `Agencies and reports: ${agencies}. Text: ${prose}`,
    ),
    titleOf: both(
      (query: string) => `查找“${query}”`,
      (query) => `Search for “${query}”`,
    ),
  },
};
