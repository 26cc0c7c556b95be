import type { Claim, Place, Scope } from '../../report/report.ts';
import { formOfYear } from '../../statute/forms.ts';
import type { FormId } from '../../statute/types.ts';
import { readParagraph } from './readParagraph.ts';

/** What of the report tells whose numbers its prose gives, and of when. */
interface Reported {
  readonly year: number | null;
  readonly scope: Scope;
  readonly agencyName: string | null;
  readonly form?: FormId;
}

const HEADING = /^[^。，；]{1,30}$/;

/**
 * Reads the figures that prose states, each with the words that state it. Precision before recall:
 * a sentence is read only where all of its words up to the figure are understood.
 */
export function readClaims(
  paragraphs: readonly { readonly text: string; readonly place: Place }[],
  reported: Reported,
): Claim[] {
  const form = reported.form ?? formOfYear(reported.year ?? 0) ?? '2021';
  let heading = '';
  return paragraphs.flatMap(({ text, place }) => {
    const context = { ...reported, form, heading };
    heading = HEADING.test(text) ? text : '';
    return readParagraph(text, context).map((claim): Claim => ({ ...claim, place }));
  });
}
