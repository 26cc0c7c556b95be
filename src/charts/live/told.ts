import type { FigureRow } from '../../figures/figure.ts';
import type { Box, Target } from './nearest.ts';
import { around, readTargets, within } from './readTargets.ts';

/** What a tip tells, and where the marks of its rows lie, in the chart's own pixels. */
export interface Told {
  readonly targets: readonly Target[];
  readonly ring: Box;
}

/** The tip of what was pointed at; where that is words, the ring is around the marks that the words are about. */
export function toldOf(root: HTMLElement, targets: readonly Target[]): Told {
  const keys = new Set(targets.flatMap((target) => target.keys));
  const isOf = ({ isMark, note, keys: own }: Target) =>
    isMark && note === null && own.some((key) => keys.has(key));
  const isAtMark = targets.some(({ isMark }) => isMark);
  const marks = isAtMark ? targets : readTargets(root).filter(isOf);
  const shown = marks.length > 0 ? marks : targets;
  return { targets, ring: within(root, around(shown.map(({ box }) => box))) };
}

export function rowsOf(
  rows: readonly FigureRow[],
  targets: readonly Target[],
): readonly FigureRow[] {
  const keys = new Set(targets.flatMap((target) => target.keys));
  return rows.filter(({ key }) => keys.has(key));
}

export const notesOf = (targets: readonly Target[]): readonly string[] => [
  ...new Set(targets.flatMap(({ note }) => note ?? [])),
];

export const styleOf = ({ left, top, right, bottom }: Box) => ({
  left,
  top,
  width: right - left,
  height: bottom - top,
});
