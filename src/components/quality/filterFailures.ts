/** Shows those failures that the form asks for; the choice is kept in the page's address. */
export function filterFailures(): void {
  const form = document.querySelector<HTMLFormElement>('.failure-filter');
  const output = form?.querySelector('output');
  const items = [...document.querySelectorAll<HTMLElement>('li[data-check]')];
  if (!form || !output) return;
  const selects = [...form.querySelectorAll('select')];
  const asked = new URLSearchParams(location.search);
  for (const select of selects) {
    const value = asked.get(select.name) ?? '';
    if ([...select.options].some((option) => option.value === value)) select.value = value;
  }
  const apply = () => {
    const wanted = selects.filter(({ value }) => value !== '');
    for (const item of items) {
      item.hidden = wanted.some(({ name, value }) => item.dataset[name] !== value);
    }
    const shown = items.filter(({ hidden }) => !hidden).length;
    output.value =
      wanted.length === 0 ? '' : (form.dataset['shown'] ?? '').replace('{n}', String(shown));
  };
  form.addEventListener('change', () => {
    const query = new URLSearchParams(
      selects.flatMap(({ name, value }) => (value === '' ? [] : [[name, value]])),
    );
    const search = query.size > 0 ? `?${query}` : '';
    history.replaceState(null, '', `${location.pathname}${search}${location.hash}`);
    apply();
  });
  if (asked.size > 0) apply();
}
