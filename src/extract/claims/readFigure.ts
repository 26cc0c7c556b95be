/** A number with its unit. */
export interface Figure {
  readonly value: number;
  readonly approximate: boolean;
  readonly unit: string;
}

const FIGURE =
  /(?<![\w第.-])(?:(\d{1,10}(?:,\d{3}){0,3}(?:\.\d{1,6})?)|([〇零一二两三四五六七八九十百千][〇零一二两三四五六七八九十百千万]{0,12}))([余多]?[百千万亿]{0,2}[余多]?)(万元|亿元|[件人]次|个百分点|个工作日|[%件条份宗篇起项个例元次期场名人封部则卷家只张笔幅页倍])(左右|以上|上下|多)?/y;
const CHINESE = /^(?:(.+)万)?(?:(.)千)?零?(?:(.)百)?零?(?:(.)?十)?零?(.)?$/;
const DIGITS = '零一二三四五六七八九';
const SCALES: Readonly<Record<string, number>> = { 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 };

/** Reads a number that stands at a place of a text with its unit; null where none does. */
export function readFigure(text: string, from: number): { figure: Figure; to: number } | null {
  FIGURE.lastIndex = from;
  const match = FIGURE.exec(text);
  if (!match) return null;
  const [whole, arabic, chinese = '', scale = '', unit = '', about = ''] = match;
  const base = arabic === undefined ? readNumeral(chinese) : Number(arabic.replaceAll(',', ''));
  if (base === null || (arabic?.includes(',') && !/^\d{1,3},/.test(arabic))) return null;
  const factor = [...scale].reduce((product, one) => product * (SCALES[one] ?? 1), 1);
  const value = factor === 1 ? base : Math.round(base * factor);
  return {
    figure: { value, approximate: scale + about !== '', unit },
    to: from + whole.length,
  };
}

/** A whole number in Chinese numerals, such as 一百零三; null for 二〇二三, 两三 and 二百五. */
function readNumeral(text: string): number | null {
  const numerals = text.replace(/〇/g, '零').replace(/两/g, '二');
  if (numerals === '零') return 0;
  const match = CHINESE.exec(numerals);
  if (!match || numerals.startsWith('零')) return null;
  const [, myriads, thousands, hundreds, tens, ones] = match;
  const isShort = ones !== undefined && numerals.length > 1 && !/[零十].?$/.test(numerals);
  const high = myriads === undefined ? 0 : readNumeral(myriads);
  const isTen = tens === undefined && /十.?$/.test(numerals);
  const digits = [thousands, hundreds, isTen ? '一' : tens, ones].map((one) =>
    one === undefined ? 0 : DIGITS.indexOf(one),
  );
  if (high === null || isShort || digits.includes(-1)) return null;
  return digits.reduce((sum, digit) => sum * 10 + digit, high);
}
