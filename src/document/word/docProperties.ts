import { type DocText, viewOf } from './docText.ts';

const PAGE = 512;
/** How many bytes the value of a property has, by the top three bits of its code; null: its first byte tells. */
const SIZES = [1, 1, 2, 4, 2, 2, null, 3] as const;
const DEFINE_TABLE = 0xd608;
const CHANGE_TABS = 0xc615;
/** The properties stand in the stream of data. */
const HUGE = [0x6645, 0x6646];

/** The properties of a stretch of the stream: each value by its code. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly properties: ReadonlyMap<number, Uint8Array>;
}

/** The properties of every paragraph, in the order of the stream. */
export function listParagraphs({ stream, data, paragraphPages }: DocText): Stretch[] {
  return paragraphPages
    .flatMap((page) =>
      readPage(stream, page, 13, (bytes, at) => {
        const size = bytes[at] ?? 0;
        const [start, length] =
          size > 0 ? [at + 1, size * 2 - 1] : [at + 2, (bytes[at + 1] ?? 0) * 2];
        // Two bytes name the style.
        return readProperties(bytes.subarray(start + 2, start + length), data);
      }),
    )
    .sort((a, b) => a.start - b.start);
}

/** The properties of every run of characters, in the order of the stream. */
export function listRuns({ stream, data, characterPages }: DocText): Stretch[] {
  return characterPages
    .flatMap((page) =>
      readPage(stream, page, 1, (bytes, at) =>
        readProperties(bytes.subarray(at + 1, at + 1 + (bytes[at] ?? 0)), data),
      ),
    )
    .sort((a, b) => a.start - b.start);
}

/** A page of properties: where each stretch begins, and where on the page its properties stand. */
function readPage(
  stream: Uint8Array,
  page: number,
  step: number,
  read: (bytes: Uint8Array, at: number) => ReadonlyMap<number, Uint8Array>,
): Stretch[] {
  const bytes = stream.subarray(page * PAGE, (page + 1) * PAGE);
  if (bytes.length < PAGE) return [];
  const view = viewOf(bytes);
  const count = bytes[PAGE - 1] ?? 0;
  if ((count + 1) * 4 + count * step >= PAGE) return [];
  return Array.from({ length: count }, (_, at) => {
    const offset = (bytes[(count + 1) * 4 + at * step] ?? 0) * 2;
    return {
      start: view.getUint32(at * 4, true),
      end: view.getUint32(at * 4 + 4, true),
      properties: offset === 0 ? new Map<number, Uint8Array>() : read(bytes, offset),
    };
  });
}

function readProperties(bytes: Uint8Array, data: Uint8Array): Map<number, Uint8Array> {
  const found = new Map<number, Uint8Array>();
  const view = viewOf(bytes);
  for (let at = 0; at + 3 <= bytes.length; ) {
    const code = view.getUint16(at, true);
    at += 2;
    const size = sizeOf(code, view, at);
    const value = bytes.subarray(at, at + size);
    at += size;
    if (HUGE.includes(code) && value.length === 4) {
      const place = viewOf(value).getUint32(0, true);
      if (place + 2 > data.length) continue;
      const length = viewOf(data).getUint16(place, true);
      const huge = data.subarray(place + 2, place + 2 + length);
      for (const [key, one] of readProperties(huge, new Uint8Array())) found.set(key, one);
    } else found.set(code, value);
  }
  return found;
}

function sizeOf(code: number, view: DataView, at: number): number {
  const size = SIZES[(code >> 13) as 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7];
  if (size !== null) return size;
  if (code === DEFINE_TABLE && at + 2 <= view.byteLength) return view.getUint16(at, true) + 1;
  const first = view.getUint8(at);
  return code === CHANGE_TABS && first === 255 ? view.byteLength - at : first + 1;
}

/** The stretch in which a place of the stream stands, by halving. */
export function findStretch(stretches: readonly Stretch[], offset: number): Stretch | null {
  let low = 0;
  let high = stretches.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const one = stretches[middle];
    if (!one) return null;
    if (offset < one.start) high = middle - 1;
    else if (offset >= one.end) low = middle + 1;
    else return one;
  }
  return null;
}

/** Whether a property is there and on. */
export const isSet = (stretch: Stretch | null, code: number): boolean =>
  (stretch?.properties.get(code)?.[0] ?? 0) !== 0;
