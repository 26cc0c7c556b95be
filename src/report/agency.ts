import { z } from 'zod';
import { type FunctionId, KINDS } from '../statute/functions.ts';
import { AGENCY_ID, LEVELS } from './agencyId.ts';
import { formSchema, SCOPES } from './report.ts';
import { textSchema } from './text.ts';

export { AGENCY_ID, LEVELS };
export const FUNCTIONS = Object.keys(KINDS) as readonly FunctionId[];

const agencyId = z
  .string()
  .max(100)
  .regex(
    AGENCY_ID,
    'must be six digits, a hyphen and a function, such as 370405-approval-services',
  );

export const agencySchema = z.strictObject({
  /** Never changes. */
  id: agencyId,
  /** Under which its pages stood before: they lead to those that it has now. */
  formerIds: z.array(agencyId).optional(),
  name: textSchema,
  /** For readers of English; the id stands for it where there is none. */
  nameEn: textSchema.optional(),
  formerNames: z.array(z.strictObject({ name: textSchema, until: z.iso.date() })),
  aliases: z.array(textSchema),
  divisionCode: z.string().regex(/^\d{6}$/),
  /** Province first. */
  region: z.array(textSchema),
  /** The same in English, name by name. */
  regionEn: z.array(textSchema).optional(),
  level: z.enum(LEVELS),
  function: z.enum(FUNCTIONS),
  /** Whose numbers its reports give where a source says nothing else. */
  scope: z.enum(SCOPES),
});
/** An entry of `content/agencies.json`. */
export type Agency = z.infer<typeof agencySchema>;

/** Where a report is published: nothing that a browser would run. */
export const webAddressSchema = z.url({
  protocol: /^https?$/,
  error: 'must be an http or https address',
});

/** What a report may contradict of the place where it is filed. */
export const CONTRADICTIONS = ['year', 'agency'] as const;
export type Contradiction = (typeof CONTRADICTIONS)[number];

export const sourceSchema = z.strictObject({
  agencyName: textSchema.optional(),
  title: textSchema.optional(),
  year: z.int(),
  form: formSchema,
  publishedOn: z.iso.date().optional(),
  scope: z.enum(SCOPES),
  url: webAddressSchema.nullable(),
  /** `transcription`: the figures were copied by hand from the published page. */
  kind: z.enum(['document', 'transcription']),
  /** What the report contradicts of its place, and is published with all the same. */
  accepted: z.array(z.enum(CONTRADICTIONS)).optional(),
  /** The files that stood here before, oldest first, each with the day on which it was replaced. */
  replaced: z
    .array(z.strictObject({ sha256: z.string().regex(/^[0-9a-f]{64}$/), on: z.iso.date() }))
    .optional(),
});
/** What `content/sources.json` knows of a file that the file itself need not say. */
export type Source = z.infer<typeof sourceSchema>;

/** Longest name of a folder, in bytes, on the systems that sites stand on. */
const LONGEST_FOLDER = 255;

/** Whether pages can stand under a former name: it must do as the name of a folder and in an address. */
export function canBeFolder(name: string): boolean {
  const isPlain = !/[\\/:*?"<>|%#]|^[.\s]|[.\s]$/.test(name);
  return isPlain && new TextEncoder().encode(name).length <= LONGEST_FOLDER;
}
