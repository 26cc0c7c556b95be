import type { SheetRow, SheetValue } from './layOutForm.ts';
import {
  type Change,
  changeValues,
  emptyCells,
  emptyLike,
  forget,
  mapLabels,
  mapTables,
  mapValues,
  type Printed,
  replaceRow,
  TABLES,
} from './printed.ts';
import type { Random } from './random.ts';

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
