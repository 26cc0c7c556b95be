import { describe, expect, test } from 'vitest';
import { madeEntry } from '../testing/madeEntries.ts';
import { firstView } from './firstView.ts';
import { isParted, makePart, namesOfParts } from './makeParts.ts';
import { joinParts, partsFor, selectParts } from './parts.ts';
import { NO_SELECTION, parseSelection, selectRows } from './select.ts';
import { showRows } from './showRows.ts';
import { figuresAt } from './siteFigures.ts';
import { viewText } from './viewWords.ts';

/** 50 finance bureaus and 30 offices of counties, 9 prefectures, over three provinces and two years; some outcomes do not add up. */
const ENTRIES = [
  ...Array.from({ length: 50 }, (_, at) => made(at, 'county', 'finance')),
  ...Array.from({ length: 30 }, (_, at) => made(at, 'county', 'government-office')),
  ...Array.from({ length: 9 }, (_, at) => made(at, 'prefecture', 'government')),
].flat();

function made(
  at: number,
  level: 'county' | 'prefecture',
  does: 'finance' | 'government' | 'government-office',
) {
  const code = `${['11', '37', '61'][at % 3]}${1000 + at}`;
  const agency = { id: `${code}-${does}`, divisionCode: code, level, function: does } as const;
  return (at % 5 === 0 ? [2024] : [2024, 2023]).map((year) => {
    const granted = (at * 7919 + year * 31) % 97;
    const cells = {
      'licensing.decisions': granted * 3,
      'requests.received@total': granted,
      'requests.granted@total': granted,
      'requests.denied.stateSecret@total': at % 7,
      'requests.handled@total': granted + (at % 11 === 0 ? 0 : at % 7),
    };
    return madeEntry({ agency, year, cells });
  });
}

const FIGURES = ['licensing', 'outcomes', 'reasons', 'requests', 'disputes'].flatMap((page) =>
  figuresAt(ENTRIES, `/compare/${page}/`).map((figure) => [figure.id, figure] as const),
);

/** What a reader sees of a choice, from the parts that it needs alone. */
function fromParts(figure: (typeof FIGURES)[number][1], query: string) {
  const selection = parseSelection(query);
  const first = makePart(figure, 'first');
  const names = partsFor(selection, first.tally ?? []);
  const joined = joinParts(
    first,
    names.map((name) => makePart(figure, name)),
  );
  return { view: selectParts(joined, selection), joined };
}

describe.each(FIGURES)('the parts of %s', (_, figure) => {
  test.each([
    '?region=37',
    '?region=3710&sort=value',
    '?region=371001',
    '?year=2024&region=11&level=county',
    '?agency=371001-finance,111000-finance,611002-government',
    '?region=37&agency=371001-finance,111000-finance',
    '?region=11&agency=371001-finance',
    '?year=2023',
    '?year=2024&sort=value',
    '?year=2024&sort=change',
    '?year=2024&sort=change-down',
    '?year=2024&function=finance',
    '?year=2023&level=prefecture&sort=value-up',
    '?level=county',
    '?function=finance&sort=change',
    '?function=customs',
  ])('%s shows the same as the whole', (query) => {
    const whole = selectRows(figure, parseSelection(query));
    const { view, joined } = fromParts(figure, query);
    expect(view).toEqual(whole);
    const shown = showRows(joined, view.rows);
    const expected = showRows(figure, whole.rows);
    expect({ ...shown, facets: 0, peers: 0, before: 0, notes: 0 }).toEqual({
      ...expected,
      facets: 0,
      peers: 0,
      before: 0,
      notes: 0,
    });
    expect(shown.notes.map(({ zh, en }) => ({ zh, en }))).toEqual(
      expected.notes.map(({ zh, en }) => ({ zh, en })),
    );
    for (const { key, agencyId } of view.rows) {
      expect(joined.before?.[key]).toEqual(figure.before?.[key]);
      expect(joined.peers[agencyId]).toEqual(figure.peers[agencyId]);
    }
  });

  test('the first shows what stands at first, and tells how many there are', () => {
    const first = makePart(figure, 'first');
    expect(firstView(first)).toEqual(firstView(figure));
    expect(selectParts(first, NO_SELECTION)).toMatchObject({
      all: 160,
      matched: 160,
      onlyYear: 2024,
    });
  });

  test('provinces have every row once; a year has no more than can be shown', () => {
    const names = namesOfParts(figure);
    expect(names).toEqual(['first', '2023', '2024', '11', '37', '61']);
    const rows = names.slice(3).flatMap((name) => makePart(figure, name).rows);
    expect(rows.map(({ key }) => key).sort()).toEqual(figure.rows.map(({ key }) => key).sort());
    const year = makePart(figure, '2024');
    const agencies = new Set(year.rows.map(({ agencyId }) => agencyId));
    expect(agencies.size).toBeLessThan(89);
    expect(Object.keys(year.facets ?? {}).sort()).toEqual([...agencies].sort());
  });
});

test('a choice loads the parts of its places, or a year', () => {
  const tally = makePart(FIGURES[0]?.[1] ?? expect.fail(), 'first').tally ?? [];
  const namesFor = (query: string) => partsFor(parseSelection(query), tally);
  expect(namesFor('?region=371001')).toEqual(['37']);
  expect(namesFor('?agency=371001-finance,111000-finance')).toEqual(['37', '11']);
  expect(namesFor('?function=finance')).toEqual(['2024']);
  expect(namesFor('?year=2023&sort=value')).toEqual(['2023']);
  expect(namesFor('?year=1999')).toEqual([]);
});

test('a choice without a place and a year is of one year, also where there is room for more', () => {
  const [, figure] = FIGURES[0] ?? expect.fail();
  const { view } = fromParts(figure, '?level=prefecture');
  expect(view).toMatchObject({ shown: 9, matched: 16, all: 160, inYear: 9, onlyYear: 2024 });
  expect(viewText(view, 'en')).toMatch(/^16 of 160 reports\. 2024 only\. (?!.*largest)/);
});

test('a year is named where it leaves out reports, and the largest of a peer group where others are', () => {
  const figure = figuresAt(
    ENTRIES.filter(({ year, agency }) => year === 2024 || agency.function === 'finance'),
    '/compare/licensing/',
  )[0];
  const textOf = (query: string) => viewText(fromParts(figure ?? expect.fail(), query).view, 'en');
  expect(textOf('?level=prefecture')).toMatch(/^9 of 129 reports\. (?!.*(?:only|largest))/);
  expect(textOf('?function=government-office')).toMatch(/^30 of 129.*20 largest(?!.* only)/);
  expect(textOf('?function=finance')).toMatch(/^90 of 129.*20 largest.* 2024 only/);
});

test('a figure is parted where its agencies are many', () => {
  const [, figure] = FIGURES[0] ?? expect.fail();
  expect(isParted(figure)).toBe(false);
  expect(isParted(figure, 88)).toBe(true);
  const [trend] = figuresAt(ENTRIES, '/trends/');
  expect(trend && isParted(trend, 10)).toBe(false);
});
