import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/** A function that makes the folder of a file, and asks the disk for each folder once. */
export function folderMaker(): (file: string) => void {
  const made = new Set<string>();
  return (file) => {
    const folder = dirname(file);
    if (made.has(folder)) return;
    mkdirSync(folder, { recursive: true });
    made.add(folder);
  };
}
