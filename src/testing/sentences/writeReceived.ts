import { REQUESTERS } from '../../statute/requests.ts';
import { writeWithChange } from './writeChange.ts';
import { type Item, writeList } from './writeList.ts';
import { countOf, figureOf, type Piece, type Writer } from './writer.ts';

const RECEIVED = 'requests.received@total';

/** 未收到政府信息公开申请. */
export function writeNoneReceived({ random, report, to }: Writer): void {
  to.state({ cell: RECEIVED, value: 0 });
  const time = random.pick(['本年度', `${report.year}年，我局`, '全年']);
  const none = random.pick([
    '未收到政府信息公开申请。',
    '没有收到政府信息公开申请。',
    '无政府信息公开申请。',
  ]);
  to.paragraph(1, [time, none]);
}

/** How many requests came in, in one of several ways of saying it. */
export function writeReceived(writer: Writer): Piece[] {
  const write = writer.random.pick([writePlainly, writePlainly, writeByWays, writeByRequesters]);
  return write(writer);
}

function writeOpening({ random, report: { year } }: Writer): string {
  const time = random.pick([
    `${year}年，`,
    `${year}年`,
    '全年',
    '本年度，',
    '本年度',
    '',
    `${year} 年度，`,
  ]);
  const subject = random.pick(['', '', '我局', '本机关', '市某某局']);
  return time + subject + random.pick(['', '共', '累计', '共']);
}

function writePlainly(writer: Writer): Piece[] {
  const { random } = writer;
  const verb = random.pick(['收到', '受理', '接收', '新收', '收到并受理']);
  const noun = random.pick([
    '政府信息公开申请',
    '依申请公开申请',
    '信息公开申请',
    '政府信息依申请公开申请',
  ]);
  const pieces = random.chance(0.25)
    ? [writeOpening(writer), verb, figureOf(writer, RECEIVED), '件', noun]
    : [writeOpening(writer), verb, noun, ...writeCounted(writer)];
  if (!random.chance(0.3)) return pieces;
  const carriedIn = random.pick(['上年结转', '另有上年度结转', '上年结转申请']);
  return [...pieces, '，', carriedIn, figureOf(writer, 'requests.carriedIn@total', false), '件'];
}

function writeCounted(writer: Writer): Piece[] {
  const { random } = writer;
  const sum = random.pick(['', '共计', '']);
  const unit = random.pick(['件', '件', '件', '份', '条', '宗']);
  return [sum, ...writeWithChange(writer, RECEIVED, unit)];
}

/** Ways in and their sum: of what the sum is, is not read, so this states nothing. */
function writeByWays(writer: Writer): Piece[] {
  const { random, to } = writer;
  const value = countOf(writer, RECEIVED);
  const online = random.integer(0, value);
  const [one, other, sum] = [online, value - online, value].map((one) => to.number(one, [], false));
  const ways = [
    ...[random.pick(['网上申请', '网络申请']), one ?? '', '件', random.pick(['，', '、'])],
    ...[random.pick(['信函申请', '邮寄申请', '当面申请']), other ?? '', '件'],
  ];
  return [writeOpening(writer), '收到政府信息公开', ...ways, '，共计', sum ?? '', '件'];
}

function writeByRequesters(writer: Writer): Piece[] {
  const { random } = writer;
  const value = countOf(writer, RECEIVED);
  const all = listRequesters(writer);
  const isAll = all.reduce((sum, part) => sum + part.value, 0) === value;
  if (!isAll || all.length < 2) return writePlainly(writer);
  const isClosed = random.chance(0.6);
  const list = writeList(writer, { id: RECEIVED, unit: '件', value }, all, isClosed);
  const intro = isClosed ? '，分别为' : random.pick(['，其中', '，其中：', '，涉及']);
  const opening = writeOpening(writer);
  return [opening, '收到政府信息公开申请', list.head, '件', intro, ...list.tail];
}

const listRequesters = (writer: Writer): Item[] =>
  REQUESTERS.slice(0, 5)
    .map(({ id, printed }) => ({ label: printed, id: `requests.received@${id}` }))
    .map((item) => ({ ...item, value: countOf(writer, item.id) }))
    .filter((item) => item.value > 0);
