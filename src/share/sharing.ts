import type { Figure } from '../figures/figure.ts';
import { rowAgency } from '../figures/words.ts';
import { fill } from '../i18n/both.ts';
import { SHARE_WORDS as WORDS } from '../i18n/share.ts';
import type { Bilingual, Lang } from '../statute/types.ts';
import { addressOf } from './publication.ts';

/** The page that shows one figure alone, for frames on other sites: `?figure=` names it. */
export const EMBED_ADDRESS = '/embed/';

/**
 * The addresses of a figure and of what is published beside its page. What speaks a language stands
 * beside the page in that language; CSV and JSON speak both and stand once, beside the Chinese page.
 */
interface FigureAddresses {
  readonly page: string;
  /** The figure on its page. */
  readonly figure: string;
  readonly csv: string;
  readonly json: string;
  readonly svg: string;
  readonly embed: string;
  readonly oembed: string;
}

/** @param root what stands before every path: the base for links, the site's root for elsewhere. */
export function figureAddresses(
  root: string,
  lang: Lang,
  address: string,
  id: string,
): FigureAddresses {
  const own = addressOf(root, lang, `${address}${id}`);
  const shared = addressOf(root, 'zh', `${address}${id}`);
  const page = addressOf(root, lang, address);
  return {
    page,
    figure: `${page}#${id}`,
    csv: `${shared}.csv`,
    json: `${shared}.json`,
    svg: `${own}.svg`,
    embed: `${addressOf(root, lang, EMBED_ADDRESS)}?figure=${address}${id}`,
    oembed: `${own}.oembed.json`,
  };
}

/**
 * What a downloaded file of a figure is called, without its suffix: by page, figure and version of the
 * data, since every `licensing.csv` in a folder of downloads would be called the same.
 */
export function downloadName(address: string, id: string, version: string): string {
  return [...address.split('/').filter((part) => part !== ''), id, version].join('-');
}

/** Whether a figure has a picture at its address: charts have. */
export const hasPicture = ({ kind }: Pick<Figure, 'kind'>): boolean => kind !== 'cells';

const ONE_AGENCY = /^\/agencies\/[^/]+\/(?:(\d{4})\/)?$/;

/** The title of a figure away from its page: with the agency and the year that the page is of. */
export function titleAway(figure: Figure, address: string): Bilingual {
  const page = ONE_AGENCY.exec(address);
  const [row] = figure.rows;
  if (!page || !row) return figure.title;
  const [, year] = page;
  const values = { agency: rowAgency(row), title: figure.title };
  return year ? fill(WORDS.ofReport, { ...values, year }) : fill(WORDS.ofAgency, values);
}
