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

/** Starts the clock; `readClock` says how much work was done, where that can be known. */
export function startClock(readClock: () => number = () => performance.now()): Clock {
  let over = false;
  let stop = () => {};
  const began = { time: performance.now(), work: readClock() };
  const passed = new Promise<never>((_, reject) => {
    const timer = setInterval(() => {
      const time = performance.now() - began.time;
      const work = Math.min(time, readClock() - began.work);
      if (work < MOST_WORK_MS && time < LONGEST_MS) return;
      over = true;
      clearInterval(timer);
      reject(new UnreadableDocument('pdf-slow'));
    }, LOOK_EVERY_MS);
    stop = () => clearInterval(timer);
  });
  passed.catch(() => {});
  return { passed, isOver: () => over, stop };
}
