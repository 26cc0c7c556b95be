import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { writeWhole } from '../corpus/writeWhole.ts';
import type { TableBatch } from './publishBatch.ts';

/** What is kept of a batch: the paths of the files that it wrote, and what it has of each table. */
export interface KeptBatch {
  readonly files: readonly string[];
  readonly result: TableBatch;
}

const SUFFIX = '.batch';
/** A kept file begins with the hash of what the batch was made from, in hexadecimal, and the length of what follows. */
const KEY_LENGTH = 64;
const LENGTH_DIGITS = 16;
const HEAD = KEY_LENGTH + LENGTH_DIGITS;
/** Texts of one batch are much alike: the fastest level leaves a tenth of them. */
const FAST = { params: { [constants.ZSTD_c_compressionLevel]: 1 } };

const fileOf = (folder: string, name: string) => join(folder, `${name}${SUFFIX}`);

/** What was kept of a batch; null where it was made from anything else, or nothing is kept. */
export function readKept(folder: string, name: string, key: string): KeptBatch | null {
  const file = fileOf(folder, name);
  if (!existsSync(file)) return null;
  const bytes = readFileSync(file);
  if (bytes.toString('latin1', 0, KEY_LENGTH) !== key) return null;
  // In one piece, since the length is known.
  const chunkSize = Number(bytes.toString('latin1', KEY_LENGTH, HEAD));
  const kept: KeptBatch = deserialize(zstdDecompressSync(bytes.subarray(HEAD), { chunkSize }));
  return kept;
}

/** Keeps a batch for the next build, in the place of what the last one kept. */
export function keepBatch(folder: string, name: string, key: string, batch: KeptBatch): void {
  const content = serialize(batch);
  const head = `${key}${String(content.length).padStart(LENGTH_DIGITS, '0')}`;
  writeWhole(
    fileOf(folder, name),
    Buffer.concat([Buffer.from(head, 'latin1'), zstdCompressSync(content, FAST)]),
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
