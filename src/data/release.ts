import { createHash } from 'node:crypto';
import type { ReportEntry } from '../report/entry.ts';
import type { Release } from '../report/release.ts';
import { packCells } from './packCells.ts';
import type { Corpus } from './table.ts';
import { CONTENT_TABLES } from './tables.ts';

/** The cells of every report, to be compared with later ones. */
export function freezeReports(entries: readonly ReportEntry[]): Release['reports'] {
  return Object.fromEntries(
    entries.map(({ agency, year, report }) => [
      `${agency.id}/${year}`,
      { form: report.form, scope: report.scope, cells: packCells(report) },
    ]),
  );
}

/** How many rows each table has and what they hash to, wherever the site is published. */
export function fingerprint({ entries, checked }: Pick<Corpus, 'entries' | 'checked'>) {
  const corpus: Corpus = { root: '/', entries, checked, changes: [] };
  const tables = CONTENT_TABLES.map((table): [string, Release['tables'][string]] => {
    const hash = createHash('sha256');
    let rows = 0;
    for (const row of table.rows(corpus)) {
      hash.update(`${JSON.stringify(row)}\n`);
      rows += 1;
    }
    return [table.id, { rows, sha256: hash.digest('hex') }];
  });
  return Object.fromEntries(tables);
}

/** The version of the data: the last release's, with a mark of its own where the data are newer. */
export function versionOf(tables: Release['tables'], last: Release | undefined): string {
  const now = JSON.stringify(tables);
  if (last && JSON.stringify(last.tables) === now) return last.version;
  const mark = createHash('sha256').update(now).digest('hex').slice(0, 8);
  return `${last?.version ?? '0'}+${mark}`;
}

/** A release as its file: a report a line, so that git shows what changed. */
export function formatRelease({ version, date, tables, reports }: Release): string {
  const lines = (record: object) =>
    Object.entries(record)
      .map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`)
      .join(',\n');
  return `{\n"version": ${JSON.stringify(version)},\n"date": ${JSON.stringify(date)},\n"tables": {\n${lines(tables)}\n},\n"reports": {\n${lines(reports)}\n}\n}\n`;
}
