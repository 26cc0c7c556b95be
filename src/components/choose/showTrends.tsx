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
import type { Shown } from './followAddress.ts';
import { makeOffer } from './offerAgencies.tsx';
import { TrendFigure } from './TrendFigure.tsx';

interface Sourced {
  readonly figure: Figure;
  /** Its file, without the suffix. */
  readonly file: string;
}

/** Shows a chosen series, or the figures of the page for chosen agencies, in place of the whole. */
export async function loadTrends(form: HTMLFormElement): Promise<Shown> {
  const lang: Lang = form.dataset['lang'] === 'en' ? 'en' : 'zh';
  const { files = '', series: folder = '', released = '' } = form.dataset;
  let fetched: Promise<readonly Sourced[]> | null = null;
  const standing = () => {
    fetched ??= Promise.all(files.split(' ').map(fetchSourced));
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
  let offer: Shown['offer'] | null = null;

  const showFigures = (selection: TrendSelection, figures: readonly Sourced[]) => {
    const views = figures.map((sourced) => ({
      ...sourced,
      view: selectTrend(sourced.figure, selection.agencies),
    }));
    const query = formatTrendSelection(selection);
    flushSync(() =>
      root.render(
        views
          .filter(({ view }) => view.counts.matched > 0)
          .map(({ figure, file, view }) => (
            <TrendFigure
              key={`${figure.id}${query}`}
              figure={figure}
              view={view}
              file={file}
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
      const figures = query === '' ? [] : await figuresOf(selection, standing, folder, form);
      if (turn !== latest) return;
      showFigures(selection, figures);
      if (query === '' && status) status.textContent = statusAtFirst;
      page?.classList.toggle('is-picked', query !== '');
    },
    offer: async (text, chosen) => {
      const [first] = await standing();
      offer ??= makeOffer(form, first?.figure.rows ?? [], lang);
      offer(text, chosen);
    },
  };
}

/** The figures to show: those of the page, or that of one series; none for a series that is not. */
async function figuresOf(
  { series }: TrendSelection,
  standing: () => Promise<readonly Sourced[]>,
  folder: string,
  form: HTMLFormElement,
): Promise<readonly Sourced[]> {
  if (series === null) return standing();
  return optionOf(form, series) ? [await fetchSourced(`${folder}${series}`)] : [];
}

const fetchSourced = async (file: string): Promise<Sourced> => ({
  file,
  figure: await fetchFigure(`${file}.json`),
});

const optionOf = (form: HTMLFormElement, series: string) =>
  [...form.querySelectorAll<HTMLOptionElement>('[name="series"] option')].find(
    ({ value }) => value === series,
  );

/** The address of the glossary's words on a series. */
function aboutOf(form: HTMLFormElement, series: string): string | null {
  const anchor = optionOf(form, series)?.dataset['about'];
  return anchor ? `${form.dataset['glossary']}#${anchor}` : null;
}
