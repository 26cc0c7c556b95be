import { createRoot, type Root } from 'react-dom/client';
import type { FigureRow } from '../../figures/figure.ts';
import type { Lang } from '../../statute/types.ts';
import { AgencyOptions } from './AgencyOptions.tsx';
import { listAgencies } from './listAgencies.ts';

/** What shows the agencies that a text finds among rows, in place of the list of the page. */
export function makeOffer(form: HTMLFormElement, rows: readonly FigureRow[], lang: Lang) {
  const list = form.querySelector('[data-agencies]');
  let root: Root | null = null;
  return (text: string, chosen: readonly string[]): void => {
    if (!list) return;
    root ??= createRoot(list);
    const agencies = listAgencies(rows, text, chosen);
    root.render(<AgencyOptions agencies={agencies} chosen={chosen} lang={lang} />);
  };
}
