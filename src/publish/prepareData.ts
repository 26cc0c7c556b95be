import { findNearCopies } from '../check/findNearCopies.ts';
import { noteCopies } from '../corpus/nearCopies.ts';
import { notePublished } from '../corpus/published.ts';
import { readEntries } from '../corpus/readEntries.ts';
import { type Place, publishData } from './publishData.ts';

/** Writes the files of data of a part of the site, and notes for its pages what they tell of them. */
export async function prepareData(place: Place): Promise<void> {
  const entries = readEntries(place.content);
  const copies = findNearCopies(entries);
  noteCopies(copies);
  const published = await publishData(place, { entries, copies });
  if (published !== null) notePublished(published);
}
