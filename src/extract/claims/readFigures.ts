import { readNumeral } from './readNumeral.ts';

/** A number with its unit in a clause. Positions are in the clause. */
export interface Figure {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly approximate: boolean;
  /** "" where none is printed. */
  readonly unit: string;
}

const START = /[\d〇零一二两三四五六七八九十百千]/g;
const ARABIC = /\d[\d,]*(?:\.\d+)?/y;
const CHINESE = /[〇零一二两三四五六七八九十百千万亿]+/y;
const MORE = /[余多]/y;
const SCALE = /[百千万亿]+/y;
const UNIT =
  /万元|亿元|个百分点|件次|人次|个工作日|[%件条份宗篇起项个例元次期场名人封部则卷家只张笔幅页倍年月日号天届岁台]/y;
const ABOUT = /(?:左右|以上|上下|多)/y;
const ROUGHLY = /(?:超过|将近|接近|大约|突破|[近约超逾])$/;
const SCALES: Readonly<Record<string, number>> = { 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 };
const DATES = new Set(['年', '月', '日', '号', '届', '岁']);
const LARGEST = 1e10;
const LONGEST = 20;

/** Every number of a clause that has a unit, or that ends the clause behind 为; dates are none. */
export function readFigures(clause: string): Figure[] {
  const figures: Figure[] = [];
  START.lastIndex = 0;
  for (let start = START.exec(clause); start; start = START.exec(clause)) {
    const from = start.index;
    const number = take(ARABIC, clause, from) || take(CHINESE, clause, from);
    const figure = readAt(clause, from, number);
    START.lastIndex = figure?.to ?? from + number.length;
    if (figure) figures.push(figure);
  }
  return figures;
}

function readAt(clause: string, from: number, number: string): Figure | null {
  if (/[\w第.-]/.test(clause.charAt(from - 1)) || number.length > LONGEST) return null;
  let to = from + number.length;
  const more = take(MORE, clause, to);
  to += more.length;
  const isArabic = /\d/.test(number);
  const scale = isArabic || more !== '' ? take(SCALE, clause, to) : '';
  to += scale.length;
  const moreBehind = take(MORE, clause, to);
  to += moreBehind.length;
  const unit = take(UNIT, clause, to);
  if (DATES.has(unit)) return null;
  to += unit.length;
  if (unit === '' && !(to === clause.length && clause.charAt(from - 1) === '为')) return null;
  const about = take(ABOUT, clause, to);
  to += about.length;
  const base = isArabic ? readArabic(number) : readNumeral(number);
  if (base === null || base > LARGEST) return null;
  const roughly = ROUGHLY.exec(clause.slice(Math.max(0, from - 2), from));
  const factor = [...scale].reduce((product, one) => product * (SCALES[one] ?? 1), 1);
  const value = factor === 1 ? base : Math.round(base * factor);
  return {
    from: from - (roughly?.[0].length ?? 0),
    to,
    value,
    approximate:
      more !== '' || scale !== '' || moreBehind !== '' || about !== '' || roughly !== null,
    unit,
  };
}

function readArabic(text: string): number | null {
  if (!/^(?:\d{1,12}|\d{1,3}(?:,\d{3}){1,3})(?:\.\d{1,6})?$/.test(text)) return null;
  return Number(text.replaceAll(',', ''));
}

function take(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}
