import type { IssueFacts } from '../report/issueRules.ts';
import type { Bilingual, Lang } from '../statute/types.ts';
import { fillText } from './both.ts';
import { ENGLISH_COMMAND } from './commandWords.ts';
import { tellFailure } from './failures.ts';

/** Why a report was not added, in one clause; `{name}` is a fact. */
const REASONS = {
  'agency-unprinted': {
    zh: '文件没有写明机关，请用 --agency 给出机关编号',
    en: 'it names no agency: give its id with --agency',
  },
  'agency-placeless': {
    zh: '机关“{name}”不在机关名录中，名称里也找不到区划表中的地名；请用 --agency 给出编号（六位区划代码-职能），再加 --yes',
    en: 'its agency {name} is not in the registry, and its name has no place that the division codes know: give an id with --agency (six digits, a hyphen, its function), and --yes',
  },
  'agency-new': {
    zh: '机关“{name}”不在机关名录中，拟登记如下；加 --yes 予以采用\n{entries}',
    en: 'its agency {name} is not in the registry; the entry would be as follows, and --yes takes it\n{entries}',
  },
  'agency-several': {
    zh: '“{name}”可能是下列任何一个机关；请用 --agency 给出编号，再加 --yes\n{entries}',
    en: '{name} may be any of these: choose one with --agency, and --yes\n{entries}',
  },
  'agency-shared': {
    zh: '机关名录中有几个机关叫“{name}”；请用 --agency 指明\n{entries}',
    en: 'several agencies of the registry go by the name {name}: say which with --agency\n{entries}',
  },
  'agency-taken': {
    zh: '“{name}”按名称应编为 {id}，而这个编号属于“{other}”；是同一机关请加 --agency {id}，不是请用 --agency 另给编号',
    en: 'by its name {name} would be {id}, which is {other}: if the two are one, say --agency {id}, else give another id with --agency',
  },
  'agency-code': {
    zh: '“{id}”的前六位不属于任何一个省份，不能登记',
    en: 'the six digits of "{id}" lie in no province: no entry can be made',
  },
  'agency-id': {
    zh: '“{id}”不是机关编号：六位区划代码，连字符，再加职能，如 370405-approval-services',
    en: '"{id}" is no id of an agency: six digits, a hyphen, its function, such as 370405-approval-services',
  },
  'year-unprinted': {
    zh: '文件没有写明年份，请用 --year 给出',
    en: 'it tells no year: give it with --year',
  },
  'year-outside': {
    zh: '没有 {year} 年的报告：法定表式自 {from} 年起，年份至 {to} 年止',
    en: '{year} is no year of a report: they are from {from} to {to}',
  },
  'year-there': {
    zh: '{agency} 的 {year} 年报告已在库中（{file}）；加 --replace 以此替换',
    en: '{agency} has a report for {year} already: {file}; --replace puts this one in its place',
  },
  'year-same': {
    zh: '{agency} 的 {year} 年报告已在库中，与此文件完全相同',
    en: '{agency} has a report for {year} already, and this is the same file, byte for byte',
  },
  'year-other': {
    zh: '这是 {stated} 年的报告，不是 {file} 年的；加 --force 仍可收录',
    en: 'it is a report for {stated}, not for {file}; --force adds it all the same',
  },
  'year-forced': {
    zh: '没有 {year} 年的报告：法定表式自 {from} 年起，年份至 {to} 年止；加 --force 仍可收录',
    en: '{year} is no year of a report: they are from {from} to {to}; --force adds it all the same',
  },
  'agency-other': {
    zh: '报告写明的机关是“{printed}”，与“{registered}”不符；加 --force 仍可收录',
    en: 'it names {printed}, not {registered}; --force adds it all the same',
  },
  'address-wrong': {
    zh: '“{url}”不是网址：应以 https:// 或 http:// 开头',
    en: '"{url}" is no address: it must begin with https:// or http://',
  },
  'given-twice': { zh: '给了两份 {id}', en: '{id} is given twice' },
} as const satisfies Record<string, Bilingual>;

export type AddingRule = keyof typeof REASONS;

/** Why a report was not added: for a reason of its own, or because it can't be read. */
export function tellReason(rule: string, facts: IssueFacts, lang: Lang): string {
  const reasons: Readonly<Record<string, Bilingual>> = REASONS;
  const reason = reasons[rule];
  return reason
    ? fillText(reason[lang], (name) => facts[name] ?? '—')
    : tellFailure(rule, facts, lang).replace(/。$/, '');
}

/** What `add` says of itself, of what it does and of what it has read. */
export const ADDING_WORDS = {
  zh: {
    usage:
      'npm run add -- 文件… [--agency 编号] [--year 年份] [--url 网址] [--dry-run] [--replace] [--force] [--yes]',
    does: '把报告收入 content/reports/<机关>/<年份>.<扩展名>，在 content/sources.json 记下来源，并列出所读内容和各项\n问题。机关和年份取自报告本身；机关名录中没有的机关，按名称拟出登记内容。有一个文件不能收录，就一个也不收录：\n退出码为 1，什么也没有改动。',
    arguments: {
      '文件…': '报告：.docx、.doc、.pdf、.html、.mht、.txt、.md，或转录文件 .csv',
      '--agency 编号': '属于哪个机关；不给则由报告写明',
      '--year 年份': '哪一年的报告；不给则由报告写明',
      '--url 网址': '发布报告的网址，以 http 或 https 开头',
      '--dry-run': '只看结果，什么也不改动',
      '--replace': '替换这一年原有的文件，并记下原文件的 sha256 和替换日期',
      '--force': '与所给机关或年份相矛盾也收录，并予注明',
      '--yes': '采用所拟的登记内容，写入 content/agencies.json',
    },
    command: {
      help: '显示这段说明',
      missing: '没有给出文件',
      surplus: '参数过多',
      unknown: (option: string) => `没有 ${option} 这个参数`,
      valueless: (option: string) => `${option} 后应有值`,
      wrong: (message: string) => `参数有误（${message}）`,
      usage: (usage: string) => `用法：${usage}`,
      example: (example: string) => `例如：${example}`,
    },
    one: '--year 和 --url 只能用于一份报告，请只给一个文件',
    digits: '--year 后应是四位数字',
    added: (file: string) => `已收录为 ${file}`,
    wouldAdd: (file: string) => `将收录为 ${file}`,
    replaced: (file: string) => `  替换 ${file}`,
    accepted: (kinds: readonly string[]) =>
      `  仍予收录，注明相矛盾的是：${kinds.map((kind) => (kind === 'year' ? '年份' : '机关')).join('、')}`,
    entry: '  新登记的机关：',
    unregistered: (id: string) => `  机关名录中没有 ${id}；加 --yes 可一并登记`,
    nameless: (id: string) =>
      `  机关名录中没有 ${id}，文件也没有写明机关名称：请在 content/agencies.json 中登记`,
    unchanged: '什么也没有改动',
    next: '接着运行 npm run build',
    report: {
      untitled: '无标题',
      form: (form: string) => `${form} 年表式`,
      basis: { source: '原件', transcription: '转录' },
      published: (day: string | null) => `发布日期：${day ?? '不详'}`,
      cells: '各格',
      licensing: '行政许可处理决定',
      received: '本年新收申请',
      handled: '办理总计',
      carriedOut: '结转下年度',
      colon: '：',
      comma: '，',
      semicolon: '；',
    },
  },
  en: {
    usage:
      'npm run add -- FILE… [--agency ID] [--year Y] [--url U] [--dry-run] [--replace] [--force] [--yes]',
    does: 'Copies reports to content/reports/<agency>/<year>.<ext>, notes their sources in content/sources.json, and\nshows what was read and every issue. Agency and year are those that the report tells; for an agency that\nthe registry lacks, an entry is made from its name. Where one file can not be added, none is: exit code 1,\nand nothing was changed.',
    arguments: {
      'FILE…': 'the reports: .docx, .doc, .pdf, .html, .mht, .txt, .md, or a transcription .csv',
      '--agency ID': 'whose they are; where it is not given, the report tells',
      '--year Y': 'the year reported on; where it is not given, the report tells',
      '--url U': 'the http or https address where it was published',
      '--dry-run': 'changes nothing',
      '--replace': 'replaces the file of the year, and notes its sha256 and the day',
      '--force': 'adds also what contradicts the agency or the year given, and notes so',
      '--yes': 'takes the entry made for a new agency, into content/agencies.json',
    },
    command: ENGLISH_COMMAND,
    one: '--year and --url are of one report: give one file',
    digits: '--year takes four digits',
    added: (file: string) => `added as ${file}`,
    wouldAdd: (file: string) => `would be added as ${file}`,
    replaced: (file: string) => `  in place of ${file}`,
    accepted: (kinds: readonly string[]) => `  accepted all the same: ${kinds.join(', ')}`,
    entry: '  new in the registry:',
    unregistered: (id: string) => `  the registry has no ${id}; --yes makes its entry as well`,
    nameless: (id: string) =>
      `  the registry has no ${id}, and the file prints no name: write its entry in content/agencies.json`,
    unchanged: 'nothing was changed',
    next: 'now run npm run build',
    report: {
      untitled: 'untitled',
      form: (form: string) => `form ${form}`,
      basis: { source: 'basis: source', transcription: 'basis: transcription' },
      published: (day: string | null) => `published ${day ?? 'unknown'}`,
      cells: 'cells',
      licensing: 'licensing decisions',
      received: 'requests received',
      handled: 'handled',
      carriedOut: 'carried out',
      colon: ': ',
      comma: ', ',
      semicolon: '; ',
    },
  },
} as const;

/** The language of a person's terminal, by what the environment says of it: Chinese or else English. */
export function languageOf(environment: Readonly<Record<string, string | undefined>>): Lang {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  return [LC_ALL, LC_MESSAGES, LANG].find(Boolean)?.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}
