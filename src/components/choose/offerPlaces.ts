import type { Choice } from '../../figures/choices.ts';
import { provinceOf } from '../../figures/parts.ts';
import { fetchJson } from '../../share/fetchJson.ts';
import { pageLang } from '../pageLang.ts';
import { optionText } from './optionText.ts';

/** Which province the list has the places of. */
const offered = new WeakMap<HTMLSelectElement, string>();

/**
 * Lists the places within the province that a query is of, below the province; those of another one go. Until they
 * are there a place stands by its code, so that the form says what is chosen. Only where the page lists provinces alone.
 * @throws Error where the network fails
 */
export async function offerPlaces(form: HTMLFormElement, query: string): Promise<void> {
  const select = form.querySelector<HTMLSelectElement>('[name="region"]');
  const { places } = form.dataset;
  if (!select || !places) return;
  const region = new URLSearchParams(query).get('region') ?? '';
  const province = [...select.options].find(({ value }) => value === provinceOf(region));
  const code = province?.value ?? '';
  if (offered.get(select) === code) return;
  offered.set(select, code);
  setWithin(select, province, region === code ? [] : [new Option(region, region)]);
  if (code === '') return;
  try {
    const within = await fetchJson<readonly Choice[]>(`${places}${code}.json`);
    if (offered.get(select) !== code) return;
    const options = within.map((one) => new Option(optionText(one, pageLang()), one.value));
    setWithin(select, province, options);
  } catch (error) {
    offered.delete(select);
    throw error;
  }
}

/** Sets the options below a province, and leaves chosen what is chosen. */
function setWithin(
  select: HTMLSelectElement,
  province: HTMLOptionElement | undefined,
  options: readonly HTMLOptionElement[],
): void {
  const { value } = select;
  for (const option of [...select.options]) if (option.value.length > 2) option.remove();
  if (value === '' || province) province?.after(...options);
  select.value = [...select.options].some((option) => option.value === value) ? value : '';
}
