import type { ReactNode } from 'react';
import type { DotItem, DotsPlot } from '../figures/plot/plotDots.ts';
import { aboutRows } from '../figures/rowData.ts';
import { Label, RowMark } from './marks.tsx';

interface DotProps {
  readonly x: number;
  readonly y: number;
  readonly item: DotItem;
  readonly plot: DotsPlot;
  readonly to: number;
}

/** One report's line: its name, the mark, and the number in full. */
export function Dot({ x, y, item, plot, to }: DotProps): ReactNode {
  const { row, name, label, side } = item;
  const gap = row.value === null ? 13 : 10;
  const text = side === 'left' ? { x: x - gap, anchor: 'end' as const } : { x: x + gap };
  return (
    <g {...aboutRows(row)}>
      <path className="track" d={`M${plot.left} ${y}H${to}`} />
      {!plot.beside && <DotRules plot={plot} from={y - 8} to={y + 8} />}
      <Label words={{ ...name, y: y + (name.y - item.y) + 4 }} className="name" />
      <RowMark row={row} x={x} y={y} colour="c1" />
      <Label
        words={{ ...text, y: y + 4.5, text: label }}
        className={row.value === null ? 'value is-empty' : 'value'}
      />
    </g>
  );
}

/** The upright lines of the scale and of the lanes. */
export function DotRules({
  plot,
  from,
  to,
}: {
  plot: DotsPlot;
  from: number;
  to: number;
}): ReactNode {
  const upright = (xs: readonly number[]) => xs.map((x) => `M${x} ${from}V${to}`).join('');
  return (
    <>
      <path className="rule" d={upright(plot.rules)} />
      {plot.lanes.length > 0 && <path className="lane" d={upright(plot.lanes)} />}
    </>
  );
}
