import type { ReactNode } from 'react';
import { ChartSvg } from '../../charts/ChartSvg.tsx';
import { makeChart } from '../../charts/makeChart.ts';
import { type ChartVariant, VARIANT_WIDTHS } from '../../charts/variants.ts';
import { describe } from '../../figures/describe.ts';
import type { Figure } from '../../figures/figure.ts';
import { drawnFirst } from '../../figures/firstView.ts';
import { fill } from '../../i18n/both.ts';
import { CHART_WORDS } from '../../i18n/figures.ts';
import { SHARE_WORDS as WORDS } from '../../i18n/share.ts';
import { newestYear, versionOfFigure } from '../../share/version.ts';
import type { Lang } from '../../statute/types.ts';
import { FigureNotes } from '../FigureNotes.tsx';
import { CellsFrame } from './CellsFrame.tsx';

interface Props {
  /** As it is published. */
  readonly figure: Figure;
  readonly title: string;
  /** Of the figure on its page. */
  readonly link: string;
  readonly lang: Lang;
}

const VARIANTS: readonly ChartVariant[] = ['narrow', 'wide'];

/** A figure alone, for a frame on another site: what its page shows before a reader chooses. */
export function EmbeddedFigure({ figure, title, link, lang }: Props): ReactNode {
  const shown = describe(drawnFirst(figure));
  const isChart = figure.kind !== 'cells' && figure.rows.length > 0;
  const version = { year: newestYear(figure), version: figure.version ?? versionOfFigure(figure) };
  return (
    <>
      <h1>{title}</h1>
      <p className="figure-unit">{fill(CHART_WORDS.unit, { unit: figure.unit })[lang]}</p>
      {isChart ? (
        <figure className="chart chart-drawn" aria-label={title}>
          {VARIANTS.map((variant) => (
            <div key={variant} className={`chart-${variant}`}>
              <ChartSvg
                chart={makeChart(shown, VARIANT_WIDTHS[variant], lang)}
                id={`${figure.id}-${variant}`}
                title={figure.title[lang]}
                description={shown.description[lang]}
              />
            </div>
          ))}
        </figure>
      ) : (
        <CellsFrame figure={shown} lang={lang} />
      )}
      <FigureNotes figure={shown} lang={lang} />
      <p className="from">
        <a href={link} target="_blank" rel="noopener">
          {WORDS.backToFigure[lang]}
        </a>
        <span>{fill(WORDS.upTo, version)[lang]}</span>
      </p>
    </>
  );
}
