import { join } from 'node:path';
import { hash } from '../corpus/hashes.ts';
import { packSeries, type RowsBySeries } from '../figures/agencySeries.ts';
import { rowsBySeries, SERIES_DEFINITIONS, type SeriesFile } from '../figures/trendSeries.ts';
import type { ReportEntry } from '../report/entry.ts';
import { CSV_HEADER, rowsAsCsv } from '../share/toCsv.ts';
import { writeWeighed } from './fileFacts.ts';
import type { TextFile } from './reportFiles.ts';
import { openWhole } from './wholeFile.ts';

const FOLDER = 'trends/series';

/** The rows of every series of an agency, and the file from which charts of chosen agencies are put together. */
interface SeriesOfAgency {
  readonly agencyId: string;
  readonly rows: RowsBySeries;
  readonly file: TextFile;
}

/** What a batch has of the series. */
export interface SeriesTexts {
  /** By the id of the series: how many rows, and their lines in its CSV. */
  readonly series: Readonly<Record<string, { readonly rows: number; readonly csv: Uint8Array }>>;
  /** A hash of each agency's series, wherever the site is published. */
  readonly marks: readonly string[];
}

/** The series of each agency of some entries. */
export function listSeries(entries: readonly ReportEntry[]): readonly SeriesOfAgency[] {
  return [...Map.groupBy(entries, ({ agency }) => agency.id)].map(([agencyId, own]) => {
    const rows = rowsBySeries(own);
    const text = `${JSON.stringify(packSeries(own, rows))}\n`;
    return { agencyId, rows, file: { path: `/agencies/${agencyId}/series.json`, text } };
  });
}

/** The lines of some agencies in the CSV of each series. */
export function seriesTexts(all: readonly SeriesOfAgency[], root: string): SeriesTexts {
  const texts = SERIES_DEFINITIONS.map(({ id }) => {
    const rows = all.flatMap((one) => one.rows.get(id) ?? []);
    return [id, { rows: rows.length, csv: Buffer.from(rowsAsCsv(rows, { root })) }] as const;
  });
  return {
    series: Object.fromEntries(texts),
    marks: all.map(({ file }) => hash(file.text)),
  };
}

/** Begins the files of the series. */
export function openSeries(out: string) {
  const open = SERIES_DEFINITIONS.map((definition) => {
    const csv = openWhole(out, join(FOLDER, `${definition.id}.csv`), Number.POSITIVE_INFINITY);
    csv.add(CSV_HEADER);
    return { definition, csv, rows: 0 };
  });
  const marks: string[] = [];
  return {
    add: (texts: SeriesTexts) => {
      marks.push(...texts.marks);
      for (const one of open) {
        const own = texts.series[one.definition.id];
        if (!own) continue;
        one.rows += own.rows;
        one.csv.add(own.csv);
      }
    },
    /** @param newest the year of the newest report */
    close: (newest: number) => {
      const version = `${newest}-${hash(...marks).slice(0, 8)}`;
      for (const { definition, csv, rows } of open) {
        csv.close();
        const file: SeriesFile = { ...definition, rows, version };
        writeWeighed(out, join(FOLDER, `${definition.id}.json`), `${JSON.stringify(file)}\n`);
      }
    },
  };
}
