import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import type { Figure } from '../../figures/figure.ts';
import { reasonsLink } from '../../share/reasonsLink.ts';
import type { Lang } from '../../statute/types.ts';
import { VARIANT_WIDTHS } from '../variants.ts';
import ChartTips from './ChartTips.tsx';
import { LiveChart } from './LiveChart.tsx';

/** A live chart as wide as the one drawn at build would be here. */
export function ChosenChart({ figure, lang }: { figure: Figure; lang: Lang }): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  const [{ width, zoom }, setSize] = useState({ width: 0, zoom: 1 });
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const measure = () => setSize(sizeIn(element));
    const watch = new ResizeObserver(measure);
    measure();
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  return (
    <div ref={box}>
      {width > 0 && (
        <div style={zoom === 1 ? undefined : { zoom }}>
          <ChartTips
            rows={figure.rows}
            lang={lang}
            label={figure.title[lang]}
            reasonsOf={(rows) => reasonsLink(figure, rows, lang, import.meta.env.BASE_URL)}
          >
            <LiveChart figure={figure} lang={lang} width={width} />
          </ChartTips>
        </div>
      )}
    </div>
  );
}

/** How wide it is drawn, and how much larger it is shown where a wide screen has larger type. */
function sizeIn(element: HTMLElement): { width: number; zoom: number } {
  // Its width decides in CSS which of the two drawings is shown.
  const room = element.closest('.figure')?.clientWidth ?? element.clientWidth;
  if (room < 640) {
    return { width: Math.min(VARIANT_WIDTHS.narrow, element.clientWidth), zoom: 1 };
  }
  const zoom = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
  return { width: Math.min(VARIANT_WIDTHS.wide, element.clientWidth / zoom), zoom };
}
