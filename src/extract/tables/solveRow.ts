import {
  addUp,
  listDifferent,
  listPlaces,
  listWithLost,
  listWithoutSurplus,
  type Reading,
  type RowSum,
  satisfies,
  type Token,
  toNumber,
  toValue,
} from './rowReadings.ts';

/** What a row prints, and the form's columns for it. */
export interface RowTokens {
  /** Empty places before the first number, which may be places of the form or not. */
  readonly leading: number;
  /** From the first to the last thing printed. */
  readonly tokens: readonly Token[];
  readonly columns: number;
  /** Whether the row has a label: then what is empty before its values belongs to the label. */
  readonly labelled: boolean;
  /** The columns of amounts of money; the others are counts, which have no fraction. */
  readonly amounts?: readonly number[];
}

/** A reading that satisfies the row's sums. */
export interface Solution {
  readonly reading: Reading;
  /** Whether the lost cell may have stood at several places, at each of which the sums force the same numbers. */
  readonly floating: boolean;
}

/** Digits that run together are tried in at most so many ways. */
const MOST_SPLITS = 200_000;
/** Digits in which several numbers may have run together. */
const RUN = /^\d[\d,.]*$/;
/** A number never begins with a zero, unless it is zero or less than 1. */
const COUNT = /^(?:0|[1-9]\d*|[1-9]\d{0,2}(?:,\d{3})+)$/;
const AMOUNT = /^(?:0|[1-9]\d*|[1-9]\d{0,2}(?:,\d{3})+)(?:\.\d+)?$/;

/**
 * Every way to set a row under its columns with one damage at most that satisfies the row's sums: a
 * surplus cell dropped, two cells joined, a place for a lost one, digits that run together taken
 * apart, or, in a row without label, shifted as a whole.
 */
export function solveRow(row: RowTokens, sums: readonly RowSum[]): Solution[] {
  const solutions = new Map<string, { readonly whole: Reading; readonly candidates: Reading[] }>();
  for (const candidate of listCandidates(row, sums)) {
    if (!hasWholeCounts(candidate, row)) continue;
    const whole = completeReading(candidate, sums);
    if (!whole || !satisfies(whole, sums)) continue;
    const same = solutions.get(whole.join());
    if (same) same.candidates.push(candidate);
    else solutions.set(whole.join(), { whole, candidates: [candidate] });
  }
  return [...solutions.values()].map(({ whole, candidates }) => {
    const [only] = candidates;
    // A place that is known to be lost has no number: nothing is printed there.
    if (only && listDifferent(candidates).length === 1) return { reading: only, floating: false };
    const hasLost = candidates.some((candidate) => candidate.includes('lost'));
    return { reading: whole, floating: hasLost };
  });
}

const fill = <T>(count: number, value: T): T[] => Array<T>(count).fill(value);

function listCandidates(row: RowTokens, sums: readonly RowSum[]): Reading[] {
  const { leading, tokens, columns, labelled } = row;
  const values = tokens.map(toValue);
  // 000 is no number: such digits ran together.
  const isWhole = tokens.every((token) => token === null || !RUN.test(token) || AMOUNT.test(token));
  const lacking = columns - tokens.length;
  if (lacking < 0) return isWhole && lacking === -1 ? listWithoutSurplus(tokens) : [];
  const split = splitDigits(row, sums);
  if (!isWhole) return split;
  if (labelled || leading === 0) {
    if (lacking === 0) return [...split, values];
    return lacking === 1 ? [...split, ...listWithLost(tokens)] : split;
  }
  // Without a label: the empty places before the numbers are places of the form, all or in part; one
  // of them may be lost …
  const shifted = Array.from({ length: Math.min(leading + 1, lacking) + 1 }, (_, shift) => [
    ...fill(shift, null),
    ...values,
    ...fill(lacking - shift, 'lost' as const),
  ]);
  // … or all of them are, and one of the numbers is too many, or lost.
  const places = listPlaces(tokens, columns - leading);
  return [...split, ...shifted, ...places.map((place) => [...fill(leading, null), ...place])];
}

/** Digits that run together taken apart into as many numbers as there are columns. */
function splitDigits(
  { tokens, columns, amounts = [] }: RowTokens,
  sums: readonly RowSum[],
): Reading[] {
  if (tokens.length >= columns || !tokens.every((token) => token === null || RUN.test(token))) {
    return [];
  }
  const ending = Array.from({ length: columns + 1 }, (_, taken) =>
    sums.filter(({ total, parts }) => Math.max(total, ...parts) === taken - 1),
  );
  // How many numbers at most the tokens from each on can give: one a digit.
  const most = tokens.map((_, at) =>
    tokens.slice(at).reduce((sum, token) => sum + (token?.length ?? 1), 0),
  );
  const readings: Reading[] = [];
  const taken: (number | null)[] = [];
  let tries = 0;
  const push = (value: number | null, index: number, rest: string) => {
    taken.push(value);
    // A sum whose places have all been taken must hold.
    if (satisfies(taken, ending[taken.length] ?? [])) take(index, rest);
    taken.pop();
  };
  const take = (index: number, rest: string): void => {
    tries += 1;
    if (tries > MOST_SPLITS) return;
    const token = tokens[index];
    if (rest === '' && token === undefined) {
      if (taken.length === columns) readings.push([...taken]);
    } else if (rest !== '') takeNumbers(index, rest);
    else if (taken.length < columns && token === null) push(null, index + 1, '');
    else take(index + 1, token ?? '');
  };
  const takeNumbers = (index: number, rest: string) => {
    if (taken.length === columns) return;
    const isAmount = amounts.includes(taken.length);
    // Each of the columns behind this one needs a digit.
    const spare = rest.length + (most[index] ?? 0) - (columns - taken.length);
    const longest = /^0\d/.test(rest) ? Math.min(1, 1 + spare) : Math.min(rest.length, 1 + spare);
    for (let length = 1; length <= longest; length += 1) {
      const number = rest.slice(0, length);
      if ((isAmount ? AMOUNT : COUNT).test(number)) {
        push(toNumber(number), index, rest.slice(length));
      }
    }
  };
  take(0, '');
  return tries <= MOST_SPLITS ? readings : [];
}

function hasWholeCounts(reading: Reading, { amounts = [] }: RowTokens): boolean {
  return reading.every(
    (value, at) => amounts.includes(at) || Number.isInteger(value ?? 0) || value === 'lost',
  );
}

/** Gives each lost place the number that a sum forces on it; null where a sum forces one below 0. */
function completeReading(reading: Reading, sums: readonly RowSum[]): Reading | null {
  if (!reading.includes('lost')) return reading;
  const values = [...reading];
  for (const { total, parts } of sums) {
    const places = [total, ...parts].filter((place) => values[place] === 'lost');
    const [place] = places;
    if (place === undefined || places.length > 1) continue;
    const others = [total, ...parts].filter((other) => other !== place);
    if (others.some((other) => typeof values[other] !== 'number')) continue;
    const sum = addUp(
      values,
      parts.filter((part) => part !== place),
    );
    const value = place === total ? sum : (values[total] as number) - sum;
    if (value < 0) return null;
    values[place] = value;
  }
  return values;
}
