/** What the controls say, as a query. */
export function readForm(form: HTMLFormElement): string {
  const params = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    const before = params.get(name);
    params.set(name, before ? `${before},${value}` : String(value));
  }
  return params.toString();
}

/** Sets the controls to a query, and shows its address to copy where there is one. */
export function writeForm(form: HTMLFormElement, query: string): void {
  const params = new URLSearchParams(query);
  for (const select of form.querySelectorAll('select')) {
    const value = params.get(select.name) ?? '';
    const isListed = [...select.options].some((option) => option.value === value);
    // A place within a province, whose names are still to come: it stands by its code.
    const isToCome = form.dataset['places'] && select.name === 'region' && value.length > 2;
    if (!isListed && isToCome) select.add(new Option(value, value));
    // One of another comparison, which its link carried here, stands for none.
    select.value = isListed || isToCome ? value : '';
  }
  const agencies = (params.get('agency') ?? '').split(',').filter((id) => id !== '');
  for (const box of form.querySelectorAll<HTMLInputElement>('[name="agency"]')) {
    box.checked = agencies.includes(box.value);
  }
  const button = form.querySelector<HTMLElement>('.choose-button');
  const { all = '', some = '' } = button?.dataset ?? {};
  const count = agencies.length;
  if (button) button.textContent = count > 0 ? some.replace('{n}', String(count)) : all;

  const links = form.querySelector<HTMLElement>('[data-chosen-only]');
  if (links) links.hidden = query === '';
  const link = form.querySelector<HTMLAnchorElement>('[data-link]');
  if (link) link.search = query;
}
