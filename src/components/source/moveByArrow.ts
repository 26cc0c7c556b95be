/** A number of a statutory table that leads to its place in the source. */
export const TO_SOURCE = '.statutory td[id] > :is(a, button)';

/** Which way an arrow key goes. */
const ARROWS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The arrow key that was pressed alone; null for other keys. */
export function arrowOf(event: KeyboardEvent): string | null {
  const isAlone = !(event.altKey || event.ctrlKey || event.metaKey || event.shiftKey);
  return isAlone && ARROWS[event.key] ? event.key : null;
}

/** The cell of a statutory table that is next to another one that way, as they stand on the screen; null at the edge. */
export function cellBeside(from: HTMLElement, arrow: string): HTMLElement | null {
  const way = ARROWS[arrow];
  if (!way) return null;
  const [x, y] = centreOf(from);
  const cells = from.closest('table')?.querySelectorAll<HTMLElement>('td') ?? [];
  const near = [...cells]
    .filter((cell) => cell.querySelector(TO_SOURCE))
    .map((place) => {
      const [dx, dy] = [centreOf(place)[0] - x, centreOf(place)[1] - y];
      const [along, across] = way[0] === 0 ? [dy * way[1], dx] : [dx * way[0], dy];
      return { place, along, across: Math.abs(across) };
    })
    // Left and right stay in the row; up and down go to the nearest row and to the nearest cell in it.
    .filter(({ along, across }) => along > 2 && (way[0] === 0 || across < 2))
    .sort((a, b) => (Math.abs(a.along - b.along) > 2 ? a.along - b.along : a.across - b.across));
  return near[0]?.place ?? null;
}

function centreOf(place: Element): readonly [x: number, y: number] {
  const { x, y, width, height } = place.getBoundingClientRect();
  return [x + width / 2, y + height / 2];
}
