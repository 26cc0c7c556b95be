import { headlinesOf, reportLine } from '../figures/keyFigures.ts';
import { agencyWords } from '../figures/words.ts';
import { fill, type Language } from '../i18n/figures.ts';
import { SHARE_WORDS as WORDS } from '../i18n/share.ts';
import type { ReportEntry } from '../report/entry.ts';
import { agencyAddress, reportAddress } from './addresses.ts';
import { groupByAgency, newestOf } from './coverage.ts';

/** A picture for shared links, by the address of the page that it stands beside. */
interface SocialCard {
  readonly address: string;
  readonly kind: 'report' | 'profile' | 'site';
  /** Of which report; null for the site's own. */
  readonly entry: ReportEntry | null;
}

const SITE: SocialCard = { address: '/', kind: 'site', entry: null };

/** Every such picture: one a report, one an agency, and one for all other pages. */
export function socialCards(entries: readonly ReportEntry[]): readonly SocialCard[] {
  return [
    SITE,
    ...groupByAgency(entries).map(
      (one): SocialCard => ({
        address: agencyAddress(one.agency.id),
        kind: 'profile',
        entry: newestOf(one),
      }),
    ),
    ...entries.map(
      (entry): SocialCard => ({
        address: reportAddress(entry.agency.id, entry.year),
        kind: 'report',
        entry,
      }),
    ),
  ];
}

/** The picture of a page: a report's source and checks have the report's. */
export function cardOf(entries: readonly ReportEntry[], address: string): SocialCard {
  const [, agency, year] = /^\/(?:agencies|quality)\/([^/]+)\/(?:(\d{4})\/)?/.exec(address) ?? [];
  const own = entries.filter((entry) => entry.agency.id === agency);
  const wanted =
    year === undefined ? agencyAddress(agency ?? '') : `${agencyAddress(agency ?? '')}${year}/`;
  return own.length === 0
    ? SITE
    : (socialCards(own).find((card) => card.address === wanted) ?? SITE);
}

/** What the picture says, for those who don't see it. */
export function cardText({ kind, entry }: SocialCard, lang: Language): string {
  if (entry === null) return `${WORDS.siteName[lang]} · ${WORDS.cardLine[lang]}`;
  const words = kind === 'report' ? WORDS.cardReport : WORDS.cardProfile;
  const line = reportLine(entry, fill(words, { year: entry.year }));
  const items = headlinesOf(entry).map(
    ({ label, text, unit, certain }) =>
      `${label[lang]} ${text[lang]}${certain ? ` ${unit[lang]}` : ''}`,
  );
  return [agencyWords(entry.agency)[lang], line[lang], ...items].join(' · ');
}
