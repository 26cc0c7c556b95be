import { expect, test } from 'vitest';
import { makeAgency, makeReport } from '../testing/makeReport.ts';
import { makeEntry } from './entry.ts';

const AGENCY = makeAgency();
const AGENCIES = new Map([[AGENCY.id, AGENCY]]);

test('an agency of the registry is taken as it stands there', () => {
  const report = makeReport({}, { agencyName: '别名' });
  expect(makeEntry(AGENCIES, `${AGENCY.id}/2023`, report)).toEqual({
    agency: AGENCY,
    year: 2023,
    report,
  });
});

test.each([
  ['370000-tax', 'province'],
  ['370400-tax', 'prefecture'],
  ['370405-tax', 'county'],
])('an agency without an entry, %s, has what its report and its code tell', (id, level) => {
  const report = makeReport({}, { agencyName: '某税务局', scope: 'region' });
  const divisionCode = id.slice(0, 6);
  expect(makeEntry(AGENCIES, `${id}/2023`, report).agency).toMatchObject({
    id,
    name: '某税务局',
    divisionCode,
    level,
    scope: 'region',
  });
});
