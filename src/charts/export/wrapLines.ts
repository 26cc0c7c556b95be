import { measureText } from '../geometry/measureText.ts';

/** A Latin word or number with what follows it up to the next space or hyphen; else one character. */
const PARTS = /[^\s\-\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF\u3000-\u303F]+-?\s*|\s+|./gu;
/** These never begin a line. */
const CLOSING = /^[，。、；：！？）》〉”’」』】〕％·]/u;

/** Breaks a text into lines of a width: between Chinese characters, or at spaces. */
export function wrapLines(text: string, size: number, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const part of (text.match(PARTS) ?? []).flatMap((one) => cutLong(one, size, width))) {
    const fits = measureText(`${line}${part}`.trimEnd(), size) <= width;
    if (line === '' || fits || CLOSING.test(part)) line += part;
    else {
      lines.push(line.trimEnd());
      line = part.trimStart();
    }
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}

/** A word longer than a line, such as an address, is cut where the line ends. */
function cutLong(part: string, size: number, width: number): readonly string[] {
  if (measureText(part.trimEnd(), size) <= width) return [part];
  const most = Math.max(1, Math.floor(width / (size * 0.55)));
  return part.match(new RegExp(`.{1,${most}}`, 'gu')) ?? [part];
}
