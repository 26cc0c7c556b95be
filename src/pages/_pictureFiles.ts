import { drawMarks } from '../charts/drawFigure.tsx';
import { figurePicture } from '../charts/export/figurePicture.ts';
import { agencyCard, siteCard } from '../charts/export/socialCard.ts';
import { describe } from '../figures/describe.ts';
import type { Figure } from '../figures/figure.ts';
import { drawnFirst } from '../figures/firstView.ts';
import { figuresAt, figuresOfSite } from '../figures/siteFigures.ts';
import { LANGS } from '../i18n/lang.ts';
import type { ReportEntry } from '../report/entry.ts';
import { addressOf } from '../share/publication.ts';
import { figureAddresses, hasPicture } from '../share/sharing.ts';
import { siteRoot } from '../site/addresses.ts';
import { socialCards } from '../site/cards.ts';
import { loadEntries } from '../site/entries.ts';
import type { Lang } from '../statute/types.ts';

/** What a picture's file is made from. */
export interface PictureFile {
  readonly draw: (site: URL | undefined) => string | Promise<string>;
  readonly [name: string]: unknown;
}

/** A figure in a language, at the path of the files that speak it. */
export interface SpokenFigure {
  readonly lang: Lang;
  readonly id: string;
  /** Of its page: from `/`, without language. */
  readonly address: string;
  readonly [name: string]: unknown;
}

/** Every figure with a picture at its address, in both languages: what speaks a language stands beside the page in it. */
async function listPictured() {
  return spokenFigures(await loadEntries(), (figures) => figures.filter(hasPicture));
}

/** The figure that each page tells other sites of: its first. */
export async function listTold() {
  return spokenFigures(await loadEntries(), (figures) => figures.slice(0, 1));
}

function spokenFigures(
  entries: readonly ReportEntry[],
  pick: (figures: readonly Figure[]) => readonly Figure[],
) {
  // What is drawn is made when it is drawn: all figures together are larger than the site.
  return [...figuresOfSite(entries)].flatMap(({ address, figures }) =>
    pick(figures).flatMap(({ id }) =>
      LANGS.map((lang) => ({
        path: addressOf('', lang, `${address}${id}`).slice(1),
        spoken: { lang, id, address } satisfies SpokenFigure,
      })),
    ),
  );
}

/** The figure as its page shows it before a reader chooses. */
export async function figureOf({ address, id }: SpokenFigure): Promise<Figure> {
  const figure = figuresAt(await loadEntries(), address).find((one) => one.id === id);
  if (!figure) throw new Error(`no figure ${address}${id}`);
  return describe(drawnFirst(figure));
}

/** The addresses of a figure and its files for those who are elsewhere. */
export function addressesOf({ lang, id, address }: SpokenFigure, site: URL | undefined) {
  return figureAddresses(siteRoot(site), lang, address, id);
}

export async function listFigurePictures() {
  const figures = await listPictured();
  return figures.map(({ path, spoken }) => ({
    params: { picture: path },
    props: {
      draw: async (site: URL | undefined) => {
        const { lang, address } = spoken;
        const { figure: link } = addressesOf(spoken, site);
        return figurePicture(await figureOf(spoken), lang, { address, link }, drawMarks).svg;
      },
    },
  }));
}

/** The pictures for links that are shared, `og.png`: one an agency, and one in each language for all other pages. */
export async function listCards() {
  const entries = await loadEntries();
  const cards = socialCards(entries).flatMap(({ address, entry }) =>
    entry === null
      ? LANGS.map((lang) => ({
          path: addressOf('', lang, address),
          draw: () => siteCard(entries, lang),
        }))
      : [{ path: address, draw: () => agencyCard(entry) }],
  );
  return cards.map(({ path, draw }) => ({
    params: { picture: `${path}og`.slice(1) },
    props: { draw },
  }));
}
