import { createRoot, type Root } from 'react-dom/client';
import type { Lang } from '../../statute/types.ts';
import { AgencyOptions } from './AgencyOptions.tsx';
import { listAgencies, type Named } from './listAgencies.ts';

/** Makes a function that replaces the page's list of agencies by those of some rows that a text finds. */
export function makeOffer(form: HTMLFormElement, lang: Lang) {
  const list = form.querySelector('[data-agencies]');
  let root: Root | null = null;
  return (rows: readonly Named[], text: string, chosen: readonly string[]): void => {
    if (!list) return;
    root ??= createRoot(list);
    const agencies = listAgencies(rows, text, chosen);
    root.render(<AgencyOptions agencies={agencies} chosen={chosen} lang={lang} />);
  };
}
