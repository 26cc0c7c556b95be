import type { Filled } from './fillForm.ts';
import { fillYears } from './fillYears.ts';
import { type Failure, listFailures, type Said } from './listFailures.ts';
import type { Effect, Prose, Slot, Statement } from './prose.ts';
import { Random } from './random.ts';
import { writeProse } from './writeProse.ts';

/** A kind is named by the check that it is meant to break; it may break others with it. */
export const ERROR_KINDS = ['N1', 'N2', 'N3', 'A1', 'A2', 'A3', 'A4', 'A5', 'A7', 'A8'] as const;
type ErrorKind = (typeof ERROR_KINDS)[number];

/** A report with one error in it. */
interface Planted extends Said {
  readonly kind: ErrorKind;
  /** What was changed: a cell of this year's form, or a number of the prose, and from what to what. */
  readonly where: string;
  readonly was: number;
  readonly is: number;
  /** Every check that must fail now, and no other may. It names `kind` at least once. */
  readonly expected: readonly Failure[];
}

/**
 * A clean report: its form and last year's agree with each other, and its prose with both.
 * No check of `listFailures` fails. To be read with the scope `agency`.
 */
export function makeClean(seed: number): Said {
  const { report, prior } = fillYears(new Random(seed));
  return { report, prior, prose: writeProse(report, prior, seed) };
}

/**
 * Plants one error of a kind into a clean report: one printed number is changed, nothing else.
 * Null where the report has no number to change for this kind: no year before, no such claim.
 * Last year's form stays as it was. The same seed plants the same error.
 */
export function plantError(clean: Said, kind: ErrorKind, seed: number): Planted | null {
  const random = new Random(seed);
  const candidates = shuffle<string | At>(
    kind.startsWith('N') ? listSlots(clean.prose) : listCells(clean.report, kind),
    random,
  );
  for (const candidate of candidates) {
    const planted =
      typeof candidate === 'string'
        ? changeCell(clean, candidate, kind, random)
        : changeSlot(clean, candidate, random);
    const expected = listFailures(planted.said);
    if (expected.some(({ id }) => id === kind)) {
      const { said, where, was, is } = planted;
      return { ...said, kind, where, was, is, expected };
    }
  }
  return null;
}

interface Change {
  readonly said: Said;
  readonly where: string;
  readonly was: number;
  readonly is: number;
}

const ROWS_OF: Readonly<Record<string, RegExp>> = {
  A1: /^requests\.(?:received|carriedOut)@/,
  A2: /^requests\.(?!received|carriedIn|carriedOut)[\w.]+@/,
  A3: /^requests\..*@/,
  A4: /^(?:reconsideration|litigation)\./,
  A5: /^requests\.carriedIn@/,
  A7: /\.priorYearItems$/,
  A8: /^(?:licensing|penalties|coercion|rules|normativeDocuments)\.(?!change|priorYearItems)/,
};

const listCells = ({ values }: Filled, kind: ErrorKind) =>
  [...values.keys()].filter((cell) => ROWS_OF[kind]?.test(cell));

function changeCell(clean: Said, cell: string, kind: ErrorKind, random: Random): Change {
  const was = clean.report.values.get(cell) ?? 0;
  const is = kind === 'A8' ? random.pick([was + 0.5, -was - 1]) : nudge(was, random);
  const values = new Map(clean.report.values).set(cell, is);
  return { said: { ...clean, report: { ...clean.report, values } }, where: cell, was, is };
}

/** Another count near by. */
function nudge(value: number, random: Random): number {
  const step = random.pick([1, 1, 2, 10]);
  return value >= step && random.chance(0.5) ? value - step : value + step;
}

interface At {
  readonly paragraph: number;
  readonly piece: number;
  readonly slot: Slot;
}

function listSlots(prose: Prose): At[] {
  return prose.paragraphs.flatMap(({ pieces }, paragraph) =>
    pieces.flatMap((slot, piece) =>
      typeof slot === 'string' || !slot.isPlantable ? [] : [{ paragraph, piece, slot }],
    ),
  );
}

function changeSlot(clean: Said, { paragraph, piece, slot }: At, random: Random): Change {
  const isPercent = slot.effects.some(({ role }) => role === 'percent');
  const isChange = slot.effects.some(({ role }) => role === 'change');
  // A change stays above nothing, so that its direction stays true.
  const is = isPercent
    ? Number((slot.value + 5).toFixed(2))
    : isChange
      ? slot.value + random.integer(1, 5)
      : nudge(slot.value, random);
  const paragraphs = clean.prose.paragraphs.map((one, at) =>
    at === paragraph
      ? {
          ...one,
          pieces: one.pieces.map((old, index) => (index === piece ? { ...slot, value: is } : old)),
        }
      : one,
  );
  const statements = clean.prose.statements.map((one, at) =>
    slot.effects
      .filter(({ statement }) => statement === at)
      .reduce((now, effect) => say(now, effect, is), one),
  );
  const prose = { paragraphs, statements };
  return { said: { ...clean, prose }, where: `prose ${paragraph}:${piece}`, was: slot.value, is };
}

function say(statement: Statement, { role, part }: Effect, value: number): Statement {
  const signed = (old: number | undefined) => ((old ?? 0) < 0 ? -value : value);
  if (role === 'change') return { ...statement, change: signed(statement.change) };
  if (role === 'percent') return { ...statement, changePercent: signed(statement.changePercent) };
  if (role === 'value') return { ...statement, value };
  const parts = statement.parts?.map((old, at) => (at === part ? value : old)) ?? [];
  return { ...statement, parts };
}

function shuffle<T>(items: readonly T[], random: Random): T[] {
  const left = [...items];
  for (let at = left.length - 1; at > 0; at -= 1) {
    const other = random.integer(0, at);
    [left[at], left[other]] = [left[other] as T, left[at] as T];
  }
  return left;
}
