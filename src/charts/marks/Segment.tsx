import type { ReactNode } from 'react';
import { partClass } from '../../figures/outcomes.ts';
import { rowData } from '../../figures/rowData.ts';
import { path, round } from '../geometry/path.ts';
import { BAR_HEIGHT as HEIGHT, type OutcomeBar } from '../geometry/plotOutcomes.ts';
import { Hatch } from './Hatch.tsx';

interface Props {
  readonly bar: OutcomeBar;
  readonly x: number;
  readonly y: number;
}

/** A part of one report's bar: a square a request, a stretch, or hatched where nothing is known. */
export function Segment({ bar: { rows, width, look }, x, y }: Props): ReactNode {
  const [row] = rows;
  const colour = look === 'hatched' ? '' : ` part ${partClass(row.series)}`;
  return (
    <g {...rowData(...rows)} className={`mark${colour}`}>
      {look === 'hatched' && <Hatch x={x} y={y} width={width} height={HEIGHT} />}
      {look === 'squares' && <path d={squares(row.value ?? 0, x, y, width)} />}
      {look === 'bar' && (
        <rect x={round(x)} y={round(y)} width={round(Math.max(width - 1, 1))} height={HEIGHT} />
      )}
    </g>
  );
}

/** A row of squares as one path. */
function squares(count: number, x: number, y: number, width: number): string {
  const step = width / count;
  const size = Math.min(HEIGHT, Math.floor(step - 1.5));
  const top = y + (HEIGHT - size) / 2;
  return Array.from(
    { length: count },
    (_, at) => path`M${x + at * step} ${top}h${size}v${size}h${-size}z`,
  ).join('');
}
