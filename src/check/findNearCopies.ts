import type { ReportEntry } from '../report/entry.ts';
import { TEMPLATE_SENTENCE } from '../statute/prose.ts';
import type { NearCopy } from './check.ts';
import { listParagraphs, splitSentences } from './paragraphs.ts';

/** Characters a shingle; long enough that a shared one is hardly chance. */
const SHINGLE = 10;
/** One shingle in so many is kept: those whose hash is divisible by it, the same in every text. */
const SAMPLE = 4;
/** A shingle that so many other agencies use is template text. */
const TEMPLATE_AGENCIES = 8;
/** Texts with fewer kept shingles say too little to be compared. */
const LEAST = 40;
/** From this part of the shorter text on, a report is a near copy. */
const NEAR = 0.6;

/**
 * Reports whose prose is nearly another's: the earlier of two reports, or of the same year. Each
 * text becomes a sample of its shingles, and only texts that share one are compared, so that the
 * work grows with the number of reports and not with its square. Template text is left out:
 * sentences that the notice prescribes, and shingles that many agencies use.
 * @returns for each entry with enough prose its near copies, which may be none.
 */
export function findNearCopies(entries: readonly ReportEntry[]): Map<ReportEntry, NearCopy[]> {
  const texts = entries
    .map((entry) => ({ entry, shingles: sampleShingles(entry) }))
    .filter(({ shingles }) => shingles.length >= LEAST);
  const users = listUsers(texts);
  return new Map(
    texts.map(({ entry, shingles }, index) => {
      const shared = new Map<number, number>();
      for (const shingle of shingles) {
        for (const other of users.get(shingle) ?? []) {
          if (other !== index) shared.set(other, (shared.get(other) ?? 0) + 1);
        }
      }
      const copies = [...shared].flatMap(([other, count]): NearCopy[] => {
        const theirs = texts[other];
        if (!theirs || !comesBefore(theirs.entry, entry)) return [];
        const share = count / Math.min(shingles.length, theirs.shingles.length);
        const { agency, year } = theirs.entry;
        return share >= NEAR ? [{ agencyId: agency.id, agency: agency.name, year, share }] : [];
      });
      return [entry, copies.sort((a, b) => b.share - a.share)];
    }),
  );
}

interface Text {
  readonly entry: ReportEntry;
  /** Each once. */
  readonly shingles: Uint32Array;
}

/**
 * The texts with a shingle, by their places, for each that several have and that is not template text. Most stand in
 * one text alone: so shingles are sorted with the places of their texts, as numbers, and only what is shared becomes
 * a list.
 */
function listUsers(texts: readonly Text[]): ReadonlyMap<number, readonly number[]> {
  const all = new Float64Array(texts.reduce((sum, { shingles }) => sum + shingles.length, 0));
  let filled = 0;
  for (const [index, { shingles }] of texts.entries()) {
    for (const shingle of shingles) {
      all[filled] = shingle * texts.length + index;
      filled += 1;
    }
  }
  all.sort();
  const shingleAt = (at: number) => Math.floor((all[at] ?? 0) / texts.length);
  const users = new Map<number, readonly number[]>();
  for (let from = 0, to = 0; from < all.length; from = to) {
    const shingle = shingleAt(from);
    while (to < all.length && shingleAt(to) === shingle) to += 1;
    if (to - from === 1) continue;
    const list = Array.from(all.subarray(from, to), (one) => one % texts.length);
    const agencies = new Set(list.map((index) => texts[index]?.entry.agency.id));
    if (agencies.size <= TEMPLATE_AGENCIES) users.set(shingle, list);
  }
  return users;
}

/** The same agency's report of the year before; another agency's of the same year or that before. */
function comesBefore(other: ReportEntry, entry: ReportEntry): boolean {
  const years = entry.year - other.year;
  return other.agency.id === entry.agency.id ? years === 1 : years === 0 || years === 1;
}

function sampleShingles({ agency, report }: ReportEntry): Uint32Array {
  const names = [agency.name, ...agency.aliases, ...agency.region];
  const sentences = listParagraphs(report)
    .flatMap((paragraph) => splitSentences(paragraph.text))
    .filter((sentence) => !TEMPLATE_SENTENCE.test(sentence))
    .join('\n');
  const text = names
    .reduce((rest, name) => rest.replaceAll(name, ''), sentences)
    .replace(/[^\p{Script=Han}]/gu, '');
  const kept = new Set<number>();
  for (let start = 0; start + SHINGLE <= text.length; start += 1) {
    const shingle = hash(text, start, start + SHINGLE);
    if (shingle % SAMPLE === 0) kept.add(shingle);
  }
  return Uint32Array.from(kept);
}

/** FNV-1a over a part of a text, 32 bits, with a last mix so that any bits may be sampled by. */
function hash(text: string, from: number, to: number): number {
  let value = 0x811c9dc5;
  for (let at = from; at < to; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  return (value ^ (value >>> 13)) >>> 0;
}
