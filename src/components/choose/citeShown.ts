import { CITE_STYLES } from '../../share/cite.ts';
import type { Lang } from '../../statute/types.ts';
import type { ChosenView } from './citeView.ts';

/** Sets the citations of a figure to what is shown of it. */
type CiteShown = (view: ChosenView | null) => Promise<void>;

/** Replaces the citations below a figure; null restores those of the whole figure. */
export function makeCiteShown(section: HTMLElement, lang: Lang): CiteShown {
  const places = CITE_STYLES.map((style) => {
    const place = section.querySelector(`[data-citation="${style}"]`);
    return { style, place, whole: [...(place?.childNodes ?? [])] };
  });
  let latest = 0;
  return async (view) => {
    latest += 1;
    const turn = latest;
    const citations = view && (await import('./citeView.ts')).citeView(view, lang);
    // Another choice was made while the words were fetched.
    if (turn !== latest) return;
    for (const { style, place, whole } of places) {
      const citation = citations?.find((one) => one.style === style);
      place?.replaceChildren(...(citation ? [citation.text] : whole));
    }
  };
}

/** What is chosen in a form, in the words of its lists. */
export function wordsChosen(form: HTMLFormElement): readonly string[] {
  return [...form.querySelectorAll<HTMLSelectElement>('select:not([name="sort"], [name="series"])')]
    .filter(({ value }) => value !== '')
    .map(({ selectedOptions: [option] }) => option?.textContent?.trim() ?? '');
}
