import type { ReactNode } from 'react';
import { ChosenChart } from '../../charts/live/ChosenChart.tsx';
import type { Figure } from '../../figures/figure.ts';
import { countLines } from '../../figures/lines.ts';
import type { TrendView } from '../../figures/selectTrend.ts';
import { showRows } from '../../figures/showRows.ts';
import { fill } from '../../i18n/both.ts';
import { CHART_WORDS as WORDS } from '../../i18n/figures.ts';
import { capital } from '../../i18n/format.ts';
import { downloadName } from '../../share/sharing.ts';
import type { Lang } from '../../statute/types.ts';
import { FigureNotes } from '../FigureNotes.tsx';
import { SeriesTable } from '../tables/SeriesTable.tsx';
import { CiteView } from './CiteView.tsx';
import { SaveShown } from './SaveShown.tsx';

/** The files that have a figure's rows of all agencies. */
export interface WholeFiles {
  /** Their address without the suffix. */
  readonly file: string;
  readonly rows: number;
  readonly formats: readonly ('csv' | 'json')[];
}

interface Props {
  readonly figure: Figure;
  readonly view: TrendView;
  readonly whole: WholeFiles;
  /** Where its term is explained. */
  readonly about: string | null;
  /** The agencies chosen, as the address has them. */
  readonly query: string;
  /** ISO date of the last release of the data; "" before the first. */
  readonly released: string;
  readonly lang: Lang;
}

/** What scrolls must be reachable by keyboard. */
const SCROLLED = { tabIndex: 0 };

/** A figure of series as `Figure.astro` has it, for what a reader chose. */
export function TrendFigure({
  figure,
  view,
  whole,
  about,
  query,
  released,
  lang,
}: Props): ReactNode {
  const title = capital(figure.title[lang]);
  const label = fill(WORDS.tableOf, { title: figure.title })[lang];
  const name = downloadName('/trends/', figure.id, figure.version ?? '');
  const heading = `chosen-${figure.id}`;
  const listed = showRows(figure, view.listed);
  const drawn = showRows(figure, view.drawn);
  return (
    <section className="figure" data-kind="series" aria-labelledby={heading}>
      <header className="figure-head">
        <h2 id={heading} className="figure-title">
          {title}
        </h2>
        <p className="figure-unit">
          {fill(WORDS.unit, { unit: figure.unit })[lang]}
          {about && (
            <a className="figure-about" href={about}>
              {WORDS.about[lang]}
            </a>
          )}
        </p>
      </header>
      <div className="figure-body has-chart">
        <figure className="chart" aria-label={title}>
          <ChosenChart figure={drawn} lang={lang} />
        </figure>
        <FigureNotes figure={listed} lang={lang} />
      </div>
      <details className="figure-data" open>
        <summary>
          {WORDS.table[lang]}
          <span className="figure-count">{fill(WORDS.rows, { n: countLines(listed) })[lang]}</span>
        </summary>
        <section className="scroll" aria-label={label} {...SCROLLED}>
          <SeriesTable figure={listed} lang={lang} />
        </section>
      </details>
      <p className="figure-files">
        <span className="files-chosen">
          <SaveShown figure={listed} drawn={drawn} query={query} lang={lang} />
        </span>
        <span>{fill(WORDS.download, { n: whole.rows })[lang]}</span>
        {whole.formats.map((format) => (
          <a key={format} href={`${whole.file}.${format}`} download={`${name}.${format}`}>
            {format.toUpperCase()}
          </a>
        ))}
      </p>
      <CiteView
        key={query}
        view={{ figure, rows: view.listed, chosen: [], released }}
        lang={lang}
      />
    </section>
  );
}
