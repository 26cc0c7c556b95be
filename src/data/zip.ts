import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Edition } from './dataFile.ts';
import { dictionaryText } from './dictionaryText.ts';
import { licenceText, readmeText } from './readmeText.ts';

/** The same moment in every archive and every time zone: the oldest that a ZIP can tell. */
const MOMENT = new Date(1980, 0, 1);

/** Who may do what with a file that is taken out, where ZIP tells it to Unix: `rw-r--r--`. */
const READABLE = 0o644 << 16;

/** What a ZIP can tell of a file's size and place; its writer would go on and write nonsense. */
const LARGEST = 2 ** 32 - 1;

/** A file by its path in the archive. */
interface Archived {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** All CSV with their description, a README and the licence. The same data give the same bytes. */
export function toZip(edition: Edition, files: readonly Archived[]): Uint8Array {
  const texts: [string, Uint8Array][] = [
    ['README.md', strToU8(`${readmeText(edition)}\n${dictionaryText()}`)],
    ['LICENSE.txt', strToU8(licenceText())],
    ...files.map(({ path, bytes }): [string, Uint8Array] => [path, bytes]),
  ];
  const total = texts.reduce((sum, [, bytes]) => sum + bytes.length, 0);
  if (total > LARGEST) throw new Error(`${total} bytes are more than a ZIP archive can hold`);
  const sorted = texts.sort(([a], [b]) => (a < b ? -1 : 1));
  const entries = sorted.map(([path, bytes]): [string, Zippable[string]] => [
    path,
    [bytes, { mtime: MOMENT, os: 3, attrs: READABLE, level: 6 }],
  ]);
  return zipSync(Object.fromEntries(entries));
}
