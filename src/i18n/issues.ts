import { type IssueFacts, type IssueRule, isIssueRule } from '../report/issueRules.ts';
import { labelName } from '../statute/forms.ts';
import type { Bilingual, Lang } from '../statute/types.ts';
import { fillText } from './both.ts';

/** How each kind of issue is told, in both languages; `{name}` stands for one of its facts. */
const ISSUE_TEXTS = {
  'transcription-line': {
    zh: '转录文件的这一行不能使用：格“{cell}”，数值“{value}”，状态“{status}”。',
    en: 'this line of the transcription cannot be used: cell "{cell}", value "{value}", status "{status}"',
  },
  'transcription-twice': {
    zh: '转录文件中“{cell}”一格出现了两次，以第一次为准。',
    en: 'the cell "{cell}" appears twice; the first is kept',
  },
  'notes-unreadable': {
    zh: '编者注（notes.yaml）不能使用：{cause}',
    en: 'the curator’s notes (notes.yaml) cannot be used: {cause}',
  },
  'notes-cell': {
    zh: '编者注中对“{cell}”的读法未采用：这一格的状态为“{status}”，只有有歧义、无法识读或缺失的格可由编者另记读法。',
    en: 'the reading of {cell} in the notes was not used: its status is {status}, and only an ambiguous, unreadable or missing cell can take one',
  },
  part: {
    zh: '文件只是报告的一部分，到第{section}部分为止；其后各格均记作“报告缺此项”。',
    en: 'the document is a part of a report: it ends in section {section}; the cells after it are missing',
  },
  'table-missing': {
    zh: '没有找到第{section}部分的表格，其各格均记作“报告缺此项”。',
    en: 'the table of section {section} was not found; its cells are missing',
  },
  'row-missing': {
    zh: '表中没有“{row}”一行。',
    en: 'the row {row} was not found',
  },
  'row-twice': {
    zh: '“{row}”一行出现了两次而数值不同，均不采用。',
    en: 'the row {row} appears twice with different values; neither is used',
  },
  'row-recovered': {
    zh: '“{row}”一行印有 {printed} 个数值，而表有 {columns} 栏；只有一种排法符合 {rule}，据此读出。',
    en: '{row}: {printed} values under {columns} columns; only one reading satisfies {rule}',
  },
  'row-ambiguous': {
    zh: '“{row}”一行印有 {printed} 个数值，而表有 {columns} 栏；有 {readings} 种排法符合 {rule}，不能确定，各格均不取数。',
    en: '{row}: {printed} values under {columns} columns; {readings} readings satisfy {rule}',
  },
  'row-unsolved': {
    zh: '“{row}”一行印有 {printed} 个数值，而表有 {columns} 栏，没有一种排法符合 {rule}，各格均不取数。',
    en: '{row}: {printed} values under {columns} columns; no reading satisfies {rule}',
  },
  'row-unpaired': {
    zh: '“{row}”一行的项目名与数值分开印出，数值行数与项目数不等，有 {readings} 种对应，数值不同的各格不取数。',
    en: '{row}: labels and values stand apart and their numbers differ; {readings} lines of values may be the row’s',
  },
  'cell-unreadable': {
    zh: '“{cell}”处印的是“{text}”，不是数字。',
    en: '{cell}: "{text}" is not a number',
  },
  'cell-doubted': {
    zh: '“{cell}”处印的是“{text}”，而文件本身留有两可（修订痕迹、删除线或折行），不取数。',
    en: '{cell}: "{text}" is printed, but the document leaves it open (a tracked change, a struck digit, or a number parted by a line)',
  },
  'fee-in-yuan': {
    zh: '收费金额以元印出（“{text}”），已折算为万元。',
    en: 'the amount is printed in yuan ("{text}") and was converted to CNY 10,000',
  },
  'fee-unit': {
    zh: '收费金额一栏的单位印作“元”，而表式为万元；“{text}”是元还是万元不能确定，不取数。',
    en: 'the header over the amount says yuan where the form has CNY 10,000; whether "{text}" is yuan or CNY 10,000 is not certain',
  },
  'one-otherwise-row': {
    zh: '“（六）其他处理”只印一行，未按 2021 年表式分为三行。',
    en: 'row (6) otherwise handled is printed as one row instead of three',
  },
  'year-unknown': {
    zh: '标题、统计期限和文件名中都没有年份。',
    en: 'neither title nor period nor file name gives a year',
  },
  'year-conflict': {
    zh: '标题的年份为 {title}，统计期限为 {period}，文件名为 {file}，互不一致。',
    en: 'the title says {title}, the period {period}, the file name {file}',
  },
  'agency-unknown': {
    zh: '标题中没有行政机关名称。',
    en: 'the title names no agency',
  },
  'agency-conflict': {
    zh: '标题中的机关是“{printed}”，文件却在“{registered}”名下。',
    en: 'the title names {printed}, but the file is filed under {registered}',
  },
  'agency-unregistered': {
    zh: '机关名录（content/agencies.json）中没有“{id}”，名称取自报告。',
    en: 'content/agencies.json has no entry {id}; the name is the one printed',
  },
  'date-missing': {
    zh: '报告没有印发布日期。',
    en: 'no date of publication is printed',
  },
  'date-invalid': {
    zh: '落款“{text}”不是有效日期，发布日期不详。',
    en: '"{text}" is not a valid date',
  },
  'date-early': {
    zh: '发布日期 {date} 早于统计期限的末日 {to}。',
    en: 'published on {date}, before the period ends on {to}',
  },
  'date-late': {
    zh: '发布日期 {date} 晚于法定期限 {deadline}（《条例》第四十九条）。',
    en: 'published on {date}, after the deadline {deadline} (Art. 49)',
  },
  'prose-gap': {
    zh: '正文序号从（{before}）跳到（{after}），其间文字可能缺失。',
    en: 'the numbering goes from ({before}) to ({after}); text may be missing in between',
  },
  'section-missing': {
    zh: '没有找到第{section}部分的标题。',
    en: 'the heading of section {section} was not found',
  },
  'identity-a1': {
    zh: '{column}：本年新收 {received} + 上年结转 {carriedIn} ≠ 办理总计 {handled} + 结转下年度 {carriedOut}，相差 {difference}。',
    en: '{column}: received {received} + carried in {carriedIn} ≠ handled {handled} + carried out {carriedOut} (difference {difference})',
  },
  'identity-a2': {
    zh: '{column}：办理总计 {total} ≠ 各项结果之和 {sum}，相差 {difference}。',
    en: '{column}: handled {total} ≠ sum of outcomes {sum} (difference {difference})',
  },
  'identity-a3': {
    zh: '{row}：总计 {total} ≠ 各类申请人之和 {sum}，相差 {difference}。',
    en: '{row}: total {total} ≠ sum of requesters {sum} (difference {difference})',
  },
  'identity-a4': {
    zh: '{row}：总计 {total} ≠ 维持、纠正、其他、尚未审结之和 {sum}，相差 {difference}。',
    en: '{row}: total {total} ≠ upheld + corrected + other + pending = {sum} (difference {difference})',
  },
  'carried-a5': {
    zh: '{column}：上年结转 {left} ≠ {before} 年报告的结转下年度 {right}，相差 {difference}。',
    en: '{column}: carried in {left} ≠ carried out in the {before} report, {right} (difference {difference})',
  },
  'stock-a6': {
    zh: '{row}：现行有效 {left} ≠ {before} 年现行有效 + 本年制发 − 本年废止 = {right}，相差 {difference}；失效、合并等也会造成差异。',
    en: '{row}: in force {left} ≠ in force in {before} + issued − repealed = {right} (difference {difference}); lapsed or merged documents also cause differences',
  },
  'items-a7': {
    zh: '{row}：上一年项目数量 {left} ≠ {before} 年报告的项目数量 + 增减 = {right}，相差 {difference}。',
    en: '{row}: items in the prior year {left} ≠ items + change in the {before} report = {right} (difference {difference})',
  },
  'stated-n1': {
    zh: '正文“{quote}”说 {left}，表中“{cell}”为 {right}，相差 {difference}。',
    en: '"{quote}" states {left}; {cell} is {right} (difference {difference})',
  },
  'stated-n1-several': {
    zh: '正文“{quote}”说 {left}，可以指{names}；表中没有与它相等的一项，宜对照原文。',
    en: '"{quote}" states {left}; the words may mean {names}, and no number of these in the tables equals it; worth checking',
  },
  'change-n2': {
    zh: '正文“{quote}”说 {left}，按两年的报告应为 {right}，相差 {difference}。',
    en: '"{quote}" states {left}; the two years’ reports give {right} (difference {difference})',
  },
  'parts-n3': {
    zh: '正文“{quote}”说合计 {left}，所列各项之和为 {right}，相差 {difference}。',
    en: '"{quote}" states {left}; its parts add up to {right} (difference {difference})',
  },
  'words-d3': {
    zh: '“{quote}”疑为他年、他地或他机关的文字，或系笔误。',
    en: '"{quote}" may be left over from another year, place or agency, or be a misprint',
  },
  'copy-d4': {
    zh: '正文与{agency} {year} 年报告约有 {percent} % 相同（不计套话）。',
    en: 'about {percent}% of the text also appears in the {year} report of {agency}, standard wording excluded',
  },
  'jump-p1': {
    zh: '“{cell}”为 {left}，{before} 年为 {right}，变动在五倍以上，宜对照原文。',
    en: '{cell} is {left} and was {right} in {before}: a more than fivefold change, worth checking',
  },
  'jump-p1-form': {
    zh: '“{cell}”为 {left}，{before} 年为 {right}，变动在五倍以上；两年之间换了表式，可能是填报口径变了，宜对照原文。',
    en: '{cell} is {left} and was {right} in {before}: a more than fivefold change; the form changed in between, so what is counted may have changed too; worth checking',
  },
  'rules-p2': {
    zh: '“{cell}”为 {left}，而此类机关无权制定规章，宜对照原文。',
    en: '{cell} is {left}, but an agency of this kind cannot make rules; worth checking',
  },
  'items-p3': {
    zh: '{row}：处理决定数量 {left} 恰等于项目总数，疑将项目数填作决定数。',
    en: '{row}: decisions {left} equal the total of items, which may have been entered as decisions by mistake',
  },
  'count-a8': {
    zh: '“{cell}”为 {value}，而件数应为不小于 0 的整数。',
    en: '{cell} is {value}; a count must be a whole number, 0 or more',
  },
} as const satisfies Record<IssueRule, Bilingual>;

/** The sentence of an issue; the rule itself where it is none that is known. */
export function describeIssue(
  { rule, facts }: { readonly rule: string; readonly facts: IssueFacts },
  lang: Lang,
): string {
  return isIssueRule(rule) ? tellIssue(rule, facts, lang) : rule;
}

/** Puts the facts of an issue into its sentence; one that is absent becomes a dash. */
export function tellIssue(rule: IssueRule, facts: IssueFacts, lang: Lang): string {
  return fillText(ISSUE_TEXTS[rule][lang], (name) => {
    const fact = facts[name] ?? '—';
    if (name === 'names') return listNames(String(fact), lang);
    return NAMES.has(name) ? labelName(String(fact))[lang] : String(fact);
  });
}

/** Several rows or cells, of which one is meant. */
export function listNames(ids: string, lang: Lang): string {
  const names = ids.split(' ').map((id) => labelName(id)[lang]);
  return lang === 'zh' ? names.map((name) => `“${name}”`).join('或') : names.join(' or ');
}

/** Facts that name a row, a column or a cell of a form. */
const NAMES = new Set(['row', 'column', 'cell']);
