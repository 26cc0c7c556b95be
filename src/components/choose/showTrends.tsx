import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Figure } from '../../figures/figure.ts';
import {
  formatTrendSelection,
  parseTrendSelection,
  selectTrend,
  type TrendSelection,
} from '../../figures/selectTrend.ts';
import { trendText } from '../../figures/viewWords.ts';
import { CHART_WORDS as WORDS } from '../../i18n/figures.ts';
import { fetchFigure } from '../../share/fetchFigure.ts';
import type { Lang } from '../../statute/types.ts';
import { offerOnDemand } from './fetchOffer.ts';
import { fetchSeries, type SeriesPlaces } from './fetchSeries.ts';
import type { Shown } from './followAddress.ts';
import { TrendFigure, type WholeFiles } from './TrendFigure.tsx';

interface Sourced {
  readonly figure: Figure;
  /** The files with its rows of all agencies, without the suffix, how many rows these are, and in which formats. */
  readonly whole: WholeFiles;
  /** How many agencies there are, where the figure has some of them. */
  readonly all?: number;
}

/** Shows a chosen series, or the figures of the page for chosen agencies, in place of the whole. */
export async function loadTrends(form: HTMLFormElement): Promise<Shown> {
  const lang: Lang = form.dataset['lang'] === 'en' ? 'en' : 'zh';
  const { files = '', series = '', agencyFiles: agencies = '', released = '' } = form.dataset;
  let fetched: Promise<readonly Sourced[]> | null = null;
  const standing = () => {
    fetched ??= Promise.all(files.split(' ').map(fetchSourced));
    fetched.catch(() => {
      fetched = null;
    });
    return fetched;
  };
  const page = document.querySelector('[data-trends]');
  const box = document.createElement('div');
  box.className = 'trends-chosen';
  page?.append(box);
  const root = createRoot(box);
  const status = form.querySelector('[data-status-text]');
  const statusAtFirst = status?.textContent ?? '';
  let latest = 0;
  const fetchOffer = offerOnDemand(form, lang);

  const showFigures = (selection: TrendSelection, figures: readonly Sourced[]) => {
    const views = figures.map((sourced) => ({
      ...sourced,
      view: selectTrend(sourced.figure, selection.agencies, sourced.all),
    }));
    const query = formatTrendSelection(selection);
    flushSync(() =>
      root.render(
        views
          .filter(({ view }) => view.counts.matched > 0)
          .map(({ figure, whole, view }) => (
            <TrendFigure
              key={`${figure.id}${query}`}
              figure={figure}
              view={view}
              whole={whole}
              about={aboutOf(form, figure.id)}
              query={formatTrendSelection({ ...selection, series: null })}
              released={released}
              lang={lang}
            />
          )),
      ),
    );
    const [first] = views;
    if (status) status.textContent = first ? trendText(first.view, lang) : WORDS.noSeries[lang];
  };

  return {
    show: async (query) => {
      latest += 1;
      const turn = latest;
      const selection = parseTrendSelection(query);
      const figures =
        query === '' ? [] : await figuresOf(selection, standing, { series, agencies }, form);
      if (turn !== latest) return;
      showFigures(selection, figures);
      if (query === '' && status) status.textContent = statusAtFirst;
      page?.classList.toggle('is-picked', query !== '');
    },
    offer: async (text) => {
      const [[first], offer] = await Promise.all([standing(), fetchOffer()]);
      offer(first?.figure.rows ?? [], text);
    },
  };
}

/** The figures to show: those of the page, or the one of a series; none where the series does not exist. */
async function figuresOf(
  { series, agencies }: TrendSelection,
  standing: () => Promise<readonly Sourced[]>,
  places: SeriesPlaces,
  form: HTMLFormElement,
): Promise<readonly Sourced[]> {
  if (series === null) return standing();
  if (!optionOf(form, series)) return [];
  const [first] = await standing();
  if (!first) return [];
  // Of all agencies those are taken that the page shows at first.
  const { listed, counts } = selectTrend(first.figure, agencies);
  const ids = [...new Set(listed.map(({ agencyId }) => agencyId))];
  const { figure, rows } = await fetchSeries(series, ids, places);
  const whole = { file: `${places.series}${series}`, rows, formats: ['csv'] } as const;
  return [{ figure, whole, ...(counts.listed < counts.all ? { all: counts.all } : {}) }];
}

async function fetchSourced(file: string): Promise<Sourced> {
  const figure = await fetchFigure(`${file}.json`);
  return {
    figure,
    whole: { file, rows: figure.rows.length, formats: ['csv', 'json'] },
  };
}

const optionOf = (form: HTMLFormElement, series: string) =>
  [...form.querySelectorAll<HTMLOptionElement>('[name="series"] option')].find(
    ({ value }) => value === series,
  );

/** The address of the glossary's words on a series. */
function aboutOf(form: HTMLFormElement, series: string): string | null {
  const anchor = optionOf(form, series)?.dataset['about'];
  return anchor ? `${form.dataset['glossary']}#${anchor}` : null;
}
