import { UnreadableDocument } from '../document.ts';
import type { CompoundFile } from './compoundFile.ts';

/** Where the header of a Word 97 file keeps what is read of it ([MS-DOC] 2.5). */
const IDENT = 0xa5ec;
const FLAGS = 0x0a;
const ENCRYPTED = 0x0100;
const SECOND_TABLE = 0x0200;
const LENGTH = 0x4c;
const CHARACTER_PAGES = 0xfa;
const PARAGRAPH_PAGES = 0x102;
const PIECES = 0x1a2;
const HEADER = 0x1aa;

/** A report has some ten thousand characters. */
const MOST_CHARACTERS = 4_000_000;

/** The text of a Word 97 file as it is stored, with what says how it is set. */
export interface DocText {
  readonly text: string;
  /** For each character, where in the stream it stands. */
  readonly offsets: Uint32Array;
  readonly stream: Uint8Array;
  /** Large properties stand in a stream of their own. */
  readonly data: Uint8Array;
  /** For each 512 bytes of properties of paragraphs and of characters, their number. */
  readonly paragraphPages: readonly number[];
  readonly characterPages: readonly number[];
}

/** Reads the text of a document, without headers, notes and text boxes. */
export function readDocText(file: CompoundFile): DocText {
  const stream = file.read('WordDocument') ?? new Uint8Array();
  const view = viewOf(stream);
  if (stream.length < HEADER || view.getUint16(0, true) !== IDENT) {
    throw new UnreadableDocument('format-word-95');
  }
  const flags = view.getUint16(FLAGS, true);
  if (flags & ENCRYPTED) throw new UnreadableDocument('file-locked');
  const table = file.read(flags & SECOND_TABLE ? '1Table' : '0Table') ?? new Uint8Array();
  const length = view.getUint32(LENGTH, true);
  if (length > MOST_CHARACTERS) throw broken();
  const slice = (at: number) => {
    const start = view.getUint32(at, true);
    return table.subarray(start, start + view.getUint32(at + 4, true));
  };
  return {
    ...joinPieces(slice(PIECES), stream, length),
    stream,
    data: file.read('Data') ?? new Uint8Array(),
    paragraphPages: listPages(slice(PARAGRAPH_PAGES)),
    characterPages: listPages(slice(CHARACTER_PAGES)),
  };
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

const broken = () => new UnreadableDocument('word-broken');

/** Half of the bits of an offset: whether a piece has a byte a character, and where it stands. */
const ONE_BYTE = 0x40000000;

/** Puts the pieces of the text together; each is stored with one or two bytes a character. */
function joinPieces(table: Uint8Array, stream: Uint8Array, length: number) {
  const view = viewOf(findPieces(table));
  const count = Math.floor((view.byteLength - 4) / 12);
  const offsets = new Uint32Array(length);
  const decoders = {
    one: new TextDecoder('windows-1252'),
    two: new TextDecoder('utf-16le', { ignoreBOM: true }),
  };
  let text = '';
  for (let at = 0; at < count && text.length < length; at += 1) {
    const start = view.getUint32(at * 4, true);
    const end = Math.min(view.getUint32(at * 4 + 4, true), length);
    const place = view.getUint32((count + 1) * 4 + at * 8 + 2, true);
    const isOne = (place & ONE_BYTE) !== 0;
    const offset = isOne ? (place & ~ONE_BYTE) / 2 : place;
    const width = isOne ? 1 : 2;
    if (
      start !== text.length ||
      end < start ||
      offset < 0 ||
      offset + (end - start) * width > stream.length
    ) {
      throw broken();
    }
    const bytes = stream.subarray(offset, offset + (end - start) * width);
    for (let one = start; one < end; one += 1) offsets[one] = offset + (one - start) * width;
    text += decoders[isOne ? 'one' : 'two'].decode(bytes);
    if (text.length !== end) throw broken();
  }
  return { text, offsets };
}

/** The table of pieces, behind properties that any number of them may share. */
function findPieces(table: Uint8Array): Uint8Array {
  const view = viewOf(table);
  for (let at = 0; at + 5 <= table.length; ) {
    if (table[at] === 2) return table.subarray(at + 5, at + 5 + view.getUint32(at + 1, true));
    at += 3 + view.getUint16(at + 1, true);
  }
  throw broken();
}

function listPages(table: Uint8Array): number[] {
  const view = viewOf(table);
  const count = Math.max(0, Math.floor((table.length - 4) / 8));
  return Array.from(
    { length: count },
    (_, at) => view.getUint32((count + 1) * 4 + at * 4, true) & 0x3fffff,
  );
}
