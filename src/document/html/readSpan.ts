import { attributeOf, type Element } from './parseHtml.ts';

/** The largest numbers that browsers take for a span. */
const MOST = { colspan: 1000, rowspan: 65_534 } as const;
/** What 0 stands for: a column, and all rows to the end of the group. */
const NONE = { colspan: 1, rowspan: MOST.rowspan } as const;

/** A span as browsers read it: the digits at its beginning, 1 where there are none. */
export function readSpan(cell: Element, name: 'colspan' | 'rowspan'): number {
  const digits = /^\s*\+?(\d+)/.exec(attributeOf(cell, name) ?? '')?.[1];
  return digits === undefined ? 1 : Math.min(Number(digits), MOST[name]) || NONE[name];
}
