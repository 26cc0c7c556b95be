import { SEARCH_NOISE, YEAR_MARK } from '../i18n/searchNoise.ts';

export interface Query {
  /** Names, pinyin and digits of division codes, in the order typed. */
  readonly words: readonly string[];
  readonly years: readonly number[];
}

const YEAR = /^20\d\d$/;
const MARKED_YEAR = new RegExp(`(20\\d\\d)(?:${YEAR_MARK})`, 'gu');
const BEHIND = new RegExp(`(.)(?:${SEARCH_NOISE.join('|')})$`, 'u');

/** Text as it is compared: half width, lower case, no accents; an apostrophe parts nothing. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’]/g, '');
}

/** What a reader asks for. Figures part from what they are typed against; "annual report" says nothing. */
export function parseQuery(text: string): Query {
  const words = fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(MARKED_YEAR, ' $1 ')
    .replace(/(\d)(?=\D)|(\D)(?=\d)/g, '$1$2 ')
    .split(' ')
    .filter((word) => word !== '' && !SEARCH_NOISE.includes(word))
    .map((word) => word.replace(BEHIND, '$1'));
  return {
    words: words.filter((word) => !YEAR.test(word)),
    years: words.filter((word) => YEAR.test(word)).map(Number),
  };
}
