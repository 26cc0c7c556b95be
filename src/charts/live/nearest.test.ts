import { expect, test } from 'vitest';
import { nextStop } from './chartKeys.ts';
import { nearest, stopsOf, type Target } from './nearest.ts';

interface Made {
  readonly keys?: readonly string[];
  readonly note?: string;
  readonly isMark?: boolean;
  readonly at: number;
  readonly width?: number;
}

/** What lies on one line, from `at` on. */
const made = ({ keys = [], note, isMark = true, at, width = 10 }: Made): Target => ({
  keys,
  note: note ?? null,
  isMark,
  box: { left: at, right: at + width, top: 0, bottom: 10 },
});
const at = (x: number) => ({ x, y: 5 });
const keysOf = (targets: readonly Target[]) => targets.flatMap(({ keys }) => keys);

test('the nearest answers, however far it is', () => {
  const marks = [made({ keys: ['a'], at: 0 }), made({ keys: ['b'], at: 100 })];
  expect(keysOf(nearest(marks, at(54)))).toEqual(['a']);
  expect(keysOf(nearest(marks, at(56)))).toEqual(['b']);
  expect(keysOf(nearest(marks, at(900)))).toEqual(['b']);
  expect(nearest([], at(0))).toEqual([]);
});

test('a mark comes before the words that it lies among; else the words answer for theirs', () => {
  const line = made({ keys: ['a'], isMark: false, at: 0, width: 200 });
  const other = made({ keys: ['b'], at: 20 });
  expect(keysOf(nearest([line, other], at(25)))).toEqual(['b']);
  expect(keysOf(nearest([line, other], at(40)))).toEqual(['a']);
});

test('marks that no pointer tells apart answer together; a line without width is a mark', () => {
  const zero = made({ keys: ['zero'], at: 50, width: 0 });
  const same = made({ keys: ['same'], at: 50, width: 0 });
  const beside = made({ keys: ['beside'], at: 52, width: 5 });
  expect(keysOf(nearest([zero, same, beside], at(50)))).toEqual(['zero', 'same']);
});

test('keys stop at each mark in the order of the rows, and once at a sign that is drawn twice', () => {
  const order = (key: string) => ['a', 'b', 'c'].indexOf(key);
  const flag = { keys: ['a', 'b'], note: 'does not add up' };
  const stops = stopsOf(
    [
      made({ keys: ['c'], at: 0 }),
      made({ note: 'form changed', at: 10 }),
      made({ ...flag, at: 20 }),
      made({ ...flag, at: 90 }),
      made({ keys: ['b'], at: 30 }),
      made({ keys: ['a'], at: 40 }),
      made({ keys: ['a'], isMark: false, at: 50 }),
    ],
    order,
  );
  expect(stops.map(({ keys, note }) => note ?? keys.join())).toEqual([
    'a',
    'b',
    'does not add up',
    'c',
    'form changed',
  ]);
});

test('arrow keys go on, back, to either end, and no further', () => {
  const stops = ['a', 'b', 'c'].map((key, index) => made({ keys: [key], at: index * 20 }));
  const [first, second, last] = stops;
  const lead = (key: string, from: Target | undefined) => nextStop(key, stops, from ?? null);
  expect(lead('ArrowRight', undefined)).toBe(first);
  expect(lead('ArrowDown', first)).toBe(second);
  expect(lead('ArrowLeft', first)).toBe(first);
  expect(lead('ArrowUp', last)).toBe(second);
  expect(lead('End', undefined)).toBe(last);
  expect(lead('ArrowRight', last)).toBe(last);
  expect(lead('Home', last)).toBe(first);
  expect(lead('Tab', first)).toBe(null);
  expect(nextStop('End', [], null)).toBe(null);
});
