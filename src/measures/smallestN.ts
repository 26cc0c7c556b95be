/** Under this n no percentage is given, drawn or ranked: k/n stands alone. Apart, for charts in a browser need no more of the measures. */
export const SMALLEST_N = 10;
