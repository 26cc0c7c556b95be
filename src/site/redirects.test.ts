import { expect, it } from 'vitest';
import type { Agency } from '../report/agency.ts';
import { madeEntry } from '../testing/madeEntries.ts';
import { groupByAgency } from './coverage.ts';
import { listRedirects } from './redirects.ts';

const redirectsOf = (...agencies: Partial<Agency>[]) =>
  listRedirects(groupByAgency(agencies.map((agency) => madeEntry({ agency, year: 2023 })))).map(
    ({ from, name, to }) => [from, name, to.map(({ address }) => address)],
  );
const former = (name: string, until = '2020-01-01') => ({ name, until });

it('has nothing to lead where no name changed', () => {
  expect(redirectsOf({ id: '110100-office' })).toEqual([]);
});

it('leads from a former name to the agency', () => {
  expect(
    redirectsOf({ id: '110100-office', formerNames: [former('Bureau'), former('Board')] }),
  ).toEqual([
    ['/agencies/name/Bureau/', 'Bureau', ['/agencies/110100-office/']],
    ['/agencies/name/Board/', 'Board', ['/agencies/110100-office/']],
  ]);
});

it('lets the reader choose where two took over from one, and counts one agency once', () => {
  const twice = [former('Bureau', '2012-01-01'), former('Bureau', '2020-01-01')];
  expect(
    redirectsOf(
      { id: '110100-office', formerNames: twice },
      { id: '110100-other', formerNames: [former('Bureau')] },
    ),
  ).toEqual([
    ['/agencies/name/Bureau/', 'Bureau', ['/agencies/110100-office/', '/agencies/110100-other/']],
  ]);
});

it('leads from a former id to the agency and to each report, but not from one in use', () => {
  expect(
    redirectsOf(
      { id: '110100-office', formerIds: ['110199-office', '110100-other'] },
      { id: '110100-other' },
    ),
  ).toEqual([
    ['/agencies/110199-office/', null, ['/agencies/110100-office/']],
    ['/agencies/110199-office/2023/', null, ['/agencies/110100-office/2023/']],
  ]);
});

it.each(['..', '../../x', '.x', 'x.', 'a/b', 'a\\b', '100%', '旧'.repeat(100), 'x'.repeat(256)])(
  'has no page for a former name that can be no address: %s',
  (name) => {
    const names = [former(name), former('旧'.repeat(85))];
    expect(redirectsOf({ id: '110100-office', formerNames: names })).toEqual([
      [`/agencies/name/${'旧'.repeat(85)}/`, '旧'.repeat(85), ['/agencies/110100-office/']],
    ]);
  },
);
