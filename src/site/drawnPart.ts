import { hasAgency, hasRest, partOf } from '../corpus/part.ts';

/** The part of the site whose pages this process draws: the whole, where the variable `PART` names none. */
const PART = partOf(process.env['PART']);

/** Whether it draws what is of no agency. */
export const DRAWS_REST = hasRest(PART);

/** Whether it draws what is of an agency. */
export const drawsAgency = (agencyId: string): boolean => hasAgency(PART, agencyId);
