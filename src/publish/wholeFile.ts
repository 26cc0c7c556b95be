import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FileFacts } from '../data/dataFile.ts';

/** A file that is written piece by piece, up to a size. */
export interface WholeFile {
  readonly add: (text: string | Uint8Array) => void;
  /** What it weighs; null where it grew beyond its size, and is no more. */
  readonly close: () => FileFacts | null;
}

/** Begins a file; once it has more bytes than `most`, it is given up. */
export function openWhole(out: string, path: string, most: number): WholeFile {
  const file = join(out, path);
  mkdirSync(dirname(file), { recursive: true });
  const descriptor = openSync(file, 'w');
  const hash = createHash('sha256');
  let bytes = 0;
  return {
    add: (text) => {
      if (bytes > most) return;
      const piece = typeof text === 'string' ? Buffer.from(text) : text;
      bytes += piece.length;
      if (bytes > most) return;
      hash.update(piece);
      writeSync(descriptor, piece);
    },
    close: () => {
      closeSync(descriptor);
      if (bytes <= most) return { bytes, sha256: hash.digest('hex') };
      rmSync(file);
      return null;
    },
  };
}
