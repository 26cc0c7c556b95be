/**
 * Beside the report, a PDF is shown as it looks: the page of a cell, with the cell framed. The row as
 * text stands there until the page is drawn, and stays where it can't be.
 */
import { type DrawnPage, drawPage } from './drawPage.ts';
import { centre } from './showPlace.ts';

/** A page narrower than this can't be read; wider, it scrolls. */
const NARROWEST = 600;
/** How far the frame stands from the cell, in points. */
const GAP = 1;

let latest = 0;
let shown: { readonly key: string; readonly drawn: DrawnPage } | null = null;

export async function framePlace(scroll: HTMLElement, anchor: string): Promise<void> {
  latest += 1;
  const own = latest;
  const source = scroll.querySelector<HTMLElement>('[data-pdf]');
  const spot = scroll.querySelector<HTMLElement>(`#${CSS.escape(anchor)}`);
  const page = Number(/^P(\d+)X/.exec(anchor)?.[1]);
  const box = spot?.dataset['box']?.split(' ').map(Number) ?? [];
  const address = source?.dataset['pdf'];
  if (!address || !page || box.length !== 4) return scroll.classList.remove('is-drawn');
  const width = Math.max(NARROWEST, scroll.clientWidth);
  try {
    const key = `${address} ${page} ${width}`;
    const drawn = shown?.key === key ? shown.drawn : await drawPage(address, page, width);
    // The reader went on to another cell meanwhile.
    if (own !== latest) return;
    shown = { key, drawn };
    const frame = setPage(scroll, drawn, width, box);
    scroll.classList.add('is-drawn');
    centre(scroll, frame, scroll.getBoundingClientRect().left);
  } catch {
    if (own === latest) scroll.classList.remove('is-drawn');
  }
}

/** Puts the page into the panel, once, and the frame around the cell. */
function setPage(
  scroll: HTMLElement,
  { canvas, width, height }: DrawnPage,
  across: number,
  [x = 0, y = 0, wide = 0, high = 0]: readonly number[],
): HTMLElement {
  const sheet = scroll.querySelector<HTMLElement>('.source-page') ?? document.createElement('div');
  const frame = sheet.querySelector<HTMLElement>('.source-frame') ?? document.createElement('div');
  sheet.className = 'source-page';
  sheet.ariaHidden = 'true';
  frame.className = 'source-frame';
  sheet.style.width = `${across}px`;
  frame.style.left = `${((x - GAP) / width) * 100}%`;
  frame.style.top = `${((y - GAP) / height) * 100}%`;
  frame.style.width = `${((wide + 2 * GAP) / width) * 100}%`;
  frame.style.height = `${((high + 2 * GAP) / height) * 100}%`;
  if (canvas.parentElement !== sheet || frame.parentElement !== sheet)
    sheet.replaceChildren(canvas, frame);
  if (sheet.parentElement !== scroll) scroll.prepend(sheet);
  return frame;
}
