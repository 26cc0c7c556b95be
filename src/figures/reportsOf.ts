import type { ReportEntry } from '../report/entry.ts';

const made = new WeakMap<readonly ReportEntry[], ReadonlyMap<string, readonly ReportEntry[]>>();

/** Reports by their agency, in their order; made once, since every page asks for some. */
export function byAgency(
  entries: readonly ReportEntry[],
): ReadonlyMap<string, readonly ReportEntry[]> {
  const known = made.get(entries) ?? Map.groupBy(entries, ({ agency }) => agency.id);
  made.set(entries, known);
  return known;
}

/** The reports of one agency. */
export function reportsOf(
  entries: readonly ReportEntry[],
  agencyId: string,
): readonly ReportEntry[] {
  return byAgency(entries).get(agencyId) ?? [];
}
