import type { Place } from '../../report/report.ts';
import type { ReadAnswer } from '../../selfCheck/answer.ts';
import { placeAnchor } from '../../site/addresses.ts';
import { clearMarks, showPlace } from '../source/showPlace.ts';
import { drawDocument } from './drawDocument.ts';
import { quoted } from './parts.ts';

/** The document that was read, beside what was read from it. */
export interface OpenDocument {
  /** Shows the place of a cell, or of a sentence; `told` says which it is. */
  readonly show: (place: Place, cell: string | null, told: string) => void;
}

let count = 0;
let opener: HTMLElement | null = null;

/** Gives the panel a document; it stays closed, and empty, until a place is asked for. */
export function openDocument(
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  answer: ReadAnswer,
): OpenDocument {
  const panel = document.querySelector<HTMLElement>('[data-check-panel]');
  const find = (part: string) => panel?.querySelector<HTMLElement>(`[data-check-panel-${part}]`);
  const [scroll, title, cell] = [find('scroll'), find('name'), find('cell')];
  count += 1;
  const isPdf = answer.report.source.mediaType === 'application/pdf';
  const address = isPdf ? `given:${count}` : null;
  const drawing = isPdf ? import('./drawGiven.ts').catch(() => null) : null;
  void drawing?.then((drawn) => address && drawn?.offerBytes(address, bytes));
  closePanel();
  scroll?.replaceChildren();
  title?.replaceChildren(...quoted(name));
  return {
    show: (place, id, told) => {
      if (!panel || !scroll) return;
      opener = document.activeElement instanceof HTMLElement ? document.activeElement : null;
      clearMarks();
      document.documentElement.toggleAttribute('data-source-open', true);
      panel.hidden = false;
      cell?.replaceChildren(...quoted(told));
      const anchor = placeAnchor(place);
      if (!scroll.querySelector(`#${CSS.escape(anchor)}`))
        scroll.replaceChildren(drawDocument(answer, address, place));
      const spot = showPlace(scroll, anchor, id ?? '');
      void drawing?.then((drawn) => drawn?.framePlace(scroll, anchor));
      lead(spot ?? scroll, cell);
      uncover(opener, panel);
    },
  };
}

/** Moves the focus to a place and describes it by what was read there, so that a screen reader starts at it. */
function lead(spot: HTMLElement, told: HTMLElement | null | undefined): void {
  if (spot.tabIndex < 0) spot.tabIndex = -1;
  if (told) spot.setAttribute('aria-describedby', told.id);
  spot.focus({ preventScroll: true });
}

/** Keeps what was pressed in sight where the panel comes to lie over it, as on a phone. */
function uncover(pressed: HTMLElement | null, panel: HTMLElement): void {
  if (!pressed) return;
  const [own, over] = [pressed.getBoundingClientRect(), panel.getBoundingClientRect()];
  const isBeside = own.right <= over.left;
  if (isBeside || own.bottom <= over.top) return;
  window.scrollBy({ top: own.bottom - over.top / 2 });
}

function closePanel(): void {
  const panel = document.querySelector<HTMLElement>('[data-check-panel]');
  if (!panel || panel.hidden) return;
  panel.hidden = true;
  document.documentElement.toggleAttribute('data-source-open', false);
  clearMarks();
  if (opener?.isConnected) opener.focus();
}

document.querySelector('[data-check-panel-close]')?.addEventListener('click', closePanel);
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') closePanel();
});
