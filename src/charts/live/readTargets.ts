import type { Box, Point, Target } from './nearest.ts';

const SOUGHT = '[data-row], [data-about], [data-note]';

/** All that can be pointed at in the drawings within an element, where it lies now in the window. */
export function readTargets(root: Element): readonly Target[] {
  return [...root.querySelectorAll<SVGElement>(SOUGHT)].map((element) => {
    const { row, about, note } = element.dataset;
    return {
      keys: (row ?? about ?? '').split(' ').filter(Boolean),
      note: note ?? null,
      isMark: row !== undefined || note !== undefined,
      box: element.getBoundingClientRect(),
    };
  });
}

/** The boxes together. */
export function around(boxes: readonly Box[]): Box {
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

/** A box in the pixels of an element that may be drawn larger or smaller than it is laid out. */
export function within(element: HTMLElement, { left, top, right, bottom }: Box): Box {
  const frame = element.getBoundingClientRect();
  const scale = frame.width / element.offsetWidth || 1;
  return {
    left: (left - frame.left) / scale,
    top: (top - frame.top) / scale,
    right: (right - frame.left) / scale,
    bottom: (bottom - frame.top) / scale,
  };
}

/** Where the reader last pointed at a chart that was not live yet: `explore.ts` notes it. */
export function takePointed(host: HTMLElement): Point | null {
  const [x, y] = (host.dataset['pointed'] ?? '').split(' ').map(Number);
  delete host.dataset['pointed'];
  return x === undefined || y === undefined ? null : { x: x - scrollX, y: y - scrollY };
}
