import { Fragment, type ReactNode } from 'react';
import { ScatterChart, useXAxisScale, useYAxisScale, XAxis, YAxis } from 'recharts';
import type { Figure } from '../../figures/figure.ts';
import type { Lang } from '../../statute/types.ts';
import type { PlacedMark } from '../chart.ts';
import { makeChart } from '../makeChart.ts';

export interface LiveChartProps {
  readonly figure: Figure;
  readonly lang: Lang;
  /** In pixels; the height follows from what is drawn. */
  readonly width: number;
}

/**
 * The chart of a figure for a reader: its scales are axes of Recharts, and the marks on them are those of the
 * drawing made at build. This is the only file that knows Recharts.
 */
export function LiveChart({ figure, lang, width }: LiveChartProps): ReactNode {
  const { scales, under, marks, over } = makeChart(figure, width, lang);
  const { height, left, right, from, to, panels } = scales;
  return (
    <ScatterChart
      width={width}
      height={height}
      margin={{ top: 0, right, bottom: 0, left }}
      accessibilityLayer={false}
    >
      <XAxis type="number" dataKey="x" domain={[from, to]} allowDataOverflow hide />
      {panels.map(({ id, top, bottom, from: least, to: most }) => (
        <YAxis
          key={id}
          yAxisId={id}
          type="number"
          domain={[least, most]}
          padding={{ top, bottom: height - bottom }}
          allowDataOverflow
          hide
        />
      ))}
      {under}
      {panels.map(({ id }) => (
        <Marks key={id} panel={id} marks={marks.filter(({ panel }) => panel === id)} />
      ))}
      {over}
    </ScatterChart>
  );
}

interface MarksProps {
  readonly panel: string;
  readonly marks: readonly PlacedMark[];
}

/** Marks where the axes of their panel have their values. */
function Marks({ panel, marks }: MarksProps): ReactNode {
  const [across, up] = [useXAxisScale(), useYAxisScale(panel)];
  if (!across || !up) return null;
  return marks.map(({ key, x, y, draw }) => (
    <Fragment key={key}>{draw(across(x) ?? 0, up(y) ?? 0)}</Fragment>
  ));
}
