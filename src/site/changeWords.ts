import type { Change } from '../data/changes.ts';
import { dictionaryOf } from '../i18n/dictionary.ts';
import { SCOPE_WORDS, STATUS_WORDS } from '../i18n/figures.ts';
import { wordOf } from '../i18n/lang.ts';
import type { Lang } from '../statute/types.ts';

/** What stood, or stands, in a place that changed, in words; the data have it in their own codes. */
export function stateWords({ kind }: Change, state: string | null, lang: Lang): string {
  const { changes } = dictionaryOf(lang).data;
  if (state === null) return changes.none;
  if (kind === 'scope-changed') return wordOf(SCOPE_WORDS, state, lang);
  return state
    .replace(/[a-z]+(?=[ ()|]|$)/g, (code) => wordOf(STATUS_WORDS, code, lang))
    .replace('curated:', changes.curated);
}
