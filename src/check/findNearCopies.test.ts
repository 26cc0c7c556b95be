import { expect, test } from 'vitest';
import type { ReportEntry } from '../report/entry.ts';
import { makeAgency, makeProse } from '../testing/makeReport.ts';
import { Random } from '../testing/random.ts';
import { findNearCopies } from './findNearCopies.ts';

/** Sentences of characters that mean nothing. */
function writeText(seed: number, sentences = 40): string {
  const random = new Random(seed);
  const sentence = () =>
    Array.from({ length: 30 }, () => String.fromCharCode(random.integer(0x4e00, 0x9000))).join('');
  return Array.from({ length: sentences }, () => `${sentence()}。`).join('');
}

function entryOf(id: string, year: number, text: string): ReportEntry {
  const agency = makeAgency({ id: `370405-${id}`, name: id });
  return { agency, year, report: makeProse([text], { year }) };
}

const copiesOf = (entries: readonly ReportEntry[]) =>
  [...findNearCopies(entries)].flatMap(([{ agency, year }, copies]) =>
    copies.map((copy) => `${agency.name} ${year} ← ${copy.agency} ${copy.year}`),
  );

test('a text that changes one sentence in five is a near copy; another text is not', () => {
  const text = writeText(1);
  const changed = text
    .split('。')
    .map((sentence, index) => (index % 5 === 0 ? writeText(index + 9, 1) : sentence))
    .join('。');
  expect(
    copiesOf([
      entryOf('a', 2022, text),
      entryOf('a', 2023, changed),
      entryOf('b', 2023, writeText(2)),
    ]),
  ).toEqual(['a 2023 ← a 2022']);
});

test('another agency’s report counts, of the same year or the one before', () => {
  const text = writeText(3);
  expect(
    copiesOf([entryOf('a', 2020, text), entryOf('b', 2021, text), entryOf('c', 2023, text)]),
  ).toEqual(['b 2021 ← a 2020']);
});

test('numbers and the names of the place do not hide a copy', () => {
  const text = writeText(4);
  const named = text.replaceAll('。', '，台儿庄区共12件。');
  expect(copiesOf([entryOf('a', 2022, text), entryOf('b', 2022, named)])).toHaveLength(2);
});

test('sentences that the notice prescribes are left out', () => {
  const template = writeText(5).replaceAll('。', '，见中华人民共和国政府信息公开条例。');
  expect(
    copiesOf([
      entryOf('a', 2022, template + writeText(6)),
      entryOf('b', 2022, template + writeText(7)),
    ]),
  ).toEqual([]);
});

test('a text that many agencies use is template text', () => {
  const text = writeText(8);
  const many = Array.from({ length: 12 }, (_, index) => entryOf(`agency-${index}`, 2023, text));
  expect(copiesOf(many)).toEqual([]);
});

test('a text too short to tell is compared with none', () => {
  const short = entryOf('a', 2023, writeText(9, 2));
  expect(findNearCopies([short]).has(short)).toBe(false);
});
