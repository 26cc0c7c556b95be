import type { Scope } from '../../report/report.ts';
import { REQUESTS_ALONE } from './requestWords.ts';

/** Who and when the words before a verb say. */
export interface Prefix {
  /** The year named, "last" or null where no time is. */
  readonly time: number | 'last' | 'this' | null;
  /** `own`: the report's body speaks of itself. `foreign`: somebody else, or words not understood. */
  readonly subject: 'own' | 'none' | 'foreign';
  /** Whether these are a part of what was counted before. */
  readonly isPart: boolean;
}

export interface Speaker {
  readonly scope: Scope;
  readonly agencyName: string | null;
}

const ENUMERATOR =
  /^(?:[一二三四五六七八九十]+(?:是|、)|\d{1,2}[.、．]|[①-⑳]|第[一二三四五六七八九十]+[，、]?|[、和及与并且或])/;
const PART = /^(?:其中|含|包含|包括|里面)(?:有)?/;
const LINK = /^(?:另外|另有|另|此外|同时|并|且|也|还|共有|有|除|将|对|为|在|的|经统计|据统计|统计)/;
const TOPIC =
  /^(?:在|关于)?(?:(?:政府|政务)?信息)?(?:依申请公开|信息公开)(?:工作|办理)?(?:方面|情况)?/;
const THIS =
  /^(?:本年度|本年|今年以来|今年|全年度|全年|年内|当年|报告期内|统计期内|年度内|(?:截至|截止|至)(?:年底|年末|当年底|12月31日)(?:止|时)?)/;
const LAST = /^(?:上一年度|上一年|上年度|上年|去年)(?!结转|转)/;
const YEAR =
  /^(?:(?:截至|截止|至)?(\d{4})年(?:底|末|12月31日)(?:止|时)?|(\d{4})年(?:度)?(?:全年|内|以来|期间)?(?!\d|结转|转|\d*月))/;
const MANNER =
  /(?:共计|共|总共|一共|合计|累计|总计|已经|已|均|全部|全|先后|依法依规|依法|依规|依规定|按照规定|按规定|按时限|按时|按期|如期|及时|规范|妥善|高效|有序|圆满|实际|严格|接续|(?<!\d{4}年|\d{4})年度|本年度|本年|今年|全年)$/;
const SELF =
  /^(?:我|本)(?:局|委|办|厅|部|院|所|站|中心|单位|机关|部门|镇|乡|街道|街道办|办事处|办公室|支队|大队|总队|署|会)(?:机关)?$/;
const AREA =
  /^(?:(?:全|我|本)(?:市|区|县|省|州|旗|镇|乡|实验区|新区|开发区|自治区|自治县|盟)(?:范围内)?(?:各级)?(?:行政机关|政府机关|政府系统|政府部门|机关)?)$/;
const PLACE_NAME = /(?:市|区|县|省|州|旗|镇|乡|盟)$/;
const ORGAN =
  /(?:局|委|委员会|办|办公室|办公厅|厅|部|院|署|会|所|站|中心|政府|机关|大队|支队|总队|街道|办事处|管委会|集团|分局)$/;
/** 2022年、2023年收到50件、56件: a figure of each. */
const SEVERAL_YEARS = /\d{4}年(?:度)?[、和与及至到-]\d{4}年/;
const LONGEST = 80;

const NOTHING: Prefix = { time: null, subject: 'none', isPart: false };

/** Reads the words before a verb in full; words that aren't understood make the subject foreign. */
export function readPrefix(words: string, speaker: Speaker): Prefix {
  if (words.length > LONGEST || SEVERAL_YEARS.test(words))
    return { ...NOTHING, subject: 'foreign' };
  let rest = words;
  let time: Prefix['time'] = null;
  let isPart = false;
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = rest.replace(ENUMERATOR, '');
    const part = PART.exec(rest);
    if (part) {
      isPart = true;
      rest = rest.slice(part[0].length);
    }
    const now = readTime(rest);
    if (now) {
      time = now.time;
      rest = rest.slice(now.length);
    }
    if (rest === '' || isSubject(rest)) break;
    rest = rest.replace(LINK, '').replace(TOPIC, '').replace(MANNER, '');
    // A time may also stand between the subject and the verb.
    const behind = /(\d{4})年(?:度)?$/.exec(rest);
    if (behind) {
      time = Number(behind[1]);
      rest = rest.slice(0, behind.index);
    }
  }
  if (rest === '' || REQUESTS_ALONE.test(rest)) return { time, subject: 'none', isPart };
  return { time, subject: isOwn(rest, speaker) ? 'own' : 'foreign', isPart };
}

/** The time that words begin with. */
export function readTime(words: string): { time: number | 'last' | 'this'; length: number } | null {
  const year = YEAR.exec(words);
  if (year) return { time: Number(year[1] ?? year[2]), length: year[0].length };
  const now = THIS.exec(words);
  if (now) return { time: 'this', length: now[0].length };
  const last = LAST.exec(words);
  return last ? { time: 'last', length: last[0].length } : null;
}

const isSubject = (words: string) => SELF.test(words) || AREA.test(words) || ORGAN.test(words);

/** Whether a subject is the body whose numbers the report gives: an office is not its region. */
export function isOwn(subject: string, { scope, agencyName }: Speaker): boolean {
  if (scope === 'region') {
    return AREA.test(subject) || (PLACE_NAME.test(subject) && isNameOf(subject, agencyName));
  }
  if (SELF.test(subject)) return true;
  if (AREA.test(subject) || !ORGAN.test(subject)) return false;
  const names = subject.split(/[及和与]其?/);
  // A report of a government and its office speaks of both, or of one of the two.
  if (scope === 'government-and-office' && names.length < 2) return false;
  return names.every(
    (name) =>
      isNameOf(name, agencyName) && (scope !== 'agency' || isKindOf(name, agencyName ?? name)),
  );
}

/** 市教育局 is not 市中区教育局, nor is 区政府 its office. */
function isKindOf(short: string, name: string): boolean {
  if (!listKinds(name).endsWith(listKinds(short))) return false;
  const kind = KINDS.find(([long]) => name.endsWith(long));
  return !kind || kind.some((end) => short.endsWith(end));
}
const listKinds = (name: string) => name.replace(/[^省州盟市区县旗镇乡]/g, '');
const KINDS = [
  ['办公室', '办'],
  ['办公厅', '办'],
  ['委员会', '委', '管委会'],
  ['分局'],
  ['支队'],
  ['大队'],
  ['总队'],
  ['中心'],
] as const satisfies readonly (readonly [string, ...string[]])[];

/** Short names leave characters out: 区政府办 for 市中区人民政府办公室. */
function isNameOf(short: string, name: string | null): boolean {
  if (name === null) return /^[\p{Script=Han}]{2,24}$/u.test(short);
  let at = 0;
  for (const character of name) if (character === short[at]) at += 1;
  return at === short.length && short.length > 1;
}
