import { Unzip, UnzipInflate } from 'fflate';
import { UnreadableDocument } from '../document.ts';

/** What a zip holds: every name, and the content of the parts that were asked for. */
interface Unzipped {
  readonly names: readonly string[];
  readonly parts: ReadonlyMap<string, Uint8Array>;
}

/** Small, so that little is unpacked before it is counted. */
const SLICE = 65_536;
/** The text of a report takes some megabytes at most, whatever the file says of itself. */
const MOST_UNPACKED = 24_000_000;
const MOST_PARTS = 20_000;

/**
 * Unpacks the parts of a zip whose names fit.
 * @throws UnreadableDocument where it is broken, or unpacks to more than any report.
 */
export function unzip(bytes: Uint8Array, wanted: RegExp): Unzipped {
  const names: string[] = [];
  const chunks = new Map<string, Uint8Array[]>();
  let unpacked = 0;
  const reader = new Unzip((file) => {
    const name = file.name.replaceAll('\\', '/');
    names.push(name);
    if (names.length > MOST_PARTS) throw new UnreadableDocument('zip-parts');
    if (!wanted.test(name)) return;
    const own: Uint8Array[] = [];
    chunks.set(name, own);
    file.ondata = (error, chunk) => {
      if (error) throw error;
      unpacked += chunk.length;
      if (unpacked > MOST_UNPACKED) {
        throw new UnreadableDocument('zip-large');
      }
      own.push(chunk.slice());
    };
    file.start();
  });
  reader.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length; at += SLICE) {
      reader.push(bytes.subarray(at, at + SLICE), at + SLICE >= bytes.length);
    }
  } catch (error) {
    if (error instanceof UnreadableDocument) throw error;
    const message = error instanceof Error ? error.message : '';
    throw new UnreadableDocument('zip-broken', { message });
  }
  return { names, parts: new Map([...chunks].map(([name, own]) => [name, join(own)])) };
}

function join(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
