import type { ReactNode } from 'react';
import { path, round } from '../geometry/path.ts';

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
    lines.push(path`M${from.x} ${from.y}L${to.x} ${to.y}`);
  }
  return (
    <>
      <rect x={round(x)} y={round(y)} width={width} height={height} className="hatch-area" />
      <path d={lines.join('')} className="hatch-lines" />
    </>
  );
}
