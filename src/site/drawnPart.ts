import { hasAgency, hasRest, partOf } from '../corpus/part.ts';

/** The part of the site whose pages this process draws now: the whole, where the variable `PART` names none. */
const part = () => partOf(process.env['PART']);

/** Whether it has what is of no agency. */
export const drawsRest = (): boolean => hasRest(part());

/** Whether it has what is of an agency. */
export const drawsAgency = (agencyId: string): boolean => hasAgency(part(), agencyId);
