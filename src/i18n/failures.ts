import type { FailureRule } from '../report/failureRules.ts';
import type { IssueFacts } from '../report/issueRules.ts';
import type { Bilingual } from '../statute/types.ts';
import { DOCUMENT_FAILURES } from './documentFailures.ts';

/** Every reason why a file of the corpus gives no report, in both languages; `{name}` is a fact. */
const FAILURE_TEXTS = {
  ...DOCUMENT_FAILURES,
  'file-absent': { zh: '没有这个文件。', en: 'there is no such file' },
  'file-folder': {
    zh: '这是一个文件夹，请给出其中的文件。',
    en: 'it is a folder: give the files in it',
  },
  'file-forbidden': { zh: '没有读取权限。', en: 'it may not be read' },
  'file-unopened': { zh: '文件打不开（{code}）。', en: 'it could not be opened ({code})' },
  'file-name': {
    zh: '文件名不合规定：报告应为“<机关编号>/<年份>.<扩展名>”。',
    en: 'it has no name of a report: <agency id>/<year>.<ending>',
  },
  'agency-id': {
    zh: '“{id}”不是机关编号：六位区划代码，连字符，再加职能，如 370405-approval-services。',
    en: '"{id}" is no id of an agency: six digits, a hyphen, its function, such as 370405-approval-services',
  },
  'year-outside': {
    zh: '{year} 年不在收录范围：法定表式自 {from} 年起，年份至 {to} 年止。',
    en: '{year} is no year of a report: the form begins with {from}, and years end with {to}',
  },
  'year-twice': {
    zh: '这一年已由 {file} 读出，两个文件只能留一个。',
    en: 'the year is read from {file}: keep one of the two',
  },
  'year-contradicted': {
    zh: '报告自称的年份与文件名不符：标题为 {title}，统计期限为 {period}，文件名为 {file}。',
    en: 'the title says {title} and the period {period}, but the file name {file}',
  },
  'agency-contradicted': {
    zh: '报告写明的机关是“{printed}”，文件却在“{registered}”名下。',
    en: 'the report is of {printed}, but filed under {registered}',
  },
  'csv-quotes': { zh: '第 {line} 行的引号不成对。', en: 'line {line}: {message}' },
  'transcription-header': {
    zh: '第 1 行：转录文件应以 {header} 开头。',
    en: 'line 1: a transcription begins with {header}',
  },
  'no-report': {
    zh: '这不是年度报告：第二、三、四部分表格的行一行也没有找到。',
    en: 'this is no annual report: none of the rows of tables 二, 三 and 四 was found',
  },
  'rows-few': {
    zh: '这不是年度报告：第二、三、四部分表格的行只找到 {found} 行。',
    en: 'this is no annual report: no more than {found} of the rows of tables 二, 三 and 四 could be found',
  },
  'form-earlier': {
    zh: '{year} 年的报告用的是 2019 年以前的表式，不能识读。',
    en: "a report for {year} is on the form of before 2019, which can't be read",
  },
  'form-empty': {
    zh: '这是一张空表：表中没有任何数值。',
    en: 'the form is empty: its tables hold no value',
  },
  'no-table': {
    zh: '报告中没有表格：第二、三、四部分表格的行一行也没有找到。',
    en: 'the report has no table: none of the rows of tables 二, 三 and 四 was found',
  },
  'tables-pictures': {
    zh: '表格是图片：第二、三、四部分的标题前后相接，其间没有可识读的表格。',
    en: 'the tables are pictures: the headings of sections 二, 三 and 四 follow one another with no table between them',
  },
  'text-misread': {
    zh: '文字在转换中被误作 GBK 编码，且有字符丢失，请换用原文件。',
    en: 'the text is UTF-8 that was read as GBK on its way, and characters of it are lost; get the original',
  },
  'reports-several': {
    zh: '文件中有几份报告：{list}。请拆开。',
    en: 'it holds several reports: {list}; split it',
  },
  'reader-failed': {
    zh: '程序读这个文件时出错（{message}）。',
    en: 'the reader failed: {message}',
  },
} as const satisfies Record<FailureRule, Bilingual>;

/** Why a file gives no report. A rule that is not known here stands for itself. */
export function tellFailure(rule: string, facts: IssueFacts, lang: keyof Bilingual): string {
  const texts: Readonly<Record<string, Bilingual>> = FAILURE_TEXTS;
  return (texts[rule]?.[lang] ?? rule).replace(/\{(\w+)\}/g, (_, name: string) =>
    String(facts[name] ?? '—'),
  );
}
