import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { figuresAt, figuresOfSite } from '../figures/siteFigures.ts';
import { ROW_STATUS_MEANINGS } from '../i18n/figures.ts';
import { STATUSES } from '../report/report.ts';
import { AMBIGUOUS, everyState, madeEntry } from '../testing/madeEntries.ts';
import { Random } from '../testing/random.ts';
import { type FigureFile, unpackFigure } from './figureFile.ts';
import { CSV_COLUMNS, toCsv } from './toCsv.ts';
import { toJson } from './toJson.ts';
import { inOrder, versionOfFigure } from './version.ts';
import { csvLines, guardText } from './writeCsv.ts';

const site = { root: 'https://data.example/base/' };

function licensing(...entries: Parameters<typeof figuresAt>[0]) {
  const [figure] = figuresAt(entries, '/compare/licensing/');
  if (!figure) throw new Error('no figure');
  return figure;
}

/** FNV-1a of a text as UTF-8. */
const markOf = (text: string) =>
  Buffer.from(text)
    .reduce((hash, byte) => Math.imul(hash ^ byte, 0x01000193) >>> 0, 0x811c9dc5)
    .toString(16)
    .padStart(8, '0');

test('a line a row, for a spreadsheet and for a program', () => {
  const csv = toCsv(licensing(madeEntry({ cells: { 'licensing.decisions': 38651 } })), site);
  expect(csv).toBe(
    '\uFEFFagencyId,agency,year,series,label,value,unit,status,numerator,denominator,readings,source,agencyEn,labelEn,unitEn,basis,scope\r\n' +
      '110000-office,Office,2023,licensing.decisions,行政许可 · 本年处理决定,38651,件,reported,,,,https://data.example/base/agencies/110000-office/2023/#licensing.decisions,110000-office,administrative licensing: decisions made,decisions,source,agency\r\n',
  );
});

test('null is an empty field, and readings are told', () => {
  const csv = toCsv(licensing(madeEntry({ cells: { 'licensing.decisions': AMBIGUOUS } })), site);
  const [row] = Papa.parse<Record<string, string>>(csv, { header: true }).data;
  expect(row).toMatchObject({ value: '', status: 'ambiguous', readings: '1 | blank' });
});

test('text that a spreadsheet would run is guarded; text that it would not is left', () => {
  for (const start of ['=', '+', '-', '@', '\t', '\r', '\uFF1D', '\uFF0B', '\uFF0D', '\uFF20']) {
    expect(guardText(`${start}1+1`)).toBe(`'${start}1+1`);
  }
  for (const start of [' =', '\u3000+', '\u00A0@']) {
    expect(guardText(`${start}1+1`)).toBe(`'${start}1+1`);
  }
  expect(guardText('a=1')).toBe('a=1');
  expect(guardText(' a=1')).toBe(' a=1');
  expect(guardText('')).toBe('');
});

test('a text with what another spreadsheet takes for a separator is quoted', () => {
  expect(csvLines([['a;=1+1', 'b\t=1+1', 'c,=1+1', 'd', -1]])).toBe(
    '"a;=1+1","b\t=1+1","c,=1+1",d,-1\r\n',
  );
});

test('any text is written as the library of CSV writes it, guarded', () => {
  const random = new Random(7);
  const characters = [...' ,;"=-+@\t\r\n\'\uFEFF\u3000\uFF1Da1公'];
  const pick = () => characters[random.integer(0, characters.length - 1)] ?? '';
  for (let run = 0; run < 20_000; run += 1) {
    const text = Array.from({ length: random.integer(0, 4) }, pick).join('');
    const quotes = (field: unknown) => /[;\t]/.test(String(field));
    const written = Papa.unparse([[guardText(text), 1]], { quotes });
    expect(csvLines([[text, 1]]), JSON.stringify(text)).toBe(`${written}\r\n`);
  }
});

test('numbers below zero stay numbers, and a name that is a formula does not', () => {
  const entry = madeEntry({
    agency: { name: '=HYPERLINK("x")' },
    year: 2019,
    cells: { 'licensing.change': -18 },
  });
  const figures = figuresAt([entry], '/agencies/110000-office/2019/');
  const figure = figures.find(({ id }) => id === 'disclosure');
  if (!figure) throw new Error('no figure');
  const { data } = Papa.parse<Record<string, string>>(toCsv(figure, site), { header: true });
  expect(data.find(({ series }) => series === 'licensing.change')?.['value']).toBe('-18');
  expect(data[0]?.['agency']).toBe('\'=HYPERLINK("x")');
});

test('CSV and JSON of every figure have its rows and no others', () => {
  for (const figure of [...figuresOfSite(everyState())].flatMap(({ figures }) => figures)) {
    const csv = Papa.parse<string[]>(toCsv(figure, site).slice(1), { skipEmptyLines: true }).data;
    expect(csv[0]).toEqual([...CSV_COLUMNS]);
    expect(csv.slice(1).map((line) => line[5])).toEqual(
      figure.rows.map(({ value }) => String(value ?? '')),
    );
    const file: FigureFile = JSON.parse(toJson(figure, site));
    const { version, ...read } = unpackFigure(file, '/base/');
    expect(read).toEqual(figure);
    // Whoever reads the file makes pictures and citations with the version that the page has.
    expect([version, versionOfFigure(read)]).toEqual(Array(2).fill(versionOfFigure(figure)));
  }
});

test('a figure of more rows than are written at one go is one list, and its version is of all of them', () => {
  const { rows, ...figure } = licensing(madeEntry());
  const [row] = rows;
  if (!row) throw new Error('no row');
  const many = Array.from({ length: 2001 }, (_, at) => ({ ...row, key: `${row.key}/${at}` }));
  const file: FigureFile = JSON.parse(toJson({ ...figure, rows: many }, site));
  const { version, ...read } = unpackFigure(file, '/base/');
  expect(read.rows).toEqual(many);
  // Rows as they stand in one text: how many are written at one go does not show in the version.
  expect(version).toBe(`${row.year}-${markOf(JSON.stringify(many.map(inOrder)))}`);
});

test('a figure as JSON says once what all its rows have alike, and each row what it shows', () => {
  const [figure] = figuresAt([madeEntry()], '/agencies/110000-office/2023/');
  if (!figure) throw new Error('no figure');
  const { base, common, rows }: FigureFile = JSON.parse(toJson(figure, site));
  expect(base).toBe('https://data.example/base/agencies/110000-office/2023/');
  expect(common).toEqual({
    agencyId: '110000-office',
    agency: 'Office',
    agencyEn: '110000-office',
    year: 2023,
    scope: 'agency',
    status: 'reported',
    basis: 'source',
    numerator: null,
    denominator: null,
    readings: null,
  });
  expect(rows[0]).toEqual({
    unit: '件',
    series: 'rules.issued',
    label: { zh: '规章 · 本年制发', en: 'rules: issued this year' },
    value: 0,
  });
});

test('every status of a row that is none of a cell is explained', () => {
  const statuses = [...figuresOfSite(everyState())]
    .flatMap(({ figures }) => figures.flatMap(({ rows }) => rows))
    .map(({ status }) => status)
    .filter((status) => !STATUSES.some((one) => one === status));
  expect(Object.keys(ROW_STATUS_MEANINGS)).toEqual(expect.arrayContaining([...new Set(statuses)]));
});
