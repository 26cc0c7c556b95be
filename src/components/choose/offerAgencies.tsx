import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import type { Lang } from '../../statute/types.ts';
import { AgencyOptions } from './AgencyOptions.tsx';
import { listAgencies, type Named } from './listAgencies.ts';

/** Lists the agencies of some rows that a text finds, and before them those that are chosen. */
export type Offer = (rows: readonly Named[], text: string) => void;

/** Makes a function that replaces the page's list of agencies. */
export function makeOffer(form: HTMLFormElement, lang: Lang): Offer {
  const list = form.querySelector('[data-agencies]');
  let root: Root | null = null;
  return (rows, text) => {
    if (!list) return;
    const standing = readChosen(list);
    const chosen = standing.map(({ agencyId }) => agencyId);
    const agencies = listAgencies([...standing, ...rows], text, chosen);
    root ??= createRoot(list);
    const options = <AgencyOptions agencies={agencies} chosen={chosen} lang={lang} />;
    // At once: no box can be ticked between the reading of the list and its replacement.
    flushSync(() => root?.render(options));
  };
}

/** The agencies whose boxes in the list are ticked, as it names them. */
const readChosen = (list: Element): readonly Named[] =>
  [...list.querySelectorAll<HTMLInputElement>(':checked')].map((box) => {
    const name = box.nextElementSibling;
    const chinese = name?.querySelector('.original') ?? name;
    return {
      agencyId: box.value,
      agency: chinese?.textContent?.trim() ?? box.value,
      agencyEn: name?.firstChild?.textContent?.trim() ?? box.value,
    };
  });
