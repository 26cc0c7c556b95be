import type { Lang } from '../../statute/types.ts';
import type { Offer } from './offerAgencies.tsx';

/** A function that fetches what lists agencies, once: it is needed where a text is typed. */
export function offerOnDemand(form: HTMLFormElement, lang: Lang): () => Promise<Offer> {
  let offer: Promise<Offer> | null = null;
  return () => {
    offer ??= import('./offerAgencies.tsx').then(({ makeOffer }) => makeOffer(form, lang));
    offer.catch(() => {
      offer = null;
    });
    return offer;
  };
}
