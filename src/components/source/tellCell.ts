const PREFIX = '#cell=';

/** The cell that the address asks for. */
export function cellInAddress(): string | null {
  return location.hash.startsWith(PREFIX)
    ? decodeURIComponent(location.hash.slice(PREFIX.length))
    : null;
}

export const anchorOf = (cell: string): string => PREFIX + cell;

/** Says in the panel which number it is and what became of it, with what to take away of it. */
export function tellCell(panel: HTMLElement, place: HTMLElement): void {
  const find = (name: string) => panel.querySelector<HTMLElement>(`[data-source-${name}]`);
  const [words, link] = [find('cell'), find('link')];
  const anchor = anchorOf(place.id);
  if (words) words.textContent = place.title;
  if (link) link.dataset['copyLink'] = anchor;
  const address = new URL(panel.dataset['sourceAddress'] ?? '', location.href).href + anchor;
  for (const button of panel.querySelectorAll<HTMLElement>('[data-source-cite]')) {
    button.dataset['copyText'] = (button.dataset['sourceCite'] ?? '')
      .replaceAll('[cell]', () => place.title)
      .replaceAll('[address]', () => address);
  }
  const status = find('explained');
  const explained = JSON.parse(status?.dataset['sourceExplained'] ?? '{}');
  explain(status, explained[place.dataset['status'] ?? 'reported']);
  explain(find('rule'), explained[place.dataset['why'] ?? '']);
}

function explain(link: HTMLElement | null, told: readonly [string, string] | undefined): void {
  if (!(link instanceof HTMLAnchorElement)) return;
  link.hidden = told === undefined;
  link.textContent = told?.[0] ?? '';
  link.href = told?.[1] ?? '';
}
