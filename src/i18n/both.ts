import type { Bilingual, Lang } from '../statute/types.ts';

/**
 * Words in both languages: a text, a list, or a sentence made of values. A label that data carry is the same with
 * texts (`Bilingual`).
 */
export interface Both<T> {
  readonly zh: T;
  readonly en: T;
}

/** A sentence made of values in both languages: the parameters of the Chinese one are those of the other. */
export const both = <T>(zh: T, en: NoInfer<T>): Both<T> => ({ zh, en });

/** Words, however deep, in one language. */
export type Spoken<W> = W extends Both<infer T> ? T : { readonly [Key in keyof W]: Spoken<W[Key]> };

/** Takes the words of one language out of words in both. */
export function speak<W extends object>(words: W, lang: Lang): Spoken<W> {
  if ('zh' in words && 'en' in words) return words[lang as keyof W] as Spoken<W>;
  const spoken = Object.entries(words).map(([key, inner]) => [key, speak(inner, lang)]);
  return Object.fromEntries(spoken) as Spoken<W>;
}

/** Puts values in place of the `{names}` of a text; a name without a value stays. */
export function fillText(
  text: string,
  find: (name: string) => string | number | undefined,
): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(find(name) ?? whole));
}

/** Fills the `{names}` of words that data carry; a value in two languages is put in the text's own. */
export function fill(
  words: Bilingual,
  values: Readonly<Record<string, string | number | Bilingual>>,
): Bilingual {
  const put = (lang: Lang) =>
    fillText(words[lang], (name) => {
      const value = values[name];
      return typeof value === 'object' ? value[lang] : value;
    });
  return { zh: put('zh'), en: put('en') };
}
