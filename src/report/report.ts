import { z } from 'zod';
import { CELL_IDS } from '../statute/forms.ts';
import { QUANTITIES, type QuantityId } from '../statute/quantities.ts';
import type { FormId } from '../statute/types.ts';
import { BASES } from './basis.ts';
import { readingSchema, remarkSchema } from './notes.ts';

/** Where something stands in a text: the line, and the cell's ordinal in it; both from 1. */
const linePlace = z.strictObject({ line: z.int().positive(), column: z.int().positive() });
/** Where something stands in HTML or Word; all from 1. */
const tablePlace = z.strictObject({
  table: z.int().positive(),
  row: z.int().positive(),
  column: z.int().positive(),
});
/** Where something stands in a PDF: the page, and x, y, width and height in points. */
const pagePlace = z.strictObject({
  page: z.int().positive(),
  box: z.tuple([z.number(), z.number(), z.number(), z.number()]),
});

const placeSchema = z.union([linePlace, tablePlace, pagePlace]);
export type Place = z.infer<typeof placeSchema>;

/**
 * What became of a place on the form.
 * - `reported`: a number is printed there
 * - `blank`: the place is there and is empty; never 0
 * - `mark`: "/", "—", "无" or another mark stands there
 * - `recovered`: damaged, and one reading alone satisfies the form's sums
 * - `ambiguous`: damaged, and several readings satisfy them
 * - `unreadable`: something stands there that is no number and no mark
 * - `missing`: the document lacks the row, the column or the table
 */
export const STATUSES = [
  'reported',
  'blank',
  'mark',
  'recovered',
  'ambiguous',
  'unreadable',
  'missing',
] as const;
const statusSchema = z.enum(STATUSES);
export type Status = z.infer<typeof statusSchema>;

const cellSchema = z
  .strictObject({
    /** The number, in the unit of the cell; null where no number is certain. */
    value: z.number().nullable(),
    status: statusSchema,
    /** As printed, without the white space around it; "" where nothing is. */
    text: z.string(),
    /** Absent where the cell is `missing`. */
    place: placeSchema.optional(),
    /** For `recovered`: which rule left one reading. */
    why: z.string().optional(),
    /** For `ambiguous`: each value that satisfies the sums; null stands for an empty place. */
    readings: z.array(z.number().nullable()).optional(),
    /** A curator's reading, from `<year>.notes.yaml`; `value` and `status` stay those of the reader. */
    curated: readingSchema.omit({ cell: true }).optional(),
  })
  .refine(
    (cell) => (cell.value !== null) === (cell.status === 'reported' || cell.status === 'recovered'),
    'a value is given exactly where the status is reported or recovered',
  );
export type Cell = z.infer<typeof cellSchema>;

const issueSchema = z.strictObject({
  rule: z.string(),
  level: z.enum(['error', 'warning', 'note']),
  facts: z.record(z.string(), z.union([z.string(), z.number()])),
  cells: z.array(z.string()),
  place: placeSchema.optional(),
  /** Of a damaged row: each reading that satisfies the sums, as whole rows; a value for each of `cells`, null for an empty place. */
  readings: z.array(z.array(z.number().nullable())).optional(),
  /** Whether the numbers stand so in the source, or we may have misread. */
  doubt: z.enum(['source', 'reading']).optional(),
});
export type Issue = z.infer<typeof issueSchema>;

const paragraphSchema = z.strictObject({
  kind: z.literal('paragraph'),
  text: z.string(),
  place: placeSchema,
});
const tableSchema = z.strictObject({
  kind: z.literal('table'),
  rows: z.array(z.array(z.strictObject({ text: z.string(), place: placeSchema }))),
  place: placeSchema,
});
const sectionSchema = z.strictObject({
  number: z.int().min(1).max(6),
  title: z.string(),
  blocks: z.array(z.discriminatedUnion('kind', [paragraphSchema, tableSchema])),
});
export type Section = z.infer<typeof sectionSchema>;

/** A figure stated in prose. It has a `cell`, or a `measure` where no one cell is meant. */
const claimSchema = z
  .strictObject({
    cell: z.string().optional(),
    /** A sum of cells, or what the form does not count: a key of `QUANTITIES` in `src/statute`. */
    measure: z.enum(Object.keys(QUANTITIES) as [QuantityId, ...QuantityId[]]).optional(),
    /**
     * Other cells and measures that the same words may mean (办理: received, handled, or answered). Then
     * nobody can say of which the figure is: it is held against none of them alone, and nothing is
     * derived from it.
     */
    mayAlsoBe: z.array(z.string()).optional(),
    /** The year spoken of where it is not the report's: "8 last year". */
    year: z.int().optional(),
    /** The figure stated, in the cell's unit; null where only a change is. */
    value: z.number().nullable(),
    /** "over 700", "1.3万": no exact figure is stated. */
    approximate: z.boolean(),
    /** The change from the prior year that the same sentence states, in the cell's unit. */
    change: z.number().optional(),
    /** The same in percent of the prior year's figure. */
    changePercent: z.number().optional(),
    /** What the sentence lists as making up the figure, in order. */
    parts: z.array(z.strictObject({ label: z.string(), value: z.number() })).optional(),
    quote: z.string(),
    place: placeSchema,
  })
  .refine(
    (claim) => (claim.cell === undefined) !== (claim.measure === undefined),
    'a claim is of a cell or of a measure',
  );
export type Claim = z.infer<typeof claimSchema>;

/** Which of the two forms a report fills in. */
export const formSchema = z.enum(['2019', '2021'] satisfies FormId[]);

export const SCOPES = ['agency', 'region', 'government-and-office', 'unknown'] as const;
export type Scope = (typeof SCOPES)[number];

const isoDate = z.iso.date();

export const reportSchema = z.strictObject({
  /** As the registry has it, else as printed; null where neither is known. */
  agencyName: z.string().nullable(),
  title: z.string().nullable(),
  /** The year reported on; null where the document does not tell. */
  year: z.int().nullable(),
  /** The year that each place gives by itself; null where it gives none. */
  statedYears: z.strictObject({
    title: z.int().nullable(),
    period: z.int().nullable(),
    file: z.int().nullable(),
  }),
  form: formSchema,
  /** Whose numbers they are. */
  scope: z.enum(SCOPES),
  basis: z.enum(BASES),
  publishedOn: isoDate.nullable(),
  /** The date as printed where the document prints one. */
  publishedOnText: z.string().nullable(),
  /** Where that date stands. */
  publishedOnPlace: placeSchema.nullable(),
  period: z.strictObject({ from: isoDate, to: isoDate }).nullable(),
  contact: z.strictObject({
    address: z.string().nullable(),
    postcode: z.string().nullable(),
    phone: z.string().nullable(),
    email: z.string().nullable(),
    website: z.string().nullable(),
  }),
  cells: z.partialRecord(z.enum(CELL_IDS), cellSchema),
  /** What stands before the first section: title, basis, period, contact. */
  preamble: z.array(paragraphSchema),
  sections: z.array(sectionSchema),
  claims: z.array(claimSchema),
  issues: z.array(issueSchema),
  /** A curator's remarks on what the checks found, from `<year>.notes.yaml`. */
  remarks: z.array(remarkSchema),
  source: z.strictObject({
    file: z.string(),
    mediaType: z.string(),
    sha256: z.string(),
    url: z.string().nullable(),
  }),
});
/** One report as read. The schema above is its one definition. */
export type Report = z.infer<typeof reportSchema>;
export type Contact = Report['contact'];
