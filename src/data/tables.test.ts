import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkReports } from '../check/checkReport.ts';
import { countFindings } from '../check/findings.ts';
import { inBatches } from '../share/inBatches.ts';
import { everyState, madeEntry } from '../testing/madeEntries.ts';
import { castField, RUNS, readRows, unguard } from '../testing/readTable.ts';
import { placeText } from './place.ts';
import { contentReadme } from './readmeText.ts';
import type { Corpus } from './table.ts';
import { CONTENT_TABLES, TABLES } from './tables.ts';
import { csvPieces, jsonLinesPieces } from './writeTables.ts';

function corpusOf(entries: Corpus['entries']): Corpus {
  return { root: 'https://data.example/', entries, checked: checkReports(entries), changes: [] };
}

test('content/README.md is what the definitions say: run `npm run content`', () => {
  expect(readFileSync('content/README.md', 'utf8')).toBe(contentReadme());
});

test('a column stands once in its table, and every key is of columns that are there', () => {
  for (const { columns, primaryKey, foreignKeys } of TABLES) {
    const names = columns.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(expect.arrayContaining([...primaryKey]));
    for (const { fields, table, target } of foreignKeys) {
      expect(names).toEqual(expect.arrayContaining([...fields]));
      const other = TABLES.find(({ id }) => id === table);
      expect(other?.primaryKey).toEqual(target);
    }
  }
});

test('rows of every state are as the columns say', () => {
  const corpus = corpusOf(everyState());
  for (const table of TABLES) {
    const [, ...rows] = readRows([...csvPieces(table, corpus)].join(''));
    const errors = rows.flatMap((row) =>
      table.columns.flatMap((column, at) => castField(column, row[at] ?? '').error ?? []),
    );
    // Made-up reports have no file, and their claims no words.
    expect(errors.filter((error) => !/^(?:file|mediaType|sha256|quote):/.test(error))).toEqual([]);
  }
});

test('the tables of all agencies are those of each, one after another', () => {
  const whole = corpusOf(everyState());
  const byAgency = Map.groupBy(whole.entries, ({ agency }) => agency.id);
  const each = [...byAgency.values()].map(corpusOf);
  expect(each.length).toBeGreaterThan(1);
  for (const table of CONTENT_TABLES.filter(({ id }) => id !== 'dictionary')) {
    expect([...table.rows(whole)]).toEqual(each.flatMap((corpus) => [...table.rows(corpus)]));
  }
});

const STARTS = '=,+,-,@,\t,\r,\n,\uFF1D,\uFF0B,\uFF0D,\uFF20, =,\u3000+,\u00A0\v@'.split(',');
const ATTACKS = STARTS.map((start) => `${start}HYPERLINK("http://evil.example";"x")`);

test.each(ATTACKS)('%j as a name, a text and a quotation stays inert in every CSV', (attack) => {
  const entry = madeEntry({
    agency: { name: attack, aliases: [attack], region: [attack] },
    year: 2019,
    cells: {
      'licensing.change': -18,
      'licensing.decisions': { value: null, status: 'unreadable', text: attack },
    },
    claims: [{ cell: 'licensing.decisions', value: -3, quote: attack }],
  });
  const corpus = corpusOf([entry]);
  for (const table of TABLES) {
    const [header = [], ...rows] = readRows([...csvPieces(table, corpus)].join(''));
    const objects = [...jsonLinesPieces(table, corpus)]
      .join('')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line));
    for (const [at, row] of rows.entries()) {
      for (const [index, field] of row.entries()) {
        const column = table.columns[index];
        const isNumber = column?.type === 'number' || column?.type === 'integer';
        if (isNumber) expect(field).not.toMatch(/^'/);
        else expect(field).not.toMatch(RUNS);
        const told = objects[at]?.[header[index] ?? ''];
        expect(unguard(field)).toBe(told === null ? '' : String(told));
      }
    }
  }
});

test('numbers below zero stay numbers', () => {
  const corpus = corpusOf([madeEntry({ year: 2019, cells: { 'licensing.change': -18 } })]);
  const cells = TABLES.find(({ id }) => id === 'cells');
  if (!cells) throw new Error('no cells');
  const [header = [], ...rows] = readRows([...csvPieces(cells, corpus)].join(''));
  const row = rows.find((one) => one[header.indexOf('cell')] === 'licensing.change');
  expect(row?.[header.indexOf('value')]).toBe('-18');
});

test('a report counts what reading met apart from what came of its checks', () => {
  const entry = madeEntry({ cells: { 'requests.handled@total': 21 } });
  const rules = [
    ['row-unsolved', 'error'],
    ['row-recovered', 'note'],
    ['identity-a2', 'error'],
  ] as const;
  const issues = rules.map(([rule, level]) => ({ rule, level, facts: {}, cells: [] }));
  const corpus = corpusOf([{ ...entry, report: { ...entry.report, issues } }]);
  const reports = TABLES.find(({ id }) => id === 'reports');
  if (!reports) throw new Error('no reports');
  const [header = [], row = []] = readRows([...csvPieces(reports, corpus)].join(''));
  const of = (name: string) => Number(row[header.indexOf(name)]);
  expect(['errors', 'warnings', 'notes'].map(of)).toEqual([1, 0, 1]);
  const counts = countFindings(corpus.checked[0]?.results ?? []);
  expect(counts.fails).toBeGreaterThan(1);
  expect(['checksHeld', 'checksFailed', 'checksQuestioned', 'checksUndecided'].map(of)).toEqual([
    counts.holds,
    counts.fails,
    counts.questioned,
    counts.undecided,
  ]);
  expect(of('openFindings')).toBe(counts.open);
  const whole = (corpus.checked[0]?.results ?? []).filter(({ check }) => check === 'A8');
  expect(whole.length).toBeGreaterThan(100);
  expect(of('checksHeld')).toBeLessThan(whole.length);
});

test('every row of a report says what its numbers rest on', () => {
  const read = madeEntry({ year: 2022 });
  const typed = madeEntry({ year: 2023, claims: [{ cell: 'rules.issued', value: 0 }] });
  const report = { ...typed.report, basis: 'transcription' as const };
  const change = {
    ...{ version: '1', previous: '', agencyId: read.agency.id, kind: 'cell-changed' as const },
    ...{ cell: 'rules.issued', before: '1', after: '0', valueBefore: 1, valueAfter: 0 },
  };
  const corpus = {
    ...corpusOf([read, { ...typed, report }]),
    changes: [2022, 2023].map((year) => ({ ...change, year })),
  };
  for (const id of ['reports', 'cells', 'checks', 'claims', 'changes']) {
    const table = TABLES.find((one) => one.id === id);
    if (!table) throw new Error(`no ${id}`);
    const at = table.columns.findIndex(({ name }) => name === 'basis');
    const year = table.columns.findIndex(({ name }) => name === 'year');
    const rows = [...table.rows(corpus)];
    expect(rows.length, id).toBeGreaterThan(0);
    for (const row of rows) {
      expect(row[at], id).toBe(row[year] === 2023 ? 'transcription' : 'source');
    }
  }
});

test('a place is a word that no spreadsheet takes for a time', () => {
  expect(placeText({ line: 37, column: 2 })).toBe('L37C2');
  expect(placeText({ table: 1, row: 2, column: 3 })).toBe('T1R2C3');
  expect(placeText({ page: 3, box: [10, 20.5, 30, 40] })).toBe('P3X10Y20.5W30H40');
  expect(placeText(undefined)).toBeNull();
});

test('batches hold everything in order', () => {
  expect([...inBatches([1, 2, 3, 4, 5], 2)]).toEqual([[1, 2], [3, 4], [5]]);
  expect([...inBatches([], 2)]).toEqual([]);
});
