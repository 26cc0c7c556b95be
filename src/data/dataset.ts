import { fill } from '../i18n/both.ts';
import { SHARE_WORDS } from '../i18n/share.ts';
import { DATASET_WORDS as WORDS } from '../i18n/tables.ts';
import type { Agency } from '../report/agency.ts';
import type { Cited } from '../share/cite.ts';
import type { Lang } from '../statute/types.ts';
import type { DataFile, Edition } from './dataFile.ts';
import { LICENCE } from './licence.ts';

/** A file as schema.org names it. */
interface Download {
  readonly name: string;
  readonly address: string;
  readonly mediaType: string;
}

interface Subject {
  readonly name: string;
  readonly description: string;
  /** The page that shows it; its `@id` as well. */
  readonly page: string;
  readonly years: readonly number[];
  readonly place: string;
  readonly downloads: readonly Download[];
}

/** The whole of the data, to be cited; `page` is the address of the data page, null where nobody knows it. */
export function citedAs({ version, date }: Edition, page: string | null): Cited {
  const edition = fill(SHARE_WORDS.edition, { version });
  return { title: WORDS.cited, edition, released: date, address: page, key: '/data/' };
}

/** The whole of the data as a schema.org Dataset. */
export function wholeDataset(
  { corpus, version, date }: Edition,
  files: readonly DataFile[],
  page: string,
  lang: Lang,
): object {
  const wanted = files.filter(
    ({ format, isPart }) => !isPart && (format === 'csv' || format === 'jsonl' || format === 'zip'),
  );
  return {
    ...describe(corpus.root, lang, {
      name: WORDS.name[lang],
      description: `${WORDS.description[lang]}${WORDS.licence[lang]}`,
      page,
      years: corpus.entries.map(({ year }) => year),
      place: WORDS.country[lang],
      downloads: wanted.map(({ path, mediaType }) => ({
        name: path,
        address: `${corpus.root}data/${path}`,
        mediaType,
      })),
    }),
    version,
    ...(date ? { dateModified: date } : {}),
    keywords: WORDS.keywords[lang].split(','),
  };
}

/** The data of one agency, as part of the whole. */
export function agencyDataset(
  root: string,
  agency: Agency,
  years: readonly number[],
  page: string,
  downloads: readonly Download[],
  lang: Lang,
): object {
  const span = fill(WORDS.agency, { agency: agency.name, years: spanText(years, '–') });
  return {
    ...describe(root, lang, {
      name: `${agency.name} · ${WORDS.name[lang]}`,
      description: span[lang],
      page,
      years,
      place: agency.region.join(''),
      downloads,
    }),
    isPartOf: { '@type': 'Dataset', '@id': `${root}data/`, name: WORDS.name[lang] },
  };
}

function describe(root: string, lang: Lang, subject: Subject) {
  const first = Math.min(...subject.years);
  const last = Math.max(...subject.years);
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': subject.page,
    url: subject.page,
    name: subject.name,
    description: subject.description,
    license: LICENCE.path,
    isAccessibleForFree: true,
    inLanguage: lang === 'zh' ? 'zh-CN' : 'en',
    creator: { '@type': 'Organization', name: WORDS.creator[lang], url: root },
    temporalCoverage: `${first}-01-01/${last}-12-31`,
    spatialCoverage: { '@type': 'Place', name: subject.place },
    distribution: subject.downloads.map(({ name, address, mediaType }) => ({
      '@type': 'DataDownload',
      name,
      contentUrl: address,
      encodingFormat: mediaType,
    })),
  };
}

function spanText(years: readonly number[], dash: string): string {
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return first === last ? String(first) : `${first}${dash}${last}`;
}
