import { centre, type Glyph } from './marks.ts';

/** The label that the form prints upright beside its rows. */
const UPRIGHT = '三、本年度办理结果';
/** So many of its characters may be lost. */
const FEWEST = 5;

/**
 * Where no lines tell that a label stands upright beside rows, its characters would fall into each
 * of them: they are told by what they spell, and read downwards.
 */
export function turnUpright(glyphs: readonly Glyph[]): readonly Glyph[] {
  const stacks = glyphs
    .filter((glyph) => glyph.text === UPRIGHT[0])
    .map((first) => findStack(first, glyphs))
    .filter((stack) => stack.length >= FEWEST);
  const turned = new Set(stacks.flat());
  return glyphs.map((glyph) => (turned.has(glyph) ? { ...glyph, direction: 'down' } : glyph));
}

/** The characters below one that spell the label. */
function findStack(first: Glyph, glyphs: readonly Glyph[]): Glyph[] {
  const [x] = centre(first);
  const below = glyphs
    .filter((glyph) => Math.abs(centre(glyph)[0] - x) < glyph.size * 0.2)
    .filter((glyph) => centre(glyph)[1] >= centre(first)[1])
    .sort((a, b) => centre(a)[1] - centre(b)[1]);
  const stack: Glyph[] = [];
  let next = 0;
  for (const glyph of below) {
    const at = UPRIGHT.indexOf(glyph.text, next);
    if (at < 0 || at > next + 1) break;
    stack.push(glyph);
    next = at + 1;
  }
  return stack;
}
