import { z } from 'zod';

/** Controls, and what Unicode never assigns: no part of a name, and XML can't hold them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it finds
const NO_TEXT = /[\u0000-\u001f\u007f-\u009f]|\p{Noncharacter_Code_Point}|\p{Surrogate}/gu;

/** One line of words that a person wrote: what is no text is left out of it. */
export const textSchema = z
  .string()
  .transform((text) => text.replace(NO_TEXT, ''))
  .pipe(z.string().min(1));
