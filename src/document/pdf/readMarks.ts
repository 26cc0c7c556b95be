import { addFilled, addStroked, addThin, type Lines } from './drawnLines.ts';
import type { Glyph, PageMarks, Picture } from './marks.ts';
import {
  apply,
  boxAround,
  IDENTITY,
  type Matrix,
  multiply,
  type Point,
  readMatrix,
} from './matrix.ts';
import {
  listOperators,
  type Operator,
  type OperatorList,
  type OperatorNumbers,
  readNumber,
  readProperty,
} from './operators.ts';
import { readGlyphs } from './readGlyphs.ts';
import {
  adjustPen,
  type Font,
  movePen,
  newPen,
  type Pen,
  PLAIN,
  placeGlyph,
  type TextStyle,
} from './textState.ts';

/** A page, and what is needed to read its operators. */
export interface ParsedPage {
  readonly operators: OperatorList;
  readonly numbers: OperatorNumbers;
  readonly fonts: ReadonlyMap<string, Font>;
  /** From the page's own units to points from the top left of the page as it is shown. */
  readonly toPage: Matrix;
  readonly width: number;
  readonly height: number;
  /** Whether a layer of the document is shown. */
  readonly isShown: (layer: unknown) => boolean;
}

interface Graphics {
  readonly map: Matrix;
  readonly style: TextStyle;
  readonly lineWidth: number;
  /** Of fills: 0 is not to be seen. */
  readonly opacity: number;
}

/** What has been read of a page so far. */
interface Progress {
  readonly page: ParsedPage;
  now: Graphics;
  readonly saved: Graphics[];
  pen: Pen;
  /** Of marked contents that are open: whether each is shown. */
  readonly layers: boolean[];
  /** Whether a map was set and nothing painted since: a picture that was left out stood there. */
  isUnpainted: boolean;
  order: number;
  run: number;
  readonly glyphs: Glyph[];
  readonly lines: Lines;
  readonly pictures: Picture[];
}

/** Reads what a page draws: characters, straight lines, and where pictures are. */
export function readMarks(page: ParsedPage): PageMarks {
  const progress: Progress = {
    page,
    now: { map: page.toPage, style: PLAIN, lineWidth: 1, opacity: 1 },
    saved: [],
    pen: newPen(),
    layers: [],
    isUnpainted: false,
    order: 0,
    run: 0,
    glyphs: [],
    lines: { across: [], down: [] },
    pictures: [],
  };
  for (const operator of listOperators(page.operators, page.numbers)) {
    progress.order += 1;
    readGraphics(progress, operator);
    readText(progress, operator);
  }
  const { glyphs, lines, pictures } = progress;
  return { width: page.width, height: page.height, glyphs, ...lines, pictures };
}

function readGraphics(progress: Progress, { name, args }: Operator) {
  const { now, saved } = progress;
  switch (name) {
    case 'save':
    case 'beginGroup':
      save(progress);
      break;
    case 'restore':
    case 'endGroup':
    case 'paintFormXObjectEnd':
    case 'endAnnotation':
      if (progress.isUnpainted) addPicture(progress);
      progress.isUnpainted = false;
      progress.now = saved.pop() ?? now;
      break;
    case 'transform':
      transform(progress, args);
      progress.isUnpainted = true;
      break;
    case 'paintFormXObjectBegin':
      save(progress);
      transform(progress, args[0]);
      break;
    case 'beginAnnotation':
      saved.splice(0, saved.length, now);
      progress.now = { ...now, map: progress.page.toPage, style: PLAIN, lineWidth: 1, opacity: 1 };
      transform(progress, args[2]);
      transform(progress, args[3]);
      break;
    case 'setLineWidth':
      progress.now = { ...now, lineWidth: readNumber(args[0], 1) };
      break;
    case 'setGState':
      readSettings(progress, args[0]);
      break;
    case 'beginMarkedContent':
      progress.layers.push(true);
      break;
    case 'beginMarkedContentProps':
      progress.layers.push(args[0] !== 'OC' || progress.page.isShown(args[1]));
      break;
    case 'endMarkedContent':
      progress.layers.pop();
      break;
    case 'constructPath':
      if (isVisible(progress)) readPath(progress, args);
      break;
    case 'paintImageXObject':
    case 'paintInlineImageXObject':
    case 'paintImageMaskXObject':
    case 'paintSolidColorImageMask':
      if (isVisible(progress)) addPicture(progress);
      progress.isUnpainted = false;
      break;
    case 'shadingFill':
      progress.isUnpainted = false;
      break;
  }
}

function save(progress: Progress) {
  progress.saved.push(progress.now);
  progress.isUnpainted = false;
}

function transform(progress: Progress, value: unknown) {
  const inner = readMatrix(value);
  if (inner) progress.now = { ...progress.now, map: multiply(progress.now.map, inner) };
}

function isVisible(progress: Progress): boolean {
  return progress.layers.every(Boolean);
}

function readSettings(progress: Progress, settings: unknown) {
  if (!Array.isArray(settings)) return;
  for (const setting of settings) {
    const [key, value]: unknown[] = Array.isArray(setting) ? setting : [];
    if (key === 'ca') progress.now = { ...progress.now, opacity: readNumber(value, 1) };
    if (key === 'LW') progress.now = { ...progress.now, lineWidth: readNumber(value, 1) };
    if (key === 'Font' && Array.isArray(value)) setFont(progress, value);
  }
}

function setFont(progress: Progress, [name, size]: readonly unknown[]) {
  const font = progress.page.fonts.get(String(name)) ?? null;
  setStyle(progress, { font, size: readNumber(size) });
}

function setStyle(progress: Progress, change: Partial<TextStyle>) {
  progress.now = { ...progress.now, style: { ...progress.now.style, ...change } };
}

/** Every picture fills a unit square, which the map sets on the page. */
function addPicture({ now, pictures, lines, order }: Progress) {
  const corners: readonly Point[] = [
    [0, 0],
    [1, 0],
    [0, 1],
    [1, 1],
  ];
  const points = corners.map((corner) => apply(now.map, corner));
  pictures.push({ box: boxAround(points), order });
  addThin(lines, points);
}

const STROKES = ['stroke', 'closeStroke', 'fillStroke', 'eoFillStroke'];
const CLOSED_STROKES = ['closeStroke', 'closeFillStroke', 'closeEOFillStroke'];
const FILLS = [
  'fill',
  'eoFill',
  'fillStroke',
  'eoFillStroke',
  'closeFillStroke',
  'closeEOFillStroke',
];

function readPath(progress: Progress, [paint, parts]: readonly unknown[]) {
  const { page, now, lines } = progress;
  const is = (names: readonly string[]) => names.some((name) => page.numbers[name] === paint);
  const path: unknown = Array.isArray(parts) ? parts[0] : null;
  const isClosed = is(CLOSED_STROKES);
  if (isClosed || is(STROKES)) {
    const scale = Math.sqrt(Math.abs(now.map[0] * now.map[3] - now.map[1] * now.map[2]));
    addStroked(lines, path, now.map, now.lineWidth * scale, isClosed);
  }
  if (is(FILLS)) addFilled(lines, path, now.map);
  if (isClosed || is(STROKES) || is(FILLS)) progress.isUnpainted = false;
}

/** The rendering modes in which a character leaves no ink. */
const INVISIBLE_MODES: readonly unknown[] = [3, 7];

function readText(progress: Progress, { name, args }: Operator) {
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

/** A font as the library hands it over, with its extra properties. */
export function readFont(name: string, font: unknown): Font {
  const matrix = readProperty(font, 'fontMatrix');
  const scale = Array.isArray(matrix) ? readNumber(matrix[0], 0.001) : 0.001;
  return {
    name,
    scale,
    isVertical: readProperty(font, 'vertical') === true,
    isComposite: readProperty(font, 'composite') === true,
  };
}
