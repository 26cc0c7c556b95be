import type { Scope } from '../../report/report.ts';
import type { Check } from '../check.ts';

/** D1: title, period and file name give the same year. */
export const YEARS: Check = {
  id: 'D1',
  level: 'error',
  rule: 'year-conflict',
  statements: ({ report: { statedYears } }) => {
    const { title, period, file } = statedYears;
    const years = [title, period, file].filter((year) => year !== null);
    return [
      {
        key: 'year',
        outcome: years.length < 2 ? 'undecided' : new Set(years).size === 1 ? 'holds' : 'fails',
        facts: { title: title ?? '—', period: period ?? '—', file: file ?? '—' },
      },
    ];
  },
};

/**
 * D2: a report comes out after its year, and before the deadline of Art. 49: 31 January for
 * departments, 31 March for whole governments. One that prints no date is undecided.
 */
export const PUBLICATION: Check = {
  id: 'D2',
  level: 'warning',
  rule: 'date-late',
  otherRules: ['date-invalid', 'date-early'],
  statements: ({ report }) => {
    const { publishedOn, publishedOnText, publishedOnPlace, period, year, scope } = report;
    const key = 'date';
    const place = publishedOnPlace ?? undefined;
    const last = period?.to ?? (year === null ? null : `${year}-12-31`);
    if (publishedOn === null && publishedOnText !== null) {
      return [
        { key, outcome: 'fails', rule: 'date-invalid', facts: { text: publishedOnText }, place },
      ];
    }
    if (publishedOn === null || last === null) return [{ key, outcome: 'undecided' }];
    if (publishedOn <= last) {
      const facts = { date: publishedOn, to: last };
      return [{ key, outcome: 'fails', rule: 'date-early', facts, place }];
    }
    const deadline = deadlineAfter(last, scope);
    const facts = { date: publishedOn, deadline };
    return [{ key, outcome: publishedOn > deadline ? 'fails' : 'holds', facts, place }];
  },
};

/** The day by which a report on a period that ends on `last` must be out. */
export function deadlineAfter(last: string, scope: Scope): string {
  return `${Number(last.slice(0, 4)) + 1}-${scope === 'agency' ? '01-31' : '03-31'}`;
}
