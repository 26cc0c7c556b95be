import type { Claim } from '../../report/report.ts';

/** A claim while its paragraph is still being read. */
export interface Draft {
  cell?: string;
  measure?: Claim['measure'];
  /** What else its words may mean. */
  mayAlsoBe?: string[];
  value: number | null;
  approximate: boolean;
  year?: number;
  change?: number;
  changePercent?: number;
  parts?: { label: string; value: number }[];
  from: number;
  to: number;
  isDropped: boolean;
}

/** What the items of a list have in common. */
export type PartKind = 'outcome' | 'requester' | 'flow' | 'way' | 'case' | 'other';

export interface Part {
  readonly kind: PartKind;
  readonly label: string;
  readonly value: number;
  readonly approximate: boolean;
  readonly to: number;
  /** The group of outcomes and its row, where the part is one. */
  readonly outcome?: string | null;
}

/** A figure that a list may be of. */
export interface Whole {
  readonly value: number;
  readonly approximate: boolean;
  readonly from: number;
  readonly to: number;
  readonly unit: string;
  readonly draft: Draft | null;
}

const REST = /^(?:其他|其它|其余|剩余|余下)/;
const ENOUGH_GROUPS = 4;

/**
 * The parts of a whole where the list is of all parts; else null. A list with 其中 may leave parts
 * out: one that adds up to less is complete only where it says so by its last item.
 */
export function completeParts(
  whole: Whole,
  parts: readonly Part[],
  isClosed: boolean,
): { label: string; value: number }[] | null {
  const [first] = parts;
  if (!first || parts.length < 2 || whole.approximate) return null;
  if (parts.some((part) => part.kind !== first.kind || part.approximate)) return null;
  if (overlaps(parts)) return null;
  const sum = parts.reduce((total, part) => total + part.value, 0);
  const isDisjoint = first.kind !== 'other' && first.kind !== 'way';
  const isAll =
    isClosed || endsWithRest(parts) || (parts.length >= ENOUGH_GROUPS && parts.every(isTopLevel));
  if (sum === whole.value || isAll || (isDisjoint && sum > whole.value)) {
    return parts.map(({ label, value }) => ({ label, value }));
  }
  return null;
}

export const endsWithRest = (parts: readonly Part[]) => REST.test(parts.at(-1)?.label ?? '');

/** A group of outcomes, or an outcome of cases: there are few of each, and four are named of all. */
const isTopLevel = ({ kind, outcome }: Part) =>
  kind === 'case' || (kind === 'outcome' && (outcome ?? '').split('.').length <= 2);

/** 不予公开 beside 属于国家秘密, or one item twice: they don't add up. */
function overlaps(parts: readonly Part[]): boolean {
  const outcomes = parts.flatMap((part) => (part.outcome ? [part.outcome] : []));
  const names = new Set(outcomes);
  if (names.size < outcomes.length) return true;
  return outcomes.some((one) => {
    const group = one.split('.').slice(0, 2).join('.');
    return group !== one && names.has(group);
  });
}
