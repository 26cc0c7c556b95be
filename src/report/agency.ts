import { z } from 'zod';
import { SCOPES } from './report.ts';

export const LEVELS = ['national', 'province', 'prefecture', 'county', 'township'] as const;
export const FUNCTIONS = ['government', 'government-office', 'approval-services', 'other'] as const;

const agencyId = z.string().regex(/^\d{6}-[a-z][a-z-]*$/);

export const agencySchema = z.strictObject({
  /** `<six-digit division code>-<function>`; never changes. */
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
  form: z.enum(['2019', '2021']),
  publishedOn: z.iso.date().optional(),
  scope: z.enum(SCOPES),
  url: z.url().nullable(),
  /** `transcription`: the figures were copied by hand from the published page. */
  kind: z.enum(['document', 'transcription']),
});
/** What `content/sources.json` knows of a file that the file itself need not say. */
export type Source = z.infer<typeof sourceSchema>;
