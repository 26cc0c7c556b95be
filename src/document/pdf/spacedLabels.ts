import type { TableCell } from '../document.ts';
import { type GlyphLine, readLine } from './glyphLines.ts';
import { placeAt } from './placeAt.ts';
import { hasValues, type Parts } from './spacedParts.ts';
import { boxOfGlyphs } from './textRows.ts';

/** A row of a table without lines: its labels, and the line that has its values. */
interface LabelledRow {
  readonly labels: readonly TableCell[];
  readonly valued: Parts | null;
}

/** A part with the line of text that it is of. */
interface Piece {
  readonly part: GlyphLine;
  readonly at: number;
  readonly page: number;
}

/** Lines of one label lie no farther apart than so many sizes of their font. */
const PITCH = 1.9;
/** Of labels without a number, which rows may stand as near as the lines of one. */
const TIGHT = 1.5;
const NUMBER = /^(?:[（(][一二三四五六七][)）]|\d[.．、]|[一二三四]、)/;
/** A label with its number. */
const LABEL = /^(?:[（(][一二三四五六七][)）]|\d[.．、]|[一二三四]、)./;

/**
 * The rows of a table whose labels are broken over lines. Labels of groups, which stand to the left
 * of those of their rows and beside the middle of them, come before the first of these.
 */
export function joinLabels(all: readonly Parts[]): LabelledRow[] {
  const zone = findGroupZone(all);
  const groups = joinGroups(all, zone);
  const rows = joinBroken(all, zone);
  for (const group of groups) {
    const [first] = group;
    const label = joinPieces(group);
    const at = first ? findFirstRow(rows, first.at, label.text) : 0;
    rows.splice(at, 0, { at: rows[at]?.at ?? 0, labels: [label], valued: null });
  }
  return rows;
}

interface JoinedRow extends LabelledRow {
  /** The first line of text that it is of. */
  readonly at: number;
}

/** What a part prints, without the spaces of its setting. */
const packed = (part: GlyphLine) => readLine(part).replaceAll(' ', '');

const labelsOf = (parts: Parts) =>
  parts.parts.slice(0, hasValues(parts) ? parts.labels : parts.parts.length);

/** The number of a group's label on the form. */
const GROUP = /^(?:[（(][三四五六][)）]|三、)/;

/**
 * How far to the right labels of groups reach: they stand before another label, below the header, and
 * are numbered; what is not may be the label of rows that a province splits.
 */
function findGroupZone(all: readonly Parts[]): number {
  const below = all.slice(Math.max(0, all.findIndex(hasValues)));
  const lone = below.filter((parts) => !hasValues(parts)).flatMap(labelsOf);
  const outer = below.filter(hasValues).flatMap((parts) => labelsOf(parts).slice(0, -1));
  const numbered = [...lone, ...outer].filter((part) => GROUP.test(packed(part)));
  const isInColumn = ({ from, to }: GlyphLine) =>
    numbered.some((one) => one.from < to && from < one.to);
  return Math.max(Number.NEGATIVE_INFINITY, ...outer.filter(isInColumn).map(({ to }) => to));
}

/** Whether a part is of the label of a group, and not a whole label before its row's values. */
function isOfGroup(part: GlyphLine, parts: Parts, zone: number): boolean {
  if (part.direction !== 'right') return Number.isFinite(zone);
  const isBeforeValues = hasValues(parts) && parts.parts[parts.labels - 1] === part;
  return part.to <= zone && !(isBeforeValues && LABEL.test(packed(part)));
}

/** The labels of groups, each as its pieces from top to bottom. */
function joinGroups(all: readonly Parts[], zone: number): Piece[][] {
  const first = all.findIndex(hasValues);
  const groups: Piece[][] = [];
  all.forEach((parts, at) => {
    if (at < first) return;
    for (const part of labelsOf(parts).filter((one) => isOfGroup(one, parts, zone))) {
      const piece = { part, at, page: parts.row.page };
      const open = groups.find((group) => goesOn(group.at(-1), piece));
      if (open && !NUMBER.test(packed(part))) open.push(piece);
      else groups.push([piece]);
    }
  });
  return groups;
}

/** Whether a piece stands right below another. */
function goesOn(above: Piece | undefined, { part, page }: Piece, pitch = PITCH): boolean {
  if (!above || above.page !== page) return false;
  const isBelow = above.part.from < part.to && part.from < above.part.to;
  return isBelow && middleOf(part) - middleOf(above.part) <= pitch * part.size;
}

/** Of the characters themselves: a line may be put together of several levels. */
function middleOf({ glyphs }: GlyphLine): number {
  const middles = glyphs.map(({ box: [, y, , height] }) => y + height / 2);
  return middles.reduce((sum, middle) => sum + middle, 0) / Math.max(1, middles.length);
}

/** The first row of a group: the nearest one above its label with the number that its rows begin with. */
function findFirstRow(rows: readonly JoinedRow[], at: number, label: string): number {
  const begins = /^[一二三四]、/.test(label) ? /^[（(]一[)）]/ : /^1[.．、]/;
  const textOf = ({ labels }: JoinedRow) => labels.at(-1)?.text ?? '';
  const last = rows.findLastIndex((row) => row.at <= at);
  const above = rows.slice(0, last + 1);
  const first = above.findLastIndex((row) => begins.test(textOf(row)));
  if (first >= 0) return first;
  return Math.max(
    0,
    above.findLastIndex((row) => NUMBER.test(textOf(row))),
  );
}

/** The rows without the labels of groups: lines from one numbered label to the next are one row. */
function joinBroken(all: readonly Parts[], zone: number): JoinedRow[] {
  const first = all.findIndex(hasValues);
  const lines = all.map((parts, at) => ({
    parts,
    at,
    labels: labelsOf(parts)
      .filter((part) => at < first || !isOfGroup(part, parts, zone))
      .map((part): Piece => ({ part, at, page: parts.row.page })),
  }));
  const kept = lines.filter(({ labels, parts }) => labels.length > 0 || hasValues(parts));
  const runs: (typeof kept)[] = [];
  for (const line of kept) {
    const run = runs.at(-1);
    if (run && isRest(line, run)) run.push(line);
    else runs.push([line]);
  }
  return runs.flatMap((run): JoinedRow[] => {
    const valued = run.filter(({ parts }) => hasValues(parts));
    const [begin] = run;
    if (begin && run.length > 1 && valued.length === 1) {
      const label = joinPieces(run.flatMap(({ labels }) => labels));
      return [{ at: begin.at, labels: [label], valued: valued[0]?.parts ?? null }];
    }
    return run.map(({ parts, at, labels }) => ({
      at,
      labels: labels.map((piece) => makeCell(piece.part, piece.page)),
      valued: hasValues(parts) ? parts : null,
    }));
  });

  /** Whether a line goes on with the label of those before it. */
  function isRest(line: (typeof kept)[number], run: typeof kept): boolean {
    const [begin] = run[0]?.labels ?? [];
    const [own] = line.labels;
    if (!begin) return false;
    const isNumbered = NUMBER.test(packed(begin.part));
    if (begin.at < first && !isNumbered) return false;
    if (!own) return isNumbered && hasValues(line.parts);
    if (line.labels.length > 1 || NUMBER.test(packed(own.part))) return false;
    const above = run.flatMap(({ labels }) => labels).at(-1);
    return goesOn(above, own, isNumbered ? PITCH : TIGHT);
  }
}

function joinPieces(pieces: readonly Piece[]): TableCell {
  const cells = pieces.map(({ part, page }) => makeCell(part, page));
  const first = pieces[0];
  const glyphs = pieces
    .filter(({ page }) => page === first?.page)
    .flatMap(({ part }) => part.glyphs);
  return {
    text: cells.map(({ text }) => text).join(''),
    place: placeAt(first?.page ?? 1, boxOfGlyphs(glyphs)),
    ...(cells.some(({ doubted }) => doubted) ? { doubted: true } : {}),
  };
}

export function makeCell(part: GlyphLine, page: number): TableCell {
  const doubted = part.glyphs.some((glyph) => glyph.doubted) ? { doubted: true as const } : {};
  return { text: readLine(part), place: placeAt(page, boxOfGlyphs(part.glyphs)), ...doubted };
}
