import { createHash } from 'node:crypto';
import { closeSync, openSync, writeFileSync, writevSync } from 'node:fs';
import { join } from 'node:path';
import { folderMaker } from '../corpus/folderMaker.ts';
import type { FileFacts } from '../data/dataFile.ts';

/** A file of the site, by its path from the site's root. */
export interface SiteFile {
  readonly path: string;
  /** A text, or pieces that follow each other. */
  readonly content: string | readonly Uint8Array[];
}

/** A function that writes files of the site whose root is the folder `out`; a folder is asked for once. */
export function fileWriter(out: string): (file: SiteFile) => void {
  const makeFolder = folderMaker();
  return ({ path, content }) => {
    const file = join(out, path);
    makeFolder(file);
    if (typeof content === 'string') writeFileSync(file, content);
    else writePieces(file, content);
  };
}

function writePieces(file: string, pieces: readonly Uint8Array[]): void {
  const descriptor = openSync(file, 'w');
  try {
    const written = writevSync(descriptor, pieces);
    if (written !== lengthOf(pieces))
      throw new Error(`${file} was written in part: is the disk full?`);
  } finally {
    closeSync(descriptor);
  }
}

const lengthOf = (pieces: readonly Uint8Array[]) =>
  pieces.reduce((sum, { length }) => sum + length, 0);

/** What a file weighs whose pieces follow each other. */
export function weigh(pieces: readonly Uint8Array[]): FileFacts {
  const hash = createHash('sha256');
  for (const piece of pieces) hash.update(piece);
  return { bytes: lengthOf(pieces), sha256: hash.digest('hex') };
}

/** Writes a file and tells what it weighs. */
export function writeWeighed(out: string, path: string, content: string | Uint8Array): FileFacts {
  const pieces = [typeof content === 'string' ? Buffer.from(content) : content];
  fileWriter(out)({ path, content: pieces });
  return weigh(pieces);
}
