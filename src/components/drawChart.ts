import { createHash } from 'node:crypto';
import type { Figure } from '../figures/figure.ts';
import type { Language } from '../i18n/figures.ts';
import { type ChartVariant, VARIANT_WIDTHS } from './chartVariants.ts';
import { browserGlobals, install, makeQueue } from './drawingDom.ts';
import { trimSvg } from './trimSvg.ts';

const drawn = new Map<string, string>();
let loaded: Promise<Drawing> | null = null;

/** The static SVG of a figure's chart, as a string; the same data gives the same string. */
export async function drawChart(
  figure: Figure,
  lang: Language,
  variant: ChartVariant,
): Promise<string> {
  const key = createHash('sha256')
    .update(JSON.stringify([figure, lang, variant]))
    .digest('hex');
  const known = drawn.get(key);
  if (known !== undefined) return known;
  loaded ??= loadDrawing();
  const draw = await loaded;
  const svg = draw(figure, lang, variant);
  drawn.set(key, svg);
  return svg;
}

/** Forgets what was drawn: for tests that draw anew. */
export function forgetDrawings(): void {
  drawn.clear();
}

type Drawing = (figure: Figure, lang: Language, variant: ChartVariant) => string;

/** Recharts draws in effects alone, so a document must be there, and before Recharts is read. */
async function loadDrawing(): Promise<Drawing> {
  const { JSDOM } = await import('jsdom');
  const { window } = new JSDOM('<!doctype html><body></body>');
  const later = makeQueue();
  const browser = browserGlobals(window, later);
  // React and its scheduler take these at import; while a chart is drawn they are run in order.
  const removeAfterImport = install({
    ...browser,
    setImmediate: later.or(setImmediate),
    queueMicrotask: later.or(queueMicrotask),
  });
  const [{ createElement }, { createRoot }, { flushSync }, { FigureChart }] = await Promise.all([
    import('react'),
    import('react-dom/client'),
    import('react-dom'),
    import('./FigureChart.tsx'),
  ]).finally(removeAfterImport);

  return (figure, lang, variant) => {
    const remove = install(browser);
    later.start();
    const box = window.document.createElement('div');
    const root = createRoot(box);
    try {
      const width = VARIANT_WIDTHS[variant];
      flushSync(() => root.render(createElement(FigureChart, { figure, lang, width })));
      later.run();
      const svg = box.querySelector('svg');
      if (!svg) throw new Error(`The chart ${figure.id} drew nothing.`);
      return trimSvg(svg, {
        id: `${figure.id}-${variant}`,
        title: figure.title[lang],
        description: figure.description[lang],
      });
    } finally {
      flushSync(() => root.unmount());
      later.run();
      later.stop();
      remove();
    }
  };
}
