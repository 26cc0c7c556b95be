import { UnreadableDocument } from '../document.ts';

/** A file may take so much work, and so much time where other work goes on beside it. */
const MOST_WORK_MS = 4_000;
const LONGEST_MS = 60_000;
const LOOK_EVERY_MS = 100;

/** The time that the reading of one file may take. */
export interface Clock {
  /** Rejects when the time is up. */
  readonly passed: Promise<never>;
  readonly isOver: () => boolean;
  readonly stop: () => void;
}

/** Starts the clock; `readWork` says how much work was done, where that can be known: else time is what counts. */
export function startClock(readWork: () => Promise<number> = async () => performance.now()): Clock {
  let over = false;
  let stopped = false;
  const began = performance.now();
  const passed = (async () => {
    const before = await readWork();
    while (!stopped) {
      await new Promise((go) => setTimeout(go, LOOK_EVERY_MS));
      const isDone = (await readWork()) - before >= MOST_WORK_MS;
      if (stopped || (!isDone && performance.now() - began < LONGEST_MS)) continue;
      over = true;
      throw new UnreadableDocument('pdf-slow');
    }
    return new Promise<never>(() => {});
  })();
  passed.catch(() => {});
  return {
    passed,
    isOver: () => over,
    stop: () => {
      stopped = true;
    },
  };
}
