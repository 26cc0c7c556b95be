/**
 * Opens the source beside the report at the place of a cell: `#cell=<id>` in the address says
 * which, so that the view can be linked to, and Back closes it. Without script each number is a link
 * to its line on the source's own page.
 */
const PREFIX = '#cell=';
const OPEN = 'is-open';

export function listenForCells(): void {
  const panel = document.querySelector<HTMLElement>('[data-source-panel]');
  if (!panel) return;
  const show = () => {
    const cell = cellInAddress();
    if (cell === null) closePanel(panel);
    else void openPanel(panel, cell);
  };
  document.addEventListener('click', (event) => {
    const cell = cellOfClick(event, panel);
    if (cell === null) return;
    event.preventDefault();
    location.hash = `cell=${cell}`;
  });
  panel.querySelector('[data-source-close]')?.addEventListener('click', () => leave());
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !panel.hidden) leave();
  });
  addEventListener('hashchange', show);
  show();
}

function cellInAddress(): string | null {
  return location.hash.startsWith(PREFIX)
    ? decodeURIComponent(location.hash.slice(PREFIX.length))
    : null;
}

/** The cell that a plain click on a number asks for: in the tables, or in the source itself. */
function cellOfClick(event: MouseEvent, panel: HTMLElement): string | null {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) {
    return null;
  }
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link) return null;
  if (panel.contains(link)) return link.dataset['cells']?.split(' ')[0] ?? null;
  return link.matches('[data-to-source]') ? (link.closest('td')?.id ?? null) : null;
}

/** Closes by taking the cell out of the address; the reader goes on at the number. */
function leave(): void {
  const cell = cellInAddress();
  history.pushState(null, '', location.pathname + location.search);
  dispatchEvent(new HashChangeEvent('hashchange'));
  if (cell !== null) linkOf(cell)?.focus({ preventScroll: true });
}

function linkOf(cell: string): HTMLElement | null {
  return document.getElementById(cell)?.querySelector<HTMLElement>('[data-to-source]') ?? null;
}

async function openPanel(panel: HTMLElement, cell: string): Promise<void> {
  const place = document.getElementById(cell);
  const link = linkOf(cell);
  if (!place || !link) return;
  const scroll = panel.querySelector<HTMLElement>('[data-source-scroll]');
  if (!scroll || !(await fill(panel, scroll))) {
    location.assign((link as HTMLAnchorElement).href);
    return;
  }
  clearMarks();
  document.documentElement.toggleAttribute('data-source-open', true);
  panel.hidden = false;
  place.classList.add(OPEN);
  const line = scroll.querySelector<HTMLElement>(
    `#${new URL((link as HTMLAnchorElement).href).hash.slice(1)}`,
  );
  line?.classList.add(OPEN);
  const run = [...(line?.querySelectorAll('a') ?? [])].find((one) =>
    one.dataset['cells']?.split(' ').includes(cell),
  );
  run?.classList.add(OPEN);
  const words = panel.querySelector('[data-source-cell]');
  if (words) words.textContent = place.title;
  line?.scrollIntoView({ block: 'center' });
  place.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

/** Fetches the source once, from its own page. */
async function fill(panel: HTMLElement, scroll: HTMLElement): Promise<boolean> {
  if (scroll.firstChild) return true;
  try {
    const response = await fetch(panel.dataset['sourcePanel'] ?? '');
    if (!response.ok) return false;
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const text = page.querySelector('[data-source-text]');
    if (!text) return false;
    if (!scroll.firstChild) scroll.append(text);
    return true;
  } catch {
    return false;
  }
}

function closePanel(panel: HTMLElement): void {
  panel.hidden = true;
  document.documentElement.toggleAttribute('data-source-open', false);
  clearMarks();
}

function clearMarks(): void {
  for (const marked of document.querySelectorAll(`.${OPEN}`)) marked.classList.remove(OPEN);
}
