import { findNearCopies } from '../check/findNearCopies.ts';
import type { ReportEntry } from '../report/entry.ts';
import { makeAgency, makeProse } from './makeReport.ts';
import { Random } from './random.ts';

const SIZES = [1000, 2000, 4000];
const SENTENCES = 40;

/** How long the search for near copies takes over so many reports, one in ten a copy. */
export function timeCopies(): string {
  const times = SIZES.map((size) => {
    const entries = Array.from({ length: size }, (_, index) => makeEntry(index));
    const start = performance.now();
    const found = [...findNearCopies(entries).values()].filter((copies) => copies.length > 0);
    return `${size}: ${((performance.now() - start) / 1000).toFixed(2)} s, ${found.length} found`;
  });
  return `near copies among reports of 1,200 characters: ${times.join('; ')}`;
}

function writeSentence(random: Random): string {
  const characters = Array.from({ length: 30 }, () => random.integer(0x4e00, 0x9000));
  return `${String.fromCharCode(...characters)}。`;
}

/** One in ten takes its text from the report before it, but for a few sentences. */
function makeEntry(index: number): ReportEntry {
  const seed = new Random(index % 10 === 9 ? index - 1 : index);
  const text = Array.from({ length: SENTENCES }, () => writeSentence(seed));
  if (index % 10 === 9) text.splice(0, 5, writeSentence(new Random(-index)));
  const agency = makeAgency({ id: `${100_000 + index}-bureau`, name: `${index}` });
  return { agency, year: 2023, report: makeProse([text.join('')]) };
}
