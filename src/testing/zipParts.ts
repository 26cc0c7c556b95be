import { strToU8, zipSync } from 'fflate';

/** A zip of parts by their names, as a Word file is one. */
export function zipParts(parts: Readonly<Record<string, Uint8Array | string>>): Uint8Array {
  const entries = Object.entries(parts).map(
    ([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part] as const,
  );
  return zipSync(Object.fromEntries(entries), { mtime: '2024-01-01' });
}
