/**
 * Opens the source beside the report at the place of a cell: `#cell=<id>` in the address says
 * which, so that the view can be linked to, and Back closes it. Without script each number is a link
 * to its line on the source's own page.
 */
const PREFIX = '#cell=';
const OPEN = 'is-open';
/** A line that was read as a whole. */
const WHOLE = 'is-whole';

export function listenForCells(): void {
  const panel = document.querySelector<HTMLElement>('[data-source-panel]');
  if (!panel) return;
  const show = async () => {
    const cell = cellInAddress();
    if (cell === null) return closePanel(panel);
    const chosen = document.activeElement;
    await openPanel(panel, cell);
    // A reader who chose a number goes on in its source; one who came by the address begins at the top.
    if (!panel.hidden && chosen?.matches('[data-to-source]')) {
      panel.querySelector<HTMLElement>('[data-source-scroll]')?.focus({ preventScroll: true });
    }
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
    else moveByArrow(event);
  });
  addEventListener('hashchange', () => void show());
  void show();
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
  if (panel.contains(link)) {
    return link.dataset['cells']?.split(' ')[0] ?? link.dataset['named'] ?? null;
  }
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
  if (!run) line?.classList.add(WHOLE);
  tell(panel, place);
  scroll.scrollLeft = 0;
  (run ?? line)?.scrollIntoView({ block: 'center', inline: run ? 'nearest' : 'start' });
  place.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

/** Says which number it is and what became of it, with what to take away of it. */
function tell(panel: HTMLElement, place: HTMLElement): void {
  const find = (name: string) => panel.querySelector<HTMLElement>(`[data-source-${name}]`);
  const [words, link, citation] = [find('cell'), find('link'), find('cite')];
  const anchor = PREFIX + place.id;
  if (words) words.textContent = place.title;
  if (link) link.dataset['copyLink'] = anchor;
  if (citation) {
    citation.dataset['copyText'] = (citation.dataset['sourceCite'] ?? '')
      .replace('{cell}', () => place.title)
      .replace('{anchor}', () => anchor);
  }
  const status = find('explained');
  const explained = JSON.parse(status?.dataset['sourceExplained'] ?? '{}');
  explain(status, explained[place.dataset['status'] ?? '']);
  explain(find('rule'), explained[place.dataset['why'] ?? '']);
}

function explain(link: HTMLElement | null, told: readonly [string, string] | undefined): void {
  if (!(link instanceof HTMLAnchorElement)) return;
  link.hidden = told === undefined;
  link.textContent = told?.[0] ?? '';
  link.href = told?.[1] ?? '';
}

/** Which way an arrow key goes. */
const ARROWS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** From a number of a statutory table to the one beside it, as they stand on the screen. */
function moveByArrow(event: KeyboardEvent): void {
  const way = ARROWS[event.key];
  const from = document.activeElement?.closest<HTMLElement>('td');
  if (!way || !from || !document.activeElement?.matches('[data-to-source]')) return;
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const centre = (place: Element) => {
    const { x, y, width, height } = place.getBoundingClientRect();
    return [x + width / 2, y + height / 2] as const;
  };
  const [x, y] = centre(from);
  const near = [...(from.closest('table')?.querySelectorAll('td:has([data-to-source])') ?? [])]
    .map((place) => {
      const [dx, dy] = [centre(place)[0] - x, centre(place)[1] - y];
      const [along, across] = way[0] === 0 ? [dy * way[1], dx] : [dx * way[0], dy];
      return { place, along, across: Math.abs(across) };
    })
    // Along a row only those of the row; up and down the nearest row, then the nearest in it.
    .filter(({ along, across }) => along > 2 && (way[0] === 0 || across < 2))
    .sort((a, b) => (Math.abs(a.along - b.along) > 2 ? a.along - b.along : a.across - b.across));
  const link = near[0]?.place.querySelector<HTMLElement>('[data-to-source]');
  if (!link) return;
  event.preventDefault();
  link.focus();
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
  for (const marked of document.querySelectorAll(`.${OPEN}`)) marked.classList.remove(OPEN, WHOLE);
}
