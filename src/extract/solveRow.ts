/** What a damaged row prints at one place: a number as its digits, or null for an empty place. */
export type Token = string | null;

/** A place of a reading: a number, null for an empty place, or `lost` for one not printed. */
export type Reading = readonly (number | null | 'lost')[];

/** One sum within a row, by position: the total and its parts. */
export interface RowSum {
  readonly total: number;
  readonly parts: readonly number[];
}

export interface DamagedRow {
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

/** At most so many cells too many or too few are put right; beyond that there is no telling. */
const MOST_EDITS = 1;
/** Digits that run together are tried in at most so many ways. */
const MOST_SPLITS = 200_000;
const DIGITS = /^\d+$/;
/** Digits in which several numbers may have run together. */
const RUN = /^\d[\d,.]*$/;
/** A number never begins with a zero, unless it is zero or less than 1. */
const COUNT = /^(?:0|[1-9]\d*|[1-9]\d{0,2}(?:,\d{3})+)$/;
const AMOUNT = /^(?:0|[1-9]\d*|[1-9]\d{0,2}(?:,\d{3})+)(?:\.\d+)?$/;

/** A reading that satisfies the row's sums. */
export interface Solution {
  readonly reading: Reading;
  /** Whether the lost cell may have stood at several places, at each of which the sums force the same numbers. */
  readonly floating: boolean;
}

/**
 * Every way to set a damaged row under its columns that satisfies the row's sums: with surplus
 * cells dropped or joined, with places for lost ones, with digits that run together taken apart,
 * or, in a row without label, shifted as a whole.
 */
export function solveRow(row: DamagedRow, sums: readonly RowSum[]): Solution[] {
  const solutions = new Map<string, Reading[]>();
  for (const candidate of listCandidates(row, sums)) {
    if (!hasWholeCounts(candidate, row)) continue;
    const reading = completeReading(candidate, sums);
    if (!reading || !satisfies(reading, sums)) continue;
    const key = JSON.stringify(reading);
    solutions.set(key, [...(solutions.get(key) ?? []), candidate]);
  }
  return [...solutions].map(([key, candidates]) => {
    const floating = new Set(candidates.map((candidate) => JSON.stringify(candidate))).size > 1;
    const hasLost = candidates.some((candidate) => candidate.includes('lost'));
    // A place that is known to be lost has no number: nothing is printed there.
    const reading = floating ? (JSON.parse(key) as Reading) : (candidates[0] ?? []);
    return { reading, floating: floating && hasLost };
  });
}

/** Every way to take one cell out of a row that has one too many, or to make one of two. */
export function* listWithoutSurplus(tokens: readonly Token[]): Generator<Reading> {
  yield* dropCells(tokens.map(toValue), 1);
  yield* joinCells(tokens);
}

/** Every place at which a row may have lost one cell. */
export function listWithLost(tokens: readonly Token[]): Iterable<Reading> {
  return insertLost(tokens.map(toValue), 1);
}

const toNumber = (digits: string) => Number(digits.replaceAll(',', ''));
const toValue = (token: Token) => (token === null ? null : toNumber(token));
const empty = (count: number): null[] => Array(count).fill(null);
const lost = (count: number): 'lost'[] => Array(count).fill('lost');

function* listCandidates(row: DamagedRow, sums: readonly RowSum[]): Generator<Reading> {
  const { leading, tokens, columns, labelled } = row;
  const values = tokens.map(toValue);
  // 000 is no number: such digits ran together.
  const isWhole = tokens.every((token) => token === null || !RUN.test(token) || AMOUNT.test(token));
  const surplus = tokens.length - columns;
  if (surplus > 0) {
    if (!isWhole) return;
    if (surplus <= MOST_EDITS) yield* listWithoutSurplus(tokens);
    return;
  }
  yield* splitDigits(row, sums);
  if (!isWhole) return;
  if (labelled || leading === 0) {
    if (-surplus <= MOST_EDITS) yield* insertLost(values, -surplus);
    return;
  }
  // Without a label: the empty places before the numbers are places of the form, all or in part …
  for (let shift = 0; shift <= Math.min(leading, -surplus); shift += 1) {
    yield [...empty(shift), ...values, ...lost(columns - shift - values.length)];
  }
  // … or all of them are, and some of the numbers are too many.
  const excess = leading + tokens.length - columns;
  if (excess > 0 && excess <= MOST_EDITS) {
    for (const rest of dropCells(values, excess)) yield [...empty(leading), ...rest];
  }
}

function* dropCells(values: Reading, count: number): Generator<Reading> {
  if (count === 0) {
    yield values;
    return;
  }
  for (let at = 0; at < values.length; at += 1) {
    yield* dropCells([...values.slice(0, at), ...values.slice(at + 1)], count - 1);
  }
}

function* insertLost(values: Reading, count: number): Generator<Reading> {
  if (count === 0) {
    yield values;
    return;
  }
  for (let at = 0; at <= values.length; at += 1) {
    yield* insertLost([...values.slice(0, at), 'lost', ...values.slice(at)], count - 1);
  }
}

/** One number printed as two cells: `10` as `1` and `0`. */
export function* joinCells(tokens: readonly Token[]): Generator<Reading> {
  for (let at = 0; at + 1 < tokens.length; at += 1) {
    const [left, right] = [tokens[at], tokens[at + 1]];
    if (left == null || right == null || !DIGITS.test(left + right) || /^0/.test(left)) continue;
    const joined = [...tokens.slice(0, at), left + right, ...tokens.slice(at + 2)];
    yield joined.map(toValue);
  }
}

/** Digits that run together taken apart into as many numbers as there are columns. */
function* splitDigits(
  { tokens, columns, amounts = [] }: DamagedRow,
  sums: readonly RowSum[],
): Generator<Reading> {
  if (tokens.length >= columns || !tokens.every((token) => token === null || RUN.test(token))) {
    return;
  }
  let tries = 0;
  function* take(index: number, rest: string, taken: Reading): Generator<Reading> {
    tries += 1;
    if (tries > MOST_SPLITS || !holdsSoFar(taken, sums)) return;
    const remaining = columns - taken.length;
    if (rest === '') {
      if (index === tokens.length) {
        if (remaining === 0) yield taken;
        return;
      }
      const token = tokens[index] as Token;
      if (token === null) yield* take(index + 1, '', [...taken, null]);
      else yield* take(index + 1, token, taken);
      return;
    }
    const longest = /^0\d/.test(rest) ? 1 : rest.length;
    for (let length = 1; length <= longest && remaining > 0; length += 1) {
      const number = rest.slice(0, length);
      const form = amounts.includes(taken.length) ? AMOUNT : COUNT;
      if (form.test(number)) yield* take(index, rest.slice(length), [...taken, toNumber(number)]);
    }
  }
  const readings = [...take(0, '', [])];
  if (tries <= MOST_SPLITS) yield* readings;
}

function hasWholeCounts(reading: Reading, { amounts = [] }: DamagedRow): boolean {
  return reading.every(
    (value, at) => amounts.includes(at) || Number.isInteger(value ?? 0) || value === 'lost',
  );
}

/** Whether no sum is broken whose places have all been taken. */
function holdsSoFar(taken: Reading, sums: readonly RowSum[]): boolean {
  return sums.every(
    (sum) => Math.max(sum.total, ...sum.parts) >= taken.length || satisfies(taken, [sum]),
  );
}

/** Gives each lost place the number that a sum forces on it; null where a sum forces one below 0. */
function completeReading(reading: Reading, sums: readonly RowSum[]): Reading | null {
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

function addUp(values: Reading, places: readonly number[]): number {
  return places.reduce((sum, place) => {
    const value = values[place];
    return sum + (typeof value === 'number' ? value : 0);
  }, 0);
}

/** A sum with an unknown part holds as long as the known parts don't exceed the total. */
export function satisfies(reading: Reading, sums: readonly RowSum[]): boolean {
  return sums.every(({ total, parts }) => {
    const stated = reading[total];
    const known = addUp(reading, parts);
    if (typeof stated !== 'number') return true;
    const whole = parts.every((part) => typeof reading[part] === 'number');
    return whole ? known === stated : known <= stated;
  });
}
