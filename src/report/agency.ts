import { z } from 'zod';
import { formSchema, SCOPES } from './report.ts';

export const LEVELS = ['national', 'province', 'prefecture', 'county', 'township'] as const;
export const FUNCTIONS = ['government', 'government-office', 'approval-services', 'other'] as const;

/** An agency's id: `<six-digit division code>-<function>`. */
export const AGENCY_ID = /^\d{6}-[a-z][a-z-]*$/;
const agencyId = z.string().regex(AGENCY_ID);

export const agencySchema = z.strictObject({
  /** Never changes. */
  id: agencyId,
  /** Under which its pages stood before: they lead to those that it has now. */
  formerIds: z.array(agencyId).optional(),
  name: z.string(),
  /** For readers of English; the id stands for it where there is none. */
  nameEn: z.string().optional(),
  formerNames: z.array(z.strictObject({ name: z.string(), until: z.iso.date() })),
  aliases: z.array(z.string()),
  divisionCode: z.string().regex(/^\d{6}$/),
  /** Province first. */
  region: z.array(z.string()),
  /** The same in English, name by name. */
  regionEn: z.array(z.string()).optional(),
  level: z.enum(LEVELS),
  function: z.enum(FUNCTIONS),
  /** Whose numbers its reports give where a source says nothing else. */
  scope: z.enum(SCOPES),
});
/** An entry of `content/agencies.json`. */
export type Agency = z.infer<typeof agencySchema>;

export const sourceSchema = z.strictObject({
  agencyName: z.string().optional(),
  title: z.string().optional(),
  year: z.int(),
  form: formSchema,
  publishedOn: z.iso.date().optional(),
  scope: z.enum(SCOPES),
  url: z.url().nullable(),
  /** `transcription`: the figures were copied by hand from the published page. */
  kind: z.enum(['document', 'transcription']),
});
/** What `content/sources.json` knows of a file that the file itself need not say. */
export type Source = z.infer<typeof sourceSchema>;
