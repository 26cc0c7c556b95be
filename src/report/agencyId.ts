export const LEVELS = ['national', 'province', 'prefecture', 'county', 'township'] as const;

/** An agency's id: `<six-digit division code>-<function>`, below the county with the place before the function. */
export const AGENCY_ID = /^\d{6}(?:-[a-z]+)+$/;
