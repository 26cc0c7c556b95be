import type { APIRoute } from 'astro';
import { PNG_SCALE } from '../charts/export/figurePicture.ts';
import { frameSize } from '../components/share/frameSize.ts';
import { SHARE_WORDS } from '../i18n/share.ts';
import { toOembed } from '../share/oembed.ts';
import { titleAway } from '../share/sharing.ts';
import { SITE, siteRoot } from '../site/addresses.ts';
import { addressesOf, listSpokenFigures, pictureOf, type SpokenFigure } from './_pictureFiles.ts';

/** What is shown on another site needs an absolute address: there are none where the site's own is not known. */
export async function getStaticPaths() {
  const figures = SITE ? await listSpokenFigures() : [];
  return figures.map(({ path, spoken }) => ({ params: { oembed: path }, props: spoken }));
}

/** A figure's oEmbed description. */
export const GET: APIRoute<SpokenFigure> = ({ props, site }) => {
  const { lang, figure, address } = props;
  const title = titleAway(figure, address)[lang];
  const { embed, png } = addressesOf(props, site);
  const { width, height } = pictureOf(props, site);
  const json = toOembed({
    ...frameSize(figure, lang, title),
    title,
    embed,
    siteName: SHARE_WORDS.siteName[lang],
    site: siteRoot(site),
    thumbnail: { url: png, width: width * PNG_SCALE, height: height * PNG_SCALE },
  });
  return new Response(json, { headers: { 'Content-Type': 'application/json+oembed' } });
};
