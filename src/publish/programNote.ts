import { z } from 'zod';

/** A page's style sheets, linked or inline, and in what order they stand. */
export const stylesSchema = z.object({
  styles: z.array(
    z.object({
      depth: z.number(),
      order: z.number(),
      sheet: z.union([
        z.object({ type: z.literal('external'), src: z.string() }),
        z.object({ type: z.literal('inline'), content: z.string() }),
      ]),
    }),
  ),
});

/** What the modules that draw pages are told before they begin. */
export const programSchema = z.strictObject({
  /** By the builder's key of a page. */
  styles: z.array(z.tuple([z.string(), stylesSchema.shape.styles])),
});
export type ProgramNote = z.infer<typeof programSchema>;
