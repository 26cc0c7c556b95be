import type { Filled } from './fillForm.ts';
import type { Prose } from './prose.ts';
import { ProseBuilder } from './proseBuilder.ts';
import { Random } from './random.ts';
import { writeDisputes } from './sentences/writeCases.ts';
import { writeDecisions, writeDocuments, writeItems } from './sentences/writeDisclosure.ts';
import { writeHandled } from './sentences/writeHandled.ts';
import { writeNoneReceived, writeReceived } from './sentences/writeReceived.ts';
import { countOf, type Writer } from './sentences/writer.ts';
import { writeDistractors } from './writeDistractors.ts';

export { numberOf } from './sentences/writer.ts';

const distract = ({ to, random, report }: Writer) => writeDistractors(to, random, report.year);

/**
 * Writes what a department's report might say in sections one, five and six: some of the figures
 * of its tables, truly, in many phrasings, among other numbers. The same seed gives the same prose.
 *
 * @param report the filled form; its `year` is the report's. The scope to read with is `agency`
 * @param prior the form of the year before, for what is said of changes; null where there is none
 */
export function writeProse(report: Filled, prior: Filled | null, seed: number): Prose {
  const random = new Random(seed);
  const writer: Writer = { report, prior, random, to: new ProseBuilder(random) };
  writer.to.paragraph(1, [
    `${report.year}年，我局认真贯彻落实《中华人民共和国政府信息公开条例》，不断提高公开质量。`,
  ]);
  const topics = [
    ...[writeRequests, writeDisputes, writeDecisions, writeDocuments, writeItems],
    ...[distract, distract],
  ];
  while (topics.length > 0) {
    const [write] = topics.splice(random.integer(0, topics.length - 1), 1);
    if (random.chance(0.85)) write?.(writer);
  }
  return writer.to.finish();
}

function writeRequests(writer: Writer): void {
  const { random, to } = writer;
  if (random.chance(0.3)) to.paragraph(1, ['（二）依申请公开情况']);
  if (countOf(writer, 'requests.received@total') === 0 && random.chance(0.7)) {
    writeNoneReceived(writer);
    return;
  }
  const received = writeReceived(writer);
  const pieces = [...received, ...writeHandled(writer, received.length > 6)];
  if (random.chance(0.3)) {
    const rate = to.noise(90, 100);
    pieces.push('申请内容主要涉及房屋征收、企业资质等方面，答复率', rate, '%。');
  }
  to.paragraph(1, pieces);
}
