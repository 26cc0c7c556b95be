import type { ReactNode } from 'react';
import {
  Bar,
  BarChart,
  ComposedChart,
  DefaultZIndexes,
  Line,
  LineChart,
  ReferenceLine,
  XAxis,
  YAxis,
  ZIndexLayer,
} from 'recharts';
import type { Figure } from '../figures/figure.ts';
import { partsOf } from '../figures/outcomes.ts';
import { plotDots } from '../figures/plot/plotDots.ts';
import { type OutcomeItem, plotOutcomes } from '../figures/plot/plotOutcomes.ts';
import { plotSeries } from '../figures/plot/plotSeries.ts';
import { YEAR_PADDING } from '../figures/plot/seriesFrame.ts';
import type { SeriesDatum } from '../figures/plot/seriesPlot.ts';
import { aboutRows, noteData, rowData } from '../figures/rowData.ts';
import type { Language } from '../i18n/figures.ts';
import { Dot, DotRules } from './dotMarks.tsx';
import { Hatch, Label } from './marks.tsx';
import { OutcomeWords, Segment } from './outcomeMarks.tsx';
import { PanelHeading, SeriesMark, SeriesWords, yearsBelow } from './seriesMarks.tsx';
import { tick } from './tick.tsx';

export interface ChartProps {
  readonly figure: Figure;
  readonly lang: Language;
  /** In pixels; the height follows from what is drawn. */
  readonly width: number;
}

const NO_MARGIN = { top: 0, right: 0, bottom: 0, left: 0 };

/** The chart of a figure. This is the only file that knows Recharts. */
export function FigureChart(props: ChartProps): ReactNode {
  if (props.figure.kind === 'series') return <SeriesChart {...props} />;
  return props.figure.kind === 'dots' ? <DotsChart {...props} /> : <OutcomesChart {...props} />;
}

function DotsChart({ figure, lang, width }: ChartProps): ReactNode {
  const plot = plotDots(figure, width, lang);
  const body = plot.height - plot.axisHeight;
  const texts = new Map(plot.ticks.map(({ at, text }) => [at, text]));
  return (
    <ComposedChart
      layout="vertical"
      width={width}
      height={plot.height}
      data={[...plot.items]}
      margin={{ ...NO_MARGIN, left: plot.left, right: plot.right }}
      accessibilityLayer={false}
    >
      <XAxis
        type="number"
        orientation="top"
        height={plot.axisHeight}
        domain={[...plot.domain]}
        ticks={plot.ticks.map(({ at }) => at)}
        interval={0}
        axisLine={false}
        tickLine={false}
        tick={tick((value) => texts.get(value) ?? '', -4)}
      />
      <YAxis type="number" dataKey="y" domain={[0, body]} hide />
      <Label words={plot.scaleName} className="tick" />
      {plot.beside && <DotRules plot={plot} from={plot.axisHeight} to={plot.height} />}
      {plot.headings.map((words) => (
        <Label
          key={words.y}
          words={{ ...words, y: words.y + plot.axisHeight }}
          className="heading"
        />
      ))}
      {plot.breaks.map((words) => (
        <g key={words.y} {...noteData(words.text)}>
          <path className="break" d={`M0 ${words.y + plot.axisHeight + 6}H${width}`} />
          <Label words={{ ...words, y: words.y + plot.axisHeight }} className="break-label" />
        </g>
      ))}
      <Line
        dataKey="x"
        stroke="none"
        isAnimationActive={false}
        activeDot={false}
        dot={({ cx, cy, payload }) => (
          <Dot
            key={payload.row.key}
            x={cx ?? 0}
            y={cy ?? 0}
            item={payload}
            plot={plot}
            to={width}
          />
        )}
      />
    </ComposedChart>
  );
}

function OutcomesChart({ figure, lang, width }: ChartProps): ReactNode {
  const plot = plotOutcomes(figure, width, lang);
  const data = plot.items.map((item) => ({
    hatch: item.hatched.length > 0 ? 100 : undefined,
    item,
    y: item.y + plot.barHeight / 2,
  }));
  return (
    <BarChart
      layout="vertical"
      width={width}
      height={plot.height}
      data={data}
      margin={{ ...NO_MARGIN, left: plot.left }}
      accessibilityLayer={false}
    >
      <XAxis type="number" domain={[0, 100]} hide />
      <YAxis type="number" dataKey="y" domain={[0, plot.height]} hide />
      {plot.headings.map((words) => (
        <Label key={words.y} words={words} className="heading" />
      ))}
      {plot.items.map((item) => (
        <OutcomeWords key={item.y} item={item} left={plot.left} width={width} />
      ))}
      {partsOf(figure.rows).map(({ series }) => (
        <Bar
          key={series}
          dataKey={({ item }) => item.widths[series]}
          stackId="outcomes"
          barSize={plot.barHeight}
          isAnimationActive={false}
          shape={({ x, width: length, payload }) => (
            <Segment
              group={series}
              item={payload.item}
              x={Number(x)}
              width={Number(length)}
              height={plot.barHeight}
            />
          )}
        />
      ))}
      <Bar
        dataKey="hatch"
        stackId="outcomes"
        barSize={plot.barHeight}
        isAnimationActive={false}
        shape={({ x, width: length, payload }) => {
          const { hatched, y }: OutcomeItem = payload.item;
          if (hatched.length === 0) return <g />;
          return (
            <g {...rowData(...hatched)} className="mark">
              <Hatch x={Number(x)} y={y} width={Number(length)} height={plot.barHeight} />
            </g>
          );
        }}
      />
    </BarChart>
  );
}

function SeriesChart({ figure, lang, width }: ChartProps): ReactNode {
  const plot = plotSeries(figure, width, lang);
  const { left, right, height } = plot;
  const first = plot.years[0] ?? 0;
  const last = plot.years.at(-1) ?? 1;
  const plots = plot.panels.filter(({ ticks }) => ticks.length > 0);
  return (
    <LineChart
      width={width}
      height={height}
      data={[...plot.data]}
      margin={{ ...NO_MARGIN, left, right }}
      accessibilityLayer={false}
    >
      <XAxis
        type="number"
        dataKey="year"
        domain={[first, last]}
        padding={{ left: YEAR_PADDING, right: YEAR_PADDING }}
        hide
      />
      {plot.panels.map(({ id, top, bottom, max }) => (
        <YAxis
          key={id}
          yAxisId={id}
          type="number"
          domain={[0, max]}
          padding={{ top, bottom: height - bottom }}
          allowDataOverflow
          hide
        />
      ))}
      {plots.map((panel) => (
        <g key={panel.id}>
          {panel.heading && <PanelHeading heading={panel.heading} />}
          {plot.tickYears.map((year) => (
            <Label
              key={year}
              words={{
                x: plot.pixelX(year),
                y: yearsBelow(panel.id, plot.panels) + 20,
                text: String(year),
                anchor: 'middle',
              }}
              className="tick"
            />
          ))}
        </g>
      ))}
      {plots.flatMap((panel) =>
        panel.ticks.map(({ at, text }) => (
          <ReferenceLine
            key={`${panel.id}-${at}`}
            yAxisId={panel.id}
            y={at}
            className={at === 0 ? 'baseline' : 'grid-line'}
            label={({ viewBox }: { viewBox: { y?: number } }) => (
              <Label
                words={{ x: left - 6, y: (viewBox.y ?? 0) + 4, text, anchor: 'end' }}
                className="tick"
              />
            )}
          />
        )),
      )}
      {plots.flatMap((panel, order) =>
        plot.breaks.map(({ at, text }) => (
          <ReferenceLine
            key={`${panel.id}-${at}`}
            yAxisId={panel.id}
            segment={[
              { x: at, y: 0 },
              { x: at, y: panel.max },
            ]}
            className="break"
            {...noteData(text)}
            label={({ viewBox }: { viewBox: { x?: number } }) =>
              // Said once; in the panels below the line alone says it.
              order === 0 ? (
                <g {...noteData(text)}>
                  <Label
                    words={{ x: viewBox.x ?? 0, y: panel.top - 8, text, anchor: 'middle' }}
                    className="break-label"
                  />
                </g>
              ) : (
                <g />
              )
            }
          />
        )),
      )}
      {plot.paths.map(({ key, panel, colour, joined }) => (
        <Line
          key={key}
          yAxisId={panel}
          dataKey={key}
          className={`line c${colour}`}
          {...(joined ? {} : { stroke: 'none' })}
          isAnimationActive={false}
          activeDot={false}
          connectNulls={false}
          dot={({ cx, cy, payload }) => (
            <SeriesMark
              key={payload.year}
              row={(payload as SeriesDatum).rows[key]}
              x={cx}
              y={cy}
              colour={`c${colour}`}
            />
          )}
        />
      ))}
      <ZIndexLayer zIndex={DefaultZIndexes.label}>
        {[...plot.labels].map(([key, words]) => (
          <g key={key} {...aboutRows({ key })}>
            {words.leader && <path className="leader" d={words.leader} />}
            <Label words={words} className="value series-value" />
          </g>
        ))}
      </ZIndexLayer>
      <SeriesWords plot={plot} />
    </LineChart>
  );
}
