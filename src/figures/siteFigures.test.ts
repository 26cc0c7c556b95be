import { describe, expect, test } from 'vitest';
import { rowLink } from '../share/rowLink.ts';
import { AMBIGUOUS, everyState, madeEntry } from '../testing/madeEntries.ts';
import type { Figure } from './figure.ts';
import { figuresAt, figuresOfSite } from './siteFigures.ts';
import { valueText } from './valueText.ts';

const figure = (entries: Parameters<typeof figuresAt>[0], address: string, id: string): Figure => {
  const found = figuresAt(entries, address).find((one) => one.id === id);
  if (!found) throw new Error(`no figure ${address}${id}`);
  return found;
};
const brief = ({ rows }: Figure) => rows.map(({ key, value, status }) => [key, value, status]);

describe('every figure of the site', () => {
  const pages = [...figuresOfSite(everyState())];

  test('has an id that is its own on its page, and rows with keys of their own', () => {
    expect(pages.length).toBe(6 + 3 + 8);
    for (const { figures } of pages) {
      expect(new Set(figures.map(({ id }) => id)).size).toBe(figures.length);
      for (const { rows } of figures) {
        expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
        for (const { key } of rows) expect(key).not.toMatch(/\s/);
      }
    }
  });

  test('is described in both languages, without a gap left in a text', () => {
    for (const { title, description, unit, notes } of pages.flatMap(({ figures }) => figures)) {
      for (const { zh, en } of [title, description, unit, ...notes]) {
        expect(zh).toMatch(/^[^{}]+$/);
        expect(en).toMatch(/^[\u0020-\u007E\u2010-\u2015\u2018-\u201D\u2260\u00F7]+$/);
      }
    }
  });
});

describe('comparing licensing', () => {
  test('puts the newest year first and, within it, like beside like', () => {
    const office = { level: 'county', function: 'other' } as const;
    const entries = [
      madeEntry({ agency: { id: '110101-b', ...office }, year: 2023 }),
      madeEntry({ agency: { id: '110101-a', ...office }, year: 2023 }),
      madeEntry({ agency: { id: '110102-c', level: 'prefecture' }, year: 2023 }),
      madeEntry({ agency: { id: '110101-b', ...office }, year: 2024 }),
    ];
    const { rows } = figure(entries, '/compare/licensing/', 'licensing');
    expect(rows.map(({ key }) => key)).toEqual([
      '110101-b/2024/licensing.decisions',
      '110102-c/2023/licensing.decisions',
      '110101-a/2023/licensing.decisions',
      '110101-b/2023/licensing.decisions',
    ]);
  });

  test('keeps the status of what is no number', () => {
    const entries = [
      madeEntry({ agency: { id: '110101-a' }, cells: { 'licensing.decisions': null } }),
      madeEntry({ agency: { id: '110101-b' }, cells: { 'licensing.decisions': AMBIGUOUS } }),
      madeEntry({ agency: { id: '110101-c' }, cells: { 'licensing.decisions': 0 } }),
    ];
    const { rows } = figure(entries, '/compare/licensing/', 'licensing');
    expect(rows.map(({ value, status }) => [value, status])).toEqual([
      [null, 'blank'],
      [null, 'ambiguous'],
      [0, 'reported'],
    ]);
    expect(rows[1]?.readings).toEqual([1, null]);
  });
});

describe('outcomes', () => {
  test('are counts with k/n; a group of several rows is their sum', () => {
    const entry = madeEntry({
      cells: {
        'requests.handled@total': 5,
        'requests.granted@total': 2,
        'requests.denied.stateSecret@total': 1,
        'requests.denied.registryEnquiry@total': 2,
      },
    });
    const { rows } = figure([entry], '/agencies/110000-office/2023/', 'outcomes');
    expect(
      rows.map(({ series, numerator, denominator }) => [series, numerator, denominator]),
    ).toEqual([
      ['granted', 2, 5],
      ['partiallyGranted', 0, 5],
      ['denied', 3, 5],
      ['unable', 0, 5],
      ['notProcessed', 0, 5],
      ['otherwise', 0, 5],
    ]);
  });

  test('that do not add up are said to', () => {
    const entry = madeEntry({
      cells: { 'requests.handled@total': 21, 'requests.granted@total': 27 },
    });
    const { notes } = figure([entry], '/compare/outcomes/', 'outcomes');
    expect(notes.some(({ en }) => en.includes('sum of parts 27 ≠ total 21'))).toBe(true);
  });

  test('with a blank part have no number for that group', () => {
    const entry = madeEntry({ cells: { 'requests.denied.stateSecret@total': null } });
    const { rows } = figure([entry], '/compare/outcomes/', 'outcomes');
    expect(rows[2]).toMatchObject({ value: null, numerator: null, status: 'undefined' });
  });
});

describe('series of an agency', () => {
  const agency = { id: '110000-many' };

  test('join over the change of form with a break, and say which years are missing', () => {
    const entries = [2019, 2021, 2022].map((year) => madeEntry({ agency, year }));
    const { breaks, notes } = figure(entries, '/agencies/110000-many/', 'licensing');
    expect(breaks.map(({ before, after }) => [before, after])).toEqual([[2020, 2021]]);
    expect(notes[0]?.en).toContain('Reports for 2020');
  });

  test('of one year say so and have no break', () => {
    const { breaks, notes } = figure(
      [madeEntry({ agency })],
      '/agencies/110000-many/',
      'licensing',
    );
    expect(breaks).toEqual([]);
    expect(notes[0]?.en).toBe('Only one year of data (2023).');
  });

  test('carry what prose implies of the year before, apart from what is printed', () => {
    const cell = 'requests.received@total';
    const entries = [
      madeEntry({ agency, year: 2023, cells: { [cell]: 7 } }),
      madeEntry({
        agency,
        year: 2024,
        cells: { [cell]: 9 },
        claims: [{ cell, value: 9, change: 1 }],
      }),
    ];
    const rows = brief(figure(entries, '/agencies/110000-many/', 'requests')).slice(0, 3);
    expect(rows).toEqual([
      [`110000-many/2023/${cell}`, 7, 'reported'],
      [`110000-many/2023/${cell}/implied`, 8, 'implied'],
      [`110000-many/2024/${cell}`, 9, 'reported'],
    ]);
  });

  test('tell of an implied number that it is implied, never that it is about so much', () => {
    const cell = 'requests.received@total';
    const entry = madeEntry({ agency, year: 2024, claims: [{ cell, value: 2629, change: -1 }] });
    const { rows } = figure([entry], '/agencies/110000-many/', 'requests');
    const [row] = rows.filter(({ status }) => status === 'implied');
    expect(row && [valueText(row, 'zh'), valueText(row, 'en')]).toEqual([
      '推算 2,630',
      'implied 2,630',
    ]);
  });

  test('imply nothing from words that may mean several cells', () => {
    const cell = 'requests.handled@total';
    const mayAlsoBe = ['requests.received@total', 'requests.toHandle'];
    const claims = [
      { cell, mayAlsoBe, value: 27, change: 10 },
      { cell, mayAlsoBe, value: 17, year: 2023 },
    ];
    const entry = madeEntry({ agency, year: 2024, claims });
    const { rows } = figure([entry], '/agencies/110000-many/', 'requests');
    expect(rows.filter(({ status }) => status === 'implied')).toEqual([]);
  });

  test('leave out an implied number that is printed for the same year', () => {
    const cell = 'requests.received@total';
    const entries = [
      madeEntry({ agency, year: 2023, cells: { [cell]: 8 } }),
      madeEntry({ agency, year: 2024, claims: [{ cell, value: 9, change: 1 }] }),
    ];
    const { rows } = figure(entries, '/agencies/110000-many/', 'requests');
    expect(rows.filter(({ status }) => status === 'implied')).toEqual([]);
  });

  test('a change without a number implies nothing', () => {
    const claims = [{ cell: 'licensing.decisions', value: null, change: 3 }];
    const { rows } = figure([madeEntry({ agency, claims })], '/agencies/110000-many/', 'licensing');
    expect(rows).toHaveLength(1);
  });

  test('of disputes are marked where the law changed', () => {
    const entries = [2023, 2024].map((year) => madeEntry({ agency, year }));
    const { breaks } = figure(entries, '/agencies/110000-many/', 'disputes');
    expect(breaks.map(({ after }) => after)).toEqual([2024]);
  });
});

describe('a report', () => {
  test('has a row for every cell of its form', () => {
    const count = (year: number, id: string) =>
      figure([madeEntry({ year })], `/agencies/110000-office/${year}/`, id).rows.length;
    expect(['disclosure', 'requests', 'disputes'].map((id) => count(2023, id))).toEqual([
      10, 175, 15,
    ]);
    expect(['disclosure', 'requests', 'disputes'].map((id) => count(2019, id))).toEqual([
      22, 161, 15,
    ]);
  });

  test('that prints other outcomes as one row has its cells too', () => {
    const entry = madeEntry({ cells: { 'requests.otherwise@total': 4 } });
    const { rows } = figure([entry], '/agencies/110000-office/2023/', 'requests');
    expect(rows.at(-1)).toMatchObject({ series: 'requests.otherwise@total', value: 4 });
  });
});

test('a rate of few is k/n alone', () => {
  const cells = {
    'requests.handled@total': 7,
    'requests.granted@total': 3,
    'requests.denied.stateSecret@total': 4,
  };
  const entry = madeEntry({ cells });
  const [row] = figure([entry], '/trends/', 'disclosure-rate').rows;
  expect(row).toMatchObject({ value: null, numerator: 3, denominator: 7, status: 'small-n' });
});

test('a rate over outcomes that do not add up is flagged, with k/n and no number', () => {
  const cells = { 'requests.handled@total': 21, 'requests.granted@total': 27 };
  const { rows, notes } = figure([madeEntry({ cells })], '/trends/', 'disclosure-rate');
  const [row] = rows;
  expect(row).toMatchObject({ value: null, numerator: 27, denominator: 21, status: 'in-dispute' });
  expect(row && valueText(row, 'en')).toBe('— sums disagree: not computed');
  expect(row && rowLink(row, 'en', '/').count).toBe('27/21');
  expect(notes.map(({ en }) => en).join()).toContain('Flagged rates');
});

describe('the items of form 2019', () => {
  test('are printed for the year before, and implied for the year itself where none is printed so', () => {
    const entries = [
      [2019, 396, 4],
      [2020, 400, 2],
    ].map(([year, items, change]) =>
      madeEntry({
        year: year ?? 0,
        cells: { 'licensing.priorYearItems': items ?? null, 'licensing.change': change ?? null },
      }),
    );
    const { rows } = figure(entries, `/agencies/${entries[0]?.agency.id}/`, 'items');
    expect(
      rows
        .filter(({ series }) => series === 'licensing.items')
        .map(({ year, value, status }) => [year, value, status]),
    ).toEqual([
      [2018, 396, 'reported'],
      [2019, 400, 'reported'],
      [2020, 402, 'implied'],
    ]);
  });

  test('are no figure of an agency without a report on that form', () => {
    const entry = madeEntry({ year: 2023 });
    const ids = figuresAt([entry], `/agencies/${entry.agency.id}/`).map(({ id }) => id);
    expect(ids).not.toContain('items');
  });
});
