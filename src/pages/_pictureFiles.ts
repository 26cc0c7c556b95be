import { drawMarks } from '../charts/drawFigure.tsx';
import { figurePicture } from '../charts/export/figurePicture.ts';
import { expectCharacters } from '../charts/export/fonts.ts';
import { agencyCard, siteCard } from '../charts/export/socialCard.ts';
import { agencyFigures } from '../figures/agencyFigures.ts';
import type { Figure } from '../figures/figure.ts';
import { firstDrawn } from '../figures/firstDrawn.ts';
import {
  comparisonsOf,
  figuresAt,
  figuresOfAgency,
  type PageFigures,
} from '../figures/siteFigures.ts';
import { LANGS } from '../i18n/lang.ts';
import { addressOf } from '../share/publication.ts';
import { figureAddresses, hasPicture } from '../share/sharing.ts';
import { agencyAddress, siteRoot } from '../site/addresses.ts';
import { socialCards } from '../site/cards.ts';
import { groupByAgency } from '../site/coverage.ts';
import { drawsAgency, drawsRest } from '../site/drawnPart.ts';
import { loadEntries } from '../site/entries.ts';
import type { Lang } from '../statute/types.ts';
import { ifDrawn, keyOfReports } from './_agencyKeys.ts';

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
function listPictured() {
  // Those of a report's page are tables: none has a picture.
  const profiles = groupByAgency(loadEntries())
    .filter(({ agency }) => drawsAgency(agency.id))
    .map(({ agency, reports }) => ({
      address: agencyAddress(agency.id),
      figures: agencyFigures(reports),
    }));
  return spokenFigures([...comparisons(), ...profiles], (figures) => figures.filter(hasPicture));
}

/** The figure that each page tells other sites of: its first. */
export function listTold() {
  const own = groupByAgency(loadEntries()).filter(({ agency }) => drawsAgency(agency.id));
  const pages = own.flatMap(({ reports }) => [...figuresOfAgency(reports)]);
  return spokenFigures([...comparisons(), ...pages], (figures) => figures.slice(0, 1));
}

/** Pages of this process's part that compare agencies. */
const comparisons = () => (drawsRest() ? comparisonsOf(loadEntries()) : []);

function spokenFigures(
  pages: readonly PageFigures[],
  pick: (figures: readonly Figure[]) => readonly Figure[],
) {
  return pages.flatMap(({ address, figures }) =>
    pick(figures).flatMap(({ id }) =>
      LANGS.map((lang) => ({
        path: addressOf('', lang, `${address}${id}`).slice(1),
        spoken: { lang, id, address } satisfies SpokenFigure,
        ...keyAt(address),
      })),
    ),
  );
}

/** The key of what stands beside a page of an agency that this process draws; none beside another. */
function keyAt(address: string) {
  const [, agencyId] = /^\/agencies\/([^/]+)\//.exec(address) ?? [];
  return { cacheKey: agencyId && ifDrawn(agencyId, keyOfReports) };
}

/** The figure as its page shows it before a reader chooses. */
export function figureOf({ address, id }: SpokenFigure): Figure {
  const figure = figuresAt(loadEntries(), address).find((one) => one.id === id);
  if (!figure) throw new Error(`no figure ${address}${id}`);
  return firstDrawn(figure);
}

/** The addresses of a figure and its files for those who are elsewhere. */
export function addressesOf({ lang, id, address }: SpokenFigure, site: URL | undefined) {
  return figureAddresses(siteRoot(site), lang, address, id);
}

export function listFigurePictures() {
  return listPictured().map(({ path, spoken, ...kept }) => ({
    ...kept,
    params: { picture: path },
    props: {
      draw: (site: URL | undefined) => {
        const { lang, address } = spoken;
        const { figure: link } = addressesOf(spoken, site);
        return figurePicture(figureOf(spoken), lang, { address, link }, drawMarks).svg;
      },
    },
  }));
}

/** The pictures for links that are shared, `og.png`: one an agency, and one in each language for all other pages. */
export function listCards() {
  const entries = loadEntries();
  expectCharacters(
    groupByAgency(entries)
      .map(({ agency }) => agency.name)
      .join(''),
  );
  const cards = socialCards(entries).flatMap(({ address, entry }) =>
    entry === null
      ? LANGS.map((lang) => ({
          path: addressOf('', lang, address),
          draw: () => siteCard(entries, lang),
          ...keyAt(address),
        }))
      : [{ path: address, draw: () => agencyCard(entry), ...keyAt(address) }],
  );
  return cards.map(({ path, draw, ...kept }) => ({
    ...kept,
    params: { picture: `${path}og`.slice(1) },
    props: { draw },
  }));
}
