/** So many are kept: pages that are drawn one after the other ask for the same. */
const KEPT = 32;

/** What was made for a key, or is made now; of many keys the last are kept. */
export function keepRecent<T>(kept: Map<string, T>, key: string, make: () => T): T {
  const value = kept.get(key) ?? make();
  kept.set(key, value);
  for (const oldest of [...kept.keys()].slice(0, Math.max(0, kept.size - KEPT)))
    kept.delete(oldest);
  return value;
}
