import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import { inBatches } from '../share/inBatches.ts';
import type { Field } from '../share/writeCsv.ts';
import type { Column, ColumnType, Table } from './table.ts';

const ROWS_A_GROUP = 100_000;
const DAY = 86_400_000;

const SCHEMA: Readonly<Record<ColumnType, object>> = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  date: { type: 'INT32', converted_type: 'DATE' },
};

/** Rows of a table as Parquet. What `without` names is left out: the partition's folder says it. */
export function toParquet(
  table: Table,
  all: Iterable<readonly Field[]>,
  without: readonly string[] = [],
): Uint8Array {
  const columns = table.columns
    .map((column, at) => ({ column, at }))
    .filter(({ column }) => !without.includes(column.name));
  const writer = new ByteWriter();
  const parquet = new ParquetWriter({
    writer,
    schema: [
      { name: 'root', num_children: columns.length },
      ...columns.map(({ column }) => describe(column)),
    ] as ConstructorParameters<typeof ParquetWriter>[0]['schema'],
  });
  for (const rows of inBatches(all, ROWS_A_GROUP)) {
    parquet.write({
      rowGroupSize: ROWS_A_GROUP,
      columnData: columns.map(({ column, at }) => ({
        name: column.name,
        data: rows.map((row) => toStored(column, row[at] ?? null)),
      })),
    });
  }
  parquet.finish();
  return new Uint8Array(writer.getBuffer());
}

function describe({ name, type, constraints }: Column) {
  return {
    name,
    ...SCHEMA[type],
    repetition_type: constraints.required ? 'REQUIRED' : 'OPTIONAL',
  };
}

function toStored({ type }: Column, field: Field) {
  return type === 'date' && field !== null ? Date.parse(String(field)) / DAY : field;
}
