import { writeWithChange } from './writeChange.ts';
import { writeList } from './writeList.ts';
import { countOf, figureOf, type Piece, type Writer } from './writer.ts';

/** Reconsiderations and lawsuits. */
export function writeDisputes(writer: Writer): void {
  const { random, to } = writer;
  const cause = random.pick([
    '因政府信息公开引起的',
    '因依申请公开引发的',
    '因政府信息公开工作被申请',
    '政府信息公开',
  ]);
  const arisen = random.pick(['', '发生', '收到']);
  const isNone = countOf(writer, 'reconsideration.total') + countOf(writer, 'litigation') === 0;
  if (isNone) writeNone(writer);
  else to.paragraph(1, SAYINGS[random.integer(0, 3)]?.(writer, cause, arisen) ?? []);
}

function writeNone({ random, report, to }: Writer): void {
  to.state({ cell: 'reconsideration.total', value: 0 });
  to.state({ measure: 'litigation', value: 0 });
  to.paragraph(1, [
    random.pick(['全年', '本年度', `${report.year}年，我局`]),
    random.pick(['未发生', '没有发生', '未出现', '无']),
    random.pick(['因政府信息公开引起的', '因政府信息公开引发的']),
    random.pick([
      '行政复议、行政诉讼',
      '行政复议和行政诉讼',
      '行政复议、诉讼',
      '行政复议或行政诉讼案件',
    ]),
    random.pick(['。', '情况。', '，']),
  ]);
}

type Saying = (writer: Writer, cause: string, arisen: string) => Piece[];

const SAYINGS: readonly Saying[] = [writeSum, writeEach, writeBlocks, writeBoth];

function writeSum(writer: Writer, cause: string): Piece[] {
  const figure = figureOf(writer, 'disputes', countOf(writer, 'disputes') > 10);
  const because = cause.replace(/被申请$/, '引起的');
  return ['全年', because, '行政复议和行政诉讼案件共', figure, '件。'];
}

function writeEach(writer: Writer, cause: string, arisen: string): Piece[] {
  return [
    ...[arisen, cause, '行政复议', writer.random.pick(['', '案件'])],
    ...writeWithChange(writer, 'reconsideration.total', '件'),
    '；行政诉讼',
    ...writeWithChange(writer, 'litigation', '件'),
    '。',
  ];
}

function writeBlocks(writer: Writer, cause: string): Piece[] {
  return [
    ...[cause, '行政复议'],
    ...writeBlock(writer, 'reconsideration'),
    '。政府信息公开行政诉讼中，未经复议直接起诉',
    ...writeBlock(writer, 'litigation.direct'),
    '；复议后起诉',
    ...writeBlock(writer, 'litigation.afterReconsideration'),
    '。',
  ];
}

function writeBoth(writer: Writer, cause: string, arisen: string): Piece[] {
  const reconsideration = figureOf(writer, 'reconsideration.total');
  const litigation = figureOf(writer, 'litigation');
  return ['本年度', arisen, cause, '行政复议', reconsideration, '件、行政诉讼', litigation, '件。'];
}

const OUTCOMES = [
  ['结果维持', 'upheld'],
  ['结果纠正', 'corrected'],
  ['其他结果', 'otherOutcome'],
  ['尚未审结', 'pending'],
] as const;

/** One block of the form's table, perhaps with its outcomes. */
function writeBlock(writer: Writer, block: string): Piece[] {
  const id = `${block}.total`;
  const value = countOf(writer, id);
  if (writer.random.chance(0.5)) return [figureOf(writer, id), '件'];
  const parts = OUTCOMES.map(([label, outcome]) => ({
    label,
    id: `${block}.${outcome}`,
    value: countOf(writer, `${block}.${outcome}`),
  }));
  const list = writeList(writer, { id, unit: '件', value }, parts, true);
  return [list.head, '件（其中', ...list.tail, '）'];
}
