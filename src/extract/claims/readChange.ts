/** A comparison with the year before. */
export interface Comparison {
  readonly sign: 1 | -1;
  /** What stands before it in the clause; "" where it goes with the figure before. */
  readonly subject: string;
}

const YEAR = '(?:去年|上一年度|上一年|上年度|上年|前一年|(\\d{4})年度?)(?:同期)?';
const BASE = `(?:(?:相较|较|比|同|与)(?:于)?${YEAR}(?:相比)?|同比)`;
const UP = '(?:增加|增长|上升|提高|提升|增|多|升)';
const DOWN = '(?:减少|下降|降低|回落|减|少|降)';
const CHANGE = new RegExp(`(${BASE})?(?:共|略有|则)?(?:(${UP})|${DOWN})(?:了|幅度)?(?:为|达)?$`);
const BASE_ALONE = new RegExp(`^${BASE}(?:相比)?$`);
const LEVEL = new RegExp(`^(?:(?:与|同|和|较)${YEAR}(?:相比)?|同比)(?:持平|相同|一致)$`);
const PRIOR = new RegExp(`^${YEAR}(?:为|是|有|共)?$`);

/** Whether the year that a comparison names, where it does, is the one before the report's. */
const isPrior = (named: string | undefined, year: number | null) =>
  named === undefined || (year !== null && Number(named) === year - 1);

/**
 * Reads 较去年增加 before a figure.
 * @param isBased whether the words before have said what it is compared with
 */
export function readComparison(
  lead: string,
  year: number | null,
  isBased: boolean,
): Comparison | 'unclear' | null {
  const match = CHANGE.exec(lead);
  if (!match) return null;
  const [, base, named, up] = match;
  if (base === undefined && !isBased) return null;
  if (!isPrior(named, year)) return 'unclear';
  return { sign: up === undefined ? -1 : 1, subject: lead.slice(0, match.index) };
}

/** 与去年相比, before a comma. */
export const isBase = (clause: string, year: number | null) => {
  const match = BASE_ALONE.exec(clause);
  return match !== null && isPrior(match[1], year);
};

/** 与去年持平. */
export const isLevel = (clause: string, year: number | null) => {
  const match = LEVEL.exec(clause);
  return match !== null && isPrior(match[1], year);
};

/** 上年 before a figure, as in （上年8件）. */
export const isPriorFigure = (lead: string, year: number | null) => {
  const match = PRIOR.exec(lead);
  return match !== null && isPrior(match[1], year);
};
