import { rowsOfOutcome } from '../../statute/identities.ts';
import { OUTCOME_GROUPS } from '../../statute/outcomeGroups.ts';
import { REQUEST_ROWS_2021 } from '../../statute/requests.ts';
import { writeWithChange } from './writeChange.ts';
import { type Item, writeList } from './writeList.ts';
import { countOf, figureOf, type Piece, type Writer } from './writer.ts';

const HANDLED = 'requests.handled@total';

/**
 * How many requests were answered, and how.
 * @param isListed whether a list of who asked stands before it
 */
export function writeHandled(writer: Writer, isListed: boolean): Piece[] {
  const { random } = writer;
  const verb = random.pick(['办结', '答复', '办理', '按时答复', '依法办结']);
  const carriedIn = writeCarriedIn(writer, verb);
  // Behind a list of who asked, a comma would leave open whose requests were answered.
  const joint = random.pick(isListed ? ['。', '；'] : ['，', '。', '；']);
  const isNamed = joint === '。' || isListed || random.chance(0.5);
  const noun = isNamed ? '政府信息公开申请' : '';
  const start = [joint, joint === '。' ? random.pick(['共', '全年', '']) : '', verb, noun];
  if (carriedIn.length > 0 || random.chance(0.3)) {
    const figure = figureOf(writer, HANDLED);
    return [...start, figure, '件', ...carriedIn, ...writeCarriedOut(writer), '。'];
  }
  if (noun !== '' && random.chance(0.3))
    return [...start, ...writeWithChange(writer, HANDLED, '件'), ...writeCarriedOut(writer), '。'];
  return [...start, ...writeOutcomes(writer), '。'];
}

function writeCarriedIn(writer: Writer, verb: string): Piece[] {
  const isIncluded = /办结|答复/.test(verb) && writer.random.chance(0.25);
  return isIncluded
    ? ['（含上年结转', figureOf(writer, 'requests.carriedIn@total', false), '件）']
    : [];
}

function writeCarriedOut(writer: Writer): Piece[] {
  const slot = () => figureOf(writer, 'requests.carriedOut@total');
  return writer.random.pick<() => Piece[]>([
    () => [],
    () => ['，', slot(), '件结转下年度继续办理'],
    () => ['，结转下年度', slot(), '件'],
    () => ['，', slot(), `件结转至${writer.report.year + 1}年办理`],
    () => ['，除', slot(), '件需结转下年办理外，其余均已办结'],
  ])();
}

function writeOutcomes(writer: Writer): Piece[] {
  const { random } = writer;
  const groups = listGroups(writer);
  const parts = random.chance(0.5) ? groups : groups.filter((part) => part.value > 0);
  const whole = { id: HANDLED, unit: '件', value: countOf(writer, HANDLED) };
  const rows = random.chance(0.3) ? writeRows(writer) : [];
  // 其中 may leave groups out, unless it names all six; a group that is named twice is read where both agree.
  const isClosed = parts.length === OUTCOME_GROUPS.length && rows.length === 0;
  const list = writeList(writer, whole, parts, isClosed);
  const intro = random.pick(['，其中', '，其中，', '。其中，', '，其中：', '，']);
  return [list.head, '件', parts.length > 0 ? intro : '', ...list.tail, ...rows];
}

const listGroups = (writer: Writer): Item[] =>
  OUTCOME_GROUPS.map(({ id, label }) => {
    const isRow = id === 'granted' || id === 'partiallyGranted';
    const name = isRow ? `requests.${id}@total` : `requests.${id}`;
    return { label: label.zh, id: name, value: countOf(writer, name) };
  });

/** A group's rows in a sentence of their own. */
function writeRows(writer: Writer): Piece[] {
  const group = writer.random.pick(['unable', 'denied', 'notProcessed'] as const);
  const label = OUTCOME_GROUPS.find(({ id }) => id === group)?.label.zh ?? '';
  const whole = {
    id: `requests.${group}`,
    unit: '件',
    value: countOf(writer, `requests.${group}`),
  };
  const rows = rowsOfOutcome(group, 'three')
    .map((id) => ({ id: `${id}@total`, label: printedLabel(id) }))
    .map((row) => ({ ...row, value: countOf(writer, row.id) }))
    .filter((row) => row.value > 0);
  if (rows.length === 0) return [];
  const list = writeList(writer, whole, rows, false);
  return ['；', label, list.head, '件（', ...list.tail, '）'];
}

const printedLabel = (id: string) => REQUEST_ROWS_2021.find((row) => row.id === id)?.label.zh ?? '';
