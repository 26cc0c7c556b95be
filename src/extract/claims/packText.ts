/** A text without white space and quotation marks, in one width, that knows where each letter stood. */
export interface Packed {
  readonly text: string;
  /** The original between two positions of the packed text. */
  readonly quote: (from: number, to: number) => string;
}

const DROPPED = /[\s\u200b\ufeff“”‘’"'＂＇]/;
const TO_FULL: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '(': '（',
  ')': '）',
  '!': '！',
  '?': '？',
  '〔': '（',
  '〕': '）',
};

export function packText(original: string): Packed {
  const letters: string[] = [];
  const at: number[] = [];
  let last = '';
  let isApart = false;
  for (let index = 0; index < original.length; index += 1) {
    const raw = original.charAt(index);
    // Most letters are Chinese and stay as they are.
    if (raw >= '一' && raw <= '龥') {
      letters.push(raw);
      at.push(index);
      last = raw;
      isApart = false;
      continue;
    }
    if (DROPPED.test(raw)) {
      isApart = true;
      continue;
    }
    const letter = fold(raw);
    // Digits that stand apart are two numbers.
    if (isApart && /\d/.test(letter) && /\d/.test(last)) {
      letters.push(' ');
      at.push(index);
    }
    letters.push(letter);
    at.push(index);
    last = letter;
    isApart = false;
  }
  const text = letters
    .join('')
    .replace(/(?<=\d)，(?=\d{3}(?!\d))/g, ',')
    .replace(/(?<=[一-龥）])\.(?!\w)/g, '。');
  const quote = (from: number, to: number) =>
    original.slice(at[from] ?? original.length, (at[to - 1] ?? original.length - 1) + 1);
  return { text, quote };
}

function fold(raw: string): string {
  const code = raw.charCodeAt(0);
  const half = code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : raw;
  return TO_FULL[half] ?? half;
}
