import type { Target } from './nearest.ts';

/** Which of `count` stops a key leads to from the stop `at`; -1 stands for none yet. */
const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at) => at + 1,
  ArrowDown: (at) => at + 1,
  ArrowLeft: (at) => at - 1,
  ArrowUp: (at) => at - 1,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** The stop to which a key leads; null for a key that leads nowhere. At either end it stays. */
export function nextStop(
  key: string,
  stops: readonly Target[],
  from: Target | null,
): Target | null {
  const step = STEPS[key];
  if (!step || stops.length === 0) return null;
  const at = stops.findIndex(
    ({ keys, note }) => from && keys.join() === from.keys.join() && note === from.note,
  );
  return stops[Math.min(Math.max(step(at, stops.length), 0), stops.length - 1)] ?? null;
}
