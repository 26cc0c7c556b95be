import { DATASET_WORDS } from '../i18n/tables.ts';
import { isAbsolute } from '../share/publication.ts';
import { type DataFile, type Edition, pathOf } from './dataFile.ts';
import { LICENCE } from './licence.ts';
import type { Column, ForeignKey, Table } from './table.ts';
import { TABLES } from './tables.ts';

const PROFILES = 'https://datapackage.org/profiles/2.0';

/** The Data Package v2 description of every bulk CSV. */
export function toDataPackage(
  { corpus, version, date }: Edition,
  files: readonly DataFile[],
): string {
  const licenses = [LICENCE];
  const description = {
    $schema: `${PROFILES}/datapackage.json`,
    name: 'gongkai-youshu',
    title: bilingual(DATASET_WORDS.name),
    description: `${bilingual(DATASET_WORDS.description)}\n\n${bilingual(DATASET_WORDS.licence)}`,
    ...(isAbsolute(corpus.root) ? { homepage: `${corpus.root}data/` } : {}),
    version,
    ...(date ? { created: `${date}T00:00:00Z` } : {}),
    keywords: DATASET_WORDS.keywords.zh.split(',').concat(DATASET_WORDS.keywords.en.split(',')),
    contributors: [
      {
        title: DATASET_WORDS.creator.zh,
        ...(isAbsolute(corpus.root) ? { path: corpus.root } : {}),
        roles: ['creator'],
      },
    ],
    licenses,
    resources: TABLES.map((table) =>
      describe(
        table,
        files.filter((file) => file.table === table.id && file.format === 'csv'),
      ),
    ),
  };
  return `${JSON.stringify(description, null, 1)}\n`;
}

/** @param files The CSV of the table: the whole, or its parts. */
function describe(table: Table, files: readonly DataFile[]) {
  const [facts] = files.filter(({ isPart }) => !isPart);
  return {
    $schema: `${PROFILES}/dataresource.json`,
    name: table.id,
    type: 'table',
    path: facts || files.length === 0 ? pathOf(table, 'csv') : files.map(({ path }) => path),
    title: bilingual(table.title),
    description: bilingual(table.description),
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    ...(facts ? { bytes: facts.bytes, hash: `sha256:${facts.sha256}` } : {}),
    dialect: {
      $schema: `${PROFILES}/tabledialect.json`,
      delimiter: ',',
      lineTerminator: '\r\n',
      quoteChar: '"',
      doubleQuote: true,
      header: true,
    },
    schema: {
      $schema: `${PROFILES}/tableschema.json`,
      fields: table.columns.map(describeField),
      missingValues: [''],
      ...(table.primaryKey.length > 0 ? { primaryKey: table.primaryKey } : {}),
      ...(table.foreignKeys.length > 0 ? { foreignKeys: table.foreignKeys.map(describeKey) } : {}),
    },
  };
}

function describeField({ name, type, description, unit, constraints }: Column) {
  return {
    name,
    type,
    title: name,
    description: bilingual(description),
    ...(unit ? { unit: bilingual(unit) } : {}),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}

function describeKey({ fields, table, target }: ForeignKey) {
  return { fields, reference: { resource: table, fields: target } };
}

function bilingual({ zh, en }: { readonly zh: string; readonly en: string }): string {
  return zh === en ? zh : `${zh} / ${en}`;
}
