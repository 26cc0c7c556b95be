import type { Figure } from '../figures/figure.ts';
import type { Lang } from '../statute/types.ts';
import type { Chart } from './chart.ts';
import { plotOutcomes } from './geometry/plotOutcomes.ts';
import { Label } from './marks/Label.tsx';
import { OutcomeWords } from './marks/OutcomeWords.tsx';
import { Segment } from './marks/Segment.tsx';

/** A bar a report in parts, with its words. */
export function outcomesChart(figure: Figure, width: number, lang: Lang): Chart {
  const { scales, headings, items } = plotOutcomes(figure, width, lang);
  return {
    scales,
    under: (
      <>
        {headings.map((words) => (
          <Label key={words.y} words={words} className="heading" />
        ))}
        {items.map((item) => (
          <OutcomeWords key={item.y} item={item} left={scales.left} />
        ))}
      </>
    ),
    marks: items
      .flatMap(({ bars }) => bars)
      .map((bar) => ({
        key: bar.rows[0].key,
        panel: 'list',
        x: bar.from,
        y: -bar.y,
        draw: (x, y) => <Segment bar={bar} x={x} y={y} />,
      })),
    over: null,
  };
}
