import { loadIndex } from '../search/loadSearch.ts';
import { findAgencies } from './findAgencies.ts';
import type { Named } from './listAgencies.ts';
import type { makeOffer } from './offerAgencies.tsx';

let latest = '';

/** Offers the agencies that a text finds among all, those that are chosen first: a page has rows of some alone. */
export async function offerFound(
  form: HTMLFormElement,
  rows: readonly Named[],
  text: string,
  chosen: readonly string[],
  offer: ReturnType<typeof makeOffer>,
): Promise<void> {
  latest = text;
  if (text.trim() === '') return offer(rows, text, chosen);
  const region = form.querySelector<HTMLSelectElement>('[name="region"]')?.value ?? '';
  const found = await findAgencies(await loadIndex(), text, region);
  // More was typed meanwhile.
  if (latest !== text) return;
  const isChosen = ({ agencyId }: Named) => chosen.includes(agencyId);
  offer([...rows.filter(isChosen), ...found], '', chosen);
}
