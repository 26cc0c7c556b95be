import { csvwMetadata } from './csvw.ts';
import { countRows, type DataFile, type Edition, pathOf, weigh } from './dataFile.ts';
import { toDataPackage } from './dataPackage.ts';
import { partsOf, toParquet } from './parquet.ts';
import type { Corpus, Table } from './table.ts';
import { TABLES } from './tables.ts';
import { csvPieces, jsonLinesPieces } from './writeTables.ts';
import { toZip } from './zip.ts';

/** Every file under `/data/` but the manifest, which tells of them all. */
export function listFiles(edition: Edition): readonly DataFile[] {
  const tableFiles = TABLES.flatMap((table) => [
    ...textFiles(table, edition.corpus),
    ...parquetFiles(table, edition.corpus),
  ]);
  const csv = tableFiles.filter(({ format }) => format === 'csv');
  const factsOf = (path: string) => {
    const file = csv.find((one) => one.path === path);
    return file ? weigh(file) : null;
  };
  const none = { table: null, rows: () => null };
  const description: DataFile = {
    ...none,
    path: 'datapackage.json',
    mediaType: 'application/json',
    format: 'datapackage',
    pieces: () => [toDataPackage(edition, factsOf)],
  };
  const archive: DataFile = {
    ...none,
    path: 'gongkai-youshu.zip',
    mediaType: 'application/zip',
    format: 'zip',
    pieces: () => [toZip(edition, [...csv, description])],
  };
  return [...tableFiles, description, archive];
}

function textFiles(table: Table, corpus: Corpus): DataFile[] {
  const shared = { table: table.id, rows: () => countRows(table, corpus) };
  return [
    {
      ...shared,
      path: pathOf(table, 'csv'),
      mediaType: 'text/csv',
      format: 'csv',
      pieces: () => csvPieces(table, corpus),
    },
    {
      ...shared,
      path: pathOf(table, 'csv-metadata.json'),
      mediaType: 'application/csvm+json',
      format: 'csvw',
      rows: () => null,
      pieces: () => [csvwMetadata(table)],
    },
    {
      ...shared,
      path: pathOf(table, 'jsonl'),
      mediaType: 'application/jsonl',
      format: 'jsonl',
      pieces: () => jsonLinesPieces(table, corpus),
    },
  ];
}

function parquetFiles(table: Table, corpus: Corpus): DataFile[] {
  const file = (path: string, of: Corpus, without: readonly string[]): DataFile => ({
    path: `parquet/${table.id}/${path}`,
    mediaType: 'application/vnd.apache.parquet',
    table: table.id,
    format: 'parquet',
    rows: () => countRows(table, of),
    pieces: () => [toParquet(table, of, without)],
  });
  if (!table.byYear) return [file('part-0.parquet', corpus, [])];
  return partsOf(corpus)
    .filter((part) => !table.rows(part.corpus).next().done)
    .map((part) => file(part.path, part.corpus, ['year']));
}
