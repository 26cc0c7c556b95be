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
import { offerOnDemand } from './fetchOffer.ts';
import type { ChooseRows } from './fetchParts.ts';
import type { Shown } from './followAddress.ts';
import type { Named } from './listAgencies.ts';
import { SaveShown } from './SaveShown.tsx';

/** A figure of the page, and where its chosen rows are shown in place of all. */
interface Place {
  readonly section: HTMLElement;
  /** As it stands at first. */
  readonly figure: Figure;
  readonly choose: ChooseRows;
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
  // Of many agencies each choice fetches the rows that it needs.
  const many = form.dataset['places'] ? await import('./fetchParts.ts') : null;
  const places = figures.map(({ section, figure }) => {
    const choose =
      many?.openParts(figure, section.dataset['parts'] ?? '', form) ??
      ((selection: Selection) => ({ figure, view: selectRows(figure, selection) }));
    return makePlace(section, figure, choose, lang);
  });
  const status = form.querySelector('[data-status-text]');
  const { released = '' } = form.dataset;
  const fetchOffer = offerOnDemand(form, lang);
  let latest = 0;
  let shown: readonly Named[] = places[0]?.figure.rows ?? [];
  return {
    show: async (query) => {
      latest += 1;
      const turn = latest;
      const selection = parseSelection(query);
      const isChosen = query !== '';
      const choices = await Promise.all(places.map(({ choose }) => choose(selection)));
      // Another choice was made while rows were fetched.
      if (turn !== latest) return;
      const chosen = wordsChosen(form);
      for (const [at, { figure, view }] of choices.entries()) {
        const place = places[at];
        if (!place) continue;
        showIn(place, { figure, view, selection, isChosen }, lang);
        const cited = { figure, rows: view.rows, chosen, released };
        void place.cite(isChosen && view.rows.length > 0 ? cited : null);
      }
      const [first] = choices;
      if (status && first) status.textContent = viewText(first.view, lang);
      shown = first?.figure.rows ?? [];
    },
    offer: async (text) => {
      const offer = await fetchOffer();
      if (!many) return offer(shown, text);
      const { offerFound } = await import('./offerFound.ts');
      await offerFound(form, shown, text, offer);
    },
  };
}

function makePlace(section: HTMLElement, figure: Figure, choose: ChooseRows, lang: Lang): Place {
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
    choose,
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
  readonly view: View;
  readonly selection: Selection;
  /** Whether anything is chosen. */
  readonly isChosen: boolean;
}

/** Shows a selection, or the whole as it was drawn at build. Chart, table, notes and files change in one paint. */
function showIn(place: Place, { figure, view, selection, isChosen }: Choice, lang: Lang): void {
  const { section, chart, table, notes, save } = place;
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
}

/** Rows for the columns that the table has. */
function tableRows(figure: Figure, lang: Lang, section: HTMLElement): ReactNode {
  if (figure.kind === 'outcomes') return <OutcomesRows figure={figure} lang={lang} named />;
  return (
    <DotsRows figure={figure} lang={lang} bars={section.querySelector('th[data-bars]') !== null} />
  );
}
