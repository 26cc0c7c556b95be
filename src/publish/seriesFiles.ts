import { join } from 'node:path';
import { hash } from '../corpus/hashes.ts';
import { packSeries, type RowsBySeries } from '../figures/agencySeries.ts';
import { rowsBySeries, SERIES_DEFINITIONS, type SeriesFile } from '../figures/trendSeries.ts';
import type { ReportEntry } from '../report/entry.ts';
import { CSV_HEADER, rowsAsCsv } from '../share/toCsv.ts';
import { writeWeighed } from './fileFacts.ts';
import { openWhole } from './wholeFile.ts';

const FOLDER = 'trends/series';

/** The rows of every series of an agency, and the file from which charts of chosen agencies are put together. */
interface SeriesOfAgency {
  readonly rows: RowsBySeries;
  readonly file: { readonly path: string; readonly content: string };
}

/** What a batch has of the series. */
export interface SeriesTexts {
  /** By the id of the series: how many rows, and their lines in its CSV. */
  readonly series: Readonly<Record<string, { readonly rows: number; readonly csv: Uint8Array }>>;
  /** A hash of each agency's series, wherever the site is published. */
  readonly marks: readonly string[];
}

/** The series of an agency. @param own its reports by year */
export function seriesOfAgency(agencyId: string, own: readonly ReportEntry[]): SeriesOfAgency {
  const rows = rowsBySeries(own);
  const content = `${JSON.stringify(packSeries(own, rows))}\n`;
  return { rows, file: { path: `/agencies/${agencyId}/series.json`, content } };
}

/** Begins what a batch has of the series. */
export function openTexts(root: string) {
  const open = SERIES_DEFINITIONS.map(({ id }) => ({ id, rows: 0, csv: '' }));
  const marks: string[] = [];
  return {
    add: ({ rows, file }: SeriesOfAgency) => {
      marks.push(hash(file.content));
      for (const one of open) {
        const own = rows.get(one.id) ?? [];
        one.rows += own.length;
        one.csv += rowsAsCsv(own, { root });
      }
    },
    close: (): SeriesTexts => ({
      series: Object.fromEntries(
        open.map(({ id, rows, csv }) => [id, { rows, csv: encoder.encode(csv) }]),
      ),
      marks,
    }),
  };
}

const encoder = new TextEncoder();

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
