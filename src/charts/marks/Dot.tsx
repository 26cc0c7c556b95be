import type { ReactNode } from 'react';
import { aboutRows } from '../../figures/rowData.ts';
import { path } from '../geometry/path.ts';
import type { DotItem } from '../geometry/plotDots.ts';
import type { Scales } from '../geometry/scales.ts';
import { Label } from './Label.tsx';
import { RowMark } from './RowMark.tsx';

interface Props {
  readonly item: DotItem;
  readonly scales: Scales;
  readonly x: number;
  readonly y: number;
}

/** One report's line: its name, the mark, and the number in full. */
export function Dot({ item, scales, x, y }: Props): ReactNode {
  const { row, name, label, side } = item;
  const gap = row.value === null ? 13 : 10;
  const beside = side === 'left' ? { x: x - gap, anchor: 'end' as const } : { x: x + gap };
  return (
    <g {...aboutRows(row)}>
      <path className="track" d={path`M${scales.left} ${y}H${scales.width}`} />
      <Label words={name} className="name" />
      <RowMark row={row} x={x} y={y} colour={1} />
      <Label
        words={{ ...beside, y: y + 4.5, text: label }}
        className={row.value === null ? 'value is-empty' : 'value'}
      />
    </g>
  );
}
