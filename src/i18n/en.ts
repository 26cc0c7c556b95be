import type { Dictionary } from './dictionary.ts';
import { agencies } from './en/agencies.ts';
import { choose } from './en/choose.ts';
import { common } from './en/common.ts';
import { compare } from './en/compare.ts';
import { data } from './en/data.ts';
import { method } from './en/method.ts';
import { overview } from './en/overview.ts';
import { quality } from './en/quality.ts';
import { report } from './en/report.ts';
import { search } from './en/search.ts';
import { selfCheck } from './en/selfCheck.ts';
import { statuses } from './en/statuses.ts';

/** Every word of the site in English, in the shape of the Chinese. */
export const en: Dictionary = {
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
