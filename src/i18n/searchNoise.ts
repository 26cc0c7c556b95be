/** Words of a search that every report fits, so that they find nothing: the longest first. */
export const SEARCH_NOISE: readonly string[] = [
  '政府信息公开工作年度报告',
  '政府信息公开年度报告',
  '政府信息公开年报',
  '信息公开年报',
  '年度报告',
  '年报',
  '年度',
  '报告',
  '年',
  'annual',
  'reports',
  'report',
  'for',
  'of',
  'the',
];

/** What stands behind the figures of a year, as the source of a pattern. */
export const YEAR_MARK = '年度?';
