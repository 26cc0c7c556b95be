/**
 * Opens the source beside the report at the place of a cell: `#cell=<id>` in the address says
 * which, so that the view can be linked to, and Back closes it. Arrow keys lead from cell to cell, and
 * the panel follows. Without script each number is a link to its place on the source's own page, or to the text.
 */
import { arrowOf, cellBeside, TO_SOURCE } from './moveByArrow.ts';
import { clearMarks, showPlace } from './showPlace.ts';
import { anchorOf, cellInAddress, tellCell } from './tellCell.ts';

export function listenForCells(): void {
  const panel = document.querySelector<HTMLElement>('[data-source-panel]');
  if (!panel) return;
  const show = async () => {
    const cell = cellInAddress();
    if (cell === null) return closePanel(panel);
    const chosen = document.activeElement;
    await openPanel(panel, cell);
    // A reader who chose a number goes on in its source; one who came by the address begins at the top.
    if (!panel.hidden && chosen?.matches(TO_SOURCE)) {
      panel.querySelector<HTMLElement>('[data-source-scroll]')?.focus({ preventScroll: true });
    }
  };
  document.addEventListener('click', (event) => {
    const cell = cellOfClick(event, panel);
    if (cell === null) return;
    event.preventDefault();
    location.hash = anchorOf(cell);
  });
  panel.querySelector('[data-source-close]')?.addEventListener('click', () => leave());
  for (const button of panel.querySelectorAll<HTMLElement>('[data-source-move]')) {
    button.addEventListener('click', () => {
      const place = openPlace(panel);
      if (place) void moveFrom(panel, place, button.dataset['sourceMove'] ?? '');
    });
  }
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !panel.hidden) return leave();
    const arrow = arrowOf(event);
    const from = arrow && startOfMove(panel);
    if (!from) return;
    event.preventDefault();
    void moveFrom(panel, from, arrow);
  });
  addEventListener('hashchange', () => void show());
  void show();
}

/** The cell that a plain click on a number asks for: in the tables, or in the source itself. */
function cellOfClick(event: MouseEvent, panel: HTMLElement): string | null {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) {
    return null;
  }
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link) return null;
  if (panel.contains(link)) return link.dataset['cells']?.split(' ')[0] ?? null;
  return link.matches(TO_SOURCE) ? (link.closest('td')?.id ?? null) : null;
}

/** Closes by taking the cell out of the address; the reader goes on at the number. */
function leave(): void {
  const cell = cellInAddress();
  history.pushState(null, '', location.pathname + location.search);
  dispatchEvent(new HashChangeEvent('hashchange'));
  if (cell !== null) linkOf(cell)?.focus({ preventScroll: true });
}

function linkOf(cell: string): HTMLAnchorElement | null {
  const place = document.getElementById(cell);
  return place?.querySelector<HTMLAnchorElement>(TO_SOURCE) ?? null;
}

/** The place in the tables whose source is open. */
function openPlace(panel: HTMLElement): HTMLElement | null {
  const cell = panel.hidden ? null : cellInAddress();
  return cell === null ? null : document.getElementById(cell);
}

/** Where an arrow key starts from: the number that has the focus, or the one whose source is read. */
function startOfMove(panel: HTMLElement): HTMLElement | null {
  const active = document.activeElement;
  if (active?.matches(TO_SOURCE)) return active.closest<HTMLElement>('td');
  const isReading = active === document.body || panel.contains(active);
  return isReading && !active?.matches('input') ? openPlace(panel) : null;
}

/** To the number beside another: an open panel follows, and what is read stays under the focus. */
async function moveFrom(panel: HTMLElement, from: HTMLElement, arrow: string): Promise<void> {
  const next = cellBeside(from, arrow);
  if (!next) return;
  if (document.activeElement?.matches(TO_SOURCE)) {
    linkOf(next.id)?.focus({ preventScroll: !panel.hidden });
  }
  if (panel.hidden) return;
  // A walk over many numbers is one step back.
  history.replaceState(null, '', anchorOf(next.id));
  await openPanel(panel, next.id);
}

async function openPanel(panel: HTMLElement, cell: string): Promise<void> {
  const place = document.getElementById(cell);
  const link = linkOf(cell);
  const scroll = panel.querySelector<HTMLElement>('[data-source-scroll]');
  if (!place || !link) return;
  if (!scroll || !(await fill(panel, scroll))) return location.assign(link.href);
  // The reader went on while the source was fetched.
  if (cellInAddress() !== cell) return;
  clearMarks();
  document.documentElement.toggleAttribute('data-source-open', true);
  panel.hidden = false;
  place.classList.add('is-open');
  tellCell(panel, place);
  const anchor = new URL(link.href).hash.slice(1).replace(/^(L\d+)C\d+$/, '$1');
  showPlace(scroll, anchor, cell);
  if (scroll.querySelector('[data-pdf]')) void showPage(scroll, anchor);
  place.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

/** Draws the page of a PDF, with what draws it, which is fetched only here. */
async function showPage(scroll: HTMLElement, anchor: string): Promise<void> {
  const { framePlace } = await import('./framePlace.ts');
  await framePlace(scroll, anchor);
}

/** Fetches the source once, from its own page; a text is set in lines here. */
async function fill(panel: HTMLElement, scroll: HTMLElement): Promise<boolean> {
  if (scroll.firstChild) return true;
  try {
    const address = panel.dataset['sourcePanel'] ?? '';
    const source = await (address.endsWith('/') ? fetchPage(address) : fetchText(address));
    if (!source) return false;
    if (!scroll.firstChild) scroll.append(source);
    return true;
  } catch {
    return false;
  }
}

/** What stands on a page of a source. */
async function fetchPage(address: string): Promise<Element | null> {
  const response = await fetch(address);
  if (!response.ok) return null;
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  return page.querySelector('[data-source-text]');
}

/** A text in lines, with what sets it, which is fetched only here. */
async function fetchText(address: string): Promise<Element | null> {
  const [{ drawSource }, response] = await Promise.all([import('./drawSource.ts'), fetch(address)]);
  return response.ok ? drawSource(await response.arrayBuffer()) : null;
}

function closePanel(panel: HTMLElement): void {
  panel.hidden = true;
  document.documentElement.toggleAttribute('data-source-open', false);
  clearMarks();
}
