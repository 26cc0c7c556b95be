import { describe, expect, it } from 'vitest';
import { AMBIGUOUS, curated, madeEntry } from '../testing/madeEntries.ts';
import { changeOf, findPrevious, largestChanges } from './changes.ts';
import { keyFigures } from './keyFigures.ts';

const requests = (received: number, handled: number, granted: number) => ({
  'requests.received@total': received,
  'requests.handled@total': handled,
  'requests.granted@total': granted,
  'requests.denied.stateSecret@total': handled - granted,
});
const head = (...made: Parameters<typeof madeEntry>[0][]) => {
  const [entry, previous] = made.map((one) => madeEntry(one));
  if (!entry) throw new Error('nothing to read');
  const figures = keyFigures(entry, previous ?? null);
  return Object.fromEntries(figures.map((figure) => [figure.id, figure]));
};

describe('the report before', () => {
  const region = { id: '110000-a', scope: 'region' } as const;
  const office = { id: '110000-a', scope: 'agency' } as const;
  const entry = madeEntry({ agency: region, year: 2024 });

  it('is the last of the same agency and scope', () => {
    const near = madeEntry({ agency: region, year: 2022 });
    const all = [madeEntry({ agency: region, year: 2019 }), near, entry];
    const others = [
      madeEntry({ agency: office, year: 2023 }),
      madeEntry({ agency: { id: '110000-b' }, year: 2023 }),
      madeEntry({ agency: region, year: 2025 }),
    ];
    expect(findPrevious([...others, ...all], entry).entry).toBe(near);
  });

  it('is none where no report is earlier, or the scope is another or not known', () => {
    expect(findPrevious([entry], entry).none).toBe('no-earlier');
    const other = madeEntry({ agency: office, year: 2023 });
    expect(findPrevious([other, entry], entry).none).toBe('other-scope');
    const unknown = (year: number) => madeEntry({ agency: { ...region, scope: 'unknown' }, year });
    expect(findPrevious([unknown(2023)], unknown(2024)).none).toBe('other-scope');
  });
});

describe('a change', () => {
  it('has a percentage from a base of ten alone', () => {
    expect(changeOf(10, 15)).toMatchObject({ difference: 5, percent: 50 });
    expect(changeOf(9, 90)).toMatchObject({ difference: 81, percent: null });
    expect(changeOf(0, 3)).toMatchObject({ difference: 3, percent: null });
    expect(changeOf(20, 0)).toMatchObject({ difference: -20, percent: -100 });
  });
  it('keeps the decimals of amounts', () => {
    expect(changeOf(0.1, 0.3)?.difference).toBe(0.2);
  });
  it('is none where either is no number', () => {
    expect(changeOf(null, 1)).toBeNull();
    expect(changeOf(1, null)).toBeNull();
  });
});

describe('the six figures', () => {
  it('stand alone where there is no report before', () => {
    const figures = head({ cells: requests(20, 20, 5) });
    expect(figures['received']).toMatchObject({ row: { value: 20 }, before: null, change: null });
    expect(figures['rate']?.row).toMatchObject({ value: 25, numerator: 5, denominator: 20 });
  });

  it('tell the rate in points, and not of fewer than ten', () => {
    const now = { year: 2024, cells: requests(20, 20, 10) };
    const points = head(now, { year: 2023, cells: requests(20, 20, 5) })['rate'];
    expect(points?.change).toMatchObject({ difference: 25, percent: null });
    const few = head(now, { year: 2023, cells: requests(9, 9, 3) })['rate'];
    expect(few?.change).toBeNull();
    expect(few?.before).toMatchObject({ status: 'small-n', numerator: 3, denominator: 9 });
  });

  it('compare no rate where outcomes do not add up', () => {
    const wrong = { ...requests(20, 20, 5), 'requests.handled@total': 25 };
    const [now, sound] = [{ year: 2024, cells: wrong }, requests(20, 20, 5)];
    expect(head(now)['rate']?.row).toMatchObject({ status: 'in-dispute', value: null });
    expect(head(now, { year: 2023, cells: sound })['rate']?.change).toBeNull();
    const before = head({ year: 2024, cells: sound }, { year: 2023, cells: wrong })['rate'];
    expect(before).toMatchObject({
      row: { status: 'computed' },
      before: { status: 'in-dispute' },
      change: null,
    });
  });

  it('mark the break of the form and of the law, and give no percentage over them', () => {
    const licensing = (year: number, count: number) => ({
      year,
      cells: { 'licensing.decisions': count },
    });
    const form = head(licensing(2021, 300), licensing(2020, 100))['licensing']?.change;
    expect(form).toMatchObject({ difference: 200, percent: null, break: { after: 2021 } });
    const law = head({ year: 2024 }, { year: 2023 });
    expect(law['disputes']?.change?.break?.after).toBe(2024);
    expect(law['received']?.change?.break).toBeNull();
    expect(head({ year: 2025 }, { year: 2024 })['disputes']?.change?.break).toBeNull();
  });

  it('add the three kinds of dispute, and none where one is uncertain', () => {
    const cells = {
      'reconsideration.total': 2,
      'reconsideration.upheld': 2,
      'litigation.afterReconsideration.total': 3,
      'litigation.afterReconsideration.corrected': 3,
    };
    expect(head({ cells })['disputes']?.row.value).toBe(5);
    const uncertain = head({ cells: { ...cells, 'reconsideration.total': AMBIGUOUS } });
    expect(uncertain['disputes']?.row).toMatchObject({ value: null, readings: null });
  });

  it('add no totals of cases that are not the sums of their parts, nor tell a change from them', () => {
    // 320813-government/2023: 10 and 1 under a total of 0.
    const before = { 'reconsideration.upheld': 10, 'reconsideration.corrected': 1 };
    const after = { 'reconsideration.upheld': 2, 'reconsideration.total': 2 };
    const row = head({ year: 2023, cells: before })['disputes']?.row;
    expect(row).toMatchObject({ value: null, status: 'in-dispute' });
    const next = head({ year: 2023, cells: after }, { year: 2022, cells: before })['disputes'];
    expect(next?.row.value).toBe(2);
    expect(next?.before?.status).toBe('in-dispute');
    expect(next?.change).toBeNull();
  });

  it('name blanks, and set no curator’s reading beside a printed number', () => {
    const before = { year: 2022, cells: { 'licensing.decisions': 50 } };
    const blank = head({ cells: { 'licensing.decisions': null } }, before)['licensing'];
    expect(blank).toMatchObject({ row: { value: null, status: 'blank' }, change: null });
    const read = head({ cells: { 'licensing.decisions': curated(60) } }, before)['licensing'];
    expect(read).toMatchObject({ row: { value: 60, status: 'curated' }, change: null });
  });
});

describe('the largest changes', () => {
  const change = (before: Record<string, number>, now: Record<string, number>, year = 2024) =>
    largestChanges(madeEntry({ year, cells: now }), madeEntry({ year: year - 1, cells: before }));
  const ids = (...made: Parameters<typeof change>) => change(...made).map(({ cell }) => cell);

  it('come by how many times as much, and never below ten', () => {
    expect(
      ids(
        { 'penalties.decisions': 1000, 'requests.granted@total': 10, 'coercion.decisions': 0 },
        { 'penalties.decisions': 1200, 'requests.granted@total': 60, 'coercion.decisions': 9 },
      ),
    ).toEqual(['requests.granted@total', 'penalties.decisions']);
  });
  it('repeat none of the six figures', () => {
    const cells = ['licensing.decisions', 'requests.received@total', 'requests.carriedOut@total'];
    expect(ids({}, Object.fromEntries(cells.map((id) => [id, 99])))).toEqual([]);
  });
  it('take what both forms have, with the break between', () => {
    const found = change({ 'penalties.decisions': 50 }, { 'penalties.decisions': 99 }, 2021);
    expect(found).toMatchObject([{ cell: 'penalties.decisions', percent: null }]);
    expect(found[0]?.break?.after).toBe(2021);
    expect(ids({}, { 'normativeDocuments.issued': 99 }, 2021)).toEqual([]);
  });
  it('are five at most', () => {
    const outcomes = ['stateSecret', 'thirdPartyRights', 'internalAffairs', 'prohibitedByLaw'];
    const many = [
      ...outcomes.map((one) => `requests.denied.${one}@total`),
      'requests.unable.notHeld@total',
      'requests.granted@total',
    ];
    expect(ids({}, Object.fromEntries(many.map((id) => [id, 20])))).toHaveLength(5);
  });
});
