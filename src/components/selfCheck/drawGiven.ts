/** Lets the panel draw the pages of PDFs that the reader gave, with the parser that read them. */

import { offerPdf } from '../source/drawPage.ts';
import { framePlace } from '../source/framePlace.ts';
import type { Reader } from './reader.ts';

export { framePlace };

let parser: Awaited<ReturnType<Reader['openPort']>> | null = null;

/** Joins the parser of the worker, anew for each file: one worker may have been ended since. */
export async function offerParser(reader: Reader): Promise<void> {
  parser = await reader.openPort();
}

/** Says which file is drawn under an address that leads nowhere. */
export function offerBytes(address: string, bytes: Uint8Array<ArrayBuffer>): void {
  if (parser) offerPdf({ address, bytes, ...parser });
}
