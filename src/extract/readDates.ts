const DIGITS = '〇一二三四五六七八九';
/** Behind a date: a time of day, or that the paper was printed or published then. */
const BEHIND = /(?:\d{1,2}:\d{2}(?::\d{2})?|印发|发布)$/;

/** An ISO date, or null where year, month and day are no day of the calendar. */
export function toIsoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && year >= 1949 && year <= 2200 ? date.toISOString().slice(0, 10) : null;
}

const WHOLE_DATE =
  /^(?:发布日期|发布时间|成文日期|日期)?[:：]?(\d{4})(?:年|[-/.])(\d{1,2})(?:月|[-/.])(\d{1,2})日?$/;
const CHINESE_DATE =
  /^([0〇○零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日$/;
/** What was meant as a date: digits, at least two of 年 月 日, and nothing else. */
const LIKE_DATE = /^(?=.*\d{4})(?:\d{1,4}[年月日]){2,4}$/;

/** Reads a line that is a date and nothing else; `date` is null where it is meant as one and is none. */
export function readDateLine(text: string): { date: string | null } | null {
  const plain = text
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/^[(（]|[)）]$/g, '')
    .replace(BEHIND, '');
  const digits = WHOLE_DATE.exec(plain);
  if (digits) return { date: toIsoDate(Number(digits[1]), Number(digits[2]), Number(digits[3])) };
  const chinese = CHINESE_DATE.exec(plain);
  if (chinese) {
    const year = Number(
      [...(chinese[1] ?? '')].map((c) => Math.max(DIGITS.indexOf(c), 0)).join(''),
    );
    return { date: toIsoDate(year, readTens(chinese[2] ?? ''), readTens(chinese[3] ?? '')) };
  }
  return LIKE_DATE.test(plain) ? { date: null } : null;
}

/** A Chinese numeral from 一 to 九十九. */
function readTens(numeral: string): number {
  const [tens = '', ones = ''] = numeral.includes('十') ? numeral.split('十') : ['0', numeral];
  const value = (digit: string) => Math.max(DIGITS.indexOf(digit), 0);
  return (tens === '' ? 1 : value(tens)) * 10 + value(ones);
}

const PERIOD =
  /(\d{4})年(\d{1,2})月(\d{1,2})日(?:起)?[,，]?(?:至|到|—|–|-|~|～)+(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日/g;
const PERIOD_WORDS = ['统计期限', '统计时限', '统计时间', '统计周期', '所列数据'];

/** The period that the report's figures cover, from a sentence that speaks of it; else null. */
export function readPeriod(texts: readonly string[]): { from: string; to: string } | null {
  for (const text of texts) {
    const plain = text.normalize('NFKC').replace(/\s+/g, '');
    for (const match of plain.matchAll(PERIOD)) {
      const before = plain.slice(Math.max(0, match.index - 30), match.index);
      if (!PERIOD_WORDS.some((words) => before.includes(words))) continue;
      const [year, month, day, toYear, toMonth, toDay] = match.slice(1).map(Number);
      const from = toIsoDate(year ?? 0, month ?? 0, day ?? 0);
      const to = toIsoDate(toYear || (year ?? 0), toMonth ?? 0, toDay ?? 0);
      if (from && to) return { from, to };
    }
  }
  return null;
}
