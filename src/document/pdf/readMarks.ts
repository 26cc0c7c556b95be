import { addFilled, addStroked, addThin } from './drawnLines.ts';
import type { PageMarks } from './marks.ts';
import { apply, boxAround, multiply, type Point, readMatrix } from './matrix.ts';
import { listOperators, type Operator, readNumber } from './operators.ts';
import { isVisible, type ParsedPage, type Progress } from './progress.ts';
import { readText, setFont } from './readTexts.ts';
import { newPen, PLAIN } from './textState.ts';

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

function readSettings(progress: Progress, settings: unknown) {
  if (!Array.isArray(settings)) return;
  for (const setting of settings) {
    const [key, value]: unknown[] = Array.isArray(setting) ? setting : [];
    if (key === 'ca') progress.now = { ...progress.now, opacity: readNumber(value, 1) };
    if (key === 'LW') progress.now = { ...progress.now, lineWidth: readNumber(value, 1) };
    if (key === 'Font' && Array.isArray(value)) setFont(progress, value);
  }
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
