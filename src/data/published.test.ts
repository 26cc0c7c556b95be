import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { attribute, DIST, listPages, readPage } from '../browser/builtPages.ts';
import { SETTINGS } from '../site/settings.ts';
import { DATA_PACKAGE_SCHEMA } from '../testing/dataPackageSchema.ts';
import { castField, type Resource, RUNS, readRows } from '../testing/readTable.ts';

const bytes = (path: string) => readFileSync(join(DIST, 'data', path));
const text = (path: string) => bytes(path).toString('utf8');
const json = (path: string) => JSON.parse(text(path));
const sha256 = (data: Uint8Array) => createHash('sha256').update(data).digest('hex');

const description = json('datapackage.json');
const resources: readonly Resource[] = description.resources;
const rowsOf = new Map(resources.map(({ name, path }) => [name, readRows(text(path))]));

/** The values of some columns, a text a row; null where one of them is empty. */
function keysOf(resource: Resource, columns: readonly string[]): (string | null)[] {
  const at = columns.map((name) =>
    resource.schema.fields.findIndex((field) => field.name === name),
  );
  return (rowsOf.get(resource.name) ?? []).slice(1).map((row) => {
    const values = at.map((index) => row[index] ?? '');
    return values.includes('') ? null : JSON.stringify(values);
  });
}

test('datapackage.json is a Data Package v2', () => {
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats.default(ajv);
  const validate = ajv.compile(DATA_PACKAGE_SCHEMA);
  validate(description);
  expect(validate.errors).toBeNull();
  const [first = {}, ...others] = description.resources;
  for (const wrong of [
    { path: '../x.csv' },
    { path: 'a/../x.csv' },
    { path: undefined },
    { name: 'Two words' },
    { schema: { fields: [] } },
    { schema: { fields: [{ name: 'x', type: 'text' }] } },
    { schema: { fields: [{ name: 'x', type: 'date', constraints: { minLength: 1 } }] } },
    { licences: [] },
  ]) {
    const broken = { ...first, ...wrong };
    expect(
      validate({ ...description, resources: [broken, ...others] }),
      JSON.stringify(wrong),
    ).toBe(false);
  }
});

describe.each(resources)('$path', (resource) => {
  const [header = [], ...rows] = rowsOf.get(resource.name) ?? [];
  const { fields, primaryKey, foreignKeys = [] } = resource.schema;

  test('has the bytes, the mark and the header that its description says', () => {
    const data = bytes(resource.path);
    expect(data.length).toBe(resource.bytes);
    expect(`sha256:${sha256(data)}`).toBe(resource.hash);
    expect([...data.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(header).toEqual(fields.map(({ name }) => name));
  });

  test('every row is as its schema says', () => {
    const errors = rows.flatMap((row, at) =>
      fields.flatMap((field, index) => {
        const { error } = castField(field, row[index] ?? '');
        return error ? [`row ${at + 2}, ${error}`] : [];
      }),
    );
    expect(errors).toEqual([]);
    expect(rows.every((row) => row.length === fields.length)).toBe(true);
  });

  test('its keys are unique, and lead to rows that are there', () => {
    if (primaryKey) {
      const keys = keysOf(resource, primaryKey);
      expect(keys).not.toContain(null);
      expect(new Set(keys).size).toBe(rows.length);
    }
    for (const { fields: from, reference } of foreignKeys) {
      const target = resources.find(({ name }) => name === reference.resource);
      if (!target) throw new Error(`no ${reference.resource}`);
      const there = new Set(keysOf(target, reference.fields));
      const lost = keysOf(resource, from).filter((key) => key !== null && !there.has(key));
      expect(lost).toEqual([]);
    }
  });

  test('JSON Lines have the same rows, with their types', () => {
    const lines = text(resource.path.replace(/csv$/, 'jsonl')).trimEnd().split('\n');
    const objects = lines.map((line) => Object.values(JSON.parse(line)));
    const cast = rows.map((row) =>
      fields.map((field, at) => castField(field, row[at] ?? '').value),
    );
    // Guarded texts are the one difference; the corpus has none but single marks.
    expect(objects.map((row) => row.map(guarded))).toEqual(cast);
  });

  test('CSV on the Web metadata keep its vocabulary and tell the same columns', () => {
    const metadata = json(`${resource.path}-metadata.json`);
    expect(metadata['@context'][0]).toBe('http://www.w3.org/ns/csvw');
    expect(join(resource.path, '..', metadata.url)).toBe(resource.path);
    expect(Object.keys(metadata.dialect).filter((key) => !DIALECT.has(key))).toEqual([]);
    expect(Object.keys(metadata.tableSchema).filter((key) => !SCHEMA.has(key))).toEqual([]);
    const { columns } = metadata.tableSchema;
    expect(columns.map(({ titles }: { titles: string }) => titles)).toEqual(header);
    for (const column of columns) {
      expect(column.name).toMatch(/^[A-Za-z0-9][A-Za-z0-9_]*$/);
      const own = Object.keys(column).filter((key) => !COLUMN.has(key) && !key.includes(':'));
      expect(own).toEqual([]);
      const base = column.datatype.base ?? column.datatype;
      expect(BASES).toContain(base);
      const field = fields.find(({ name }) => name === column.name);
      expect(base).toBe(field?.type);
      expect(column.required ?? false).toBe(field?.constraints?.required ?? false);
      if (column.datatype.format !== undefined && base === 'string') {
        const form = new RegExp(`^(?:${column.datatype.format})$`);
        const at = header.indexOf(column.name);
        expect(
          rows.map((row) => row[at] ?? '').filter((one) => one !== '' && !form.test(one)),
        ).toEqual([]);
      }
    }
    for (const name of metadata.tableSchema.primaryKey ?? []) expect(header).toContain(name);
  });
});

const DIALECT = new Set(
  'encoding lineTerminators quoteChar doubleQuote delimiter header headerRowCount trim skipRows commentPrefix skipBlankRows skipColumns skipInitialSpace @type'.split(
    ' ',
  ),
);
const SCHEMA = new Set('columns primaryKey foreignKeys rowTitles @id @type'.split(' '));
const COLUMN = new Set(
  'name titles datatype required suppressOutput virtual null lang default separator ordered propertyUrl aboutUrl valueUrl textDirection @type'.split(
    ' ',
  ),
);
const BASES = ['string', 'integer', 'number', 'boolean', 'date'];

function guarded(value: unknown): unknown {
  return typeof value === 'string' && RUNS.test(value) ? `'${value}` : value;
}

test('the manifest names every file with its size, its hash and its rows', () => {
  const manifest = json('manifest.json');
  expect(manifest.version).toBe(description.version);
  for (const file of manifest.files) {
    const data = bytes(file.path);
    expect([file.path, data.length]).toEqual([file.path, file.bytes]);
    expect(sha256(data)).toBe(file.sha256);
    if (file.path.endsWith('.csv')) {
      const { name } = resources.find(({ path }) => path === file.path) ?? {};
      expect(file.rows).toBe((rowsOf.get(name ?? '') ?? []).length - 1);
    }
  }
});

test('the archive holds the same bytes, its description and the licence', () => {
  const files = unzipSync(bytes('gongkai-youshu.zip'));
  const names = Object.keys(files);
  expect(names).toEqual([...names].sort());
  expect(names).toEqual(expect.arrayContaining(['README.md', 'LICENSE.txt', 'datapackage.json']));
  for (const path of [...resources.map((one) => one.path), 'datapackage.json']) {
    expect(sha256(files[path] ?? new Uint8Array()), path).toBe(sha256(bytes(path)));
  }
});

test('whoever takes a file out of the archive may read it', () => {
  const archive = bytes('gongkai-youshu.zip');
  const modes: number[] = [];
  // Each entry of the list at the end: the upper half of its outer attributes is the Unix mode.
  for (
    let at = archive.indexOf('PK\x01\x02');
    at >= 0;
    at = archive.indexOf('PK\x01\x02', at + 1)
  ) {
    modes.push(archive.readUInt32LE(at + 38) >>> 16);
  }
  expect(modes.length).toBeGreaterThan(resources.length);
  expect(new Set(modes)).toEqual(new Set([0o644]));
});

test('the README of the archive says what to know before use and how to cite it', () => {
  const readme = strFromU8(unzipSync(bytes('gongkai-youshu.zip'))['README.md'] ?? new Uint8Array());
  expect(readme).toContain('scope');
  expect(readme).toContain(`data version ${description.version}`);
  expect(readme).not.toMatch(/(?:null|undefined)\/|: null$/m);
  for (const { path } of resources) expect(readme).toContain(`\`${path}\``);
});

interface Dataset {
  readonly [name: string]: unknown;
  readonly name: string;
  readonly description: string;
  readonly distribution: readonly {
    readonly contentUrl: string;
    readonly encodingFormat: string;
  }[];
}

function datasetsOf(page: string): Dataset[] {
  return readPage(page)
    .filter((element) => attribute(element, 'type') === 'application/ld+json')
    .map((element) =>
      JSON.parse(element.childNodes.map((node) => ('value' in node ? node.value : '')).join('')),
    );
}

const described = listPages().filter((page) => /^\/(?:data|agencies\/[^/]+)\/$/.test(page));

test.each(described)('%s: a schema.org Dataset with what search engines require', (page) => {
  const [dataset] = datasetsOf(page);
  if (!dataset) throw new Error('no JSON-LD');
  expect(dataset).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    isAccessibleForFree: true,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    creator: { '@type': 'Organization', name: expect.any(String) },
    temporalCoverage: expect.stringMatching(/^\d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2}$/),
    spatialCoverage: { '@type': 'Place', name: expect.any(String) },
  });
  expect(dataset.name.length).toBeGreaterThan(0);
  expect(dataset.description.length).toBeGreaterThanOrEqual(50);
  expect(dataset.description.length).toBeLessThanOrEqual(5000);
  expect(dataset.distribution.length).toBeGreaterThan(0);
  for (const { contentUrl, encodingFormat } of dataset.distribution) {
    expect(encodingFormat).toContain('/');
    const { pathname } = new URL(contentUrl, 'http://site.invalid');
    expect(existsSync(join(DIST, decodeURI(pathname))), contentUrl).toBe(true);
  }
});

test('every download of the data page is a file that is there', () => {
  const links = readPage('/data/').flatMap((element) =>
    attribute(element, 'download') === null ? [] : [attribute(element, 'href') ?? ''],
  );
  expect(links.length).toBeGreaterThan(20);
  for (const link of links) expect(existsSync(join(DIST, decodeURI(link))), link).toBe(true);
  const listed = json('manifest.json').files.map(({ path }: { path: string }) => `/data/${path}`);
  const wanted = listed.filter((path: string) => /\.(?:csv|jsonl|parquet|zip)$/.test(path));
  expect([...new Set(links)].sort()).toEqual(wanted.sort());
});

const SITED = SETTINGS.site !== null;

test.runIf(SITED)('the sitemap lists every page once', () => {
  const index = readFileSync(join(DIST, 'sitemap.xml'), 'utf8');
  const locations = (xml: string) =>
    [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc]) => new URL(loc ?? '').pathname);
  const pages = locations(index).flatMap((map) => locations(readFileSync(join(DIST, map), 'utf8')));
  expect(pages.sort()).toEqual(listPages().filter((page) => page !== '/404.html'));
  expect(readFileSync(join(DIST, 'robots.txt'), 'utf8')).toMatch(
    /^Sitemap: https?:.*sitemap\.xml$/m,
  );
});

test('every feed that a page names is there, and each entry has what Atom requires', () => {
  const feeds = new Set(
    listPages().flatMap((page) =>
      readPage(page)
        .filter((element) => attribute(element, 'type') === 'application/atom+xml')
        .map((element) => attribute(element, 'href') ?? ''),
    ),
  );
  expect(feeds.size).toBeGreaterThan(3);
  for (const feed of feeds) {
    const xml = readFileSync(join(DIST, feed), 'utf8');
    const [head = '', ...entries] = xml.split('<entry>');
    for (const part of [head, ...entries]) {
      expect(part.match(/<id>(?:https?:|urn:uuid:)[^<]+<\/id>/g), feed).toHaveLength(1);
      expect(part.match(/<title>[^<]+<\/title>/g)).toHaveLength(1);
      expect(part.match(/<updated>\d{4}-\d{2}-\d{2}T00:00:00Z<\/updated>/g)).toHaveLength(1);
    }
    const ids = entries.map((entry) => entry.match(/<id>([^<]+)/)?.[1]);
    expect(new Set(ids).size).toBe(ids.length);
  }
});
