import { expect, test } from 'vitest';
import { listAgencies, MOST_LISTED } from './listAgencies.ts';

const ROWS = Array.from({ length: 100 }, (_, index) => ({
  agencyId: `11${String(1000 + index)}-office`,
  agency: `Bureau ${index}`,
  agencyEn: `Bureau no. ${index}`,
}));
const ids = (text: string, chosen: readonly string[] = []) =>
  listAgencies([...ROWS, ...ROWS], text, chosen).map(({ agencyId }) => agencyId);

test('finds agencies by a part of either name, each once, and offers no more than a list holds', () => {
  expect(ids('')).toHaveLength(MOST_LISTED);
  expect(ids('NO. 99')).toEqual(['111099-office']);
});

test('those that are chosen stay in the list, whatever is looked for', () => {
  expect(ids('no. 99', ['111005-office'])).toEqual(['111005-office', '111099-office']);
});
