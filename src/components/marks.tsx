import type { ReactNode } from 'react';
import { type FigureRow, isHollow } from '../figures/figure.ts';
import { NAME_LINE } from '../figures/plot/measureText.ts';
import type { Words } from '../figures/plot/words.ts';
import { rowData } from '../figures/rowData.ts';

/** Text of a chart; sizes and colours come from its class. */
export function Label({ words, className }: { words: Words; className: string }): ReactNode {
  const lines = words.text.split('\n');
  return (
    <text x={words.x} y={words.y} className={className} textAnchor={words.anchor}>
      {lines.length === 1
        ? words.text
        : lines.map((line, index) => (
            <tspan key={line} x={words.x} y={words.y + index * NAME_LINE}>
              {line}
            </tspan>
          ))}
    </text>
  );
}

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A hatched area, for a number that is not there: lines of its own, so that no id is needed. */
export function Hatch({ x, y, width, height }: Area): ReactNode {
  const lines: string[] = [];
  for (let at = 5; at < width + height; at += 5) {
    const from = { x: x + Math.min(at, width), y: y + Math.max(0, at - width) };
    const to = { x: x + Math.max(0, at - height), y: y + Math.min(at, height) };
    lines.push(`M${from.x} ${from.y}L${to.x} ${to.y}`);
  }
  return (
    <>
      <rect x={x} y={y} width={width} height={height} className="hatch-area" />
      <path d={lines.join('')} className="hatch-lines" />
    </>
  );
}

interface Mark {
  readonly row: FigureRow;
  readonly x: number;
  readonly y: number;
  /** `c1` … `c6`: the colour of the series. */
  readonly colour: string;
}

/** The mark of one row: what it looks like tells what its value rests on. */
export function RowMark({ row, x, y, colour }: Mark): ReactNode {
  return (
    <g {...rowData(row)} className={`mark ${colour}`}>
      <Shape row={row} x={x} y={y} />
    </g>
  );
}

/** The shape alone, for what carries its row elsewhere. */
export function Shape({ row, x, y }: Omit<Mark, 'colour'>): ReactNode {
  if (row.status === 'ambiguous' || row.status === 'in-dispute') {
    return (
      <path
        className="flag"
        d={`M${x - 4} ${y + 8}V${y - 8}H${x + 6}L${x + 3} ${y - 4}L${x + 6} ${y}H${x - 4}`}
      />
    );
  }
  if (row.value === null) return <EmptyShape row={row} x={x} y={y} />;
  if (isHollow(row)) return <circle className="hollow" cx={x} cy={y} r={4.5} />;
  if (row.value === 0) return <path className="zero" d={`M${x} ${y - 7}V${y + 7}`} />;
  return <circle className="dot" cx={x} cy={y} r={4.5} />;
}

function EmptyShape({ row, x, y }: Omit<Mark, 'colour'>): ReactNode {
  const area = { x: x - 7, y: y - 6, width: 14, height: 12 };
  if (row.status === 'not-on-form') {
    return <rect className="off-form" {...area} x={x - 18} width={36} />;
  }
  if (row.status === 'small-n') return <circle className="small-n" cx={x} cy={y} r={3} />;
  if (row.status === 'undefined') return <path className="zero" d={`M${x - 5} ${y}H${x + 5}`} />;
  return <Hatch {...area} />;
}
