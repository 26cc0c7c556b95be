import {
  FUNCTION_WORDS,
  type Language,
  LEVEL_WORDS,
  SCOPE_WORDS,
  UNITS,
  CHART_WORDS as WORDS,
} from '../i18n/figures.ts';
import type { ReportEntry } from '../report/entry.ts';
import type { Bilingual } from '../statute/types.ts';

/** Joins texts in both languages, each with its language's own mark between. */
export function joinWords(
  words: readonly Bilingual[],
  mark: Bilingual = WORDS.listComma,
): Bilingual {
  return {
    zh: words.map(({ zh }) => zh).join(mark.zh),
    en: words.map(({ en }) => en).join(mark.en),
  };
}

/** The same text in both languages: a name or a number. */
export const sameWords = (text: string | number): Bilingual => ({
  zh: String(text),
  en: String(text),
});

/** The name of a unit in a language of the site. */
export function unitWords(unit: string, lang: Language): string {
  return UNITS[unit]?.[lang] ?? unit;
}

const orUnknown = (words: Readonly<Record<string, Bilingual>>, key: string): Bilingual =>
  words[key] ?? sameWords(key);

/** The name of an agency's peer group: same level, same function. */
export function peerWords({ agency }: ReportEntry): Bilingual {
  return joinWords(
    [orUnknown(LEVEL_WORDS, agency.level), orUnknown(FUNCTION_WORDS, agency.function)],
    sameWords(' · '),
  );
}

/** The scopes met among reports, each with its agencies, or null where all are alike. */
export function scopeWords(entries: readonly ReportEntry[]): Bilingual | null {
  const agencies = new Map<string, Set<string>>();
  for (const { agency, report } of entries) {
    const names = agencies.get(report.scope) ?? new Set();
    agencies.set(report.scope, names.add(agency.name));
  }
  if (agencies.size < 2) return null;
  const groups = [...agencies].map(([scope, names]) =>
    joinWords([orUnknown(SCOPE_WORDS, scope), joinWords([...names].map(sameWords))], WORDS.colon),
  );
  return joinWords(groups, WORDS.semicolon);
}
