/** Round numbers from 0 up to at least `max`: about `count` steps of 1, 2, 2.5 or 5 times a power of ten. */
export function niceTicks(max: number, count: number): readonly number[] {
  const rough = max / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10]
    .map((times) => times * power)
    .find((size) => size >= rough && (size >= 1 || size === rough));
  const size = Math.max(1, step ?? 10 * power);
  const ticks: number[] = [];
  for (let at = 0; at < max + size; at += size) ticks.push(at);
  return ticks;
}
