import { countOf, naming, numberOf, type Piece, type Writer } from './writer.ts';

/** A statement of a cell, and what last year's form makes of it. */
interface Changed {
  readonly id: string;
  readonly unit: string;
  readonly statement: number;
  readonly prior: number;
  readonly change: number;
}

/** A figure of a cell with, perhaps, its change behind it. */
export function writeWithChange(writer: Writer, id: string, unit: string): Piece[] {
  const { to, prior, random } = writer;
  const value = countOf(writer, id);
  const statement = to.state({ ...naming(id), value });
  const slot = to.number(value, [{ statement, role: 'value' }]);
  const before = prior && numberOf(prior, id);
  if (before === null || random.chance(0.4)) return [slot, unit];
  const changed = { id, unit, statement, prior: before, change: value - before };
  return [slot, unit, ...writeChange(writer, changed)];
}

function writeChange(writer: Writer, changed: Changed): Piece[] {
  const { random, report, to } = writer;
  const { prior, change } = changed;
  const than = random.pick([
    '较去年',
    '比上年',
    '较上年',
    '与去年相比',
    `较${report.year - 1}年`,
    '同比',
  ]);
  if (change === 0) {
    to.add(changed.statement, { change });
    return ['，', random.pick(['与去年持平', '与上年持平'])];
  }
  const word = random.pick(change > 0 ? ['增加', '增长', '上升'] : ['减少', '下降']);
  const base = ['，', than, than === '与去年相比' && random.chance(0.5) ? '，' : '', word];
  const kind = random.integer(0, prior === 0 ? 1 : 3);
  if (kind === 0) return writePrior(writer, changed);
  if (kind === 1) return [...base, ...writeCount(writer, changed)];
  if (kind === 2) return [...base, ...writePercent(writer, changed)];
  const again = word === '增加' ? '增长' : word === '减少' ? '下降' : word;
  return [...base, ...writeCount(writer, changed), '，', again, ...writePercent(writer, changed)];
}

function writePrior({ random, report, to }: Writer, { id, unit, prior }: Changed): Piece[] {
  const slot = to.figure({ ...naming(id), year: report.year - 1, value: prior });
  return [`（${random.pick(['上年', '去年', '去年为'])}`, slot, `${unit}）`];
}

function writeCount({ to }: Writer, { statement, unit, change }: Changed): Piece[] {
  to.add(statement, { change });
  return [to.number(Math.abs(change), [{ statement, role: 'change' }]), unit];
}

function writePercent({ to, random }: Writer, { statement, change, prior }: Changed): Piece[] {
  const changePercent = Number(((change / prior) * 100).toFixed(random.integer(1, 2)));
  to.add(statement, { changePercent });
  const slot = to.number(Math.abs(changePercent), [{ statement, role: 'percent' }]);
  return [{ ...slot, style: 'plain' }, '%'];
}
