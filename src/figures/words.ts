import { fill } from '../i18n/both.ts';
import {
  COUNTED_EN,
  FUNCTION_WORDS,
  LEVEL_WORDS,
  SCOPE_WORDS,
  UNIT_OF_AMOUNTS,
  UNIT_OF_COUNTS,
  UNITS,
  CHART_WORDS as WORDS,
} from '../i18n/figures.ts';
import { capital } from '../i18n/format.ts';
import type { Agency } from '../report/agency.ts';
import { OUTCOME_GROUPS } from '../statute/outcomeGroups.ts';
import type { Bilingual, Lang } from '../statute/types.ts';
import type { FigureRow } from './figure.ts';

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
export function unitWords(unit: string, lang: Lang): string {
  return UNITS[unit]?.[lang] ?? unit;
}

/**
 * What stands behind a number: 件 as it is in Chinese; in English what is counted, one or many.
 * The column of a CSV has no number of its own: then many.
 */
export function unitOf(
  { series, unit }: Pick<FigureRow, 'series' | 'unit'>,
  lang: Lang,
  value: number | null = null,
): string {
  if (lang === 'zh' || unit === '%' || unit === 'perHundred') return unitWords(unit, lang);
  const counted = COUNTED_EN[OUTCOMES.has(series) ? 'requests' : (series.split('.', 1)[0] ?? '')];
  if (unit !== UNIT_OF_COUNTS || !counted) return unitWords(unit, lang);
  return value === 1 ? counted.one : counted.many;
}

const OUTCOMES: ReadonlySet<string> = new Set(OUTCOME_GROUPS.map(({ id }) => id));

/** The unit behind a number in running text; an amount is so many times ten thousand yuan. */
export function unitAfter(
  cell: Pick<FigureRow, 'series' | 'unit'>,
  lang: Lang,
  value: number | null,
): string {
  return cell.unit === UNIT_OF_AMOUNTS ? WORDS.tenThousandYuan[lang] : unitOf(cell, lang, value);
}

/** The name of an agency in both languages; where the registry has no English one, its id. */
export const agencyWords = ({ id, name, nameEn }: Agency): Bilingual => ({
  zh: name,
  en: nameEn ?? id,
});

/** The name of the agency of a row. */
export const rowAgency = ({
  agency,
  agencyEn,
}: Pick<FigureRow, 'agency' | 'agencyEn'>): Bilingual => ({
  zh: agency,
  en: agencyEn,
});

/** A label at the head of a line, in English with a capital; the labels of the form begin with none. */
export function capitalise(label: Bilingual, lang: Lang): string {
  return capital(label[lang]);
}

const orUnknown = (words: Readonly<Record<string, Bilingual>>, key: string): Bilingual =>
  words[key] ?? sameWords(key);

/** The name of an agency's peer group: same level, same function. */
export function peerWords({
  agency,
}: {
  readonly agency: Pick<Agency, 'level' | 'function'>;
}): Bilingual {
  return joinWords(
    [orUnknown(LEVEL_WORDS, agency.level), orUnknown(FUNCTION_WORDS, agency.function)],
    sameWords(' · '),
  );
}

/** The name of a scope. */
export const scopeWords = (scope: string): Bilingual => orUnknown(SCOPE_WORDS, scope);

/** Names each scope with its agencies; null where all rows have the same scope. */
export function scopeNote(rows: readonly FigureRow[]): Bilingual | null {
  const groups = [...Map.groupBy(rows, ({ scope }) => scope)].map(([scope, own]) => {
    const names = new Map(own.map((row) => [row.agencyId, rowAgency(row)]));
    return fill(WORDS.scopeOf, {
      scope: scopeWords(scope),
      agencies: joinWords([...names.values()]),
    });
  });
  if (groups.length < 2) return null;
  return fill(WORDS.noteScopes, { scopes: joinWords(groups, WORDS.semicolon) });
}
