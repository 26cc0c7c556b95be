import type { ReactNode } from 'react';
import type { FigureRow } from '../../figures/figure.ts';
import { partClass } from '../../figures/outcomes.ts';
import { aboutRows, noteData, rowData } from '../../figures/rowData.ts';
import { path, round } from '../geometry/path.ts';
import type { OutcomeItem } from '../geometry/plotOutcomes.ts';
import { Label } from './Label.tsx';

/** The words about one report's outcomes; some of them are the only mark of their rows. */
export function OutcomeWords({ item, left }: { item: OutcomeItem; left: number }): ReactNode {
  const { name, handled, labels, flag, total, report } = item;
  const ofReport = aboutRows(...report.rows);
  const sign = flag && { ...ofReport, ...noteData(flag.text) };
  return (
    <g>
      <g {...ofReport}>
        <Label words={name} className="name" />
      </g>
      <g {...markOr(handled.marks, ofReport)}>
        {handled.marks.length > 0 && (
          <path className="zero" d={path`M${left + 0.5} ${item.y}v16`} />
        )}
        <Label
          words={handled.marks.length > 0 ? { ...handled, x: handled.x + 10 } : handled}
          className="note"
        />
      </g>
      {labels.map((label) => (
        <g key={label.text} {...markOr(label.marks, aboutRows(...label.about))}>
          {label.swatch && (
            <rect
              className={`swatch ${partClass(label.swatch)}`}
              x={round(label.x)}
              y={round(label.y - 9)}
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
      {total !== null && (
        <path {...sign} className="total" d={path`M${total - 1} ${item.y - 5}v26`} />
      )}
      {flag && (
        <g {...sign}>
          <path className="flag" d={path`M${flag.x - 13} ${flag.y + 2}v-12h9l-3 3.5l3 3.5h-9`} />
          <Label words={flag} className="label is-flag" />
        </g>
      )}
    </g>
  );
}

/** The attributes of words that are the only mark of rows; else of words about others. */
const markOr = (marks: readonly FigureRow[], about: ReturnType<typeof aboutRows>) =>
  marks.length > 0 ? { ...rowData(...marks), className: 'mark' } : about;
