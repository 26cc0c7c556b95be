import type { Filled } from './fillForm.ts';
import { layOutForm, type Sheet, type SheetRow, type SheetValue } from './layOutForm.ts';
import type { Random } from './random.ts';

/** What stands at a cell: a number, null for a place left empty, a mark, or nothing at all. */
export type Truth = ReadonlyMap<string, number | null | 'mark' | 'missing'>;

export interface Printed {
  readonly sheet: Sheet;
  readonly truth: Truth;
}

type TableName = 'disclosure' | 'requests' | 'disputes';
export type Change = (printed: Printed, random: Random) => Printed;

/** A report as it should be. */
export function printForm(filled: Filled): Printed {
  return { sheet: layOutForm(filled), truth: filled.values };
}

const TABLES: readonly TableName[] = ['disclosure', 'requests', 'disputes'];

/** Changes every value that is printed. */
function mapValues({ sheet, truth }: Printed, change: (value: SheetValue) => SheetValue): Printed {
  const map = (rows: readonly SheetRow[]) =>
    rows.map((row) => ({ ...row, values: row.values.map(change) }));
  return { sheet: mapTables(sheet, map), truth };
}

function mapTables(sheet: Sheet, map: (rows: readonly SheetRow[]) => readonly SheetRow[]): Sheet {
  return {
    ...sheet,
    disclosure: map(sheet.disclosure),
    requests: map(sheet.requests),
    disputes: map(sheet.disputes),
  };
}

function mapLabels({ sheet, truth }: Printed, change: (label: string) => string): Printed {
  const map = (rows: readonly SheetRow[]) =>
    rows.map((row) => ({ ...row, labels: row.labels.map(change) }));
  return { sheet: mapTables(sheet, map), truth };
}

/** Replaces one row of values by others. */
function replaceRow(
  { sheet, truth }: Printed,
  table: TableName,
  random: Random,
  make: (row: SheetRow) => readonly SheetRow[],
  fits: (row: SheetRow) => boolean = () => true,
): Printed {
  const rows = sheet[table];
  const candidates = rows.filter((row) => row.kind === 'values' && fits(row));
  if (candidates.length === 0) return { sheet, truth };
  const chosen = random.pick(candidates);
  const changed = rows.flatMap((row) => (row === chosen ? make(row) : [row]));
  return { sheet: { ...sheet, [table]: changed }, truth };
}

function changeValues(
  printed: Printed,
  table: TableName,
  random: Random,
  change: (values: readonly SheetValue[]) => readonly SheetValue[],
  fits?: (row: SheetRow) => boolean,
): Printed {
  return replaceRow(
    printed,
    table,
    random,
    (row) => [{ ...row, values: change(row.values) }],
    fits,
  );
}

/** Leaves the places of some cells empty. */
function emptyCells({ sheet, truth }: Printed, isEmpty: (cell: string) => boolean): Printed {
  const emptied = new Map([...truth].map(([id, value]) => [id, isEmpty(id) ? null : value]));
  return mapValues({ sheet, truth: emptied }, (value) =>
    value.cells.every(isEmpty) ? { ...value, text: '' } : value,
  );
}

const isInteger = (value: SheetValue) => /^\d+$/.test(value.text);
/** Whether a number has two digits or more side by side, which a cell's edge may part. */
const isLong = (value: SheetValue) => /^\s*[\d０-９]{2}/.test(value.text);
const FULL_WIDTH = '０１２３４５６７８９';
const spread = (label: string) => [...label].join(' ');
const insertAt = <T>(items: readonly T[], at: number, item: T) => [
  ...items.slice(0, at),
  item,
  ...items.slice(at),
];
const anyTable = (random: Random) => random.pick(TABLES);
const longLabel = (row: SheetRow) => (row.labels.at(-1) ?? '').length > 12;

/** Ways of printing that lose nothing: every cell must be read rightly. */
export const QUIRKS = {
  padding: (printed, random) =>
    mapValues(printed, (value) => ({
      ...value,
      text: random.pick([`　　${value.text}`, `${value.text}\u00a0`, ` ${value.text} `]),
    })),
  'full-width digits': (printed) =>
    mapValues(printed, (value) => ({
      ...value,
      text: value.text.replace(/\d/g, (digit) => FULL_WIDTH[Number(digit)] ?? digit),
    })),
  'thousands separators': (printed, random) =>
    mapValues(printed, (value) => ({
      ...value,
      text: isInteger(value)
        ? value.text.replace(/\B(?=(\d{3})+$)/g, random.pick([',', '，']))
        : value.text,
    })),
  'units and remarks': (printed, random) =>
    mapValues(printed, (value) => ({
      ...value,
      text:
        isInteger(value) && !value.cells.some((cell) => cell.endsWith('.amount'))
          ? `${value.text}${random.pick(['', '件', '（其中修订 2 件）'])}`
          : value.text,
    })),
  'spaces inside labels': (printed) =>
    mapLabels(printed, (label) => (label.length < 12 ? spread(label) : label)),
  'other numbering': (printed, random) =>
    mapLabels(printed, (label) =>
      label
        .replace(/^(\d)\./, random.pick(['$1、', '$1．', '$1. ']))
        .replace(/^（(.)）/, random.pick(['($1)', '（$1） '])),
    ),
  'rider absent': (printed) => mapLabels(printed, (label) => label.replace(/（区分处理.*）$/, '')),
  'rider cut': (printed) => mapLabels(printed, (label) => label.replace(/，不计其他情形）$/, '')),
  'word debris': (printed, random) =>
    mapLabels(printed, (label) =>
      random.chance(0.2) ? `[bookmark: _Hlk${random.integer(1, 9)}]${label}` : label,
    ),
  'organisations left empty': (printed) =>
    emptyCells(printed, (id) => /@(?!naturalPersons|total)/.test(id)),
  'totals left empty': (printed) =>
    emptyCells(printed, (id) => /^requests\.(?!received|carried|handled).*@total$/.test(id)),
  marks: (printed, random) => {
    const marked = new Map(printed.truth);
    return mapValues({ ...printed, truth: marked }, (value) => {
      const [cell] = value.cells;
      if (cell === undefined || !cell.startsWith('rules.') || !random.chance(0.5)) return value;
      marked.set(cell, 'mark');
      return { ...value, text: random.pick(['/', '—', '无', '-']) };
    });
  },
  'group label again': (printed, random) =>
    replaceRow(printed, 'requests', random, (row) => [
      { kind: 'header', labels: ['三、本年度办理结果'], values: [] },
      row,
    ]),
} as const satisfies Record<string, Change>;

/** Ways of leaving places empty throughout: each cell must be read rightly or not claimed. */
export const HABITS = {
  'zeros left empty': ({ sheet, truth }) => ({
    sheet: mapTables(sheet, (rows) =>
      rows.map((row) => ({
        ...row,
        values: row.values.map((value) => (value.text === '0' ? { ...value, text: '' } : value)),
      })),
    ),
    truth: new Map([...truth].map(([id, value]) => [id, value === 0 ? null : value])),
  }),
  'zero totals left empty': ({ sheet, truth }) => {
    const isEmpty = (cell: string) => /^requests\..*@total$/.test(cell) && truth.get(cell) === 0;
    return emptyCells({ sheet, truth }, isEmpty);
  },
  'all totals left empty': (printed) =>
    emptyCells(printed, (id) => /^requests\..*@total$/.test(id)),
  'natural persons alone filled': (printed) =>
    emptyCells(printed, (id) => /^requests\..*@(?!naturalPersons)/.test(id)),
  'totals not printed': (printed) => dropColumn(printed, 'total'),
  'a column of organisations not printed': (printed, random) =>
    dropColumn(
      printed,
      random.pick(['commercialEnterprises', 'researchInstitutions', 'otherOrganizations']),
    ),
} as const satisfies Record<string, Change>;

/** Prints table three without one of its columns. */
function dropColumn({ sheet, truth }: Printed, column: string): Printed {
  const requests = sheet.requests.map((row) => ({
    ...row,
    values: row.values.filter(({ cells }) => !cells.some((cell) => cell.endsWith(`@${column}`))),
  }));
  return forget({ sheet: { ...sheet, requests }, truth });
}

/** Ways of printing that lose something: each cell must be read rightly or not claimed. */
export const DAMAGES = {
  'label split, numbers on the first half': (printed, random) =>
    replaceRow(
      printed,
      'requests',
      random,
      (row) => {
        const label = row.labels.at(-1) ?? '';
        const cut = random.integer(8, label.length - 2);
        return [
          { ...row, labels: [...row.labels.slice(0, -1), label.slice(0, cut)] },
          { kind: 'values', labels: [label.slice(cut)], values: emptyLike(row) },
        ];
      },
      longLabel,
    ),
  'label split, numbers on the second half': (printed, random) =>
    replaceRow(
      printed,
      'requests',
      random,
      (row) => {
        const label = row.labels.at(-1) ?? '';
        const cut = random.integer(8, label.length - 2);
        return [
          {
            kind: 'values',
            labels: [...row.labels.slice(0, -1), label.slice(0, cut)],
            values: emptyLike(row),
          },
          { ...row, labels: [label.slice(cut)] },
        ];
      },
      longLabel,
    ),
  'wrong character in a label': (printed, random) =>
    replaceRow(
      printed,
      'requests',
      random,
      (row) => {
        const label = [...(row.labels.at(-1) ?? '')];
        label[random.integer(4, label.length - 1)] = random.pick(['囗', '末', '己', '曰']);
        return [{ ...row, labels: [...row.labels.slice(0, -1), label.join('')] }];
      },
      longLabel,
    ),
  'row shifted by one': (printed, random) =>
    changeValues(printed, anyTable(random), random, (values) => [
      { text: '', cells: [] },
      ...values,
    ]),
  'surplus cell': (printed, random) =>
    changeValues(printed, random.pick(['requests', 'disputes']), random, (values) =>
      insertAt(values, random.integer(0, values.length), {
        text: random.pick(['0', '0', String(random.integer(1, 30))]),
        cells: [],
      }),
    ),
  'dropped cell': (printed, random) =>
    changeValues(printed, random.pick(['requests', 'disputes']), random, (values) => {
      const at = random.integer(0, values.length - 1);
      return [...values.slice(0, at), ...values.slice(at + 1)];
    }),
  'number split over two cells': (printed, random) =>
    changeValues(
      printed,
      anyTable(random),
      random,
      (values) => {
        const at = values.findIndex(isLong);
        const value = values[at];
        if (!value) return values;
        const text = value.text.trim();
        const parts = [text.slice(0, 1), text.slice(1)];
        return values.flatMap((other) =>
          other === value ? parts.map((part) => ({ ...value, text: part })) : [other],
        );
      },
      (row) => row.values.some(isLong),
    ),
  'two numbers joined': (printed, random) =>
    changeValues(printed, random.pick(['requests', 'disputes']), random, (values) => {
      const at = random.integer(0, values.length - 2);
      const [left, right] = [values[at], values[at + 1]];
      if (!left || !right) return values;
      const joined = { text: left.text + right.text, cells: [...left.cells, ...right.cells] };
      return [...values.slice(0, at), joined, ...values.slice(at + 2)];
    }),
  'row missing': (printed, random) => forget(replaceRow(printed, 'requests', random, () => [])),
  'table missing': (printed, random) =>
    forget({ ...printed, sheet: { ...printed.sheet, [anyTable(random)]: [] } }),
  'table twice': (printed, random) => {
    const table = anyTable(random);
    const rows = printed.sheet[table];
    return { ...printed, sheet: { ...printed.sheet, [table]: [...rows, ...rows] } };
  },
  'page break within a table': (printed, random) =>
    replaceRow(printed, 'requests', random, (row) => [
      row,
      { kind: 'header', labels: [random.pick(['— 4 —', '-3-', '第 2 页'])], values: [] },
      { kind: 'header', labels: ['自然人', '法人或其他组织', '总计'], values: [] },
    ]),
  'group label a character a line': ({ sheet, truth }) => ({
    truth,
    sheet: {
      ...sheet,
      requests: sheet.requests.flatMap((row): SheetRow[] =>
        row.labels[0] === '三、本年度办理结果'
          ? [
              ...[...row.labels[0]].map(
                (text): SheetRow => ({
                  kind: 'header',
                  labels: [text],
                  values: [],
                }),
              ),
              { ...row, labels: row.labels.slice(1) },
            ]
          : [row],
      ),
    },
  }),
} as const satisfies Record<string, Change>;

/** Cells that are no longer printed anywhere are missing. */
function forget({ sheet, truth }: Printed): Printed {
  const printed = new Set(
    TABLES.flatMap((table) => sheet[table].flatMap((row) => row.values.flatMap((v) => v.cells))),
  );
  return {
    sheet,
    truth: new Map([...truth].map(([id, value]) => [id, printed.has(id) ? value : 'missing'])),
  };
}

function emptyLike(row: SheetRow): SheetValue[] {
  return row.values.map(() => ({ text: '', cells: [] }));
}
