import { type FunctionId, KINDS } from '../statute/functions.ts';

export const LEVELS = ['national', 'province', 'prefecture', 'county', 'township'] as const;
export const FUNCTIONS = Object.keys(KINDS) as readonly FunctionId[];

/** An agency's id: `<six-digit division code>-<function>`, below the county with the place before the function. */
export const AGENCY_ID = /^\d{6}(?:-[a-z]+)+$/;
