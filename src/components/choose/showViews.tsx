import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { ChosenChart } from '../../charts/live/ChosenChart.tsx';
import type { Figure } from '../../figures/figure.ts';
import { countLines } from '../../figures/lines.ts';
import {
  formatSelection,
  parseSelection,
  type Selection,
  selectRows,
  type View,
} from '../../figures/select.ts';
import { showRows } from '../../figures/showRows.ts';
import { viewText } from '../../figures/viewWords.ts';
import { fill } from '../../i18n/both.ts';
import { CHART_WORDS as WORDS } from '../../i18n/figures.ts';
import { fetchFigure } from '../../share/fetchFigure.ts';
import type { Lang } from '../../statute/types.ts';
import { FigureNotes } from '../FigureNotes.tsx';
import { DotsRows } from '../tables/DotsRows.tsx';
import { OutcomesRows } from '../tables/OutcomesRows.tsx';
import { makeCiteShown, wordsChosen } from './citeShown.ts';
import type { Shown } from './followAddress.ts';
import { makeOffer } from './offerAgencies.tsx';
import { SaveShown } from './SaveShown.tsx';

/** A figure of the page, and where its chosen rows are shown in place of all. */
interface Place {
  readonly section: HTMLElement;
  readonly figure: Figure;
  readonly chart: Root;
  readonly table: Root;
  readonly notes: Root;
  /** What saves the rows that are shown. */
  readonly save: Root;
  readonly cite: ReturnType<typeof makeCiteShown>;
}

/** Fetches the rows of every figure on the page that one may choose from. */
export async function loadViews(form: HTMLFormElement): Promise<Shown> {
  const lang: Lang = form.dataset['lang'] === 'en' ? 'en' : 'zh';
  const sections = document.querySelectorAll<HTMLElement>('[data-choosable]');
  const figures = await Promise.all(
    [...sections].map(async (section) => ({
      section,
      figure: await fetchFigure(section.dataset['choosable'] ?? ''),
    })),
  );
  const places = figures.map(({ section, figure }) => makePlace(section, figure, lang));
  const status = form.querySelector('[data-status-text]');
  const { released = '' } = form.dataset;
  return {
    show: (query) => {
      const selection = parseSelection(query);
      const chosen = wordsChosen(form);
      const views = places.map((place) => {
        const view = showIn(place, selection, query !== '', lang);
        const shown = { figure: place.figure, rows: view.rows, chosen, released };
        void place.cite(query === '' || view.rows.length === 0 ? null : shown);
        return view;
      });
      const [first] = views;
      if (status && first) status.textContent = viewText(first, lang);
    },
    offer: makeOffer(form, places[0]?.figure.rows ?? [], lang),
  };
}

function makePlace(section: HTMLElement, figure: Figure, lang: Lang): Place {
  const chart = document.createElement('figure');
  chart.className = 'chart chart-chosen';
  chart.ariaLabel = figure.title[lang];
  section.querySelector('.chart')?.after(chart);
  const body = document.createElement('tbody');
  body.className = 'body-chosen';
  section.querySelector('.figure-table tbody')?.after(body);
  const save = document.createElement('span');
  save.className = 'files-chosen';
  section.querySelector('.figure-files')?.prepend(save);
  const notes = document.createElement('div');
  notes.className = 'notes-chosen';
  section.querySelector('.figure-body')?.append(notes);
  return {
    section,
    figure,
    chart: createRoot(chart),
    table: createRoot(body),
    notes: createRoot(notes),
    save: createRoot(save),
    cite: makeCiteShown(section, lang),
  };
}

/** Shows a selection, or the whole as it was drawn at build. Chart, table, notes and files change in one paint. */
function showIn(place: Place, selection: Selection, isChosen: boolean, lang: Lang): View {
  const { section, figure, chart, table, notes, save } = place;
  const view = selectRows(figure, selection);
  const chosen = showRows(figure, view.rows, selection.scale);
  const isShown = isChosen && view.rows.length > 0;
  const query = formatSelection(selection);
  flushSync(() => {
    chart.render(isShown && <ChosenChart key={query} figure={chosen} lang={lang} />);
    table.render(isShown && tableRows(chosen, lang, section));
    notes.render(isShown && <FigureNotes figure={chosen} lang={lang} />);
    save.render(isShown && <SaveShown figure={chosen} drawn={chosen} query={query} lang={lang} />);
  });
  section.classList.toggle('is-chosen', isChosen);
  section.classList.toggle('is-empty', view.rows.length === 0);
  const count = section.querySelector('.figure-count');
  if (count) count.textContent = fill(WORDS.rows, { n: countLines(chosen) })[lang];
  return view;
}

/** Rows for the columns that the table has. */
function tableRows(figure: Figure, lang: Lang, section: HTMLElement): ReactNode {
  if (figure.kind === 'outcomes') return <OutcomesRows figure={figure} lang={lang} named />;
  return (
    <DotsRows figure={figure} lang={lang} bars={section.querySelector('th[data-bars]') !== null} />
  );
}
