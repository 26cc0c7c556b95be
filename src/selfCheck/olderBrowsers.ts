/**
 * What browsers of the last four years may lack of the language, where the reader and the page use it. It is
 * imported before all else, and changes nothing where the browser has it.
 */
function add(owner: object, name: string, value: (...args: never[]) => unknown): void {
  if (name in owner) return;
  Object.defineProperty(owner, name, { value, writable: true, configurable: true });
}

add(Map, 'groupBy', <T, K>(items: Iterable<T>, keyOf: (item: T, index: number) => K) => {
  const groups = new Map<K, T[]>();
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
    index += 1;
  }
  return groups;
});

add(
  Array.prototype,
  'toSorted',
  function toSorted(this: unknown[], compare?: (a: unknown, b: unknown) => number) {
    return [...this].sort(compare);
  },
);

add(Array.prototype, 'toReversed', function toReversed(this: unknown[]) {
  return [...this].reverse();
});

add(
  Array.prototype,
  'toSpliced',
  function toSpliced(
    this: unknown[],
    ...args: [start: number, count: number, ...items: unknown[]]
  ) {
    const copy = [...this];
    copy.splice(...args);
    return copy;
  },
);

add(Array.prototype, 'with', function withItem(this: unknown[], index: number, item: unknown) {
  const copy = [...this];
  copy[index < 0 ? copy.length + index : index] = item;
  return copy;
});

add(Set.prototype, 'union', function union(this: Set<unknown>, other: Iterable<unknown>) {
  return new Set([...this, ...other]);
});
