import type { Lang } from '../statute/types.ts';
import { type Spoken, speak } from './both.ts';
import { common } from './pages/common.ts';
import { selfCheck } from './pages/selfCheck.ts';
import { statuses } from './pages/statuses.ts';

/** The words that the page that checks reports loads: those of the other pages stay where they are. */
const WORDS = { common, selfCheck, statuses };
export type CheckWords = Spoken<typeof WORDS>;

export const checkWords = (lang: Lang): CheckWords => speak(WORDS, lang);
