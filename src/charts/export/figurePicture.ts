import type { Figure } from '../../figures/figure.ts';
import { fill } from '../../i18n/both.ts';
import { CHART_WORDS } from '../../i18n/figures.ts';
import { SHARE_WORDS as WORDS } from '../../i18n/share.ts';
import { titleAway } from '../../share/sharing.ts';
import { newestYear, versionOfFigure } from '../../share/version.ts';
import type { Lang } from '../../statute/types.ts';
import { VARIANT_WIDTHS } from '../variants.ts';
import { styleOf, token } from './chartStyle.ts';
import { type Drawing, drawCells } from './drawCells.ts';
import { svgDocument, textAt } from './svgText.ts';
import { wrapLines } from './wrapLines.ts';

const EDGE = 28;
const INNER = VARIANT_WIDTHS.wide;
const PICTURE_WIDTH = INNER + 2 * EDGE;

interface Place {
  /** Of the page: from `/`. */
  readonly address: string;
  /** Absolute, of the figure on its page: said in the picture. */
  readonly link: string;
}

/** Draws the marks of a chart: React does it one way at build and another in a browser. */
export type DrawMarks = (figure: Figure, lang: Lang) => Drawing;

export interface Picture {
  readonly svg: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** A figure as a picture that says on its own what it is, where it is from and how new it is. */
export function figurePicture(
  figure: Figure,
  lang: Lang,
  { address, link }: Place,
  drawMarks: DrawMarks,
): Picture {
  const title = titleAway(figure, address)[lang];
  const column = makeColumn();
  for (const line of wrapLines(title, 21, INNER)) column.add(line, 21, 30, token('ink'), 600);
  column.add(fill(CHART_WORDS.unit, { unit: figure.unit })[lang], 13, 24, token('ink-3'));
  column.skip(14);
  const chart = drawBody(figure, lang, drawMarks);
  column.put(
    `<g${figure.kind === 'cells' ? '' : ' class="chart"'} transform="translate(${EDGE} ${column.y()})">${chart.svg}</g>`,
  );
  column.skip(chart.height + 10);
  for (const note of figure.notes) {
    column.skip(6);
    for (const line of wrapLines(note[lang], 12, INNER)) column.add(line, 12, 19, token('ink-2'));
  }
  column.skip(14);
  column.put(`<path d="M${EDGE} ${column.y()}H${EDGE + INNER}" stroke="${token('line-strong')}"/>`);
  column.skip(4);
  const source = fill(WORDS.source, { address: link })[lang];
  for (const line of wrapLines(source, 12, INNER)) column.add(line, 12, 20, token('ink-2'));
  const version = { year: newestYear(figure), version: versionOfFigure(figure) };
  column.add(fill(WORDS.upTo, version)[lang], 12, 20, token('ink-3'));
  const size = { width: PICTURE_WIDTH, height: Math.ceil(column.y() + EDGE - 6) };
  const description = `${figure.description[lang]} ${source}`;
  const svg = svgDocument(
    { ...size, title, description, lang },
    token('paper'),
    `<style>${styleOf(column.svg())}</style>${column.svg()}`,
  );
  return { svg, ...size };
}

function drawBody(figure: Figure, lang: Lang, drawMarks: DrawMarks): Drawing {
  if (figure.rows.length === 0) {
    const svg = textAt(CHART_WORDS.noRows[lang], 0, 20, { size: 14, fill: token('ink-2') });
    return { svg, height: 30 };
  }
  if (figure.kind === 'cells') return drawCells(figure, lang, INNER);
  return drawMarks(figure, lang);
}

/** Lines from the top down, each below the one before. */
function makeColumn() {
  const parts: string[] = [];
  let at = EDGE - 4;
  return {
    add: (text: string, size: number, line: number, colour: string, weight: 400 | 600 = 400) => {
      at += line;
      parts.push(
        textAt(text, EDGE, at - Math.round((line - size) / 2), { size, fill: colour, weight }),
      );
    },
    put: (svg: string) => parts.push(svg),
    skip: (height: number) => {
      at += height;
    },
    y: () => at,
    svg: () => parts.join(''),
  };
}
