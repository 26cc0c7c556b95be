import type { ReactNode } from 'react';
import { partClass } from '../../figures/outcomes.ts';
import { round } from '../geometry/path.ts';

interface Props {
  readonly value: number | null;
  readonly max: number;
  /** The part whose colour it has. */
  readonly part?: string | undefined;
  /** As wide as its column. */
  readonly isFull?: boolean;
}

const WIDTH = 120;

/** A bar in a table's row, linear from 0 to `max`; decoration beside the number. */
export function RowBar({ value, max, part, isFull = false }: Props): ReactNode {
  if (value === null) return null;
  const length = max > 0 ? round((value / max) * WIDTH) : 0;
  return (
    <svg
      className={['row-bar', isFull && 'is-full', part && partClass(part)]
        .filter(Boolean)
        .join(' ')}
      width={WIDTH}
      height="12"
      viewBox={`0 0 ${WIDTH} 12`}
      preserveAspectRatio={isFull ? 'none' : undefined}
      aria-hidden="true"
    >
      <line className="row-bar-base" x1="0.5" x2="0.5" y1="0" y2="12" />
      {length > 0 && (
        <rect className="row-bar-mark" x="0" y="1" width={Math.max(length, 1)} height="10" />
      )}
    </svg>
  );
}
