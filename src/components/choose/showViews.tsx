import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { ChosenChart } from '../../charts/live/ChosenChart.tsx';
import type { Figure, FigureRow } from '../../figures/figure.ts';
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
import type { Lang } from '../../statute/types.ts';
import { FigureNotes } from '../FigureNotes.tsx';
import { DotsRows } from '../tables/DotsRows.tsx';
import { OutcomesRows } from '../tables/OutcomesRows.tsx';
import { makeCiteShown, wordsChosen } from './citeShown.ts';
import { openFigure } from './fetchParts.ts';
import type { Shown } from './followAddress.ts';
import { makeOffer } from './offerAgencies.tsx';
import { SaveShown } from './SaveShown.tsx';

/** A figure of the page, and where its chosen rows are shown in place of all. */
interface Place {
  readonly section: HTMLElement;
  /** As it stands at first. */
  readonly figure: Figure;
  /** The same with the rows that a selection needs. */
  readonly figureFor: (selection: Selection) => Promise<Figure>;
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
  const provinces = listProvinces(form);
  const figures = await Promise.all(
    [...sections].map(async (section) => ({
      section,
      opened: await openFigure(section.dataset, provinces),
    })),
  );
  const places = figures.map(({ section, opened }) => makePlace(section, opened, lang));
  const status = form.querySelector('[data-status-text]');
  const statusAtFirst = status?.textContent ?? '';
  const { released = '' } = form.dataset;
  const offer = makeOffer(form, lang);
  let latest = 0;
  let shown: readonly FigureRow[] = places[0]?.figure.rows ?? [];
  return {
    show: async (query) => {
      latest += 1;
      const turn = latest;
      const selection = parseSelection(query);
      const isChosen = query !== '';
      const figuresFor = await Promise.all(
        places.map(({ figure, figureFor }) => (isChosen ? figureFor(selection) : figure)),
      );
      // Another choice was made while rows were fetched.
      if (turn !== latest) return;
      const chosen = wordsChosen(form);
      const views = places.map((place, at) => {
        const figure = figuresFor[at] ?? place.figure;
        const view = showIn(place, { figure, selection, isChosen }, lang);
        const cited = { figure: place.figure, rows: view.rows, chosen, released };
        void place.cite(isChosen && view.rows.length > 0 ? cited : null);
        return view;
      });
      const [first] = views;
      if (status && first) status.textContent = isChosen ? viewText(first, lang) : statusAtFirst;
      shown = figuresFor[0]?.rows ?? [];
    },
    offer: (text, chosen) => offer(shown, text, chosen),
  };
}

/** The codes of the provinces that the list of places has. */
function listProvinces(form: HTMLFormElement): readonly string[] {
  const options = form.querySelectorAll<HTMLOptionElement>('[name="region"] option');
  return [...options].map(({ value }) => value).filter((value) => value.length === 2);
}

function makePlace(
  section: HTMLElement,
  { first, figureFor }: Awaited<ReturnType<typeof openFigure>>,
  lang: Lang,
): Place {
  const chart = document.createElement('figure');
  chart.className = 'chart chart-chosen';
  chart.ariaLabel = first.title[lang];
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
    figure: first,
    figureFor,
    chart: createRoot(chart),
    table: createRoot(body),
    notes: createRoot(notes),
    save: createRoot(save),
    cite: makeCiteShown(section, lang),
  };
}

interface Choice {
  /** With the rows that the selection needs. */
  readonly figure: Figure;
  readonly selection: Selection;
  /** Whether anything is chosen. */
  readonly isChosen: boolean;
}

/** Shows a selection, or the whole as it was drawn at build. Chart, table, notes and files change in one paint. */
function showIn(place: Place, { figure, selection, isChosen }: Choice, lang: Lang): View {
  const { section, chart, table, notes, save } = place;
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
