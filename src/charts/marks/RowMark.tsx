import type { ReactNode } from 'react';
import { type FigureRow, isHollow } from '../../figures/figure.ts';
import { rowData } from '../../figures/rowData.ts';
import { path, round } from '../geometry/path.ts';
import { Hatch } from './Hatch.tsx';

interface Place {
  readonly row: FigureRow;
  readonly x: number;
  readonly y: number;
}

/** The mark of one row: its look says whether the value is printed, recovered, implied or typed. `colour` is that of the series, 0 to 6. */
export function RowMark({ colour, ...place }: Place & { readonly colour: number }): ReactNode {
  return (
    <g {...rowData(place.row)} className={`mark c${colour}`}>
      <Shape {...place} />
    </g>
  );
}

/** The shape alone, for what carries its row elsewhere. */
export function Shape({ row, x, y }: Place): ReactNode {
  if (row.status === 'ambiguous' || row.status === 'in-dispute') {
    const flag = path`M${x - 4} ${y + 8}V${y - 8}H${x + 6}L${x + 3} ${y - 4}L${x + 6} ${y}H${x - 4}`;
    return <path className="flag" d={flag} />;
  }
  if (row.value === null) return <EmptyShape row={row} x={x} y={y} />;
  if (isHollow(row)) return <circle className="hollow" cx={round(x)} cy={round(y)} r={4.5} />;
  if (row.value === 0) return <path className="zero" d={path`M${x} ${y - 7}V${y + 7}`} />;
  return <circle className="dot" cx={round(x)} cy={round(y)} r={4.5} />;
}

function EmptyShape({ row, x, y }: Place): ReactNode {
  if (row.status === 'not-on-form') {
    return <rect className="off-form" x={round(x - 18)} y={round(y - 6)} width={36} height={12} />;
  }
  if (row.status === 'small-n') {
    return <circle className="small-n" cx={round(x)} cy={round(y)} r={3} />;
  }
  if (row.status === 'undefined') {
    return <path className="zero" d={path`M${x - 5} ${y}H${x + 5}`} />;
  }
  return <Hatch x={x - 7} y={y - 6} width={14} height={12} />;
}
