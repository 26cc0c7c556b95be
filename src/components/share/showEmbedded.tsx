import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { FIRST_PART } from '../../figures/parts.ts';
import { SHARE_WORDS as WORDS } from '../../i18n/share.ts';
import { fetchFigure } from '../../share/fetchFigure.ts';
import { addressOf } from '../../share/publication.ts';
import { titleAway } from '../../share/sharing.ts';
import { pageLang } from '../pageLang.ts';
import { EmbeddedFigure } from './EmbeddedFigure.tsx';

/** A figure of this site by the address of its page and its id: no other host, no way up. */
const NAMED = /^((?:\/\w[\w-]*)+\/)(\w[\w.-]*)$/;

/** Shows the figure that the page's address names, in the place that was left for it. */
export async function showEmbedded(place: HTMLElement): Promise<void> {
  const lang = pageLang();
  const base = import.meta.env.BASE_URL;
  const named = new URLSearchParams(location.search).get('figure') ?? '';
  const [, address = '', id = ''] = NAMED.exec(named) ?? [];
  const { parted } = place.dataset;
  const file = parted && address.startsWith(parted) ? `${named}/${FIRST_PART}` : named;
  const figure =
    id === '' ? null : await fetchFigure(addressOf(base, 'zh', `${file}.json`)).catch(() => null);
  if (figure === null) {
    place.textContent = WORDS.lostFigure[lang];
    return;
  }
  const title = titleAway(figure, address)[lang];
  const link = `${addressOf(base, lang, address)}#${id}`;
  document.title = title;
  flushSync(() =>
    createRoot(place).render(
      <EmbeddedFigure figure={figure} title={title} link={link} lang={lang} />,
    ),
  );
}
