import { UnreadableDocument } from '../document.ts';

/** Marks in a chain of sectors from here on are no sectors. */
const LAST_SECTOR = 0xfffffffa;
const HEADER = 512;
const ENTRY = 128;
const STREAM = 2;
const ROOT = 5;

interface Entry {
  readonly name: string;
  readonly kind: number;
  readonly start: number;
  readonly size: number;
}

/**
 * The streams of a compound file, in which Word 97 keeps a document ([MS-CFB]).
 * @throws UnreadableDocument where it is broken or cut off.
 */
export class CompoundFile {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #sector: number;
  readonly #mini: number;
  readonly #cutoff: number;
  readonly #fat: readonly number[];
  readonly #miniFat: readonly number[];
  readonly #entries: readonly Entry[];
  readonly #miniStream: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (bytes.length < HEADER) throw broken();
    this.#sector = 1 << Math.min(this.#view.getUint16(30, true), 12);
    this.#mini = 1 << Math.min(this.#view.getUint16(32, true), 12);
    this.#cutoff = this.#view.getUint32(56, true);
    this.#fat = this.#listFatSectors().flatMap((at) => this.#readNumbers(this.#readSector(at)));
    this.#miniFat = this.#readNumbers(this.#readChain(this.#view.getUint32(60, true)));
    this.#entries = readEntries(this.#readChain(this.#view.getUint32(48, true)));
    const root = this.#entries.find(({ kind }) => kind === ROOT);
    this.#miniStream = root ? this.#readChain(root.start) : new Uint8Array();
  }

  /** A stream by its name; null where the file has none. */
  read(name: string): Uint8Array | null {
    const entry = this.#entries.find((one) => one.kind === STREAM && one.name === name);
    if (!entry) return null;
    const bytes =
      entry.size < this.#cutoff ? this.#readMiniChain(entry.start) : this.#readChain(entry.start);
    return bytes.subarray(0, entry.size);
  }

  has(name: string): boolean {
    return this.#entries.some((one) => one.name === name);
  }

  /** The sectors that say which sector follows which: the first 109 in the header, the others in a chain. */
  #listFatSectors(): number[] {
    const sectors = this.#readNumbers(this.#bytes.subarray(76, HEADER));
    // Each tells of as many sectors as it holds numbers, and a file has no more than lie in it.
    const told = this.#sector * (this.#sector >> 2);
    const most = this.#bytes.length / told + 2 * sectors.length + this.#sector;
    const seen = new Set<number>();
    for (let next = this.#view.getUint32(68, true); next < LAST_SECTOR && !seen.has(next); ) {
      seen.add(next);
      const numbers = this.#readNumbers(this.#readSector(next));
      next = numbers.pop() ?? LAST_SECTOR;
      sectors.push(...numbers);
      if (sectors.length > most) throw broken();
    }
    return [...new Set(sectors.filter((one) => one < LAST_SECTOR))];
  }

  #readSector(at: number): Uint8Array {
    const start = (at + 1) * this.#sector;
    if (start >= this.#bytes.length) throw broken();
    return this.#bytes.subarray(start, start + this.#sector);
  }

  #readNumbers(bytes: Uint8Array): number[] {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return Array.from({ length: bytes.length >> 2 }, (_, at) => view.getUint32(at * 4, true));
  }

  #readChain(start: number): Uint8Array {
    return concat(follow(start, this.#fat).map((at) => this.#readSector(at)));
  }

  #readMiniChain(start: number): Uint8Array {
    const size = this.#mini;
    return concat(
      follow(start, this.#miniFat).map((at) =>
        this.#miniStream.subarray(at * size, (at + 1) * size),
      ),
    );
  }
}

/** The sectors of a chain in their order; one that comes back to itself ends there. */
function follow(start: number, next: readonly number[]): number[] {
  const seen = new Set<number>();
  for (let at = start; at < LAST_SECTOR && !seen.has(at); at = next[at] ?? LAST_SECTOR)
    seen.add(at);
  return [...seen];
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function readEntries(bytes: Uint8Array): Entry[] {
  const entries: Entry[] = [];
  for (let at = 0; at + ENTRY <= bytes.length; at += ENTRY) {
    const view = new DataView(bytes.buffer, bytes.byteOffset + at, ENTRY);
    const length = Math.max(0, Math.min(view.getUint16(64, true), 64) - 2);
    entries.push({
      name: new TextDecoder('utf-16le').decode(bytes.subarray(at, at + length)),
      kind: view.getUint8(66),
      start: view.getUint32(116, true),
      size: view.getUint32(120, true),
    });
  }
  return entries;
}

const broken = () => new UnreadableDocument('word-broken');
