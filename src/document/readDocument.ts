import { type SourceDocument, UnreadableDocument } from './document.ts';
import { readCsv } from './readCsv.ts';
import { readText } from './readText.ts';

/**
 * Reads bytes into blocks; the file's ending tells the format.
 * @throws UnreadableDocument where the format is unknown or the bytes are not of it.
 */
export function readDocument(bytes: Uint8Array, fileName: string): SourceDocument {
  const ending = /\.([^./]+)$/.exec(fileName.toLowerCase())?.[1] ?? '';
  switch (ending) {
    case 'csv':
      return readCsv(decodeText(bytes));
    case 'txt':
    case 'md':
      return readText(decodeText(bytes));
    default:
      throw new UnreadableDocument('ending-unknown', { ending, known: '.txt, .md, .csv' });
  }
}

/** Decodes UTF-8, UTF-16 and GB 18030; a byte order mark tells, else the fewest faults do. */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const wide = guessWide(bytes);
  if (wide !== null) return new TextDecoder(wide).decode(bytes);
  // A byte that was cut or lost spoils one character of UTF-8, and half the text in the wrong code.
  const [best] = (['utf-8', 'gb18030'] as const)
    .map((encoding) => new TextDecoder(encoding).decode(bytes))
    .sort((a, b) => countFaults(a) - countFaults(b));
  return best ?? '';
}

function countFaults(text: string): number {
  let faults = 0;
  for (const character of text) if (character === '\ufffd') faults += 1;
  return faults;
}

/** UTF-16 without a mark: in no other encoding do digits and line ends come with zero bytes. */
function guessWide(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const zeros = [0, 0];
  for (let at = 0; at < bytes.length; at += 1) {
    if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros;
  if (bytes.length % 2 !== 0 || even + odd < bytes.length / 100) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}
