const DIGITS = '零一二三四五六七八九';
const SMALL: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const LARGE: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/** A whole number in Chinese numerals, such as 一百零三; null where the numerals make none. */
export function readNumeral(text: string): number | null {
  let sum = 0;
  let section = 0;
  let digit: number | null = null;
  let isAfterDigit = false;
  let unit = Number.POSITIVE_INFINITY;
  for (const numeral of text.replace(/〇/g, '零').replace(/两/g, '二')) {
    const value = DIGITS.indexOf(numeral);
    if (value >= 0) {
      // Digits side by side are a year, a telephone or "two or three".
      if (isAfterDigit && value !== 0 && digit !== 0) return null;
      digit = value;
      isAfterDigit = true;
      continue;
    }
    isAfterDigit = false;
    const small = SMALL[numeral];
    if (small !== undefined) {
      if (small >= unit) return null;
      if ((digit === null || digit === 0) && small !== 10) return null;
      section += (digit || 1) * small;
      unit = small;
      digit = null;
      continue;
    }
    const large = LARGE[numeral] ?? 1;
    section += digit ?? 0;
    if (section === 0) return null;
    sum = (sum + section) * large;
    section = 0;
    digit = null;
    unit = Number.POSITIVE_INFINITY;
  }
  if (text.length > 1 && /^[零〇]/.test(text)) return null;
  return sum + section + (digit ?? 0);
}
