/** Year, month and day of an ISO date. */
export function splitDate(iso: string): [year: number, month: number, day: number] {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return [year, month, day];
}

/** A stretch of Chinese: it begins with a character and takes in figures and full-width marks. */
const CHINESE = /(\p{Script=Han}[\p{Script=Han}\p{N}\u3000-\u303F\uFF00-\uFFEF]*)/u;

/** Parts a text into stretches of Chinese and what stands between them. */
export function splitChinese(
  text: string,
): readonly { readonly text: string; readonly chinese: boolean }[] {
  return text
    .split(CHINESE)
    .map((part, index) => ({ text: part, chinese: index % 2 === 1 }))
    .filter((part) => part.text !== '');
}

export const hasChinese = (text: string): boolean => CHINESE.test(text);

/** A text with a capital at its head; Chinese has none and stays as it is. */
export const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

const NUMERALS = '一二三四五六七八九';

/** The number of a row as English writes it: （三） is (3), 二、 is 2. */
export function numberEn(number: string): string {
  return number
    .replace(/[一二三四五六七八九]/gu, (numeral) => String(NUMERALS.indexOf(numeral) + 1))
    .replace('（', '(')
    .replace('）', ')')
    .replace('、', '.');
}
