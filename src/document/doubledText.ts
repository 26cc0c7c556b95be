import type { TextLine } from './textLines.ts';

/** What stands between the words of a line and is not printed twice. */
const SEPARATORS = /[\s|]+/;
/** Fewer digits may look doubled by chance: 11, 22. */
const FEWEST_DIGITS = 8;
/** A word of so many characters is not doubled by chance. */
const FEWEST_CHARACTERS = 4;

const wordsOf = (text: string) => text.split(SEPARATORS).filter((word) => word !== '');
const hanOf = (text: string) => text.match(/\p{Script=Han}/gu)?.join('') ?? '';

/** Whether each character stands twice, one beside the other. */
function isDoubled(text: string): boolean {
  return text !== '' && /^(?:(.)\1)+$/su.test(text);
}

/** A thin space between thousands is doubled with them. */
const halve = (text: string) => text.replace(/([\S\u00a0\u2009\u202f])\1/gu, '$1');

/**
 * Takes one of each two characters where a text was printed twice to make it bold: 一一、、本本年年 1122.
 * It does so only where every label and every number of neighbouring lines is doubled; else nobody can say
 * whether 11 is eleven.
 */
export function halveDoubled(lines: readonly TextLine[]): readonly TextLine[] {
  if (!lines.some((line) => startsDoubled(line))) return lines;
  const halved = [...lines];
  for (let at = 0; at < lines.length; ) {
    const end = findRegionEnd(lines, at);
    if (end > at && isAllDoubled(lines.slice(at, end))) {
      for (let i = at; i < end; i += 1) {
        const line = lines[i] as TextLine;
        halved[i] = { ...line, text: halve(line.text), isHalved: true };
      }
    }
    at = Math.max(end, at + 1);
  }
  return halved;
}

/** A Chinese character twice: few lines have one. */
const TWICE = /(\p{Script=Han})\1/u;

function startsDoubled({ text }: TextLine): boolean {
  if (!TWICE.test(text)) return false;
  const han = hanOf(text);
  return han.length >= FEWEST_CHARACTERS && isDoubled(han);
}

/** The line behind a run of lines whose Chinese characters are doubled, and the numbers between. */
function findRegionEnd(lines: readonly TextLine[], start: number): number {
  if (!startsDoubled(lines[start] as TextLine)) return start;
  let end = start + 1;
  for (let at = end; at < lines.length; at += 1) {
    const line = lines[at] as TextLine;
    if (hanOf(line.text) !== '' && !isDoubled(hanOf(line.text))) break;
    if (line.text.trim() !== '') end = at + 1;
  }
  return end;
}

function isAllDoubled(lines: readonly TextLine[]): boolean {
  const words = lines.flatMap((line) => (/^[\s|:+-]*$/.test(line.text) ? [] : wordsOf(line.text)));
  const digits = words.join('').match(/[\d０-９]/g)?.length ?? 0;
  return words.every(isDoubled) && (digits === 0 || digits >= FEWEST_DIGITS);
}
