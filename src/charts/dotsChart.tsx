import type { Figure } from '../figures/figure.ts';
import { noteData } from '../figures/rowData.ts';
import type { Lang } from '../statute/types.ts';
import type { Chart } from './chart.ts';
import { path } from './geometry/path.ts';
import { plotDots } from './geometry/plotDots.ts';
import { Dot } from './marks/Dot.tsx';
import { Label } from './marks/Label.tsx';
import { Rules } from './marks/Rules.tsx';

/** A line a report: its name, its mark on one scale, its number. */
export function dotsChart(figure: Figure, width: number, lang: Lang): Chart {
  const { scales, ticks, rules, lanes, runs, headings, breaks, items } = plotDots(
    figure,
    width,
    lang,
  );
  return {
    scales,
    under: (
      <>
        {ticks.map((words) => (
          <Label key={words.text} words={words} className="tick" />
        ))}
        <Rules at={rules} runs={runs} className="rule" />
        <Rules at={lanes} runs={runs} className="lane" />
        {headings.map((words) => (
          <Label key={words.y} words={words} className="heading" />
        ))}
        {breaks.map((words) => (
          <g key={words.y} {...noteData(words.text)}>
            <path className="break" d={path`M0 ${words.y + 6}H${width}`} />
            <Label words={words} className="break-label" />
          </g>
        ))}
      </>
    ),
    marks: items.map((item) => ({
      key: item.row.key,
      panel: 'list',
      x: item.x,
      y: -item.y,
      draw: (x, y) => <Dot item={item} scales={scales} x={x} y={y} />,
    })),
    over: null,
  };
}
