import type { DOMWindow } from 'jsdom';

type Task = (...values: never[]) => unknown;

/** What React and Recharts put off, kept to be run in order and at once while a chart is drawn. */
interface Queue {
  readonly start: () => void;
  readonly stop: () => void;
  /** Runs what was put off, and what that puts off in turn. */
  readonly run: () => void;
  /** A function that puts off while a chart is drawn, and does as the given one at other times. */
  readonly or: (usual: (task: () => void) => unknown) => (task: Task) => unknown;
}

/** More rounds than any chart takes: one that never comes to rest must not hang the build. */
const MOST_TASKS = 10_000;

export function makeQueue(): Queue {
  let drawing = false;
  const tasks: Task[] = [];
  return {
    start: () => {
      drawing = true;
    },
    stop: () => {
      drawing = false;
      tasks.length = 0;
    },
    run: () => {
      for (let count = 0; count < MOST_TASKS; count += 1) {
        const task = tasks.shift();
        if (!task) return;
        (task as (time: number) => unknown)(0);
      }
      throw new Error('A chart does not come to rest.');
    },
    or: (usual) => (task) => (drawing ? tasks.push(task) : usual(task as () => void)),
  };
}

const NAMES = [
  'document',
  'navigator',
  'Element',
  'HTMLElement',
  'HTMLIFrameElement',
  'SVGElement',
  'Node',
] as const;

/** The globals of a browser that drawing asks for. */
export function browserGlobals(window: DOMWindow, later: Queue): Readonly<Record<string, unknown>> {
  const nextFrame = later.or(() => 0);
  window.requestAnimationFrame = nextFrame as typeof window.requestAnimationFrame;
  window.cancelAnimationFrame = () => undefined;
  return {
    window,
    requestAnimationFrame: nextFrame,
    cancelAnimationFrame: () => undefined,
    getComputedStyle: window.getComputedStyle.bind(window),
    ...Object.fromEntries(NAMES.map((name) => [name, window[name]])),
  };
}

/** Puts globals in place; answers a function that puts back what was there. */
export function install(globals: Readonly<Record<string, unknown>>): () => void {
  const before = Object.keys(globals).map(
    (name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const,
  );
  for (const [name, value] of Object.entries(globals)) {
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
  return () => {
    for (const [name, descriptor] of before) {
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else Reflect.deleteProperty(globalThis, name);
    }
  };
}
