import { describe, expect, test } from 'vitest';
import type { Agency } from '../report/agency.ts';
import { madeEntry } from '../testing/madeEntries.ts';
import type { Figure } from './figure.ts';
import { firstView } from './firstView.ts';
import {
  formatSelection,
  MOST_OF_PEERS,
  NO_SELECTION,
  parseSelection,
  type Selection,
  selectRows,
} from './select.ts';
import { figuresAt } from './siteFigures.ts';
import { viewText } from './viewWords.ts';

const CELL = 'licensing.decisions';
const zibo = { id: '370300-approval', level: 'prefecture', function: 'approval-services' } as const;
const shizhong = { id: '370402-office', level: 'county', function: 'government-office' } as const;
const pingtan = { id: '350128-zone', level: 'county', function: 'government' } as const;
const made = (agency: Partial<Agency>, year: number, value: number | null) =>
  madeEntry({ agency, year, cells: { [CELL]: value } });

const licensing = (entries: Parameters<typeof figuresAt>[0]): Figure => {
  const [figure] = figuresAt(entries, '/compare/licensing/');
  if (!figure) throw new Error('no figure');
  return figure;
};
const FIGURE = licensing([
  made(zibo, 2023, 7),
  made(zibo, 2024, 9),
  made(shizhong, 2023, null),
  made(pingtan, 2023, 30),
  made(pingtan, 2022, 10),
]);
const keys = (selection: Partial<Selection>) =>
  selectRows(FIGURE, { ...NO_SELECTION, ...selection }).rows.map(
    ({ agencyId, year }) => `${agencyId.slice(0, 6)}/${year}`,
  );

describe('the address of a selection', () => {
  const full: Selection = {
    year: 2023,
    region: '3704',
    level: 'county' as const,
    function: 'government-office',
    agencies: ['370402-office', '350128-zone'],
    sort: 'value',
    scale: 'linear',
  };

  test('leads back to it', () => {
    const query = formatSelection(full);
    expect(query).toBe(
      '?year=2023&region=3704&level=county&function=government-office&agency=370402-office,350128-zone&sort=value&scale=linear',
    );
    expect(parseSelection(query)).toEqual(full);
    expect(parseSelection(encodeURI(query).replace(',', '%2C'))).toEqual(full);
  });

  test('of none is empty', () => {
    expect(formatSelection(NO_SELECTION)).toBe('');
    expect(parseSelection('')).toEqual(NO_SELECTION);
  });

  test('leaves out what is malformed', () => {
    const query =
      '?year=20x3&region=370&level=<b>&agency=x,370402-office,370402-office&sort=best&scale=square&q=1';
    expect(parseSelection(query)).toEqual({ ...NO_SELECTION, agencies: ['370402-office'] });
  });
});

describe('a selection', () => {
  test('of nothing is every row, as the figure has them', () => {
    expect(selectRows(FIGURE, NO_SELECTION).rows).toEqual(FIGURE.rows);
  });

  test('is by year, region, level, function and agency, and by all of them together', () => {
    expect(keys({ year: 2022 })).toEqual(['350128/2022']);
    expect(keys({ region: '37' })).toEqual(['370300/2024', '370300/2023', '370402/2023']);
    expect(keys({ region: '3704' })).toEqual(['370402/2023']);
    expect(keys({ level: 'prefecture' })).toEqual(['370300/2024', '370300/2023']);
    expect(keys({ function: 'government' })).toEqual(['350128/2023', '350128/2022']);
    expect(keys({ agencies: ['370402-office', '350128-zone'], year: 2023 })).toEqual([
      '350128/2023',
      '370402/2023',
    ]);
  });

  test('of what no report has is empty, and says so', () => {
    const selection = { ...NO_SELECTION, level: 'township' };
    const view = selectRows(FIGURE, selection);
    expect(view).toMatchObject({ rows: [], shown: 0, matched: 0, all: 5 });
    expect(viewText(view, 'en')).toBe('No report matches this selection.');
  });

  test('is sorted within each year, places without a number last', () => {
    expect(keys({ sort: 'value', year: 2023 })).toEqual([
      '350128/2023',
      '370300/2023',
      '370402/2023',
    ]);
    expect(keys({ sort: 'value-up', year: 2023 })).toEqual([
      '370300/2023',
      '350128/2023',
      '370402/2023',
    ]);
    expect(keys({ sort: 'value' }).at(0)).toBe('370300/2024');
  });

  test('keeps the parts of a report together, and sorts by what they add to', () => {
    const entries = [3, 8].map((n, index) =>
      madeEntry({
        agency: { id: `11010${index}-office` },
        cells: { 'requests.handled@total': n, 'requests.granted@total': n },
      }),
    );
    const [figure] = figuresAt(entries, '/compare/outcomes/');
    if (!figure) throw new Error('no figure');
    const view = selectRows(figure, { ...NO_SELECTION, sort: 'value' });
    expect(view).toMatchObject({ shown: 2, matched: 2, all: 2 });
    expect(view.rows.map(({ agencyId }) => agencyId)).toEqual([
      ...Array(6).fill('110101-office'),
      ...Array(6).fill('110100-office'),
    ]);
  });
});

describe('where a peer group is large', () => {
  const counties = Array.from({ length: 25 }, (_, index) => ({
    id: `1101${String(index + 10)}-office`,
    level: 'county' as const,
  }));
  const figure = licensing([
    ...counties.map((agency, index) => made(agency, 2023, index)),
    ...counties.slice(0, 3).map((agency) => made(agency, 2024, 5)),
    made({ id: '110000-office', level: 'province' }, 2023, 1),
  ]);

  test('the largest of the year with the most reports are shown, and it is said of how many', () => {
    const view = selectRows(figure, NO_SELECTION);
    expect(view).toMatchObject({ shown: 21, matched: 29, all: 29, onlyYear: 2023 });
    expect(view.rows.filter(({ value }) => (value ?? 0) < 5)).toHaveLength(1);
    expect(viewText(view, 'en')).toContain(
      `The ${MOST_OF_PEERS} largest values in each peer group: 21 of 29 reports. 2023 only.`,
    );
  });

  test('agencies that were picked are all shown', () => {
    const agencies = counties.map(({ id }) => id);
    expect(selectRows(figure, { ...NO_SELECTION, agencies }).shown).toBe(28);
  });

  test('a selection that is small enough is whole', () => {
    expect(selectRows(figure, { ...NO_SELECTION, year: 2024 })).toMatchObject({
      shown: 3,
      matched: 3,
      onlyYear: null,
    });
  });

  test('what is drawn at build and stands in its table is cut alike', () => {
    const { drawn, listed } = firstView(figure);
    expect(drawn).toEqual(selectRows(figure, NO_SELECTION).rows);
    expect(listed).toEqual(drawn);
  });

  test('the files keep every row', () => {
    expect(figure.rows).toHaveLength(29);
  });
});

describe('where there are many peer groups', () => {
  const kinds = ['tax', 'audit', 'water', 'health', 'sports', 'justice'] as const;
  const sizes = [3, 15, 15, 15, 15, 15];
  const figure = licensing(
    kinds.flatMap((kind, at) =>
      Array.from({ length: sizes[at] ?? 0 }, (_, index) =>
        made({ id: `1101${index + 10}-${kind}`, level: 'county', function: kind }, 2023, index),
      ),
    ),
  );

  test('whole groups are shown as far as there is room, and it is said', () => {
    const view = selectRows(figure, NO_SELECTION);
    expect(view).toMatchObject({ shown: 33, matched: 78, lacksGroups: true });
    const shown = Map.groupBy(view.rows, ({ agencyId }) => agencyId.slice(7));
    expect([...shown.values()].map(({ length }) => length)).toEqual([15, 15, 3]);
    expect(viewText(view, 'en')).toContain('Only some peer groups have room here');
  });

  test('the others are there for who chooses them', () => {
    const view = selectRows(figure, { ...NO_SELECTION, function: 'tax' });
    expect(view).toMatchObject({ shown: 3, matched: 3, lacksGroups: false, onlyYear: null });
  });
});
