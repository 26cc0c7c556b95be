import type { Basis } from '../report/basis.ts';
import type { Scope, Status } from '../report/report.ts';
import type { Bilingual } from '../statute/types.ts';
import type { Tally } from './tally.ts';

/**
 * What a row's value rests on. Beside the statuses of a cell:
 * - `computed`: a measure whose every part is a number
 * - `undefined`: a measure with T = 0 or a part that is no number; its value is null
 * - `in-dispute`: a measure over numbers whose own sum (A1 to A4) does not hold: k and n stand as
 *   printed, the value is null
 * - `small-n`: a measure whose n is under 10: k and n stand, the value is null
 * - `implied`: a figure that is not printed for its year but follows from others that are: from a later
 *   report's prose, or from items and their change
 * - `curated`: uncertain in the source, and read so by a curator; null where read as empty
 * - `not-on-form`: the form of that year has no such cell
 */
export type RowStatus =
  | Status
  | 'computed'
  | 'undefined'
  | 'in-dispute'
  | 'small-n'
  | 'implied'
  | 'curated'
  | 'not-on-form';

/** Values that are not the source's own word: drawn hollow, and never joined to others. */
export const isHollow = ({ status }: Pick<FigureRow, 'status'>): boolean =>
  status === 'implied' || status === 'curated';

/** One mark of a chart, one row of its table, one line of its CSV, one object of its JSON. */
export interface FigureRow {
  /** Unique in the figure: `<agency>/<year>/<series>`, and more where that is not enough. */
  readonly key: string;
  readonly agencyId: string;
  readonly agency: string;
  /** The agency's name in English, or its id where the registry has none. */
  readonly agencyEn: string;
  readonly year: number;
  /** Whose numbers the report gives; numbers of two scopes never share a line, a panel or a group. */
  readonly scope: Scope;
  /** The cell, measure or group of outcomes that the value is of. */
  readonly series: string;
  readonly label: Bilingual;
  /** In `unit`; null where no number is certain. */
  readonly value: number | null;
  readonly unit: string;
  readonly status: RowStatus;
  /** Whether the report was read from its document or typed by a person. */
  readonly basis: Basis;
  /** For shares: the k and n of k/n; null elsewhere. */
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** For `ambiguous`: the readings that satisfy the sums; null stands for an empty place. */
  readonly readings: readonly (number | null)[] | null;
  /** Address of the report page and the cell on it, relative to the site's base. */
  readonly source: string;
}

/** The key of a row, where that is enough to tell it from others. */
export const keyOf = ({
  agencyId,
  year,
  series,
}: Pick<FigureRow, 'agencyId' | 'year' | 'series'>) => `${agencyId}/${year}/${series}`;

/** A break in a series: values on its two sides are not measured alike. */
export interface Break {
  readonly before: number;
  readonly after: number;
  readonly label: Bilingual;
}

/** A number of one report that a note names: the report as `<agency>/<year>`, and the words. */
export interface ReportWords extends Bilingual {
  readonly report: string;
}

/** What among the rows that are shown calls for a note. */
export type NoteRule =
  | { readonly kind: 'status'; readonly status: RowStatus }
  /** Rows that were typed in by hand: all of them, or some. */
  | { readonly kind: 'transcribed'; readonly rows: 'all' | 'some' }
  /** Rows on both sides of a break, whether it is drawn or the numbers join. */
  | { readonly kind: 'break'; readonly before: number; readonly after: number }
  /** Some of the reports; `words` has a `{list}` for those that are shown. */
  | {
      readonly kind: 'reports';
      readonly words: Bilingual;
      readonly list: readonly ReportWords[];
    }
  /** Rows of several panels. */
  | { readonly kind: 'panels' }
  /** Rows of several scopes: the note names the agencies of each. */
  | { readonly kind: 'scopes' };

/** What a reader must know before using the numbers. Without a rule it holds of any of the rows. */
export interface Note extends Bilingual {
  readonly when?: NoteRule;
}

/** How dots are placed along their axis. */
export type ScaleName = 'linear' | 'log';

/** What a reader may choose agencies by, beside their names; the region is in the agency's id. */
export interface AgencyFacets {
  readonly level: string;
  readonly function: string;
}

/** What the report before said in a row's place, and what changed since. */
export interface Before {
  readonly year: number;
  readonly value: number | null;
  readonly status: RowStatus;
  readonly basis: Basis;
  /** Null where either is no plain number. */
  readonly difference: number | null;
  /** Of the base; null where that is under 10, or a break lies between. */
  readonly percent: number | null;
  /** The break between the two, where they are not measured alike. */
  readonly break: Bilingual | null;
}

/** What the parts of a figure of outcomes add to. */
export type Denominator = 'handled' | 'received';

type FigureKind = 'cells' | 'series' | 'outcomes' | 'dots';

/** A figure: its one list of rows is drawn, tabled and downloaded. */
export interface Figure {
  /** Unique on its page; the anchor and the name of its files. */
  readonly id: string;
  readonly kind: FigureKind;
  readonly title: Bilingual;
  /** What the chart shows, in words, for those who don't see it. */
  readonly description: Bilingual;
  readonly unit: Bilingual;
  /** Of its rows; only the published file has it. */
  readonly version?: string;
  readonly rows: readonly FigureRow[];
  readonly breaks: readonly Break[];
  readonly notes: readonly Note[];
  /** Of dots: logarithmic only where the numbers are too far apart for a linear one. */
  readonly scale?: ScaleName;
  /** The peer group of each agency (same level and function): bars are scaled within it. */
  readonly peers: Readonly<Record<string, Bilingual>>;
  /** What the parts of outcomes add to: all handled where nothing is said. */
  readonly whole?: Denominator;
  /** Whether only some of the parts are there: they need not add up to the whole. */
  readonly partial?: boolean;
  /**
   * By the key of a row: the same agency's last report of the same scope; null where every earlier one has
   * another scope, and nothing where there is no earlier one. Only a figure that tells changes has it.
   */
  readonly before?: Readonly<Record<string, Before | null>>;
  /** By agency; only a figure that readers may choose from has them. */
  readonly facets?: Readonly<Record<string, AgencyFacets>>;
  /** What the whole has, by peer group in the order of the form, where the figure has some of its rows alone. */
  readonly tally?: readonly Tally[];
}
