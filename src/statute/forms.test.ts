import { expect, test } from 'vitest';
import {
  cellsOf,
  describeCell,
  formOfYear,
  labelCell,
  labelName,
  OTHERWISE_CELLS,
} from './forms.ts';
import { identitiesOf, rowsOfOutcome } from './identities.ts';
import type { FormId } from './types.ts';

const count = (form: FormId, table: string) =>
  cellsOf(form).filter((cell) => cell.table.id === table).length;

test('form 2021 has 200 cells: 10 + 175 + 15', () => {
  expect(cellsOf('2021')).toHaveLength(200);
  expect(['disclosure', 'requests', 'disputes'].map((table) => count('2021', table))).toEqual([
    10, 175, 15,
  ]);
});

test('form 2019 has 198 cells: 22 + 161 + 15', () => {
  expect(cellsOf('2019')).toHaveLength(198);
  expect(['disclosure', 'requests', 'disputes'].map((table) => count('2019', table))).toEqual([
    22, 161, 15,
  ]);
});

test('every cell has one name', () => {
  for (const form of ['2019', '2021'] as const) {
    const ids = cellsOf(form).map((cell) => cell.id);
    expect(new Set(ids).size).toBe(ids.length);
  }
});

test('cells have the names that others rely on', () => {
  const first = cellsOf('2021').map((cell) => cell.id);
  expect(first.slice(0, 11)).toEqual([
    'rules.issued',
    'rules.repealed',
    'rules.inForce',
    'normativeDocuments.issued',
    'normativeDocuments.repealed',
    'normativeDocuments.inForce',
    'licensing.decisions',
    'penalties.decisions',
    'coercion.decisions',
    'fees.amount',
    'requests.received@naturalPersons',
  ]);
  expect(first.at(-1)).toBe('litigation.afterReconsideration.total');
  expect(OTHERWISE_CELLS).toContain('requests.otherwise@total');
});

test('units: documents and decisions are counted, fees are in CNY 10,000, changes count items', () => {
  expect(describeCell('licensing.decisions')?.unit).toBe('件');
  expect(describeCell('fees.amount')?.unit).toBe('万元');
  expect(describeCell('licensing.change')?.unit).toBe('项');
  expect(describeCell('procurement.projects')?.unit).toBe('个');
  expect(describeCell('nothing.here')).toBeNull();
});

test('labels are found for cells, rows and columns, in both languages', () => {
  expect(labelCell('requests.received@total').en).toBe('newly received');
  expect(labelCell('reconsideration.upheld').en).toBe('administrative reconsideration: upheld');
  expect(labelName('naturalPersons').en).toBe('natural persons');
  expect(labelName('unheard-of')).toEqual({ zh: 'unheard-of', en: 'unheard-of' });
});

test('the year tells the form; before 2019 there was another', () => {
  expect([2018, 2019, 2020, 2021, 2030].map(formOfYear)).toEqual([
    null,
    '2019',
    '2019',
    '2021',
    '2021',
  ]);
});

test('sums: 7 + 7 + a row each + 3, over cells of the form', () => {
  expect(identitiesOf('2021')).toHaveLength(7 + 7 + 25 + 3);
  expect(identitiesOf('2019')).toHaveLength(7 + 7 + 23 + 3);
  const names = new Set<string>(cellsOf('2021').map((cell) => cell.id));
  for (const { left, right } of identitiesOf('2021')) {
    for (const id of [...left, ...right]) expect(names).toContain(id);
  }
});

test('the outcomes of A2 are the rows of the six groups and nothing else', () => {
  const groups = ['granted', 'partiallyGranted', 'denied', 'unable', 'notProcessed', 'otherwise'];
  const rows = groups.map((group) => rowsOfOutcome(group, 'three').length);
  expect(rows).toEqual([1, 1, 8, 3, 5, 3]);
  expect(rowsOfOutcome('otherwise', 'one')).toEqual(['requests.otherwise']);
  const a2 = identitiesOf('2021').find((identity) => identity.id === 'A2');
  expect(a2?.right).toHaveLength(21);
});
