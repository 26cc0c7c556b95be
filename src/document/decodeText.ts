/** Decodes UTF-8, UTF-16 and GB 18030; a byte order mark tells, else the fewest faults do. */
export function decodeText(bytes: Uint8Array): string {
  return decodeAs(bytes, ['utf-8', 'gb18030']);
}

/** Decodes by the byte order mark, else by whichever of the encodings leaves the fewest faults; the first of equals. */
export function decodeAs(bytes: Uint8Array, encodings: readonly string[]): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const wide = guessWide(bytes);
  if (wide !== null) return new TextDecoder(wide).decode(bytes);
  // A byte that was cut or lost spoils one character of UTF-8, and half the text in the wrong code.
  let best = '';
  let fewest = Number.POSITIVE_INFINITY;
  for (const encoding of encodings) {
    const text = new TextDecoder(encoding).decode(bytes);
    const faults = countFaults(text);
    if (faults < fewest) {
      best = text;
      fewest = faults;
    }
    if (faults === 0) break;
  }
  return best;
}

function countFaults(text: string): number {
  let faults = 0;
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) faults += 1;
  return faults;
}

/** UTF-16 without a mark: in no other encoding do digits and line ends come with zero bytes. */
function guessWide(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const zeros = [0, 0];
  for (let at = bytes.indexOf(0); at >= 0; at = bytes.indexOf(0, at + 1)) {
    zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros;
  if (bytes.length % 2 !== 0 || even + odd < bytes.length / 100) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}
