import { Fragment, type ReactNode } from 'react';
import type { Chart } from './chart.ts';
import { pixelX, pixelY } from './geometry/scales.ts';

/** The marks of a chart at their places, as elements of an SVG. */
export function ChartMarks({ chart: { scales, under, marks, over } }: { chart: Chart }): ReactNode {
  const panels = new Map(scales.panels.map((panel) => [panel.id, panel]));
  return (
    <>
      {under}
      {marks.map(({ key, panel: id, x, y, draw }) => {
        const panel = panels.get(id);
        return panel && <Fragment key={key}>{draw(pixelX(scales, x), pixelY(panel, y))}</Fragment>;
      })}
      {over}
    </>
  );
}

interface Props {
  readonly chart: Chart;
  /** Unique on its page. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
}

/** What stands around the marks of a chart in a page: it names the chart for assistive technology. */
export function ChartFrame({
  chart,
  id,
  title,
  description,
  children,
}: Props & { readonly children?: ReactNode }): ReactNode {
  const { width, height } = chart.scales;
  return (
    <svg
      className="chart-svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{description}</desc>
      {children}
    </svg>
  );
}

/** A chart as it stands in a frame on another site. */
export const ChartSvg = (props: Props): ReactNode => (
  <ChartFrame {...props}>
    <ChartMarks chart={props.chart} />
  </ChartFrame>
);
