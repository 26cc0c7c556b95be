import { execFile, execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { snippet } from '../share/snippets.ts';
import { DIST } from './builtPages.ts';
import { serveFolder } from './serveFolder.ts';

const CSV = [
  '/compare/licensing/licensing.csv',
  '/agencies/350128-experimental-zone/2020/outcomes.csv',
  '/agencies/370400-approval-services/2024/disputes.csv',
];
const LANGS = ['zh', 'en'] as const;

let server: Awaited<ReturnType<typeof serveFolder>>;
beforeAll(async () => {
  server = await serveFolder(DIST);
});
afterAll(() => server?.close());

const linesOf = (csv: string) =>
  readFileSync(join(DIST, csv), 'utf8').trimEnd().split('\r\n').slice(1);

function hasPython(): boolean {
  try {
    execFileSync('python3', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

test.skipIf(!hasPython()).each(CSV)('Python prints every row of %s', async (csv) => {
  for (const lang of LANGS) {
    const code = snippet('python', `${server.origin}${csv}`, lang);
    const run = await promisify(execFile)('python3', ['-c', code], {
      env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
    });
    expect(run.stdout.trimEnd().split('\n').length).toBe(linesOf(csv).length);
  }
});

// DuckDB fetches by http with an extension that it downloads: here it reads the file itself.
test.each(CSV)('DuckDB reads every row of %s, numbers as numbers', async (csv) => {
  const connection = await (await DuckDBInstance.create()).connect();
  for (const lang of LANGS) {
    const reader = await connection.runAndReadAll(snippet('duckdb', join(DIST, csv), lang));
    const rows = reader.getRowObjects();
    expect(rows.length).toBe(linesOf(csv).length);
    expect(rows.every(({ year }) => Number(year) > 2000)).toBe(true);
    const values = rows.map(({ value }) => value).filter((value) => value !== null);
    expect(values.every((value) => typeof value !== 'string' || values.length === 0)).toBe(true);
  }
});

test('R reads the named columns without the mark at the head of the file', () => {
  expect(snippet('r', 'https://data.example/a.csv', 'zh')).toBe(
    'rows <- read.csv("https://data.example/a.csv", fileEncoding = "UTF-8-BOM")\n' +
      'print(rows[c("agency", "year", "label", "value", "unit", "status")])',
  );
});
