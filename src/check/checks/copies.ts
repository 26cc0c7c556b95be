import { type Check, NOT_APPLICABLE } from '../check.ts';

/** D4: prose that is nearly that of last year's report, or of another agency's. */
export const NEAR_COPIES: Check = {
  id: 'D4',
  level: 'note',
  rule: 'copy-d4',
  statements: ({ copies }) => {
    if (copies === null) return NOT_APPLICABLE;
    if (copies.length === 0) return [{ key: 'prose', outcome: 'holds' }];
    return copies.map(({ agencyId, agency, year, share }) => ({
      key: `${agencyId}-${year}`,
      outcome: 'fails',
      facts: { agencyId, agency, year, percent: Math.round(share * 100) },
    }));
  },
};
