import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import type { Figure } from '../../figures/figure.ts';
import type { Language } from '../../i18n/figures.ts';
import { VARIANT_WIDTHS } from '../chartVariants.ts';
import { FigureChart } from '../FigureChart.tsx';

/** A live chart as wide as the one drawn at build would be here. */
export function ChosenChart({ figure, lang }: { figure: Figure; lang: Language }): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const measure = () => setWidth(widthIn(element));
    const watch = new ResizeObserver(measure);
    measure();
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  return (
    <div ref={box}>
      {width > 0 && <FigureChart figure={figure} lang={lang} width={width} live />}
    </div>
  );
}

function widthIn(element: HTMLElement): number {
  // The stylesheet asks the whole figure which of the drawings to show.
  const room = element.closest('.figure')?.clientWidth ?? element.clientWidth;
  const widest = room >= 640 ? VARIANT_WIDTHS.wide : VARIANT_WIDTHS.narrow;
  return Math.min(widest, element.clientWidth);
}
