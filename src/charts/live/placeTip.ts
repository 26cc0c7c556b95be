import type { Box } from './nearest.ts';
import { within } from './readTargets.ts';

const GAP = 8;

/**
 * Sets a tip above what it tells, or beneath where there is no room in the window; never over it, nor
 * out of the chart at the sides. Everything in the chart's own pixels.
 */
export function placeTip(tip: HTMLElement, chart: HTMLElement, ring: Box): void {
  const room = within(chart, new DOMRect(0, 0, innerWidth, innerHeight));
  const { offsetWidth: width, offsetHeight: height } = tip;
  const middle = (ring.left + ring.right) / 2;
  const left = Math.max(0, Math.min(middle - width / 2, chart.offsetWidth - width));
  const above = ring.top - GAP - height;
  const top =
    above >= room.top || ring.bottom + GAP + height > room.bottom ? above : ring.bottom + GAP;
  tip.style.transform = `translate(${left}px, ${top}px)`;
}
