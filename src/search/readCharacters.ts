import { pinyin } from 'pinyin-pro';

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

/** lü is typed lv, and lu where no v comes to mind. */
function spell(reading: string): string[] {
  if (!/^[a-z]+$/.test(reading)) return [];
  return reading.includes('v') ? [reading, reading.replace('v', 'u')] : [reading];
}
