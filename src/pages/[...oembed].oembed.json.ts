import type { APIRoute } from 'astro';
import { CARD } from '../charts/export/socialCard.ts';
import { frameSize } from '../components/share/frameSize.ts';
import { SHARE_WORDS } from '../i18n/share.ts';
import { toOembed } from '../share/oembed.ts';
import { titleAway } from '../share/sharing.ts';
import { absoluteHref, SITE, siteRoot } from '../site/addresses.ts';
import { cardAddress, cardOf } from '../site/cards.ts';
import { loadEntries } from '../site/entries.ts';
import { addressesOf, figureOf, listTold, type SpokenFigure } from './_pictureFiles.ts';

/** What is shown on another site needs an absolute address: there are none where the site's own is not known. */
export function getStaticPaths() {
  const figures = SITE ? listTold() : [];
  return figures.map(({ path, spoken, ...kept }) => ({
    ...kept,
    params: { oembed: path },
    props: spoken,
  }));
}

/** The oEmbed description of a page's figure. */
export const GET: APIRoute<SpokenFigure> = ({ props, site }) => {
  const { lang, address } = props;
  const figure = figureOf(props);
  const title = titleAway(figure, address)[lang];
  const card = cardOf(loadEntries(), address);
  const json = toOembed({
    ...frameSize(figure, lang, title),
    ...addressesOf(props, site),
    title,
    siteName: SHARE_WORDS.siteName[lang],
    site: siteRoot(site),
    thumbnail: { url: absoluteHref(site, ...cardAddress(card, lang)), ...CARD },
  });
  return new Response(json, { headers: { 'Content-Type': 'application/json+oembed' } });
};
