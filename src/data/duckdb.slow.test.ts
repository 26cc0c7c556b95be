import { execFile } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import { attribute, DIST, readPage, textOf } from '../browser/builtPages.ts';
import { serveFolder } from '../browser/serveFolder.ts';
import type { FigureRow } from '../figures/figure.ts';
import { unpackFigure } from '../share/figureFile.ts';
import { openDuckDb, type Row } from '../testing/duckdb.ts';
import type { Resource } from '../testing/readTable.ts';

const DATA = join(DIST, 'data');
const { resources, homepage = '/data/' } = JSON.parse(
  readFileSync(join(DATA, 'datapackage.json'), 'utf8'),
) as { resources: readonly Resource[]; homepage?: string };
const TYPES: Readonly<Record<string, string>> = {
  string: 'VARCHAR',
  integer: 'INTEGER',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
  date: 'DATE',
};

let ask: (sql: string) => Promise<readonly Row[]>;
beforeAll(async () => {
  ask = await openDuckDb();
});

describe.each(resources)('Parquet of $name', ({ name, path, schema }) => {
  const columns = schema.fields.map((field) => `'${field.name}': '${TYPES[field.type]}'`);
  // A text guarded against formulas stands in the CSV with an apostrophe before it.
  const plain = schema.fields.map(({ name: column, type }) =>
    type === 'string'
      ? `regexp_replace("${column}", '^''(\\s*[=+\\-@＝＋－＠]|[\\t\\r\\n])', '\\1') AS "${column}"`
      : `"${column}"`,
  );
  const csv = `SELECT ${plain.join(', ')} FROM read_csv('${join(DATA, path)}', header = true, quote = '"', escape = '"', columns = {${columns.join(', ')}}, nullstr = '')`;
  const list = schema.fields.map((field) => `"${field.name}"`).join(', ');
  const files = globSync('**/*.parquet', { cwd: join(DATA, 'parquet', name) });
  const hive = files.every((file) => file.startsWith('year='))
    ? ", hive_partitioning = true, hive_types = {'year': INTEGER}"
    : '';
  const parquet = `SELECT ${list} FROM read_parquet('${join(DATA, 'parquet', name, '**', '*.parquet')}'${hive})`;

  test('has the types that the description says', async () => {
    const types = (await ask(`DESCRIBE ${parquet}`)).map((row) => row['column_type']);
    expect(types).toEqual(schema.fields.map(({ type }) => TYPES[type]));
  });

  test('has the rows of the CSV, each as often', async () => {
    const [counts] = await ask(`SELECT
      (SELECT count(*) FROM (${csv})) AS csv,
      (SELECT count(*) FROM (${parquet})) AS parquet,
      (SELECT count(*) FROM (FROM (${csv}) EXCEPT ALL FROM (${parquet}))) AS lost,
      (SELECT count(*) FROM (FROM (${parquet}) EXCEPT ALL FROM (${csv}))) AS added`);
    expect(counts).toMatchObject({ lost: '0', added: '0' });
    expect(counts?.['csv']).toBe(counts?.['parquet']);
    expect(Number(counts?.['csv'])).toBeGreaterThan(0);
  });
});

/** The rows of a figure as the site publishes them. */
function figureRows(address: string): readonly FigureRow[] {
  return unpackFigure(JSON.parse(readFileSync(join(DIST, address), 'utf8')), '/').rows;
}
const CELLS = `read_csv('${join(DATA, 'cells.csv')}')`;
const keyed = (rows: readonly FigureRow[], values: (row: FigureRow) => readonly unknown[]) =>
  rows.map((row) => [row.agencyId, row.year, ...values(row)]).sort(order);
const order = (a: readonly unknown[], b: readonly unknown[]) => (String(a) < String(b) ? -1 : 1);
const answer = async (sql: string) =>
  (await ask(sql)).map((row) => Object.values(row).map(toNumber)).sort(order);
/** DuckDB gives its 64-bit integers as text. */
const toNumber = (value: unknown) =>
  typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : value;
const isMeasured = ({ status }: FigureRow) => status !== 'implied' && status !== 'not-on-form';
const oneCell = (cell: string) =>
  `SELECT agencyId, year, value FROM ${CELLS} WHERE cell = '${cell}'`;

describe("an outsider's queries over cells.csv give the site's figures", () => {
  test.each([
    ['licensing decisions', '/compare/licensing/licensing.json', 'licensing.decisions'],
    ['requests received', '/compare/requests/requests.json', 'requests.received@total'],
    ['reconsiderations', '/compare/disputes/disputes.json', 'reconsideration.total'],
  ])('%s of every agency', async (_, address, cell) => {
    const rows = figureRows(address).filter((row) => row.series === cell && isMeasured(row));
    expect(rows.length).toBeGreaterThan(5);
    expect(await answer(oneCell(cell))).toEqual(keyed(rows, ({ value }) => [value]));
  });

  const OUTCOMES = figureRows('/compare/outcomes/outcomes.json');
  const certain = (row: FigureRow) => row.value !== null && isMeasured(row);
  test.each([
    ['granted', `cell = 'requests.granted@total'`],
    ['denied', `cell LIKE 'requests.denied.%@total'`],
    ['unable', `cell LIKE 'requests.unable.%@total'`],
    ['notProcessed', `cell LIKE 'requests.notProcessed.%@total'`],
  ])('the outcome %s, where every part is a number', async (group, where) => {
    const rows = OUTCOMES.filter((row) => row.series === group && certain(row));
    expect(rows.length).toBeGreaterThan(5);
    const sql = `SELECT agencyId, year, sum(value) AS value FROM ${CELLS}
      WHERE ${where} GROUP BY ALL HAVING count(value) = count(*)`;
    expect(await answer(sql)).toEqual(keyed(rows, ({ value }) => [value]));
  });

  test('what is handled, as the denominator of the outcomes', async () => {
    const rows = OUTCOMES.filter((row) => row.series === 'granted' && row.denominator !== null);
    const sql = `${oneCell('requests.handled@total')} AND value IS NOT NULL`;
    expect(await answer(sql)).toEqual(keyed(rows, ({ denominator }) => [denominator]));
  });

  test('how many cells of each status a report has', async () => {
    const sql = `SELECT agencyId, year, count(*) FILTER (status = 'reported') AS reported,
      count(*) FILTER (status = 'missing') AS missing FROM ${CELLS} GROUP BY ALL`;
    const told = `SELECT agencyId, year, reportedCells, missingCells
      FROM read_csv('${join(DATA, 'reports.csv')}')`;
    const stated = new Map((await answer(told)).map((row) => [`${row[0]}/${row[1]}`, row[2]]));
    for (const row of await answer(sql)) expect(stated.get(`${row[0]}/${row[1]}`)).toBe(row[2]);
  });

  test('the whole table of proactive disclosure of one report', async () => {
    const report = "agencyId = '370405-approval-services' AND year = 2023";
    const rows = figureRows('/agencies/370405-approval-services/2023/disclosure.json');
    expect(rows.length).toBeGreaterThan(5);
    const sql = `SELECT c.agencyId, c.year, c.cell, c.value FROM ${CELLS} c
      JOIN read_csv('${join(DATA, 'dictionary.csv')}') d USING (form, cell)
      WHERE ${report} AND d."table" = 'disclosure'`;
    expect(await answer(sql)).toEqual(keyed(rows, ({ series, value }) => [series, value]));
  });
});

const snippets = new Map(
  readPage('/data/').flatMap((element) => {
    const id = attribute(element, 'data-snippet');
    return id ? [[id, textOf(element)]] : [];
  }),
);
const RECEIVED = `SELECT agency, year, value FROM ${CELLS}
  WHERE cell = 'requests.received@total' AND value IS NOT NULL ORDER BY agency, year`;

describe('the snippets of the data page', () => {
  test.each(['duckdb', 'parquet'])('%s runs and gives the requests received', async (id) => {
    const code = snippets.get(id) ?? '';
    expect(code).toContain(homepage);
    const rows = await answer(code.replaceAll(homepage, `${DATA}/`));
    expect(rows.map((row) => row.slice(0, 3))).toEqual(await answer(RECEIVED));
  });

  test('Python runs where there is a Python', async ({ skip }) => {
    const run = promisify(execFile);
    const python = await run('python3', ['--version']).catch(() => null);
    if (!python) return skip();
    const { origin, close } = await serveFolder(DIST);
    try {
      const code = (snippets.get('python') ?? '').replaceAll(homepage, `${origin}/data/`);
      const { stdout } = await run('python3', ['-c', code], {
        env: { ...process.env, PYTHONIOENCODING: 'utf-8', no_proxy: '*' },
      });
      const lines = stdout
        .trim()
        .split('\n')
        .map((line) => line.split(' '));
      const told = lines.map(([agency, year, value]) => [agency, Number(year), Number(value)]);
      expect(told.sort(order)).toEqual(await answer(RECEIVED));
    } finally {
      await close();
    }
  });

  test.each(['pandas', 'r'])('%s names a file and columns that are there', (id) => {
    const code = snippets.get(id) ?? '';
    expect(code).toContain(`${homepage}cells.csv`);
    const fields = resources.find(({ name }) => name === 'cells')?.schema.fields ?? [];
    const named = ['agency', 'year', 'value', 'cell'].filter((name) => code.includes(name));
    expect(named).toHaveLength(4);
    expect(fields.map(({ name }) => name)).toEqual(expect.arrayContaining(named));
  });
});
