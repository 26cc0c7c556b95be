import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Figure } from '../../figures/figure.ts';
import { drawnFirst } from '../../figures/firstView.ts';
import { fetchFigure } from '../../share/fetchFigure.ts';
import { reasonsLink } from '../../share/reasonsLink.ts';
import type { Lang } from '../../statute/types.ts';
import { type ChartVariant, VARIANT_WIDTHS } from '../variants.ts';
import ChartTips from './ChartTips.tsx';
import type { LiveChartProps } from './LiveChart.tsx';

interface Props {
  /** Where the figure's rows are published as JSON. */
  readonly src: string;
  readonly lang: Lang;
  /** The charts drawn at build. */
  readonly children?: ReactNode;
}

interface Loaded {
  readonly Chart: (props: LiveChartProps) => ReactNode;
  readonly figure: Figure;
}

/** Which of the drawn charts CSS shows, and how much it is scaled. */
interface Frame {
  readonly variant: ChartVariant;
  readonly scale: number;
}

/**
 * The drawn chart first, and in its place the live one as soon as that is drawn too: same size, so
 * nothing moves. Recharts is fetched only now; if it or the rows don't come, the drawn chart stays.
 */
export default function ExploreChart({ src, lang, children }: Props): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [frame, setFrame] = useState<Frame | null>(null);
  const [ready, setReady] = useState(false);

  useEffect(() => {
    let wanted = true;
    loadChart(src).then(
      (chart) => wanted && setLoaded(chart),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [src]);

  useLayoutEffect(() => {
    if (!loaded || !box.current) return undefined;
    const element = box.current;
    const watch = new ResizeObserver(() => setFrame(frameOf(element)));
    setFrame(frameOf(element));
    watch.observe(element);
    return () => watch.disconnect();
  }, [loaded]);

  useEffect(() => {
    if (!loaded || !frame || ready) return undefined;
    // Recharts lays out in effects: after two frames it stands.
    let request = requestAnimationFrame(() => {
      request = requestAnimationFrame(() => setReady(true));
    });
    return () => cancelAnimationFrame(request);
  }, [loaded, frame, ready]);

  return (
    <div className={ready ? 'chart-box is-live' : 'chart-box'} ref={box}>
      <div className="chart-drawn">{children}</div>
      {loaded && frame && (
        <div
          className="chart-live"
          style={{ width: VARIANT_WIDTHS[frame.variant], transform: `scale(${frame.scale})` }}
        >
          <ChartTips
            rows={loaded.figure.rows}
            lang={lang}
            label={loaded.figure.title[lang]}
            reasonsOf={(rows) => reasonsLink(loaded.figure, rows, lang, import.meta.env.BASE_URL)}
            isReady={ready}
          >
            <loaded.Chart
              figure={loaded.figure}
              lang={lang}
              width={VARIANT_WIDTHS[frame.variant]}
            />
          </ChartTips>
        </div>
      )}
    </div>
  );
}

/** The file has every row; the drawn chart of a figure to choose from has only those shown before a choice. */
async function loadChart(src: string): Promise<Loaded> {
  const [{ LiveChart }, figure] = await Promise.all([import('./LiveChart.tsx'), fetchFigure(src)]);
  return { Chart: LiveChart, figure: drawnFirst(figure) };
}

function frameOf(box: HTMLElement): Frame {
  const wide = box.querySelector('.chart-wide');
  const variant = wide && getComputedStyle(wide).display !== 'none' ? 'wide' : 'narrow';
  const shown = box.querySelector(`.chart-${variant} svg`);
  const width = shown?.getBoundingClientRect().width ?? 0;
  return { variant, scale: width > 0 ? width / VARIANT_WIDTHS[variant] : 1 };
}
