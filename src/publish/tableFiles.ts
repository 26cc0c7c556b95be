import { createHash, type Hash } from 'node:crypto';
import { existsSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { csvwMetadata } from '../data/csvw.ts';
import { type DataFile, type DataFormat, type FileFacts, pathOf } from '../data/dataFile.ts';
import type { Table } from '../data/table.ts';
import { csvHeader } from '../data/writeTables.ts';
import { writeCsv } from '../share/writeCsv.ts';
import type { PartFacts } from './batchTables.ts';
import { writeWeighed } from './fileFacts.ts';
import type { TableTexts } from './tableTexts.ts';
import { openWhole, type WholeFile } from './wholeFile.ts';

/** A table's texts have one file up to this size; beyond it they are parted by year and province. */
const LARGEST_WHOLE = 50_000_000;

/** A table that is written agency by agency. */
export interface OpenTable {
  readonly table: Table;
  readonly add: (texts: TableTexts) => void;
  readonly close: (parts: readonly PartFacts[]) => ClosedTable;
}

/** Its files, how many rows it has and what they hash to, wherever the site is published. */
export interface ClosedTable {
  readonly files: readonly DataFile[];
  readonly rows: number;
  readonly sha256: string;
}

const MEDIA_TYPES: Readonly<Record<DataFormat, string>> = {
  csv: 'text/csv',
  list: 'text/csv',
  jsonl: 'application/jsonl',
  parquet: 'application/vnd.apache.parquet',
  csvw: 'application/csvm+json',
  datapackage: 'application/json',
  zip: 'application/zip',
};

/** A file of the bulk data as the manifest has it. */
export function dataFile(
  path: string,
  format: DataFormat,
  facts: FileFacts,
  of: { readonly table: string | null; readonly rows: number | null; readonly isPart?: boolean },
): DataFile {
  const { table, rows, isPart = false } = of;
  return { path, mediaType: MEDIA_TYPES[format], table, format, rows, isPart, ...facts };
}

/** Begins the files of a table. @param most bytes that a whole may have */
export function openTable(table: Table, out: string, most = LARGEST_WHOLE): OpenTable {
  // What belongs to no year has no parts.
  const limit = table.byYear ? most : Number.POSITIVE_INFINITY;
  const wholes = {
    csv: openWhole(out, `data/${pathOf(table, 'csv')}`, limit),
    jsonl: openWhole(out, `data/${pathOf(table, 'jsonl')}`, limit),
  };
  const print: Hash = createHash('sha256');
  let rows = 0;
  wholes.csv.add(csvHeader(table));
  return {
    table,
    add: (texts) => {
      wholes.csv.add(texts.csv);
      wholes.jsonl.add(texts.jsonl);
      print.update(texts.print);
      rows += texts.rows;
    },
    close: (parts) => ({
      files: [
        ...closeText('csv', wholes.csv, table, rows, parts, out),
        dataFile(
          pathOf(table, 'csv-metadata.json'),
          'csvw',
          writeWeighed(out, `data/${pathOf(table, 'csv-metadata.json')}`, csvwMetadata(table)),
          { table: table.id, rows: null },
        ),
        ...closeText('jsonl', wholes.jsonl, table, rows, parts, out),
        ...parts.filter(({ format }) => format === 'parquet').map(partFile),
      ],
      rows,
      sha256: print.digest('hex'),
    }),
  };
}

/** The one file of a text, or in its place the list of its parts, and they. */
function closeText(
  format: 'csv' | 'jsonl',
  whole: WholeFile,
  table: Table,
  rows: number,
  parts: readonly PartFacts[],
  out: string,
): readonly DataFile[] {
  const path = pathOf(table, format);
  const facts = whole.close();
  const own = parts.filter((part) => part.format === format);
  if (facts) {
    removeParts(join(out, 'data', format), table);
    return [dataFile(path, format, facts, { table: table.id, rows })];
  }
  const list = listParts(own, format);
  const listed = writeWeighed(out, `data/${path}`, list);
  return [
    dataFile(path, 'list', listed, { table: table.id, rows: own.length }),
    ...own.map(partFile),
  ];
}

/** The whole is there: the parts of a text need not be, nor a folder without any. */
function removeParts(folder: string, { id }: Table): void {
  rmSync(join(folder, id), { recursive: true, force: true });
  if (existsSync(folder) && readdirSync(folder).length === 0) rmdirSync(folder);
}

/** A table of a table's parts, in the format of the table. */
function listParts(parts: readonly PartFacts[], format: 'csv' | 'jsonl'): string {
  const columns = ['path', 'year', 'rows', 'bytes', 'sha256'] as const;
  return format === 'csv'
    ? writeCsv(
        columns,
        parts.map((part) => columns.map((name) => part[name])),
      )
    : parts
        .map((part) => Object.fromEntries(columns.map((name) => [name, part[name]])))
        .map((part) => `${JSON.stringify(part)}\n`)
        .join('');
}

const partFile = ({ path, format, table, rows, bytes, sha256 }: PartFacts): DataFile =>
  dataFile(path, format, { bytes, sha256 }, { table, rows, isPart: true });
