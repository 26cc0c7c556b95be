/**
 * The rules of Data Package v2 as JSON Schema, written from the standard's text
 * (https://datapackage.org/standard/: Data Package, Data Resource, Table Dialect, Table Schema).
 * No package of the registry carries the official schema of v2, and this is not a copy of it.
 * Stricter than the standard where it only recommends: every resource must be a described table.
 */
const text = { type: 'string', minLength: 1 };
const path = {
  type: 'string',
  // A URL, or a path within the package: neither absolute, nor upwards, nor a hidden file.
  pattern: '^(?:https?://.+|(?![./~])(?!file:)(?!.*(?:/\\.\\./|\\\\|://)).+)$',
};
const names = { type: 'array', items: text, minItems: 1, uniqueItems: true };
const licence = {
  type: 'object',
  anyOf: [{ required: ['name'] }, { required: ['path'] }],
  properties: { name: { type: 'string', pattern: '^[-a-zA-Z0-9._]+$' }, path, title: text },
};
const contributor = {
  type: 'object',
  minProperties: 1,
  properties: {
    title: text,
    path,
    email: { type: 'string', format: 'email' },
    roles: { type: 'array', items: text, minItems: 1 },
  },
};

const shared = { required: { type: 'boolean' }, unique: { type: 'boolean' } };
const enumOf = (type: string) => ({
  type: 'array',
  items: { type },
  minItems: 1,
  uniqueItems: true,
});
const bounds = (type: string) =>
  Object.fromEntries(
    ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'].map((key) => [key, { type }]),
  );
/** Which constraints a type may have: any other is an error. */
const CONSTRAINTS: Readonly<Record<string, object>> = {
  string: {
    ...shared,
    enum: enumOf('string'),
    pattern: { type: 'string', format: 'regex' },
    minLength: { type: 'integer', minimum: 0 },
    maxLength: { type: 'integer', minimum: 0 },
  },
  integer: { ...shared, enum: enumOf('integer'), ...bounds('integer') },
  number: { ...shared, enum: enumOf('number'), ...bounds('number') },
  boolean: { required: { type: 'boolean' }, enum: enumOf('boolean') },
  date: { ...shared, enum: enumOf('string'), ...bounds('string') },
};

const field = {
  type: 'object',
  required: ['name', 'type'],
  properties: { name: text, title: text, description: text },
  oneOf: Object.entries(CONSTRAINTS).map(([type, properties]) => ({
    properties: {
      type: { const: type },
      constraints: { type: 'object', properties, additionalProperties: false },
    },
  })),
};

const tableSchema = {
  type: 'object',
  required: ['fields'],
  properties: {
    $schema: { type: 'string', format: 'uri' },
    fields: { type: 'array', items: field, minItems: 1 },
    missingValues: { type: 'array', items: { type: 'string' }, uniqueItems: true },
    primaryKey: names,
    uniqueKeys: { type: 'array', items: names, minItems: 1 },
    foreignKeys: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['fields', 'reference'],
        properties: {
          fields: names,
          reference: {
            type: 'object',
            required: ['fields'],
            properties: { resource: { type: 'string' }, fields: names },
          },
        },
      },
    },
    fieldsMatch: { enum: ['exact', 'equal', 'subset', 'superset', 'partial'] },
  },
};

const dialect = {
  type: 'object',
  properties: {
    $schema: { type: 'string', format: 'uri' },
    delimiter: { type: 'string', minLength: 1, maxLength: 1 },
    lineTerminator: { type: 'string' },
    quoteChar: { type: 'string', minLength: 1, maxLength: 1 },
    doubleQuote: { type: 'boolean' },
    header: { type: 'boolean' },
  },
  additionalProperties: false,
};

const resource = {
  type: 'object',
  required: ['name', 'path', 'type', 'schema'],
  not: { required: ['data'] },
  properties: {
    $schema: { type: 'string', format: 'uri' },
    name: { type: 'string', pattern: '^[a-z0-9][-a-z0-9._/]*$' },
    path: { oneOf: [path, { type: 'array', items: path, minItems: 1 }] },
    type: { const: 'table' },
    title: text,
    description: text,
    format: text,
    mediatype: { type: 'string', pattern: '^[^/\\s]+/[^/\\s]+$' },
    encoding: { type: 'string' },
    bytes: { type: 'integer', minimum: 0 },
    hash: { type: 'string', pattern: '^(?:[^:]+:[a-fA-F0-9]+|[a-fA-F0-9]{32})$' },
    licenses: { type: 'array', items: licence, minItems: 1 },
    dialect,
    schema: tableSchema,
  },
};

export const DATA_PACKAGE_SCHEMA = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  type: 'object',
  required: ['resources'],
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/datapackage.json' },
    name: { type: 'string', pattern: '^[a-z0-9][-a-z0-9._/]*$' },
    id: text,
    title: text,
    description: text,
    homepage: { type: 'string', format: 'uri' },
    version: text,
    created: { type: 'string', format: 'date-time' },
    keywords: { type: 'array', items: text, minItems: 1 },
    contributors: { type: 'array', items: contributor, minItems: 1 },
    licenses: { type: 'array', items: licence, minItems: 1 },
    resources: { type: 'array', items: resource, minItems: 1 },
  },
} as const;
