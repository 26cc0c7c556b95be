import type { ReactNode } from 'react';
import { aboutRows, rowData } from '../../figures/rowData.ts';
import { path, round } from '../geometry/path.ts';
import type { SeriesHeading, SeriesPlot } from '../geometry/plotSeries.ts';
import { Label } from './Label.tsx';
import { Shape } from './RowMark.tsx';

/** What a chart of series says beside its panels: legend, lines of words, lone numbers. */
export function SeriesWords({ plot }: { plot: SeriesPlot }): ReactNode {
  return (
    <>
      {plot.flats.map(({ heading, words, rows }) => (
        <g key={words.y}>
          {heading && <PanelHeading heading={heading} />}
          <g {...rowData(...rows)} className="mark">
            <path className="zero" d={path`M2 ${words.y - 11}v14`} />
            <Label words={words} className="label" />
          </g>
        </g>
      ))}
      {plot.legend.map((words) => (
        <g key={words.text} {...aboutRows(...words.rows)} className={`c${words.colour}`}>
          <rect className="swatch" x={words.x} y={round(words.y - 9)} width={10} height={10} />
          <Label words={{ ...words, x: words.x + 15 }} className="label" />
        </g>
      ))}
      {plot.numbers.map(({ row, name, value, note }) => (
        <g key={row.key} {...rowData(row)} className="mark">
          <Label words={name} className="name" />
          {row.value === null && <Shape row={row} x={value.x + 8} y={value.y - 7} />}
          <Label
            words={row.value === null ? { ...value, x: value.x + 24 } : value}
            className={row.value === null ? 'number is-words' : 'number'}
          />
          <Label words={note} className="note" />
        </g>
      ))}
    </>
  );
}

export function PanelHeading({ heading }: { heading: SeriesHeading }): ReactNode {
  if (heading.colour === null) return <Label words={heading} className="heading is-small" />;
  return (
    <g className={`c${heading.colour}`}>
      <rect className="swatch" x={0} y={round(heading.y - 9)} width={10} height={10} />
      <Label words={{ ...heading, x: 15 }} className="heading is-small" />
    </g>
  );
}
