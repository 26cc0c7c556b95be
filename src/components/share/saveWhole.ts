import { describe } from '../../figures/describe.ts';
import { drawnFirst } from '../../figures/firstView.ts';
import { fetchFigure } from '../../share/fetchFigure.ts';
import { trimBase } from '../../share/publication.ts';
import { pageLang } from '../pageLang.ts';
import { type PictureFormat, savePicture } from './savePicture.ts';

/** Saves the picture of a figure as the page shows it before a reader chooses. */
export async function saveWhole(json: HTMLAnchorElement, format: PictureFormat): Promise<void> {
  const lang = pageLang();
  const figure = await fetchFigure(json.dataset['first'] ?? json.href);
  const name = json.download.replace(/\.json$/, '');
  await savePicture({
    figure: describe(drawnFirst(figure)),
    lang,
    address: pageOf(json.pathname),
    query: '',
    format,
    name: lang === 'zh' ? name : `${name}-${lang}`,
  });
}

/** The page that a figure's file stands beside, from `/`. */
function pageOf(file: string): string {
  return file.replace(/[^/]*$/, '').slice(trimBase(import.meta.env.BASE_URL).length);
}
