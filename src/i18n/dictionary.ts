import type { Lang } from '../statute/types.ts';
import { type Spoken, speak } from './both.ts';
import { agencies } from './pages/agencies.ts';
import { choose } from './pages/choose.ts';
import { common } from './pages/common.ts';
import { compare } from './pages/compare.ts';
import { data } from './pages/data.ts';
import { method } from './pages/method.ts';
import { overview } from './pages/overview.ts';
import { quality } from './pages/quality.ts';
import { report } from './pages/report.ts';
import { search } from './pages/search.ts';
import { selfCheck } from './pages/selfCheck.ts';
import { statuses } from './pages/statuses.ts';

/** The words of every page. */
const WORDS = {
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
export type Dictionary = Spoken<typeof WORDS>;

let spoken: Readonly<Record<Lang, Dictionary>> | null = null;

/** The words of the site in one language. A script of a page takes `lang.ts`, and the words that it needs alone. */
export function dictionaryOf(lang: Lang): Dictionary {
  // Not before it is asked for: a module that only names the type brings none of the words along.
  spoken ??= { zh: speak(WORDS, 'zh'), en: speak(WORDS, 'en') };
  return spoken[lang];
}
