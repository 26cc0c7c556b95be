import { writeWithChange } from './writeChange.ts';
import { writeList } from './writeList.ts';
import { countOf, figureOf, type Piece, type Writer } from './writer.ts';

/** Decisions made. */
export function writeDecisions(writer: Writer): void {
  const { random, report, to } = writer;
  const pieces: Piece[] = [
    random.pick(['全年', '本年度，我局', `${report.year}年`]),
    random.pick(['作出', '共作出']),
    '行政许可决定',
    ...writeWithChange(writer, 'licensing.decisions', '件'),
  ];
  to.paragraph(1, [...pieces, ...(random.chance(0.6) ? writeMoreDecisions(writer) : []), '。']);
}

const writeMoreDecisions = (writer: Writer): Piece[] => [
  '，作出行政处罚决定',
  figureOf(writer, 'penalties.decisions'),
  '件、行政强制决定',
  figureOf(writer, 'coercion.decisions'),
  '件',
];

/** Documents issued, repealed and in force. */
export function writeDocuments(writer: Writer): void {
  const { random, report, to } = writer;
  const isNew = report.form === '2021';
  const opening = random.pick(['全年，', '本年度，我局', '']);
  const issued = writeIssued(writer);
  const repealed = isNew && random.chance(0.6) ? writeRepealed(writer) : [];
  const inForce = isNew && random.chance(0.6) ? writeInForce(writer) : [];
  to.paragraph(1, [opening, ...issued, ...repealed, ...inForce, '。']);
}

function writeIssued(writer: Writer): Piece[] {
  const { random, report, to } = writer;
  const what = report.form === '2021' ? 'issued' : 'newlyMade';
  const id = `normativeDocuments.${what}` as const;
  if (countOf(writer, id) === 0 && random.chance(0.6)) {
    to.state({ cell: id, value: 0 });
    return [random.pick(['未制发行政规范性文件', '未制定规范性文件'])];
  }
  return [
    random.pick(['共制发', '制发', '印发', '制定出台']),
    random.pick(['行政规范性文件', '规范性文件']),
    figureOf(writer, id),
    random.pick(['件', '份']),
  ];
}

function writeRepealed(writer: Writer): Piece[] {
  const verb = writer.random.pick(['废止', '废止规范性文件', '清理废止规范性文件']);
  return ['，', verb, figureOf(writer, 'normativeDocuments.repealed'), '件'];
}

const writeInForce = (writer: Writer): Piece[] => [
  `，截至${writer.report.year}年底，`,
  '现行有效行政规范性文件',
  figureOf(writer, 'normativeDocuments.inForce'),
  '件',
];

/** Items published, and trainings held. */
export function writeItems(writer: Writer): void {
  const { random, to } = writer;
  const parts = ['政务动态', '政策文件', '会议公开', '其他信息'].map((label) => ({
    label,
    value: random.integer(0, random.pick([9, 99, 999])),
  }));
  const value = parts.reduce((sum, part) => sum + part.value, 0);
  if (random.chance(0.7)) {
    const whole = { id: 'items.published', unit: '条', value };
    const list = writeList(writer, whole, parts, true);
    const opening = random.pick([
      '全年主动公开政府信息',
      '通过市政府网站公开政务信息',
      '本年度，我局主动公开各类信息',
      '共主动公开信息',
    ]);
    const intro = random.pick(['其中', '其中：', '包括']);
    to.paragraph(1, [opening, list.head, '条，', intro, ...list.tail, '。']);
  } else {
    const figure = to.figure({ measure: 'items.published', value });
    to.paragraph(1, ['全年主动公开政府信息', figure, '条。']);
  }
  if (random.chance(0.4)) writeTrainings(writer);
}

function writeTrainings(writer: Writer): void {
  const { random, to } = writer;
  const parts = [
    { label: '集中培训', value: random.integer(1, 9) },
    { label: '线上培训', value: random.integer(1, 9) },
    { label: '其他培训', value: random.integer(1, 5) },
  ];
  const value = parts.reduce((sum, part) => sum + part.value, 0);
  const list = writeList(writer, { id: 'listed', unit: '次', value }, parts, true);
  const section = random.pick([1, 6] as const);
  to.paragraph(section, ['组织开展业务培训', list.head, '次，其中', ...list.tail, '。']);
}
