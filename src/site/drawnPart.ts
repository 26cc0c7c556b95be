import { agencyAt, hasAgency, hasRest, isDrawn, partOf } from '../corpus/part.ts';

/** The part of the site whose pages this process draws: the whole, where the variable `PART` names none. */
const PART = partOf(process.env['PART']);

/** Whether it draws what is of no agency. */
export const DRAWS_REST = hasRest(PART);

/** Whether it draws what is of an agency. */
export const drawsAgency = (agencyId: string): boolean => hasAgency(PART, agencyId);

/** Whether it draws a page or file, by its address from `/`. */
export const drawsAddress = (address: string): boolean => isDrawn(PART, address);

/** The order in which pages are drawn: those of one agency follow each other, since they are made from the same. */
export function compareAddresses(a: string, b: string): number {
  const [first, second] = [agencyAt(a) ?? '', agencyAt(b) ?? ''];
  return first < second ? -1 : first > second ? 1 : 0;
}
