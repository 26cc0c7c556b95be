import { DuckDBInstance } from '@duckdb/node-api';

export type Row = Readonly<Record<string, unknown>>;

/** Asks DuckDB, without files and without network. */
export async function openDuckDb(): Promise<(sql: string) => Promise<readonly Row[]>> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run('SET threads = 1');
  return async (sql) => {
    const reader = await connection.runAndReadAll(sql);
    return reader.getRowObjectsJson() as readonly Row[];
  };
}
