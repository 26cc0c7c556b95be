import type { ReactNode } from 'react';
import { NAME_LINE } from '../geometry/measureText.ts';
import { round } from '../geometry/path.ts';
import type { Words } from '../geometry/words.ts';

/** Text of a chart; sizes and colours come from its class. */
export function Label({ words, className }: { words: Words; className: string }): ReactNode {
  const { text, anchor } = words;
  const [x, y] = [round(words.x), round(words.y)];
  const lines = text.split('\n');
  return (
    <text x={x} y={y} className={className} textAnchor={anchor}>
      {lines.length === 1
        ? text
        : lines.map((line, index) => (
            <tspan key={line} x={x} y={round(y + index * NAME_LINE)}>
              {line}
            </tspan>
          ))}
    </text>
  );
}
