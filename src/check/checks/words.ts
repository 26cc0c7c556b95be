import { distance } from 'fastest-levenshtein';
import type { Agency } from '../../report/agency.ts';
import { LEVELS } from '../../report/agencyId.ts';
import type { Report } from '../../report/report.ts';
import { cityOfPlace, levelOfPlace, provinceOfPlace } from '../../statute/cities.ts';
import {
  ANY_PLACE,
  LOOKING_BACK,
  PLACE_AT_START,
  PROVINCES,
  PROVINCIAL_ACT,
  REPORTED_DOING,
  WITH_OTHERS,
  YEAR_AT_START,
} from '../../statute/prose.ts';
import { type Check, NOT_APPLICABLE, type Statement } from '../check.ts';
import { listParagraphs, type Paragraph, splitSentences } from '../paragraphs.ts';

/**
 * D3: words that seem to have been left from elsewhere: last year's year where this year is
 * spoken of, another province's act, another place's organ. Each is a question.
 */
export const FOREIGN_WORDS: Check = {
  id: 'D3',
  level: 'note',
  rule: 'words-d3',
  statements: ({ report, agency }) => {
    const paragraphs = listParagraphs(report);
    if (paragraphs.length === 0) return NOT_APPLICABLE;
    const found = paragraphs.flatMap((paragraph) => [
      ...findStaleYears(paragraph, report),
      ...findForeignActs(paragraph, agency),
      ...findForeignOrgans(paragraph, agency),
    ]);
    const statements = found.map(({ quote, line, place }, index): Statement => {
      const before = found.slice(0, index).filter((other) => other.line === line).length;
      const key = `l${line}${before === 0 ? '' : `-${before + 1}`}`;
      return { key, outcome: 'fails', facts: { quote }, place };
    });
    return statements.length > 0 ? statements : [{ key: 'prose', outcome: 'holds' }];
  },
};

interface Found {
  readonly quote: string;
  readonly line: number;
  readonly place: Paragraph['place'];
}

const at = ({ place, line }: Paragraph, quote: string): Found => ({ quote, line, place });

/** "2022年，共收到申请5件" in a report for 2023, where nothing is compared. */
function findStaleYears(paragraph: Paragraph, { year }: Report): Found[] {
  if (year === null) return [];
  const sentences = splitSentences(paragraph.text);
  // Two years side by side are a comparison, whatever stands between them.
  if (sentences.some((sentence) => Number(YEAR_AT_START.exec(sentence)?.[1]) === year)) return [];
  return sentences.flatMap((sentence) => {
    const match = YEAR_AT_START.exec(sentence);
    const isStale =
      Number(match?.[1]) === year - 1 &&
      REPORTED_DOING.test(sentence) &&
      !LOOKING_BACK.test(sentence) &&
      !sentence.includes(String(year));
    return isStale ? [at(paragraph, sentence.slice(0, 60))] : [];
  });
}

function findForeignActs(paragraph: Paragraph, agency: Agency | null): Found[] {
  const own = PROVINCES.find((name) => agency?.region[0]?.startsWith(name));
  if (own === undefined) return [];
  return splitSentences(paragraph.text)
    .filter((sentence) => !WITH_OTHERS.test(sentence))
    .flatMap((sentence) => [...sentence.matchAll(PROVINCIAL_ACT)])
    .filter((match) => match[1] !== own)
    .map(([quote]) => at(paragraph, quote));
}

/**
 * The organ's own kind of name with another place before it: a slip of one character anywhere, or
 * another place's organ where a sentence begins, which is where a report names its own.
 */
function findForeignOrgans(paragraph: Paragraph, agency: Agency | null): Found[] {
  const place = agency?.region.at(-1) ?? '';
  const start = agency?.name.indexOf(place) ?? -1;
  if (!agency || place.length < 3 || start < 0) return [];
  const organ = agency.name.slice(start + place.length);
  if (organ.length < 4) return [];
  return splitSentences(paragraph.text).flatMap((sentence) =>
    findPlaces(sentence, organ).flatMap((index) => {
      const before = sentence.slice(0, index);
      // 供销合作社 is no word of working together.
      if (before.endsWith(place) || WITH_OTHERS.test(sentence.replaceAll(organ, ''))) return [];
      const name = findSlip(before, place) ?? findOther(before, agency);
      return name === null ? [] : [at(paragraph, `${name}${organ}`)];
    }),
  );
}

/** Where a word stands in a text. */
function findPlaces(text: string, word: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    places.push(at);
  }
  return places;
}

/** A name of one character more, less or other than the place's. */
function findSlip(before: string, place: string): string | null {
  const lengths = [place.length, place.length - 1, place.length + 1].filter((one) => one >= 3);
  const names = lengths.map((length) => before.slice(-length));
  return names.find((name) => name.at(-1) === place.at(-1) && distance(name, place) === 1) ?? null;
}

/** The place of another region at the head of a sentence. */
function findOther(before: string, agency: Agency): string | null {
  const name = PLACE_AT_START.exec(before)?.[1];
  if (name === undefined || ANY_PLACE.test(name)) return null;
  const isOwn = agency.region.some((own) => name.endsWith(own) || own.endsWith(name));
  return isOwn || mayLieWithin(name, agency) ? null : name;
}

/** Whether a place may lie within an agency's region: it is lower, and names no other place it lies in. */
function mayLieWithin(name: string, { region, level }: Agency): boolean {
  const [first = '', second] = region;
  if (name.startsWith(region.at(-1) ?? first)) return true;
  if (LEVELS.indexOf(levelOfPlace(name)) <= LEVELS.indexOf(level)) return false;
  const [province, city] = [provinceOfPlace(name), cityOfPlace(name)];
  if (province !== null && level !== 'national' && !first.startsWith(province)) return false;
  return city === null || second === undefined || city === second;
}
