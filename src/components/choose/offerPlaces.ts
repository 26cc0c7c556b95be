import type { Choice } from '../../figures/choices.ts';
import { provinceOf } from '../../figures/parts.ts';
import { fetchJson } from '../../share/fetchJson.ts';
import type { Lang } from '../../statute/types.ts';

/** Which province's places the list has. */
const offered = new WeakMap<HTMLSelectElement, string>();

/**
 * Lists the places within the province that a selection is of, below the province; those of another one go. Only where
 * the page lists provinces alone.
 * @throws Error where the network fails
 */
export async function offerPlaces(form: HTMLFormElement, region: string | null): Promise<void> {
  const select = form.querySelector<HTMLSelectElement>('[name="region"]');
  const { places, lang } = form.dataset;
  if (!select || !places) return;
  const code = provinceOf(region ?? '');
  const province = [...select.options].find(({ value }) => value === code);
  if (!province || offered.get(select) === code) return;
  offered.set(select, code);
  try {
    const within = code === '' ? [] : await fetchJson<readonly Choice[]>(`${places}${code}.json`);
    // Another province was chosen meanwhile.
    if (offered.get(select) === code)
      setWithin(select, province, within, lang === 'en' ? 'en' : 'zh');
  } catch (error) {
    offered.delete(select);
    throw error;
  }
}

/** Sets the options below a province, and leaves chosen what is chosen. */
function setWithin(
  select: HTMLSelectElement,
  province: HTMLOptionElement,
  within: readonly Choice[],
  lang: Lang,
): void {
  const { value } = select;
  for (const option of [...select.options])
    if (provinceOf(option.value) !== option.value) option.remove();
  province.after(...within.map((one) => new Option(textOf(one, lang), one.value)));
  select.value = [...select.options].some((option) => option.value === value) ? value : '';
}

/** What lies within another stands farther in. */
const textOf = ({ label, depth }: Choice, lang: Lang) =>
  `${'\u00A0\u00A0'.repeat(depth)}${label[lang]}`;
