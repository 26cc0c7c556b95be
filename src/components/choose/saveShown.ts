import type { Figure } from '../../figures/figure.ts';
import { addressOf } from '../../share/publication.ts';
import type { Lang } from '../../statute/types.ts';
import { saveBlob } from '../share/saveBlob.ts';
import type { PictureFormat } from '../share/savePicture.ts';

/** The formats that the rows of a selection can be saved in, and those of its picture. */
export const SHOWN_FILES = ['csv', 'json'] as const;
type ShownFile = (typeof SHOWN_FILES)[number];
export const SHOWN_PICTURES: readonly PictureFormat[] = ['png', 'svg'];

/** What writes a format, and its media type. Writers are fetched only when they are asked for. */
const WRITERS = {
  csv: async (figure: Figure) => {
    const { toCsv } = await import('../../share/toCsv.ts');
    return { text: toCsv(figure, here()), type: 'text/csv;charset=utf-8' };
  },
  json: async (figure: Figure) => {
    const { toJson } = await import('../../share/toJson.ts');
    return { text: toJson(figure, here()), type: 'application/json' };
  },
};

/** A file that is taken away names the host that the page is read at. */
const here = () => ({
  root: new URL(addressOf(import.meta.env.BASE_URL, 'zh', '/'), location.href).href,
});

/** Saves the rows of a figure that are shown, as the whole is published, in a file named for what was chosen. */
export async function saveShown(figure: Figure, query: string, format: ShownFile): Promise<void> {
  const { text, type } = await WRITERS[format](figure);
  saveBlob(new Blob([text], { type }), `${nameOf(figure, query)}.${format}`);
}

/** Saves the chart of the rows that are shown. */
export async function saveChart(
  figure: Figure,
  query: string,
  format: PictureFormat,
  lang: Lang,
): Promise<void> {
  const { savePicture } = await import('../share/savePicture.ts');
  const name = `${nameOf(figure, query)}${lang === 'zh' ? '' : `-${lang}`}`;
  // A figure to choose from has several agencies: its title names none.
  await savePicture({ figure, lang, address: '/', query: location.search, format, name });
}

const nameOf = ({ id }: Figure, query: string) =>
  [id, ...query.split(/\W+/).filter(Boolean)].join('-');
