import type { Bilingual } from '../statute/types.ts';
import { LICENCE } from './licence.ts';
import type { Column, ColumnType, Table } from './table.ts';

const DATATYPES: Readonly<Record<ColumnType, string>> = {
  string: 'string',
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
  date: 'date',
};

/** CSV on the Web metadata of a table, to stand beside its CSV. */
export function csvwMetadata(table: Table): string {
  const metadata = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'zh' }],
    url: table.id === 'changes' ? 'changes.csv' : `${table.id}.csv`,
    'dc:title': both(table.title),
    'dc:description': both(table.description),
    'dc:license': { '@id': LICENCE.path },
    dialect: {
      encoding: 'utf-8',
      lineTerminators: ['\r\n', '\n'],
      quoteChar: '"',
      doubleQuote: true,
      delimiter: ',',
      header: true,
      headerRowCount: 1,
    },
    tableSchema: {
      columns: table.columns.map(describe),
      ...(table.primaryKey.length > 0 ? { primaryKey: table.primaryKey } : {}),
    },
  };
  return `${JSON.stringify(metadata, null, 1)}\n`;
}

function describe({ name, type, description, unit, constraints }: Column) {
  const { required, minimum, pattern, enum: values } = constraints;
  const format = pattern ?? values?.map(escapePattern).join('|');
  const bounds = {
    ...(minimum === undefined ? {} : { minimum }),
    ...(format === undefined ? {} : { format }),
  };
  return {
    name,
    titles: name,
    'dc:description': both(description),
    ...(unit ? { 'schema:unitText': both(unit) } : {}),
    datatype:
      Object.keys(bounds).length > 0 ? { base: DATATYPES[type], ...bounds } : DATATYPES[type],
    ...(required ? { required } : {}),
  };
}

const escapePattern = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function both({ zh, en }: Bilingual) {
  return [
    { '@value': zh, '@language': 'zh' },
    { '@value': en, '@language': 'en' },
  ];
}
