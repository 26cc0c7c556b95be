import type { Figure, FigureRow } from '../figures/figure.ts';
import type { Report } from '../report/report.ts';
import { inBatches } from './inBatches.ts';

const ofReports = new WeakMap<Report, string>();
/** By a figure's rows: pages and pictures in both languages show the same with other words. */
const ofRows = new WeakMap<Figure['rows'], string>();

/**
 * The version of an agency's reports: their newest year and a mark of their content. No clock: the same
 * data have the same version wherever and whenever the site is built.
 */
export function versionOfReports(year: number, reports: readonly Report[]): string {
  const make = () => {
    const mark = openMark();
    mark.add(JSON.stringify(reports));
    return `${year}-${mark.close()}`;
  };
  const [only, ...others] = reports;
  // The pages of a report tell its version several times, in each language.
  return only && others.length === 0 ? keep(ofReports, only, make) : make();
}

/** The year of the newest report among a figure's rows, those included that a part of it leaves out. */
export function newestYear({ rows, tally = [] }: Pick<Figure, 'rows' | 'tally'>): number {
  return [rows, tally].flat().reduce((newest, { year }) => Math.max(newest, year), 0);
}

/** The same of the rows of a figure. */
export function versionOfFigure(figure: Figure): string {
  return keep(ofRows, figure.rows, () => {
    const version = openVersion(figure);
    for (const rows of inBatches(figure.rows, ROWS_AT_ONCE)) version.add(rows);
    return version.close();
  });
}

/** Rows that are hashed and written at one go. */
export const ROWS_AT_ONCE = 1_000;

/** What stands between the brackets of a list. */
export const listed = (items: readonly object[]): string => JSON.stringify(items).slice(1, -1);

function keep<Key extends object>(known: WeakMap<Key, string>, key: Key, make: () => string) {
  const version = known.get(key) ?? make();
  known.set(key, version);
  return version;
}

/** The version of a figure whose rows are written some at a time. */
export interface OpenVersion {
  /** Takes the next rows. */
  readonly add: (rows: readonly FigureRow[]) => void;
  readonly close: () => string;
}

export function openVersion(figure: Figure): OpenVersion {
  const mark = openMark();
  let isFirst = true;
  mark.add('[');
  return {
    add: (rows) => {
      mark.add(`${isFirst ? '' : ','}${listed(rows.map(inOrder))}`);
      isFirst = false;
    },
    close: () => {
      mark.add(']');
      return keep(ofRows, figure.rows, () => `${newestYear(figure)}-${mark.close()}`);
    },
  };
}

/** A row with its fields in one order: a row that was read from a figure's file has the version of the row that was written. */
export function inOrder(row: FigureRow): FigureRow {
  const { key, agencyId, agency, agencyEn, year, scope, series, basis } = row;
  const { numerator, denominator, readings, source, label, value, unit, status } = row;
  return {
    key,
    agencyId,
    agency,
    agencyEn,
    year,
    scope,
    series,
    basis,
    numerator,
    denominator,
    readings,
    source,
    label,
    value,
    unit,
    status,
  };
}

const encoder = new TextEncoder();

/** Eight hexadecimal digits by the FNV-1a rule: they tell versions apart and protect nothing. */
function openMark() {
  let hash = 0x811c9dc5;
  return {
    add: (text: string) => {
      // By index: a walk by iterator takes several times as long, and every page hashes what it shows.
      const bytes = encoder.encode(text);
      for (let at = 0; at < bytes.length; at += 1) {
        hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
      }
    },
    close: () => (hash >>> 0).toString(16).padStart(8, '0'),
  };
}
