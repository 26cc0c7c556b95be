import type { ReactNode } from 'react';
import { path } from '../geometry/path.ts';

interface Props {
  readonly at: readonly number[];
  /** From where to where they run; in several stretches, where they do. */
  readonly runs: readonly (readonly [number, number])[];
  readonly className: string;
}

/** Upright lines of a scale, as one path. */
export function Rules({ at, runs, className }: Props): ReactNode {
  if (at.length === 0) return null;
  const lines = runs.flatMap(([from, to]) => at.map((x) => path`M${x} ${from}V${to}`));
  return <path className={className} d={lines.join('')} />;
}

/** Lines across, as one path. */
export function Lines({ at, runs, className }: Props): ReactNode {
  if (at.length === 0) return null;
  const lines = runs.flatMap(([from, to]) => at.map((y) => path`M${from} ${y}H${to}`));
  return <path className={className} d={lines.join('')} />;
}
