import { UnreadableDocument } from './document.ts';

/** Controls that no text holds, and characters that no decoding gave. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const FAULTS = /[\u0000-\u0006\u000e-\u001a\u001c-\u001f\ufffd]/g;
/** A text with such a part of them was never one. */
const MOST_FAULTS = 0.1;
/** Names that old Word files carry between their text. */
const OLD_WORD =
  /Word\.Document\.\d|MSWordDoc|Microsoft Word 97|W\0?o\0?r\0?d\0?D\0?o\0?c\0?u\0?m\0?e\0?n\0?t/;

/**
 * Refuses the bytes of a program's own format that were taken for text: digits survive between the
 * garbage, and would be read.
 */
export function refuseRawBytes(text: string): void {
  const faults = text.match(FAULTS)?.length ?? 0;
  if (faults <= text.length * MOST_FAULTS && !OLD_WORD.test(text)) return;
  throw new UnreadableDocument('format-raw-bytes');
}
