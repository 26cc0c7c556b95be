import { getCollection } from 'astro:content';
import type { Failure } from '../report/failure.ts';

/** The files of the corpus that gave no report, in the order of their names. */
export async function loadFailures(): Promise<readonly Failure[]> {
  const failures = await getCollection('failures');
  return failures
    .map(({ data }) => data)
    .sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
}
