import type { Figure } from '../figures/figure.ts';
import { aboutRows, noteData } from '../figures/rowData.ts';
import type { Lang } from '../statute/types.ts';
import type { Chart } from './chart.ts';
import { plotSeries } from './geometry/plotSeries.ts';
import { Label } from './marks/Label.tsx';
import { RowMark } from './marks/RowMark.tsx';
import { Lines } from './marks/Rules.tsx';
import { PanelHeading, SeriesWords } from './marks/SeriesWords.tsx';

/** Lines over years in one panel or several; numbers alone where there is one year. */
export function seriesChart(figure: Figure, width: number, lang: Lang): Chart {
  const plot = plotSeries(figure, width, lang);
  return {
    scales: plot.scales,
    under: (
      <>
        {plot.headings.map((heading) => (
          <PanelHeading key={heading.y} heading={heading} />
        ))}
        {plot.ticks.map((words) => (
          <Label key={`${words.x} ${words.y}`} words={words} className="tick" />
        ))}
        <Lines at={plot.grid} runs={[plot.gridSpan]} className="grid-line" />
        <Lines at={plot.baselines} runs={[plot.gridSpan]} className="base" />
        {plot.breaks.map(({ text, said, paths }) => (
          <g key={said.x}>
            {paths.map((d) => (
              <path key={d} {...noteData(text)} className="break" d={d} />
            ))}
            <g {...noteData(text)}>
              <Label words={said} className="break-label" />
            </g>
          </g>
        ))}
        <SeriesWords plot={plot} />
        {plot.lines.map(({ d, colour }) => (
          <path key={d} className={`line c${colour}`} d={d} />
        ))}
      </>
    ),
    marks: plot.points.map(({ row, panel, value, colour }) => ({
      key: row.key,
      panel: panel.id,
      x: row.year,
      y: value,
      draw: (x, y) => <RowMark row={row} x={x} y={y} colour={colour} />,
    })),
    over: [...plot.labels].map(([key, words]) => (
      <g key={key} {...aboutRows({ key })}>
        {words.leader && <path className="leader" d={words.leader} />}
        <Label words={words} className="value series-value" />
      </g>
    )),
  };
}
