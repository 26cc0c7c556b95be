import { constants, crc32, deflateSync } from 'node:zlib';

/** A picture; each pixel is four bytes: red, green, blue and alpha. */
interface Image {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
/** Eight bits a pixel, by palette; rows one after the other. */
const KIND = [8, 3, 0, 0, 0];
/** What a palette can hold. */
const MOST_COLOURS = 256;
/** A row that says by how much each of its pixels differs from the one above. */
const UP = 2;
/** Runs of equal bytes alone are shortened: what looks for more gives other bytes on other processors. */
const COMPRESSION = { strategy: constants.Z_RLE };

/** An opaque picture of few colours as a PNG with a palette, which has two fifths of the bytes; null for any other. */
export function encodePng({ width, height, pixels }: Image): Uint8Array<ArrayBuffer> | null {
  const found = numberColours(width, pixels);
  if (found === null) return null;
  const head = new DataView(new ArrayBuffer(13));
  head.setUint32(0, width);
  head.setUint32(4, height);
  for (const [at, byte] of KIND.entries()) head.setUint8(8 + at, byte);
  const parts = [
    SIGNATURE,
    chunk('IHDR', new Uint8Array(head.buffer)),
    chunk('PLTE', found.palette),
    chunk('IDAT', deflateSync(found.rows, COMPRESSION)),
    chunk('IEND', new Uint8Array()),
  ];
  return new Uint8Array(Buffer.concat(parts));
}

/** Colours by their numbers. */
function openPalette() {
  const known = new Map<number, number>();
  return {
    size: () => known.size,
    numberOf: (colour: number): number => {
      const number = known.get(colour) ?? known.size;
      if (number === known.size) known.set(colour, number);
      return number;
    },
    /** Three bytes a colour; null where one lets something through. */
    bytes: (): Uint8Array | null => {
      const all = new Uint8Array(Uint32Array.from(known.keys()).buffer);
      const isOpaque = all.every((byte, at) => at % 4 < 3 || byte === 255);
      return isOpaque ? all.filter((_, at) => at % 4 < 3) : null;
    },
  };
}

/**
 * The palette of a picture and its rows as a PNG has them: the name of a filter, then of each pixel the number of its
 * colour less that of the pixel above. Null where a palette can't hold the colours.
 */
function numberColours(width: number, pixels: Uint8Array) {
  const colours = new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.length / 4);
  const { size, numberOf, bytes } = openPalette();
  const above = new Uint8Array(width);
  const rows = new Uint8Array(colours.length + colours.length / width);
  for (let from = 0, to = 0; from < colours.length; from += width, to += width + 1) {
    rows[to] = UP;
    // Of most rows nothing differs from the one above.
    if (from > 0 && isLikeAbove(pixels, 4 * from, 4 * width)) continue;
    let last = -1;
    let number = 0;
    for (let at = 0; at < width; at += 1) {
      const colour = colours[from + at] ?? 0;
      if (colour !== last) number = numberOf(colour);
      last = colour;
      rows[to + 1 + at] = number - (above[at] ?? 0);
      above[at] = number;
    }
    if (size() > MOST_COLOURS) return null;
  }
  const palette = bytes();
  return palette && { palette, rows };
}

const isLikeAbove = (pixels: Uint8Array, from: number, length: number) =>
  Buffer.compare(pixels.subarray(from - length, from), pixels.subarray(from, from + length)) === 0;

/** A part of a PNG: its length, its name, what it holds, and a sum of both. */
function chunk(name: string, content: Uint8Array): Uint8Array {
  const named = Buffer.concat([Buffer.from(name), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
