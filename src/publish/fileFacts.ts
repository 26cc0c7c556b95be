import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FileFacts } from '../data/dataFile.ts';

/** Writes a file and tells what it weighs. */
export function writeWeighed(out: string, path: string, content: string | Uint8Array): FileFacts {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const file = join(out, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
  return { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}
