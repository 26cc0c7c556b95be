/** A stretch of a name that fits what was typed. */
interface NameMatch {
  readonly from: number;
  readonly to: number;
  /** How well: the characters themselves, their full pinyin, their initials, or some of each. */
  readonly kind: 'characters' | 'pinyin' | 'initials' | 'mixed';
}

type Readings = Readonly<Record<string, string>>;

/** What was used of a name's characters: themselves, whole readings, heads of readings. */
interface Used {
  readonly to: number;
  readonly characters: number;
  readonly whole: number;
  readonly heads: number;
}

/**
 * Where a folded word fits a name best: each character stands for itself, for one of its readings,
 * or for the reading's initial; the last may be half typed. Null where it fits nowhere.
 */
export function matchName(name: string, word: string, readings: Readings): NameMatch | null {
  const characters = [...name.toLowerCase()];
  let best: NameMatch | null = null;
  for (const from of characters.keys()) {
    const used = consume(characters, from, word, readings);
    const match = used && { from, to: used.to, kind: kindOf(used) };
    if (match && (!best || ORDER.indexOf(match.kind) < ORDER.indexOf(best.kind))) best = match;
  }
  return best;
}

const ORDER: readonly NameMatch['kind'][] = ['characters', 'pinyin', 'initials', 'mixed'];

function kindOf({ characters, whole, heads }: Used): NameMatch['kind'] {
  if (whole + heads === 0) return 'characters';
  if (heads === 0) return characters === 0 ? 'pinyin' : 'mixed';
  return characters + whole === 0 ? 'initials' : 'mixed';
}

function consume(
  name: readonly string[],
  at: number,
  word: string,
  readings: Readings,
): Used | null {
  if (word === '') return { to: at, characters: 0, whole: 0, heads: 0 };
  const character = name[at];
  if (character === undefined) return null;
  const itself = word.startsWith(character)
    ? consume(name, at + 1, word.slice(character.length), readings)
    : null;
  if (itself) return { ...itself, characters: itself.characters + 1 };
  const known = spellings(character, readings);
  return (
    firstOf(known.whole, (reading) => {
      // Half a reading at the end of the word counts as whole: the reader is still typing it.
      const isWhole = word.startsWith(reading) || (word.length > 1 && reading.startsWith(word));
      const rest = isWhole && consume(name, at + 1, word.slice(reading.length), readings);
      return rest ? { ...rest, whole: rest.whole + 1 } : null;
    }) ??
    firstOf(known.heads, (head) => {
      const rest = word.startsWith(head)
        ? consume(name, at + 1, word.slice(head.length), readings)
        : null;
      return rest && { ...rest, heads: rest.heads + 1 };
    })
  );
}

interface Spellings {
  readonly whole: readonly string[];
  readonly heads: readonly string[];
}

/** Taken apart once a table: a search asks for them at every key and every name. */
const tables = new WeakMap<Readings, Map<string, Spellings>>();

function spellings(character: string, readings: Readings): Spellings {
  const table = tables.get(readings) ?? new Map<string, Spellings>();
  tables.set(readings, table);
  const known = table.get(character);
  if (known) return known;
  const whole = (readings[character] ?? '').split(' ').filter(Boolean);
  const made = { whole, heads: whole.flatMap(headsOf) };
  table.set(character, made);
  return made;
}

/** The initial, and zh, ch and sh as they stand. */
function headsOf(reading: string): string[] {
  const head = reading.slice(0, 1);
  return /^[zcs]h/.test(reading) ? [reading.slice(0, 2), head] : [head];
}

function firstOf<T, R>(items: readonly T[], find: (item: T) => R | null): R | null {
  for (const item of items) {
    const found = find(item);
    if (found) return found;
  }
  return null;
}

/** Whether the characters of a word stand in a name in their order: 台儿庄政府办 for 台儿庄区人民政府办公室. */
export function isSkimmed(name: string, word: string): boolean {
  let at = 0;
  return [...word].every((character) => {
    at = name.indexOf(character, at) + 1;
    return at > 0;
  });
}

/** Where a folded word fits an English name: at the start of one of its words, spaces aside. */
export function matchEnglish(name: string, word: string): { from: number; to: number } | null {
  const lower = name.toLowerCase();
  for (const { index } of lower.matchAll(/[a-z0-9]+/g)) {
    let to = index;
    let typed = 0;
    while (typed < word.length && to < lower.length) {
      if (lower[to] === word[typed]) typed += 1;
      else if (/[a-z0-9]/.test(lower[to] ?? '')) break;
      to += 1;
    }
    if (typed === word.length) return { from: index, to };
  }
  return null;
}
