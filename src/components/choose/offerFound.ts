import { loadIndex } from '../search/loadSearch.ts';
import { findAgencies } from './findAgencies.ts';
import type { Named } from './listAgencies.ts';
import type { Offer } from './offerAgencies.tsx';

let latest = '';

/**
 * Offers the agencies that a text finds among all: a page has rows of some alone.
 * @throws Error where the network fails
 */
export async function offerFound(
  form: HTMLFormElement,
  rows: readonly Named[],
  text: string,
  offer: Offer,
): Promise<void> {
  latest = text;
  if (text.trim() === '') return offer(rows, text);
  const region = form.querySelector<HTMLSelectElement>('[name="region"]')?.value ?? '';
  const found = await findAgencies(await loadIndex(), text, region);
  // More may have been typed meanwhile.
  if (latest === text) offer(found, '');
}
