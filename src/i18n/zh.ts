import { agencies } from './zh/agencies.ts';
import { choose } from './zh/choose.ts';
import { common } from './zh/common.ts';
import { compare } from './zh/compare.ts';
import { data } from './zh/data.ts';
import { method } from './zh/method.ts';
import { overview } from './zh/overview.ts';
import { quality } from './zh/quality.ts';
import { report } from './zh/report.ts';
import { search } from './zh/search.ts';
import { selfCheck } from './zh/selfCheck.ts';
import { statuses } from './zh/statuses.ts';

/** Every word of the site in Chinese, by page. Its shape is that of every other language. */
export const zh = {
  agencies,
  choose,
  common,
  compare,
  data,
  method,
  overview,
  quality,
  report,
  search,
  selfCheck,
  statuses,
};
