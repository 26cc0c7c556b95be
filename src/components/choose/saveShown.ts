import type { Figure } from '../../figures/figure.ts';
import { addressOf } from '../../share/publication.ts';

/** The formats that a selection can be saved in. */
export const SHOWN_FILES = ['csv', 'json'] as const;
type ShownFile = (typeof SHOWN_FILES)[number];

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
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = `${[figure.id, ...query.split(/\W+/).filter(Boolean)].join('-')}.${format}`;
  link.click();
  // A browser may still be about to read it.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
