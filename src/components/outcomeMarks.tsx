import type { ReactNode } from 'react';
import type { FigureRow } from '../figures/figure.ts';
import { partClass } from '../figures/outcomes.ts';
import type { OutcomeItem } from '../figures/plot/plotOutcomes.ts';
import { aboutRows, noteData, rowData } from '../figures/rowData.ts';
import { Label } from './marks.tsx';

interface SegmentProps {
  readonly group: string;
  readonly item: OutcomeItem;
  readonly x: number;
  readonly width: number;
  readonly height: number;
}

/** One group of one report: a square a request, or a part of the bar. */
export function Segment({ group, item, x, width, height }: SegmentProps): ReactNode {
  const row = item.report.rows.find(({ series }) => series === group);
  if (!row?.value || !(width > 0)) return null;
  const step = width / row.value;
  const size = Math.min(height, Math.floor(step - 1.5));
  return (
    <g {...rowData(row)} className={`mark ${partClass(group)}`}>
      {item.squares ? (
        <path d={squares(row.value, { x, y: item.y + (height - size) / 2, step, size })} />
      ) : (
        <rect x={x} y={item.y} width={Math.max(width - 1, 1)} height={height} />
      )}
    </g>
  );
}

interface Squares {
  readonly x: number;
  readonly y: number;
  readonly step: number;
  readonly size: number;
}

/** A row of squares as one path. */
function squares(count: number, { x, y, step, size }: Squares): string {
  const square = `h${size}v${size}h${-size}z`;
  return Array.from({ length: count }, (_, at) => `M${x + at * step} ${y}${square}`).join('');
}

/** The words about one report's outcomes; some of them are the only mark of their rows. */
export function OutcomeWords({
  item,
  left,
  width,
}: {
  item: OutcomeItem;
  left: number;
  width: number;
}): ReactNode {
  const { name, handled, labels, flag, total, report } = item;
  const at = total === null ? 0 : left + (total / 100) * (width - left) - 1;
  const ofReport = aboutRows(...report.rows);
  const sign = flag && { ...ofReport, ...noteData(flag.text) };
  return (
    <g>
      <g {...ofReport}>
        <Label words={name} className="name" />
      </g>
      <g {...markOr(handled.marks, ofReport)}>
        {handled.marks.length > 0 && <path className="zero" d={`M${left + 0.5} ${item.y}v16`} />}
        <Label
          words={handled.marks.length > 0 ? { ...handled, x: handled.x + 10 } : handled}
          className="note"
        />
      </g>
      {labels.map((label) => (
        <g key={label.text} {...markOr(label.marks, aboutRows(...label.about))}>
          {label.swatch && (
            <rect
              className={partClass(label.swatch)}
              x={label.x}
              y={label.y - 9}
              width={10}
              height={10}
            />
          )}
          <Label
            words={{ ...label, x: label.x + (label.swatch ? 14 : 0) }}
            className={label.swatch ? 'label' : 'label is-quiet'}
          />
        </g>
      ))}
      {total !== null && <path {...sign} className="total" d={`M${at} ${item.y - 5}v26`} />}
      {flag && (
        <g {...sign}>
          <path className="flag" d={`M${flag.x - 13} ${flag.y + 2}v-12h9l-3 3.5l3 3.5h-9`} />
          <Label words={flag} className="label is-flag" />
        </g>
      )}
    </g>
  );
}

/** The attributes of words that are the only mark of rows; else of words about others. */
const markOr = (marks: readonly FigureRow[], about: ReturnType<typeof aboutRows>) =>
  marks.length > 0 ? { ...rowData(...marks), className: 'mark' } : about;
