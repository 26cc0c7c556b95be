import type { NearCopy } from '../check/check.ts';
import type { Agency } from '../report/agency.ts';
import type { ReportEntry } from '../report/entry.ts';

/** So many agencies of one province are published in one go, however many workers there are. */
const AGENCIES_A_BATCH = 25;

/** Agencies whose files a worker writes in one go. */
export interface Batch {
  /** The two leading digits of their division codes. */
  readonly province: string;
  /** Which of the province's batches this is. */
  readonly number: number;
  readonly agencies: readonly Agency[];
  readonly reports: readonly BatchReport[];
}

export interface BatchReport {
  /** `<agency>/<year>`. */
  readonly id: string;
  /** The reports that its prose is nearly that of; null where it has too little prose. */
  readonly copies: readonly NearCopy[] | null;
}

/** The name of a batch and of the files with its rows, such as `37-0`. */
export const nameBatch = ({ province, number }: Batch): string => `${province}-${number}`;

/** The reports of a corpus in batches, in the order of the entries. */
export function listBatches(
  entries: readonly ReportEntry[],
  copies: ReadonlyMap<ReportEntry, readonly NearCopy[]>,
): readonly Batch[] {
  const groups = [...Map.groupBy(entries, ({ agency }) => agency.id)];
  const provinces = Map.groupBy(groups, ([id]) => id.slice(0, 2));
  return [...provinces].flatMap(([province, agencies]) =>
    Array.from({ length: Math.ceil(agencies.length / AGENCIES_A_BATCH) }, (_, number): Batch => {
      const own = agencies.slice(number * AGENCIES_A_BATCH, (number + 1) * AGENCIES_A_BATCH);
      return {
        province,
        number,
        agencies: own.flatMap(([, reports]) => reports.slice(0, 1).map(({ agency }) => agency)),
        reports: own.flatMap(([, reports]) =>
          reports.map((entry) => ({
            id: `${entry.agency.id}/${entry.year}`,
            copies: copies.get(entry) ?? null,
          })),
        ),
      };
    }),
  );
}
