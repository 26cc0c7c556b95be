/**
 * The rules of Data Package v2 as JSON Schema, written from the standard's text
 * (https://datapackage.org/standard/: Data Package, Data Resource, Table Dialect, Table Schema).
 * It is no copy of the official profile (https://datapackage.org/profiles/2.0/datapackage.json); set
 * beside it clause by clause, whatever holds here holds there. Stricter where the standard only recommends:
 * every resource must be a described table. And closed where the standard is open: a property that
 * is not named here is an error, so that none goes unchecked.
 */
const closed = { type: 'object', additionalProperties: false } as const;
const text = { type: 'string', minLength: 1 };
const path = {
  type: 'string',
  // A URL, or a path within the package: neither absolute, nor upwards, nor a hidden file.
  pattern: '^(?!.*\\.\\.)(?:https?://.+|(?![./~])(?!file:)(?!.*(?:\\\\|://)).+)$',
};
const names = { type: 'array', items: text, minItems: 1, uniqueItems: true };
const licence = {
  ...closed,
  anyOf: [{ required: ['name'] }, { required: ['path'] }],
  properties: { name: { type: 'string', pattern: '^[-a-zA-Z0-9._]+$' }, path, title: text },
};
const contributor = {
  ...closed,
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
  ...closed,
  required: ['name', 'type'],
  // `unit` is a property of our own, which the standard allows.
  properties: {
    name: text,
    type: {},
    title: text,
    description: text,
    unit: text,
    constraints: {},
  },
  oneOf: Object.entries(CONSTRAINTS).map(([type, properties]) => ({
    properties: { type: { const: type }, constraints: { ...closed, properties } },
  })),
};

const tableSchema = {
  ...closed,
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
        ...closed,
        required: ['fields', 'reference'],
        properties: {
          fields: names,
          reference: {
            ...closed,
            required: ['fields'],
            properties: { resource: { type: 'string' }, fields: names },
          },
        },
      },
    },
  },
};

const dialect = {
  ...closed,
  properties: {
    $schema: { type: 'string', format: 'uri' },
    delimiter: { type: 'string', minLength: 1, maxLength: 1 },
    lineTerminator: { type: 'string' },
    quoteChar: { type: 'string', minLength: 1, maxLength: 1 },
    doubleQuote: { type: 'boolean' },
    header: { type: 'boolean' },
  },
};

const resource = {
  ...closed,
  required: ['name', 'path', 'type', 'schema'],
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
  ...closed,
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
