import type { Lang } from '../statute/types.ts';

/** The language of the page that a script runs in. */
export const pageLang = (): Lang => (document.documentElement.lang === 'en' ? 'en' : 'zh');
