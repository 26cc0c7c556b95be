import type { Scope } from '../../report/report.ts';
import { isOwn, type Prefix, readPrefix, readTime, type Speaker } from './readPrefix.ts';

/** What the reader knows of the report. */
export interface Context extends Speaker {
  readonly year: number | null;
  readonly scope: Scope;
}

/** The year before the report's, or the report's own. */
type Period = 'this' | 'last';

const YEARS_END =
  '(?:(?:当年|本年度?|今年|\\d{4}年度?)?(?:年?度?[底末]|12月(?:底|末|份|31日)?)|报告期末|统计期末)';
const OTHER_TIME = new RegExp(
  [
    '目前|迄今|(?:上|下)半年|季度|近[一两三四五几十\\d]年|历年|十[三四五]五|每年|每月|计划|预计|力争|拟于|下一步',
    '(?:[明次]年)(?!继续|办理)',
    // What has come in since an event, or up to a day in the year, is not the year's.
    '(?<!今年|本年|年度|\\d年)以来|[近多两三四五十\\d]年来',
    '[自从]?(\\d{4})年度?以来|[自从](\\d{4})年',
    '(?<!报告|统计|年度?)期间$|其间|[两三四五]年间|至今|(?:改革|上线|施行|实施|开通|成立|挂牌|启用|运行|组建|建成)后',
    `截[至止]到?(?!${YEARS_END})`,
    '(?<!12月31日)累计至',
    '(?<!\\d)\\d{1,2}-\\d{1,2}月|[至-]\\d{1,2}月(?!31日|\\d)|\\d月(?!\\d|底|末)',
    // A day other than the year's first and last.
    '(?<!\\d)(?!1月1日|12月31日)\\d{1,2}月\\d{1,2}日',
    '(\\d{4})年1月1日',
  ].join('|'),
  'g',
);
const OTHERS =
  /(?:全|各)(?:市|区|县|省|州|旗|镇|乡|级|街道|部门|单位|科室|成员单位)|指导|督促|协助|下属|所属/;
/** 自然人申请中, 对涉及征地的申请: what follows is of some of the requests. */
const OF_SOME = /申请(?:件|事项)?中$|^(?:对|针对|关于|涉及).{1,40}申请(?:件|事项)?$/;
const OF_ALL =
  /^(?:在|对|针对|全部|所有|全年|本年度?|我局|共|已|办结|答复|办理|受理|收到|的|政府|政务|信息公开|依申请公开)*申请(?:件|事项)?中?$/;
const OFFICE = /本级|政府办|办公室|办公厅|我办|我局|本局/;
/** A list's mark, or a title, at the beginning of a sentence. */
const ENUMERATOR = /^(?:[一二三四五六七八九十]+(?:是|、)|\d{1,2}[.、．]|[①-⑳])+/;

/**
 * Follows a paragraph: of whom and of when it speaks. What one clause says holds for the rest of
 * its sentence; what is said of others or of another year holds until the contrary is said.
 */
export class Speech {
  readonly #context: Context;
  #time: number | 'last' | 'this' | 'other' | null = null;
  readonly #outside: (number | 'last' | 'this' | 'other' | null)[] = [];
  /** Whether an earlier sentence spoke of another time. */
  #isStale = false;
  #isForeign = false;
  #isForeignSentence = false;

  constructor(context: Context) {
    this.#context = context;
  }

  beginSentence(): void {
    if (this.#time !== null) this.#isStale = this.#periodOf(this.#time) !== 'this';
    this.#time = null;
    this.#outside.length = 0;
    this.#isForeignSentence = false;
  }

  /** What is said in brackets holds in them alone. */
  openBracket(): void {
    this.#outside.push(this.#time);
  }

  closeBracket(): void {
    const time = this.#outside.pop();
    if (time !== undefined) this.#time = time;
  }

  /** Takes in a clause before its figures are read. */
  hear(text: string, isHeading = false): void {
    const clause = text.replace(ENUMERATOR, '');
    const now = readTime(clause);
    if (now) {
      const rest = clause.slice(now.length);
      this.#time = now.time;
      // 2022年存在的问题: a mention, no adverbial.
      if (this.#periodOf(now.time) !== 'this' && rest !== '' && !this.#isKnown(rest)) {
        this.#time = 'other';
      }
    }
    if (this.#isOfOtherTime(clause)) this.#time = 'other';
    if (OF_SOME.test(clause) && !OF_ALL.test(clause)) this.#isForeignSentence = true;
    const others = this.#context.scope === 'region' ? OFFICE : OTHERS;
    if (others.test(clause)) {
      this.#isForeignSentence = true;
      if (isHeading) this.#isForeign = true;
    }
    const subject = clause.slice(now?.length ?? 0);
    if (subject !== '' && subject.length < 30 && isOwn(subject, this.#context)) this.#own();
  }

  #isOfOtherTime(clause: string): boolean {
    return [...clause.matchAll(OTHER_TIME)].some(
      ([, ...years]) =>
        Number(years.find((year) => year !== undefined) ?? 0) !== this.#context.year,
    );
  }

  /** The period of a figure with these words before its verb; null where it is not to be read. */
  accept(words: string): { period: Period; isPart: boolean } | null {
    const prefix = readPrefix(words, this.#context);
    if (!this.#isAccepted(prefix, words)) return null;
    if (prefix.time !== null) this.#time = prefix.time;
    if (this.#time === null)
      return this.#isStale ? null : { period: 'this', isPart: prefix.isPart };
    const period = this.#periodOf(this.#time);
    return period && { period, isPart: prefix.isPart };
  }

  #isAccepted(prefix: Prefix, words: string): boolean {
    if (prefix.subject === 'own') {
      this.#own();
      return true;
    }
    if (prefix.subject === 'none') return !this.#isForeign && !this.#isForeignSentence;
    const others = this.#context.scope === 'region' ? OFFICE : OTHERS;
    if (others.test(words)) this.#isForeign = true;
    return false;
  }

  #own(): void {
    this.#isForeign = false;
    this.#isForeignSentence = false;
  }

  #isKnown(rest: string): boolean {
    return readPrefix(rest, this.#context).subject !== 'foreign';
  }

  #periodOf(time: number | 'last' | 'this' | 'other'): Period | null {
    const { year } = this.#context;
    if (time === 'this') return 'this';
    if (time === 'other' || year === null) return null;
    if (time === 'last' || time === year - 1) return 'last';
    return time === year ? 'this' : null;
  }
}
