import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { writeWhole } from '../corpus/writeWhole.ts';
import type { SiteFile } from './fileFacts.ts';
import type { BatchResult } from './publishBatch.ts';

/** All that a batch writes, and what it has of each table. */
export interface KeptBatch {
  readonly files: readonly SiteFile[];
  readonly result: BatchResult;
}

const SUFFIX = '.batch';
/** A kept file begins with the hash of what the batch was made from, in hexadecimal. */
const KEY_LENGTH = 64;
/** Texts of one batch are much alike: the fastest level leaves a tenth of them. */
const FAST = { params: { [constants.ZSTD_c_compressionLevel]: 1 } };

const fileOf = (folder: string, name: string) => join(folder, `${name}${SUFFIX}`);

/** What the last build kept of a batch; null where it was made from anything else, or nothing is kept. */
export function readKept(folder: string, name: string, key: string): KeptBatch | null {
  const file = fileOf(folder, name);
  if (!existsSync(file)) return null;
  const bytes = readFileSync(file);
  if (bytes.toString('latin1', 0, KEY_LENGTH) !== key) return null;
  const kept: KeptBatch = deserialize(zstdDecompressSync(bytes.subarray(KEY_LENGTH)));
  return kept;
}

/** Keeps a batch for the next build, in the place of what the last one kept. */
export function keepBatch(folder: string, name: string, key: string, batch: KeptBatch): void {
  writeWhole(
    fileOf(folder, name),
    Buffer.concat([Buffer.from(key, 'latin1'), zstdCompressSync(serialize(batch), FAST)]),
  );
}

/** Removes what is kept of batches that are no more. */
export function forgetOthers(folder: string, names: readonly string[]): void {
  if (!existsSync(folder)) return;
  const wanted = new Set(names.map((name) => `${name}${SUFFIX}`));
  for (const file of readdirSync(folder)) {
    if (!wanted.has(file)) rmSync(join(folder, file));
  }
}
