import type { Place } from '../../report/report.ts';
import type { Box } from './matrix.ts';

/** A place on a page, to a hundredth of a point. */
export function placeAt(page: number, [x, y, width, height]: Box): Place {
  const round = (points: number) => Math.round(points * 100) / 100;
  return { page, box: [round(x), round(y), round(width), round(height)] };
}
