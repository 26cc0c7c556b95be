import { describe, expect, test } from 'vitest';
import { toJson } from '../share/toJson.ts';
import { versionOfFigure } from '../share/version.ts';
import { AMBIGUOUS, madeEntry } from '../testing/madeEntries.ts';
import type { Figure } from './figure.ts';
import { countLines } from './lines.ts';
import { makePart } from './makeParts.ts';
import { scaleOf, showRows } from './showRows.ts';
import { figuresAt } from './siteFigures.ts';

const zone = { id: '350128-zone', name: '某区', nameEn: 'Zone', scope: 'region' } as const;
const office = { id: '370402-office', name: '某办', nameEn: 'Office', scope: 'agency' } as const;
const outcomes = (granted: number, handled = granted) => ({
  'requests.granted@total': granted,
  'requests.handled@total': handled,
});
const entries = [
  madeEntry({ agency: zone, year: 2020, cells: outcomes(27, 21) }),
  madeEntry({ agency: zone, year: 2022, cells: { ...outcomes(30), 'licensing.decisions': 9000 } }),
  madeEntry({ agency: office, year: 2022, cells: outcomes(4) }),
  madeEntry({ agency: office, year: 2023, cells: { 'licensing.decisions': AMBIGUOUS } }),
];
const figureOf = (address: string, id: string): Figure => {
  const found = figuresAt(entries, address).find((one) => one.id === id);
  if (!found) throw new Error(`no figure ${address}${id}`);
  return found;
};
const shown = (figure: Figure, wanted: (row: Figure['rows'][number]) => boolean) =>
  showRows(figure, figure.rows.filter(wanted));
const said = ({ notes }: Figure) => notes.map(({ en }) => en).join('\n');

describe('of a part of the rows', () => {
  const licensing = figureOf('/compare/licensing/', 'licensing');

  test('only those notes are said that the part calls for', () => {
    expect(said(licensing)).toMatch(/Scopes differ.*different forms.*damaged in the source/s);
    const ofZone = shown(licensing, ({ agencyId }) => agencyId === zone.id);
    expect(said(ofZone)).not.toMatch(/Scopes differ|damaged/);
    expect(said(ofZone)).toContain('different forms');
    const since = shown(licensing, ({ year }) => year > 2020);
    expect(said(since)).not.toContain('different forms');
    expect(since.breaks).toEqual([]);
  });

  test('the scopes are those of the reports shown, not of all that their agencies have', () => {
    const moved = [2022, 2023].map((year) =>
      madeEntry({ agency: { ...office, scope: year === 2022 ? 'region' : 'agency' }, year }),
    );
    const [figure] = figuresAt(moved, '/compare/licensing/');
    if (!figure) throw new Error('no figure');
    expect(said(figure)).toContain('Scopes differ');
    expect(said(shown(figure, ({ year }) => year === 2023))).not.toContain('Scopes differ');
  });

  test('reports whose sums do not hold are named where they are shown', () => {
    const figure = figureOf('/compare/outcomes/', 'outcomes');
    expect(said(figure)).toContain('Zone 2020 sum of parts 27');
    expect(said(shown(figure, ({ year }) => year === 2022))).not.toContain('do not add up');
  });

  test('the newest year is that of the part, and no count of the whole is saved with it', () => {
    const part = shown(makePart(licensing, 'first'), ({ year }) => year < 2023);
    expect(versionOfFigure(part)).toMatch(/^2022-/);
    expect(JSON.parse(toJson(part, { root: '/' }))).not.toHaveProperty('tally');
  });

  test('a part of none says nothing', () => {
    expect(shown(licensing, () => false).notes).toEqual([]);
  });

  test('the lines of a table are counted as a reader sees them', () => {
    const figure = figureOf('/compare/outcomes/', 'outcomes');
    expect([figure.rows.length, countLines(figure)]).toEqual([24, 4]);
    expect(countLines(shown(figure, ({ year }) => year === 2022))).toBe(2);
    expect(countLines(figureOf('/trends/', 'licensing'))).toBe(2);
    expect(countLines(licensing)).toBe(4);
  });
});

describe('the scale of dots', () => {
  test('is linear for small counts, whatever the whole needs; a choice stands', () => {
    const licensing = figureOf('/compare/licensing/', 'licensing');
    expect(licensing.scale).toBe('log');
    expect(licensing.description.en).toContain('log scale');
    const small = licensing.rows.filter(({ value }) => value !== 9000);
    expect(showRows(licensing, small).scale).toBe('linear');
    expect(showRows(licensing, small, 'log').scale).toBe('log');
    expect(scaleOf([])).toBe('linear');
    expect(figureOf('/compare/requests/', 'requests').description.en).toContain('linear scale');
  });
});
