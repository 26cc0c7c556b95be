import { findNearCopies } from '../check/findNearCopies.ts';
import { noteCopies } from '../corpus/nearCopies.ts';
import { notePublished } from '../corpus/published.ts';
import { readEntries } from '../corpus/readEntries.ts';
import { type Place, type PublishedData, publishData } from './publishData.ts';

/** Writes the files of data of a part of the site, and notes for its pages what they tell of them. */
export async function prepareData(place: Place): Promise<PublishedData> {
  const entries = readEntries(place.content);
  const copies = findNearCopies(entries);
  noteCopies(copies);
  const data = await publishData(place, { entries, copies });
  if (data.published !== null) notePublished(data.published);
  return data;
}
