/**
 * Shows where a cell stands in the source that the panel holds. Whatever draws a source, each element
 * that cells were read from names them in `data-cells`; the label of its row, if it has one, is `.label`.
 */
const OPEN = 'is-open';
/** A row or line that was read as a whole. */
const WHOLE = 'is-whole';

/**
 * @param anchor The id of the line, row or page that the cell stands on.
 * @returns what stands for the cell, as narrow as is known; null where the source lacks the place.
 */
export function showPlace(scroll: HTMLElement, anchor: string, cell: string): HTMLElement | null {
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
  if (target) centre(scroll, target, own && around ? startOfRow(scroll, around) : null);
  return target;
}

/** Where the numbers of a row begin on the screen: behind its label; null where the row is text without one. */
function startOfRow(scroll: HTMLElement, row: HTMLElement): number | null {
  const label = row.querySelector('.label');
  if (label) return label.getBoundingClientRect().right;
  return row.matches('.source-blocks tr') ? scroll.getBoundingClientRect().left : null;
}

export function clearMarks(): void {
  for (const marked of document.querySelectorAll(`.${OPEN}`)) marked.classList.remove(OPEN, WHOLE);
}

/** Brings a place to the middle of the panel, across to the middle of what is free from `start`; null leaves it at its beginning. */
export function centre(scroll: HTMLElement, target: HTMLElement, start: number | null): void {
  const room = scroll.getBoundingClientRect();
  const box = target.getBoundingClientRect();
  scroll.scrollTop += box.top + box.height / 2 - (room.top + scroll.clientHeight / 2);
  if (start === null) {
    scroll.scrollLeft = 0;
    return;
  }
  scroll.scrollLeft += box.left + box.width / 2 - (start + room.left + scroll.clientWidth) / 2;
}
