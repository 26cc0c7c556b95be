import { UnreadableDocument } from './document.ts';

/** 政府, 信息 and 公开 in UTF-8, read as GBK. */
const MISREAD = /鏀垮簻|淇℃伅|鍏紑/;
const RIGHT = /政府|信息|公开/;

/**
 * Mends a text in UTF-8 that was read as GBK somewhere on its way: 锛堜竴锛変富鍔ㄥ叕寮€.
 * @throws UnreadableDocument where the way back is not exact: then characters are lost, and digits may be.
 */
export function mendMisread(text: string): string {
  if (!MISREAD.test(text) || RIGHT.test(text)) return text;
  const bytes = encodeGbk(text.replace(/^\ufeff/, ''));
  if (bytes) {
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
    }
  }
  throw new UnreadableDocument('text-misread');
}

/** The bytes that GBK reads as this text; null where no bytes are read so. */
function encodeGbk(text: string): Uint8Array | null {
  const codes = listCodes();
  const bytes: number[] = [];
  for (const character of text) {
    const code = codes.get(character);
    const unicode = character.codePointAt(0) ?? 0;
    // The euro sign has two codes; the end of a character in UTF-8 is the one of a single byte.
    if (character === '€') bytes.push(0x80);
    else if (unicode < 0x80) bytes.push(unicode);
    else if (code !== undefined) bytes.push(code >> 8, code & 0xff);
    else return null;
  }
  return Uint8Array.from(bytes);
}

/** Every character of two bytes with its code, as the decoder reads them. */
function listCodes(): Map<string, number> {
  const decoder = new TextDecoder('gb18030');
  const codes = new Map<string, number>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      if (trail === 0x7f) continue;
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (character !== '\ufffd' && !codes.has(character)) codes.set(character, lead * 256 + trail);
    }
  }
  return codes;
}
