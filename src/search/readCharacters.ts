import { pinyin } from 'pinyin-pro';
import { soundOf } from './soundOf.ts';

const HAN_RUNS = /\p{Script=Han}+/gu;
const OPTIONS = { toneType: 'none', type: 'array', v: true } as const;

/**
 * How the characters of these names are read: as they are in each name, and by themselves. A
 * character with several readings (长, 行, 六) is found by each that some name gives it.
 */
export function readCharacters(names: readonly string[]): Record<string, string> {
  const readings = new Map<string, Set<string>>();
  for (const run of names.flatMap((name) => name.match(HAN_RUNS) ?? [])) {
    const inName = pinyin(run, OPTIONS);
    for (const [index, character] of [...run].entries()) {
      const known = readings.get(character) ?? new Set(pinyin(character, OPTIONS));
      known.add(inName[index] ?? '');
      readings.set(character, known);
    }
  }
  const table = [...readings].map(([character, known]): [string, string] => [
    character,
    [...new Set([...known].flatMap(spell))].sort().join(' '),
  ]);
  return Object.fromEntries(table.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * The characters in use, simplified and traditional, by how they sound: so that one that no name
 * has leads to one that sounds like it. Only the sounds of these readings.
 */
export function readSounds(readings: Readonly<Record<string, string>>): Record<string, string> {
  const sounds = new Map<string, string>();
  const known = Object.values(readings).flatMap((all) => all.split(' ').filter(Boolean));
  for (const sound of known.map(soundOf).sort()) sounds.set(sound, '');
  for (const character of listCharacters()) {
    const read = pinyin(character, { ...OPTIONS, multiple: true });
    for (const sound of new Set(read.map(soundOf))) {
      const others = sounds.get(sound);
      if (others !== undefined) sounds.set(sound, others + character);
    }
  }
  return Object.fromEntries(sounds);
}

/** Those of GB 2312, and of the first level of Big5. */
function listCharacters(): string[] {
  const gb = decode('gbk', [0xb0, 0xf7], [0xa1, 0xfe]);
  const big5 = decode('big5', [0xa4, 0xc6], [0x40, 0xfe]);
  return [...new Set([...gb, ...big5])].filter((one) => /\p{Script=Han}/u.test(one)).sort();
}

/** What the pairs of bytes within two ranges stand for. */
function decode(encoding: string, first: readonly number[], second: readonly number[]): string {
  const range = ([from = 0, to = 0]: readonly number[]) =>
    Array.from({ length: to - from + 1 }, (_, at) => from + at);
  const decoder = new TextDecoder(encoding);
  const pairs = range(first).flatMap((one) => range(second).map((two) => [one, two]));
  return pairs.map((pair) => decoder.decode(Uint8Array.from(pair))).join('');
}

/** lü is typed lv, and lu where no v comes to mind. */
function spell(reading: string): string[] {
  if (!/^[a-z]+$/.test(reading)) return [];
  return reading.includes('v') ? [reading, reading.replace('v', 'u')] : [reading];
}
