/**
 * Shows where a cell stands in the source that the panel holds. Whatever draws a source, each element
 * that cells were read from names them in `data-cells`; the label of its row, if it has one, is `.label`.
 */
const OPEN = 'is-open';
/** A row or line that was read as a whole. */
const WHOLE = 'is-whole';

/** @param anchor The id of the line, row or page that the cell stands on. */
export function showPlace(scroll: HTMLElement, anchor: string, cell: string): void {
  const spot = scroll.querySelector<HTMLElement>(`#${CSS.escape(anchor)}`);
  // A cell of a document's table is shown with its row.
  const around = spot?.closest<HTMLElement>('.source-blocks tr') ?? spot;
  const own = [...(spot?.querySelectorAll<HTMLElement>('[data-cells]') ?? [])].find((one) =>
    one.dataset['cells']?.split(' ').includes(cell),
  );
  around?.classList.add(OPEN);
  own?.classList.add(OPEN);
  if (!own) around?.classList.add(WHOLE);
  const target = own ?? around;
  if (target) centre(scroll, target, own ? (around?.querySelector('.label') ?? null) : null);
}

export function clearMarks(): void {
  for (const marked of document.querySelectorAll(`.${OPEN}`)) marked.classList.remove(OPEN, WHOLE);
}

/** Brings a place to the middle of the panel, across to the middle of what the row's label leaves free. */
export function centre(scroll: HTMLElement, target: HTMLElement, label: Element | null): void {
  const room = scroll.getBoundingClientRect();
  const box = target.getBoundingClientRect();
  scroll.scrollTop += box.top + box.height / 2 - (room.top + scroll.clientHeight / 2);
  if (label === null) {
    scroll.scrollLeft = 0;
    return;
  }
  const start = label.getBoundingClientRect().right;
  scroll.scrollLeft += box.left + box.width / 2 - (start + room.left + scroll.clientWidth) / 2;
}
