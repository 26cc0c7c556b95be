/**
 * Sorts what the browser's bundle starts from by its place within the project. Astro sorts absolute names and
 * names that begin at the root of the project (`/src/…`) together, so that a checkout in `/root` would get other
 * chunks than one in `/work`.
 */
export function orderEntries(root: string) {
  return {
    name: 'entry-order',
    options: <T extends { readonly input?: unknown }>(options: T) =>
      Array.isArray(options.input) ? { ...options, input: sortEntries(options.input, root) } : null,
  };
}

/** @param root the folder of the project, without a slash at its end */
export function sortEntries(entries: readonly string[], root: string): string[] {
  const place = (entry: string) =>
    entry.startsWith(`${root}/src/`) || entry.startsWith(`${root}/node_modules/`)
      ? entry.slice(root.length)
      : entry;
  const compare = (a: string, b: string) => Number(a > b) - Number(a < b);
  return [...entries].sort((a, b) => compare(place(a), place(b)) || compare(a, b));
}
