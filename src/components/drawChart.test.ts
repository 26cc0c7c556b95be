import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { figuresOfSite } from '../figures/siteFigures.ts';
import { everyState } from '../testing/madeEntries.ts';
import { drawChart, forgetDrawings } from './drawChart.ts';

const figures = figuresOfSite(everyState())
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

test('every row is exactly one mark, with its value and status, at either width', async () => {
  expect(figures.length).toBeGreaterThan(10);
  for (const figure of figures) {
    const rows = figure.rows.map(({ key, value, status }) => ({
      key,
      value: String(value ?? ''),
      status,
    }));
    for (const variant of variants) {
      const marks = marksOf(await drawChart(figure, 'zh', variant));
      expect([...marks].sort(byKey), `${figure.id} ${variant}`).toEqual(rows.sort(byKey));
    }
  }
});

test('the same data gives the same string, in whatever order it is drawn', async () => {
  const draw = async (list: typeof figures) => {
    forgetDrawings();
    const drawings = new Map<unknown, string>();
    for (const figure of list) drawings.set(figure, await drawChart(figure, 'en', 'wide'));
    return drawings;
  };
  const forth = await draw(figures);
  const back = await draw([...figures].reverse());
  for (const figure of figures) expect(back.get(figure)).toBe(forth.get(figure));
});

test('a drawing carries no inline style, no counter and no name of another page', async () => {
  for (const figure of figures) {
    const svg = await drawChart(figure, 'zh', 'narrow');
    expect(svg).not.toMatch(/ style=| tabindex=|recharts|clip-path|NaN|undefined(?!")/);
    const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toEqual([`${figure.id}-narrow-title`, `${figure.id}-narrow-desc`]);
  }
});

test('what drawing needs of a browser is gone when it is done', async () => {
  const [figure] = figures;
  if (!figure) throw new Error('no figure');
  forgetDrawings();
  await drawChart(figure, 'zh', 'wide');
  expect('window' in globalThis).toBe(false);
  expect('document' in globalThis).toBe(false);
  expect('requestAnimationFrame' in globalThis).toBe(false);
});
