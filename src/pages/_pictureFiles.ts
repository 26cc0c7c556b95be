import { addressOf } from '../figures/publication.ts';
import { LANGS } from '../i18n/dictionary.ts';
import { reportCard, siteCard } from '../pictures/socialCard.ts';
import { socialCards } from '../site/cards.ts';
import { loadEntries } from '../site/entries.ts';

/** What a picture's file is made from. */
export interface PictureFile {
  readonly draw: (site: URL | undefined) => Promise<string>;
  readonly scale: number;
  readonly [name: string]: unknown;
}

/** The pictures for links that are shared: `og.png` beside the page, in both languages. */
export async function listCardFiles() {
  const entries = await loadEntries();
  return LANGS.flatMap((lang) =>
    socialCards(entries).map(({ address, kind, entry }) => ({
      params: { picture: `${addressOf('', lang, address)}og`.slice(1) },
      props: {
        scale: 1,
        draw: async () =>
          entry === null || kind === 'site'
            ? siteCard(entries, lang)
            : reportCard(entry, lang, kind),
      },
    })),
  );
}
