/** An approximate figure ("over 700") agrees with its cell within this part of it. */
export const ROUGHLY = 0.1;

/** Whether a figure stated is a number of the tables; undefined where an approximate one is too far off to say. */
export function agreesWith(
  stated: number,
  number: number,
  isApproximate: boolean,
): boolean | undefined {
  if (stated === number) return true;
  if (!isApproximate) return false;
  return Math.abs(stated - number) <= ROUGHLY * Math.max(stated, number) ? true : undefined;
}
