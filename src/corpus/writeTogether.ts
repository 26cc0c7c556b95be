import { existsSync, readFileSync, rmSync } from 'node:fs';
import { writeWhole } from './writeWhole.ts';

/** Files with what is to stand in them, in the order in which they are written; null takes one away. */
export type Changes = ReadonlyMap<string, Uint8Array | string | null>;

/** Makes all of the changes or none: where one fails, what was there before is put back. */
export function writeTogether(changes: Changes): void {
  const before = new Map<string, Uint8Array | null>();
  for (const file of changes.keys()) {
    before.set(file, existsSync(file) ? readFileSync(file) : null);
  }
  try {
    for (const [file, content] of changes) put(file, content);
  } catch (error) {
    for (const [file, content] of before) put(file, content);
    throw error;
  }
}

function put(file: string, content: Uint8Array | string | null): void {
  if (content === null) rmSync(file, { force: true });
  else writeWhole(file, content);
}
