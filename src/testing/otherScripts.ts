import { listTraditional } from '../extract/simplify.ts';
import { type Change, mapTexts, mapValues } from './printed.ts';
import { writeNumeral } from './writeNumeral.ts';

/** The radical that looks like a character, where there is one: 行 and ⾏. */
const RADICALS = new Map(
  Array.from({ length: 0x2fd6 - 0x2f00 }, (_, at) => String.fromCharCode(0x2f00 + at))
    .map((radical): [string, string] => [radical.normalize('NFKC'), radical])
    .concat([
      ['民', '⺠'],
      ['长', '⻓'],
      ['门', '⻔'],
      ['页', '⻚'],
      ['见', '⻅'],
      ['贝', '⻉'],
    ]),
);
const replaceEach = (text: string, replacements: ReadonlyMap<string, string>) =>
  [...text].map((character) => replacements.get(character) ?? character).join('');

/** One traditional character for each simplified one; the list has the usual one first. */
const TRADITIONAL = new Map([...listTraditional()].reverse().map(([from, to]) => [to, from]));
const READINGS = ['xiàng', 'shù', 'jiàn', 'kāi', 'zé', 'lǜ', 'guó', 'dòng', 'è'];

/** The same words and numbers in other characters. */
export const OTHER_SCRIPTS = {
  radicals: (printed) => mapTexts(printed, (text) => replaceEach(text, RADICALS)),
  'traditional characters': (printed, random) => {
    const isByWord = random.chance(0.3);
    const write = (text: string) =>
      replaceEach(isByWord ? text.replaceAll('文件', '檔案') : text, TRADITIONAL);
    return mapTexts(printed, write);
  },
  'traditional characters with readings': (printed, random) =>
    mapTexts(printed, (text) =>
      [...text]
        .map((character) => {
          const written = TRADITIONAL.get(character);
          return written === undefined ? character : `${written}(${random.pick(READINGS)})`;
        })
        .join(''),
    ),
  'zeros as characters': (printed, random) => {
    const zero = random.pick(['〇', '零', '○', 'Ｏ']);
    return mapValues(printed, (value) => (value.text === '0' ? { ...value, text: zero } : value));
  },
  // One numeral alone, such as 十, may be a dash or a piece of an upright label.
  'Chinese numerals': (printed) =>
    mapValues(printed, (value) =>
      /^(?!10$)[1-9]\d{1,3}$/.test(value.text)
        ? { ...value, text: writeNumeral(Number(value.text)) }
        : value,
    ),
  'soft hyphens and thin spaces': (printed, random) =>
    mapValues(printed, (value) => ({
      ...value,
      text: /^\d{4,}$/.test(value.text)
        ? value.text.replace(/\B(?=(\d{3})+$)/g, random.pick(['\u202f', '\u2009', '\u00a0']))
        : value.text.replace(/(?<=\d)(?=\d)/g, random.pick(['\u00ad', '\u200b', '\ufeff', ''])),
    })),
} as const satisfies Record<string, Change>;
