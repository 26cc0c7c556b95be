import { IDENTITY, readMatrix } from './matrix.ts';
import { type Operator, readNumber } from './operators.ts';
import { isVisible, type Progress } from './progress.ts';
import { readGlyphs } from './readGlyphs.ts';
import { adjustPen, movePen, newPen, placeGlyph, type TextStyle } from './textState.ts';

/** The rendering modes in which a character leaves no ink. */
const INVISIBLE_MODES: readonly unknown[] = [3, 7];

/** Follows what an operator does to text. */
export function readText(progress: Progress, { name, args }: Operator) {
  const { pen } = progress;
  const { style } = progress.now;
  const number = readNumber(args[0]);
  switch (name) {
    case 'beginText':
      progress.pen = newPen();
      break;
    case 'setTextMatrix':
      progress.pen = newPen(readMatrix(args[0]) ?? IDENTITY);
      break;
    case 'moveText':
      movePen(pen, number, readNumber(args[1]));
      break;
    case 'setLeadingMoveText':
      setStyle(progress, { leading: -readNumber(args[1]) });
      movePen(pen, number, readNumber(args[1]));
      break;
    case 'nextLine':
      movePen(pen, 0, -style.leading);
      break;
    case 'setLeading':
      setStyle(progress, { leading: number });
      break;
    case 'setFont':
      setFont(progress, args);
      break;
    case 'setCharSpacing':
      setStyle(progress, { charSpacing: number });
      break;
    case 'setWordSpacing':
      setStyle(progress, { wordSpacing: number });
      break;
    case 'setHScale':
      setStyle(progress, { stretch: number / 100 });
      break;
    case 'setTextRise':
      setStyle(progress, { rise: number });
      break;
    case 'setTextRenderingMode':
      setStyle(progress, { isInvisible: INVISIBLE_MODES.includes(args[0]) });
      break;
    case 'showText':
      progress.isUnpainted = false;
      showText(progress, args[0]);
      break;
  }
}

function showText(progress: Progress, shown: unknown) {
  const { pen, now, glyphs, order } = progress;
  progress.run += 1;
  const invisible = now.style.isInvisible || now.opacity < 0.05;
  for (const part of readGlyphs(shown)) {
    if (typeof part === 'number') {
      adjustPen(pen, now.style, part);
      continue;
    }
    const placed = placeGlyph(pen, now.style, part, now.map);
    const { font } = now.style;
    const isGuess = font?.isComposite === true && part.unicode === String.fromCharCode(part.code);
    if ((part.text === '' && !isGuess) || !isVisible(progress)) continue;
    const { run } = progress;
    glyphs.push({
      ...placed,
      text: isGuess ? part.unicode : part.text,
      font: font?.name ?? '',
      isGuess,
      run,
      order,
      invisible,
      doubted: invisible,
    });
  }
}

export function setFont(progress: Progress, [name, size]: readonly unknown[]) {
  const font = progress.page.fonts.get(String(name)) ?? null;
  setStyle(progress, { font, size: readNumber(size) });
}

function setStyle(progress: Progress, change: Partial<TextStyle>) {
  progress.now = { ...progress.now, style: { ...progress.now.style, ...change } };
}
