import type { NearCopy } from '../check/check.ts';
import { WHOLE } from '../corpus/part.ts';
import type { ReportEntry } from '../report/entry.ts';
import { listBatches, nameBatch } from './batches.ts';
import { forgetOthers } from './keptBatches.ts';
import type { BatchResult } from './publishBatch.ts';
import type { Place } from './publishData.ts';
import { runBatches } from './runBatches.ts';
import { hashSiteCode } from './siteCode.ts';

/** What workers make of some reports, batch by batch. */
export interface BatchRun {
  readonly results: AsyncGenerator<BatchResult>;
  /** The key of every batch so far, by its name. */
  readonly batches: Readonly<Record<string, string>>;
  /** Paths of files so far that were not written: they are those of the last site. */
  readonly keptFiles: readonly string[];
}

/** Has the batches of some reports made; workers begin with the first result that is asked for. */
export function startBatches(
  entries: readonly ReportEntry[],
  copies: ReadonlyMap<ReportEntry, readonly NearCopy[]>,
  { content, out, root, part = WHOLE, kept }: Place,
): BatchRun {
  const all = listBatches(entries, copies);
  const batches: Record<string, string> = {};
  const keptFiles: string[] = [];
  const tasks = all.map((batch) => {
    const last = kept?.last?.batches[nameBatch(batch)] ?? null;
    const keeping = kept ? { folder: kept.folder, code: hashSiteCode(), last } : null;
    return { batch, content, out, root, part, kept: keeping };
  });
  async function* results() {
    for await (const result of runBatches(tasks)) {
      if (result.key !== null) batches[result.name] = result.key;
      keptFiles.push(...result.keptFiles);
      yield result;
    }
    if (kept) forgetOthers(kept.folder, all.map(nameBatch));
  }
  return { results: results(), batches, keptFiles };
}
