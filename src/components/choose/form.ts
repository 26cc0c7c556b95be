import { formatSelection, parseSelection, type Selection } from '../../figures/select.ts';

/** What the controls say. */
export function readForm(form: HTMLFormElement): Selection {
  const params = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    const before = params.get(name);
    params.set(name, before ? `${before},${value}` : String(value));
  }
  return parseSelection(params.toString());
}

/** Sets the controls to a selection, and shows its address to copy where there is one. */
export function writeForm(form: HTMLFormElement, selection: Selection): void {
  const values: Readonly<Record<string, string>> = {
    year: String(selection.year ?? ''),
    region: selection.region ?? '',
    level: selection.level ?? '',
    function: selection.function ?? '',
    sort: selection.sort === 'form' ? '' : selection.sort,
  };
  for (const select of form.querySelectorAll('select')) select.value = values[select.name] ?? '';
  for (const box of form.querySelectorAll<HTMLInputElement>('[name="agency"]')) {
    box.checked = selection.agencies.includes(box.value);
  }
  const button = form.querySelector<HTMLElement>('.choose-button');
  const { all = '', some = '' } = button?.dataset ?? {};
  const count = selection.agencies.length;
  if (button) button.textContent = count > 0 ? some.replace('{n}', String(count)) : all;

  const query = formatSelection(selection);
  const links = form.querySelector<HTMLElement>('[data-chosen-only]');
  if (links) links.hidden = query === '';
  const link = form.querySelector<HTMLAnchorElement>('[data-link]');
  if (link) link.search = query;
}
