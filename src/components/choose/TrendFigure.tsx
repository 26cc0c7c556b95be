import type { ReactNode } from 'react';
import type { Figure } from '../../figures/figure.ts';
import type { TrendView } from '../../figures/selectTrend.ts';
import { downloadName } from '../../figures/sharing.ts';
import { scopeNoteOf } from '../../figures/words.ts';
import { fill, type Language, CHART_WORDS as WORDS } from '../../i18n/figures.ts';
import { capital } from '../../i18n/format.ts';
import { SeriesTable } from '../tables/SeriesTable.tsx';
import { ChosenChart } from './ChosenChart.tsx';
import { CiteView } from './CiteView.tsx';
import { saveShown } from './saveShown.ts';

interface Props {
  readonly figure: Figure;
  readonly view: TrendView;
  /** Of its files, without the suffix. */
  readonly file: string;
  /** Where its term is explained. */
  readonly about: string | null;
  /** The agencies chosen, as the address has them. */
  readonly query: string;
  /** ISO date of the last release of the data; "" before the first. */
  readonly released: string;
  readonly lang: Language;
}

/** What scrolls must be reachable by keyboard. */
const SCROLLED = { tabIndex: 0 };

/** A figure of series as `Figure.astro` has it, for what a reader chose. */
export function TrendFigure({
  figure,
  view,
  file,
  about,
  query,
  released,
  lang,
}: Props): ReactNode {
  const title = capital(figure.title[lang]);
  const label = fill(WORDS.tableOf, { title: figure.title })[lang];
  const name = downloadName('/trends/', figure.id, figure.version ?? '');
  const heading = `chosen-${figure.id}`;
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
          <ChosenChart figure={{ ...figure, rows: view.drawn }} lang={lang} />
        </figure>
        <ul className="figure-notes" aria-label={WORDS.notes[lang]}>
          {notesOf(figure, view).map((note) => (
            <li key={note.en}>{note[lang]}</li>
          ))}
        </ul>
      </div>
      <details className="figure-data" open>
        <summary>
          {WORDS.table[lang]}
          <span className="figure-count">{fill(WORDS.rows, { n: view.listed.length })[lang]}</span>
        </summary>
        <section className="scroll" aria-label={label} {...SCROLLED}>
          <SeriesTable figure={{ ...figure, rows: view.listed }} lang={lang} />
        </section>
      </details>
      <p className="figure-files">
        <span>{fill(WORDS.download, { n: figure.rows.length })[lang]}</span>
        <a href={`${file}.csv`} download={`${name}.csv`}>
          CSV
        </a>
        <a href={`${file}.json`} download={`${name}.json`}>
          JSON
        </a>
        <button type="button" onClick={() => saveShown({ ...figure, rows: view.listed }, query)}>
          {fill(WORDS.downloadShown, { n: view.listed.length })[lang]}
        </button>
      </p>
      <CiteView
        key={query}
        view={{ figure, rows: view.listed, chosen: [], released }}
        lang={lang}
      />
    </section>
  );
}

/** The notes of a figure, with the scopes of those agencies alone that are shown. */
function notesOf(figure: Figure, view: TrendView): Figure['notes'] {
  const whole = scopeNoteOf(figure);
  const shown = scopeNoteOf({ ...figure, rows: view.listed });
  return figure.notes.flatMap((note) => (note.en === whole?.en ? (shown ?? []) : note));
}
