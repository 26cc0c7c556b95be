import { headlinesOf, reportLine } from '../figures/keyFigures.ts';
import { agencyWords } from '../figures/words.ts';
import { fill, type Language } from '../i18n/figures.ts';
import { SHARE_WORDS as WORDS } from '../i18n/share.ts';
import type { ReportEntry } from '../report/entry.ts';
import { agencyAddress } from './addresses.ts';
import { groupByAgency, newestOf } from './coverage.ts';

/** A picture for shared links, by the address of the page that it stands beside. */
interface SocialCard {
  readonly address: string;
  /** The newest report of its agency; null for the site's own. */
  readonly entry: ReportEntry | null;
}

const SITE: SocialCard = { address: '/', entry: null };

const made = new WeakMap<readonly ReportEntry[], ReadonlyMap<string, SocialCard>>();

/** Every such picture: one an agency, and one for all other pages. */
export function socialCards(entries: readonly ReportEntry[]): readonly SocialCard[] {
  return [SITE, ...cardsByAgency(entries).values()];
}

/** The picture of a page: all pages of an agency have the agency's. */
export function cardOf(entries: readonly ReportEntry[], address: string): SocialCard {
  const [, agency = ''] = /^\/(?:agencies|quality)\/([^/]+)\//.exec(address) ?? [];
  return cardsByAgency(entries).get(agency) ?? SITE;
}

/** The language and the address of a picture's folder: an agency's speaks Chinese, with its English name. */
export function cardAddress({ address, entry }: SocialCard, lang: Language): [Language, string] {
  return [entry === null ? lang : 'zh', `${address}og.png`];
}

function cardsByAgency(entries: readonly ReportEntry[]): ReadonlyMap<string, SocialCard> {
  const known = made.get(entries);
  if (known) return known;
  const cards = new Map(
    groupByAgency(entries).map((one): [string, SocialCard] => [
      one.agency.id,
      { address: agencyAddress(one.agency.id), entry: newestOf(one) },
    ]),
  );
  made.set(entries, cards);
  return cards;
}

/** What the picture says, for those who don't see it. */
export function cardText({ entry }: SocialCard, lang: Language): string {
  if (entry === null) return `${WORDS.siteName[lang]} · ${WORDS.cardLine[lang]}`;
  const line = reportLine(entry, fill(WORDS.cardProfile, { year: entry.year }));
  const items = headlinesOf(entry).map(
    ({ label, text, unit, certain }) =>
      `${label[lang]} ${text[lang]}${certain ? ` ${unit[lang]}` : ''}`,
  );
  return [agencyWords(entry.agency)[lang], line[lang], ...items].join(' · ');
}
