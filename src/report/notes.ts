import { z } from 'zod';
import { textSchema } from './text.ts';

const signed = {
  who: textSchema,
  when: z.iso.date(),
};

/** A curator's reading of a cell that could not be read for certain. */
export const readingSchema = z.strictObject({
  cell: z.string(),
  /** The number read; null where the place is read as empty. */
  value: z.number().nullable(),
  ...signed,
  why: textSchema,
});

/** A curator's remark on what a check found: its letter and its key, as on the quality pages. */
export const remarkSchema = z.strictObject({
  check: z.string(),
  key: z.string(),
  text: textSchema,
  ...signed,
});
export type Remark = z.infer<typeof remarkSchema>;

/** `content/reports/<agency>/<year>.notes.yaml`. */
export const notesSchema = z.strictObject({
  readings: z.array(readingSchema).default([]),
  remarks: z.array(remarkSchema).default([]),
});
export type Notes = z.infer<typeof notesSchema>;
