import type { TableCell } from '../document/document.ts';
import { DISPUTE_BLOCKS, DISPUTE_OUTCOMES } from '../statute/disputes.ts';
import { FORMS } from '../statute/forms.ts';
import { REQUESTERS } from '../statute/requests.ts';
import type { Block, Column, TableId } from '../statute/types.ts';
import { readLabel } from './labels.ts';
import { makeMatcher } from './matchLabel.ts';

/** What a header says of the columns below it. */
export interface GridHeader {
  readonly table: TableId;
  /**
   * The form's columns in its order: of table 二 and 三 the ids of columns, of table 四
   * `<block>.<outcome>`, or the outcomes alone where the blocks are rows.
   */
  readonly columns: readonly string[];
  /** For each of them the first grid column that it covers and the one behind the last; null where it is not printed. */
  readonly ranges: readonly (Range | null)[];
  readonly labels: readonly TableCell[];
}

export type Range = readonly [first: number, end: number];

const texts = ({ printed, variants = [] }: Column) => [printed, ...variants];
const byText = (columns: readonly Column[]) =>
  columns.map((column) => ({ id: column.id, texts: texts(column) }));

const DISCLOSURE_BLOCKS: readonly Block[] = Object.values(FORMS).flatMap(
  ({ tables }) => tables[0].blocks,
);
const matchRequester = makeMatcher(byText(REQUESTERS));
const matchOutcome = makeMatcher(byText(DISPUTE_OUTCOMES));
const matchDispute = makeMatcher(
  DISPUTE_BLOCKS.map(({ id, printed }) => ({ id: id as string, texts: [printed] })),
);
const matchDisclosure = makeMatcher(
  mergeTexts(DISCLOSURE_BLOCKS.flatMap(({ columns }) => columns)),
);
/** What else headers print: over several columns, or over those of the labels. */
const matchAbove = makeMatcher(
  [
    ...DISCLOSURE_BLOCKS.map(({ heading }) => heading.zh),
    '信息内容',
    '申请人情况',
    '法人或其他组织',
    '行政诉讼',
    '本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和',
  ].map((text) => ({ id: text, texts: [text] })),
);

/** Both forms print some columns in words of their own; the id is one. */
function mergeTexts(columns: readonly Column[]) {
  const ids = [...new Set(columns.map(({ id }) => id))];
  return ids.map((id) => ({
    id,
    texts: [...new Set(columns.filter((column) => column.id === id).flatMap(texts))],
  }));
}

const MATCHERS = [matchRequester, matchOutcome, matchDispute, matchDisclosure, matchAbove];

/** Whether a cell prints what a header does: （七）总计 and 3.其他 are numbered, and are rows. */
export function isHeaderText(text: string): boolean {
  const { words, number } = readLabel(text);
  if (number !== '' && !/^第/.test(words)) return false;
  return MATCHERS.some((match) => match(words)?.kind === 'whole') || isPiece(words);
}

/** A name that is broken over two rows of a header: 商业 above 企业. */
const PIECES = new Set(
  [...REQUESTERS, ...DISPUTE_OUTCOMES].flatMap(({ printed }) =>
    [2, 3, 4].flatMap((at) => [printed.slice(0, at), printed.slice(at)]),
  ),
);
const isPiece = (words: string) => words.length >= 2 && PIECES.has(words);

/**
 * Reads a header from what stands over each grid column, from top to bottom; null where it is no
 * header of the form's tables or names a column twice.
 */
export function readHeader(over: readonly (readonly TableCell[])[]): GridHeader | null {
  const paths = over.map((cells) => cells.map(({ text }) => readLabel(text).words));
  return (
    nameColumns(over, paths.map(findRequester), 'requests', orderRequesters) ??
    nameColumns(over, paths.map(findDispute), 'disputes', orderDisputes) ??
    nameColumns(over, paths.map(findDisclosure), 'disclosure', orderDisclosure)
  );
}

type Path = readonly string[];
type Find = (path: Path) => string | null;

/** The name at the end of a path, in one piece or broken over its last two cells. */
function findLeaf(path: Path, match: (words: string) => { id: string; kind: string } | null) {
  const whole = match(path.at(-1) ?? '');
  if (whole?.kind === 'whole') return whole.id;
  const broken = path.length > 1 ? match(path.slice(-2).join('')) : null;
  return broken?.kind === 'whole' ? broken.id : null;
}

const findRequester: Find = (path) => findLeaf(path, matchRequester);
const findDisclosure: Find = (path) => findLeaf(path, matchDisclosure);
const findDispute: Find = (path) => {
  const outcome = findLeaf(path, matchOutcome);
  if (outcome === null) return null;
  const block = path.map((words) => matchDispute(words)).findLast((one) => one?.kind === 'whole');
  return block ? `${block.id}.${outcome}` : outcome;
};

const orderOf = (columns: readonly Column[], ids: ReadonlySet<string>): string[] | null => {
  const all = columns.map(({ id }) => id);
  return isSameSet(ids, all) ? all : null;
};

/** Some reports leave columns out; that of natural persons and two more tell the table. */
const FEWEST_REQUESTERS = 3;

function orderRequesters(ids: ReadonlySet<string>): string[] | null {
  const isTable = ids.has('naturalPersons') && ids.size >= FEWEST_REQUESTERS;
  return isTable ? REQUESTERS.map(({ id }) => id) : null;
}

function orderDisputes(ids: ReadonlySet<string>): string[] | null {
  const all = DISPUTE_BLOCKS.flatMap((block) =>
    DISPUTE_OUTCOMES.map((outcome) => `${block.id}.${outcome.id}`),
  );
  return isSameSet(ids, all) ? all : orderOf(DISPUTE_OUTCOMES, ids);
}

function orderDisclosure(ids: ReadonlySet<string>): string[] | null {
  for (const { columns } of DISCLOSURE_BLOCKS) {
    const order = orderOf(columns, ids);
    if (order) return order;
  }
  return null;
}

const isSameSet = (ids: ReadonlySet<string>, all: readonly string[]) =>
  ids.size === all.length && all.every((id) => ids.has(id));

function nameColumns(
  over: readonly (readonly TableCell[])[],
  names: readonly (string | null)[],
  table: TableId,
  order: (ids: ReadonlySet<string>) => string[] | null,
): GridHeader | null {
  const named = nameCells(over, names);
  const columns = order(new Set(named.values()));
  const first = over.findIndex((cells) => named.has(cells.at(-1)));
  // A second cell of the same name is another column, and so is one without a name among the others.
  const isOnce = new Set(named.values()).size === named.size;
  const isNamed = over.slice(first).every((cells) => named.has(cells.at(-1)));
  if (!columns || !isOnce || !isNamed) return null;
  const ranges = columns.map((id): Range | null => {
    const at = over.flatMap((cells, column) => (named.get(cells.at(-1)) === id ? [column] : []));
    return at.length === 0 ? null : [Math.min(...at), Math.max(...at) + 1];
  });
  return { table, columns, ranges, labels: [...new Set(over.slice(0, first).flat())] };
}

/**
 * The name of each of the lowest cells of a header. The edges of cells above each other may miss by
 * a hair: a cell that stands below two others belongs to the one that lacks a column of its name.
 */
function nameCells(
  over: readonly (readonly TableCell[])[],
  names: readonly (string | null)[],
): Map<TableCell | undefined, string> {
  const candidates = new Map<TableCell | undefined, Set<string>>();
  over.forEach((cells, column) => {
    const name = names[column];
    if (!name) return;
    const cell = cells.at(-1);
    candidates.set(cell, (candidates.get(cell) ?? new Set()).add(name));
  });
  const certain = new Set(
    [...candidates.values()].flatMap((set) => (set.size === 1 ? [...set] : [])),
  );
  return new Map(
    [...candidates].flatMap(([cell, set]) => {
      const open = set.size === 1 ? [...set] : [...set].filter((name) => !certain.has(name));
      // 总计 below 行政诉讼 alone has no full name, and gives way to one that has.
      const [name] = open.sort((a, b) => b.length - a.length);
      return name === undefined ? [] : [[cell, name] as const];
    }),
  );
}
