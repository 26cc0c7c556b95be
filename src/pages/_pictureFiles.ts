import { figurePicture, PNG_SCALE } from '../charts/export/figurePicture.ts';
import { reportCard, siteCard } from '../charts/export/socialCard.ts';
import type { Figure } from '../figures/figure.ts';
import { figuresOfSite } from '../figures/siteFigures.ts';
import { LANGS } from '../i18n/dictionary.ts';
import { addressOf } from '../share/publication.ts';
import { figureAddresses } from '../share/sharing.ts';
import { socialCards } from '../site/cards.ts';
import { loadEntries } from '../site/entries.ts';
import type { Lang } from '../statute/types.ts';
import { publicationOf } from './_figureFiles.ts';

/** What a picture's file is made from. */
export interface PictureFile {
  readonly draw: (site: URL | undefined) => string;
  readonly scale: number;
  readonly [name: string]: unknown;
}

/** A figure in a language, at the path of the files that speak it. */
export interface SpokenFigure {
  readonly lang: Lang;
  readonly figure: Figure;
  /** Of its page: from `/`, without language. */
  readonly address: string;
  readonly [name: string]: unknown;
}

/** Every figure in both languages: what speaks a language stands beside the page in it. */
export async function listSpokenFigures() {
  const pages = figuresOfSite(await loadEntries());
  return LANGS.flatMap((lang) =>
    pages.flatMap(({ address, figures }) =>
      figures.map((figure) => ({
        path: addressOf('', lang, `${address}${figure.id}`).slice(1),
        spoken: { lang, figure, address } satisfies SpokenFigure,
      })),
    ),
  );
}

/** The addresses of a figure and its files for those who are elsewhere. */
export function addressesOf({ lang, figure, address }: SpokenFigure, site: URL | undefined) {
  return figureAddresses(publicationOf(site).root, lang, address, figure.id);
}

/** The picture of a figure. */
export function pictureOf(spoken: SpokenFigure, site: URL | undefined) {
  const { figure: link } = addressesOf(spoken, site);
  return figurePicture(spoken.figure, spoken.lang, { address: spoken.address, link });
}

export async function listFigurePictures() {
  const figures = await listSpokenFigures();
  return figures.map(({ path, spoken }) => ({
    params: { picture: path },
    props: { scale: PNG_SCALE, draw: (site: URL | undefined) => pictureOf(spoken, site).svg },
  }));
}

/** The pictures for links that are shared: `og.png` beside the page, in both languages. */
export async function listCards() {
  const entries = await loadEntries();
  return LANGS.flatMap((lang) =>
    socialCards(entries).map(({ address, kind, entry }) => ({
      params: { picture: `${addressOf('', lang, address)}og`.slice(1) },
      props: {
        scale: 1,
        draw: () =>
          entry === null || kind === 'site'
            ? siteCard(entries, lang)
            : reportCard(entry, lang, kind),
      },
    })),
  );
}
