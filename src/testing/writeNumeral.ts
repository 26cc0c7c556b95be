const DIGITS = '零一二三四五六七八九';
const UNITS = ['', '十', '百', '千'];

/** A whole number below 10,000 in Chinese numerals, as before a unit: 两, 十二, 一百零三. */
export function writeNumeral(value: number): string {
  if (value === 0) return '零';
  if (value === 2) return '两';
  const digits = [...String(value)].map(Number);
  let text = '';
  let isGap = false;
  for (const [at, digit] of digits.entries()) {
    if (digit === 0) {
      isGap = true;
      continue;
    }
    if (isGap) text += '零';
    isGap = false;
    text += DIGITS.charAt(digit) + UNITS[digits.length - 1 - at];
  }
  return text.replace(/^一十/, '十');
}
