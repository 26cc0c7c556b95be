import type { Kind } from './words.ts';

const YEAR = '(?:\\d{4}年|当年|本年度?|今年)';
const END = '(?:年?度?[底末]|12月(?:31日|[底末份]))(?:止|时)?';
/** Times with numbers in them: of the whole of the years that they name, or of a part; else of a year. */
const TIME = new RegExp(
  [
    `(?<whole>[自从]?\\d{4}年1月1日起?[至到—-]{1,2}(?:\\d{4}年|当年)?12月31日(?:期间|止)?|[自从]?\\d{4}年度?以来|` +
      `截[至止]到?(?:${YEAR}?${END}|(?:报告|统计)期末)|至?\\d{4}年${END}|至?12月31日止?|年[底末])`,
    '(?<part>截[至止]到?|[自从]\\d{4}年|(?:\\d{4}年度?)?(?:\\d{1,2}[-至])?\\d{1,2}月(?:份|\\d{1,2}日)?|\\d{4}年度?(?:[上下]半年|起))',
    '\\d{4}年度?(?:全年|内|期间)?',
  ].join('|'),
  'y',
);

/** The time at a place of a text: the report's year, the one before or after, or another. */
export function readTime(
  text: string,
  from: number,
  year: number | null,
): { kind: Kind; to: number } | null {
  if (/[\d.]/.test(text.charAt(from - 1))) return null;
  TIME.lastIndex = from;
  const match = TIME.exec(text);
  if (!match) return null;
  const { 0: words, groups } = match;
  const named = (words.match(/\d{4}(?=年)/g) ?? []).map((one) => Number(one) - (year ?? 0));
  return { kind: kindOf(named, groups ?? {}), to: from + words.length };
}

function kindOf(named: readonly number[], { whole, part }: Record<string, string>): Kind {
  if (part) return 'otherTime';
  if (named.every((shift) => shift === 0)) return 'thisYear';
  if (whole) return 'otherTime';
  if (named[0] === -1) return 'lastYear';
  return named[0] === 1 ? 'nextYear' : 'otherTime';
}
