import { crc32 } from 'node:zlib';
import { strToU8, zlibSync } from 'fflate';

/** A picture; each pixel is four bytes: red, green, blue and alpha. */
interface Image {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
/** Eight bits a pixel, by palette; rows as they are, one after the other. */
const KIND = [8, 3, 0, 0, 0];
/** What a palette can hold. */
const MOST_COLOURS = 256;

/**
 * An opaque picture of few colours as a PNG with a palette, which has two fifths of the bytes; null for any other. Not
 * compressed by Node, whose compressor gives other bytes on other processors.
 */
export function encodePng({ width, height, pixels }: Image): Uint8Array<ArrayBuffer> | null {
  const found = findPalette(width, pixels);
  if (found === null) return null;
  const head = new DataView(new ArrayBuffer(13));
  head.setUint32(0, width);
  head.setUint32(4, height);
  for (const [at, byte] of KIND.entries()) head.setUint8(8 + at, byte);
  const parts = [
    SIGNATURE,
    chunk('IHDR', new Uint8Array(head.buffer)),
    chunk('PLTE', found.palette),
    chunk('IDAT', zlibSync(found.rows, { level: 4 })),
    chunk('IEND', new Uint8Array()),
  ];
  return new Uint8Array(Buffer.concat(parts));
}

/** The colours of a picture, three bytes each, and its rows: a byte that says "no filter", then a colour's number a pixel. */
function findPalette(width: number, pixels: Uint8Array) {
  const colours = new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.length / 4);
  const rows = new Uint8Array(colours.length + colours.length / width);
  const known = new Map<number, number>();
  const palette: number[] = [];
  let last = -1;
  let number = 0;
  for (let at = 0; at < colours.length; at += 1) {
    const colour = colours[at] ?? 0;
    if (colour !== last) {
      last = colour;
      number = known.get(colour) ?? known.size;
      if (number === known.size) {
        const [red = 0, green = 0, blue = 0, alpha = 0] = pixels.subarray(4 * at, 4 * at + 4);
        if (alpha < 255 || number === MOST_COLOURS) return null;
        known.set(colour, number);
        palette.push(red, green, blue);
      }
    }
    rows[at + Math.floor(at / width) + 1] = number;
  }
  return { palette: Uint8Array.from(palette), rows };
}

/** A part of a PNG: its length, its name, what it holds, and a sum of both. */
function chunk(name: string, content: Uint8Array): Uint8Array {
  const named = Buffer.concat([strToU8(name), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
