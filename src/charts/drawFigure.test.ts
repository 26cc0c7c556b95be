import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { figuresOfSite } from '../figures/siteFigures.ts';
import { everyState } from '../testing/madeEntries.ts';
import { drawFigure } from './drawFigure.tsx';

const figures = [...figuresOfSite(everyState())]
  .flatMap(({ figures }) => figures)
  .filter(({ kind }) => kind !== 'cells');
const variants = ['narrow', 'wide'] as const;

interface Mark {
  readonly key: string;
  readonly value: string | undefined;
  readonly status: string | undefined;
}

/** The rows that a drawing's marks say they show. */
function marksOf(svg: string): readonly Mark[] {
  const { document } = new JSDOM(svg).window;
  return [...document.querySelectorAll<SVGElement>('[data-row]')].flatMap((mark) => {
    const values = mark.getAttribute('data-value')?.split(' ');
    const statuses = mark.getAttribute('data-status')?.split(' ');
    return (mark.getAttribute('data-row') ?? '')
      .split(' ')
      .map((key, index) => ({ key, value: values?.[index], status: statuses?.[index] }));
  });
}

const byKey = (a: Mark, b: Mark) => (a.key < b.key ? -1 : 1);

test('every row is exactly one mark, with its value and status, at either width', () => {
  expect(figures.length).toBeGreaterThan(10);
  for (const figure of figures) {
    const rows = figure.rows.map(({ key, value, status }) => ({
      key,
      value: String(value ?? ''),
      status,
    }));
    for (const variant of variants) {
      const marks = marksOf(drawFigure(figure, 'zh', variant));
      expect([...marks].sort(byKey), `${figure.id} ${variant}`).toEqual(rows.sort(byKey));
    }
  }
});

test('a drawing is XML whatever its words are', () => {
  const words = ']]> & <b> data-x="x" \u0001\uffff';
  const [figure] = figures;
  if (!figure) throw new Error('no figure');
  const named = {
    ...figure,
    title: { zh: words, en: words },
    description: { zh: words, en: words },
  };
  const drawn = drawFigure(named, 'zh', 'wide');
  const read = new JSDOM(drawn, { contentType: 'application/xml' }).window.document;
  expect(read.querySelector('title')?.textContent).toBe(']]> & <b> data-x="x" ');
  expect(read.querySelector('desc')?.textContent).toBe(']]> & <b> data-x="x" ');
});

test('a drawing carries no inline style, no counter and no name of another page', () => {
  for (const figure of figures) {
    const svg = drawFigure(figure, 'zh', 'narrow');
    expect(svg).not.toMatch(/ style=| tabindex=|recharts|clip-path|NaN|undefined(?!")/);
    const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toEqual([`${figure.id}-narrow-title`, `${figure.id}-narrow-desc`]);
  }
});
