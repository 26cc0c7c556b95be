import type { data as zh } from '../zh/data.ts';

export const data: typeof zh = {
  title: 'Download the data: every report, cell by cell',
  description:
    'Download all data of Gongkai Youshu: reports, cells, checks, claims and agencies as CSV, JSON Lines and Parquet, with the data dictionary, the licence and ways to load them.',
  heading: 'Download the data',
  lead: 'Every number on the site, one row per cell, with its unit, status and place in the source.',
  version: (version: string) => `Version ${version}`,
  unreleased: 'has changes not yet released',
  archive: {
    text: 'All CSV in one archive',
    note: 'With the data dictionary, the licence and datapackage.json.',
  },
  files: {
    id: 'files',
    heading: 'The files',
    rows: (n: string) => `${n} rows`,
    parquet: 'Parquet',
    parquetText:
      'Parquet is partitioned by year (year=2023/part-0.parquet), so DuckDB, Spark and Trino can query it in place; the year is in the folder name and not repeated in the file.',
    parquetFiles: (n: number) => `Parquet, ${n} files`,
    parquetList: 'List of Parquet files',
  },
  use: {
    id: 'use',
    heading: 'Before you use it',
    items: [
      'Empty is not 0. Where value is empty, status says why; before adding up, check how many rows have no number.',
      'Never add numbers of different scopes: a district government’s report may count the whole district, its office’s report only the office.',
      'Reports for 2019 and 2020 use one form, later ones another; only cells with the same name can be joined. The names are in dictionary.csv.',
      'Errors in a source stay as printed. What does not add up is listed in checks.csv; a curator’s reading is in curatedValue, never in value.',
      'In the CSV, text that begins with = + - @, a tab, a return or their full-width forms is preceded by an apostrophe, so that no spreadsheet runs it as a formula; numbers never are. JSON Lines and Parquet keep the text as printed.',
    ],
  },
  load: {
    id: 'load',
    heading: 'How to load it',
    excel: {
      heading: 'Excel, WPS',
      steps: [
        'Download cells.csv and double-click it. It is UTF-8 with a byte order mark, so the Chinese displays correctly.',
        'Filter the column cell, for example by requests.received@total; labelEn gives its name in words.',
        'Add up the column value: empty cells are not counted, and status says why they are empty.',
      ],
    },
    ownAddress: 'The addresses in the code are those of the files on this page.',
    onlyStandard: 'Python (standard library)',
    pandas: 'Python (pandas)',
    parquet: 'DuckDB, Parquet',
  },
  dictionary: {
    id: 'dictionary',
    heading: 'Data dictionary',
    text: 'Every column of every table. The names of cells are explained one by one in dictionary.csv.',
    columns: { name: 'Column', type: 'Type', meaning: 'Meaning' },
    types: {
      string: 'text',
      integer: 'integer',
      number: 'number',
      boolean: 'yes or no',
      date: 'date',
    },
    counted: (type: string, unit: string) => `${type} (${unit})`,
    key: 'Primary key',
  },
  machines: {
    id: 'machines',
    heading: 'Machine-readable descriptions',
    items: {
      datapackage: 'Data Package v2: columns, types, units, constraints and keys of every table.',
      csvw: 'CSV on the Web metadata: each CSV has its own; this one describes cells.csv.',
      manifest: 'All files: rows, bytes, SHA-256, and the version of the data.',
      feed: 'New reports (Atom).',
      changesFeed: 'Changed numbers (Atom).',
      sitemap: 'All pages.',
    },
    agencies: 'Each agency’s page also has its own feed.xml.',
  },
  licence: { id: 'licence', heading: 'Licence', link: 'The licence in full' },
  changesLink: 'Releases and changes',
  changes: {
    title: 'Changes to the data, release by release',
    description:
      'What changed in the data of Gongkai Youshu from release to release, cell by cell with the number before and after; as CSV and as a feed.',
    heading: 'Changes',
    lead: 'Where a published number has changed, it is listed here: what it was, and what it is.',
    csv: 'All changes (CSV)',
    feed: 'Subscribe (Atom)',
    nothing: 'Nothing has changed since the previous release.',
    first: (n: number) => `First release: ${n} ${n === 1 ? 'report' : 'reports'}.`,
    since: (version: string) => `Not yet released: since ${version}`,
    release: (version: string) => `Release ${version}`,
    count: (cells: number, reports: number) =>
      `${cells} ${cells === 1 ? 'cell' : 'cells'} changed in ${reports} ${reports === 1 ? 'report' : 'reports'}.`,
    more: (n: number) => `${n} more in the CSV.`,
    columns: { cell: 'Cell', before: 'Before', after: 'After' },
    kinds: {
      'report-added': 'report added',
      'report-removed': 'report removed',
      'scope-changed': 'scope',
      'cell-changed': 'cell',
    },
    none: '—',
    curated: 'curator’s reading:',
  },
  feeds: {
    reports: 'Gongkai Youshu: new reports',
    changes: 'Gongkai Youshu: changed numbers',
    agency: (name: string) => `Gongkai Youshu: ${name}`,
    changed: (name: string, year: number, n: number) =>
      `${name}, report for ${year}: ${n} ${n === 1 ? 'cell' : 'cells'} changed`,
    rescoped: (name: string, year: number) => `${name}, report for ${year}: scope changed`,
    added: (name: string, year: number) => `${name}, report for ${year}: added`,
    removed: (name: string, year: number) => `${name}, report for ${year}: removed`,
    change: (label: string, before: string, after: string) => `${label}: ${before} → ${after}`,
    read: (cells: number) => `${cells} numbers were read.`,
  },
};
