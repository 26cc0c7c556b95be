import { decodeAs } from '../decodeText.ts';

/** Browsers look for a label in the first kilobyte; pages of governments begin with long comments. */
const HEAD = 8192;
const META = /<meta\s[^<>]*/gi;
const LABEL = /charset\s*=[\s"']*([\w-]+)/i;
const XML_LABEL = /^\s*<\?xml[^>]+encoding\s*=\s*["']([\w-]+)["']/i;

/**
 * Decodes a page by its byte order mark, else by its label or what goes for it. A label lies where
 * another encoding leaves fewer faults. GB 2312 is read as GB 18030, which holds all of it and more.
 */
export function decodeHtml(bytes: Uint8Array, label: string | null = null): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  const named = label ?? findLabel(head) ?? XML_LABEL.exec(head)?.[1] ?? 'utf-8';
  const encoding = nameEncoding(named);
  // What is UTF-8 without a fault is UTF-8: no text of another encoding comes out so by chance.
  return decodeAs(bytes, [...new Set(['utf-8', encoding, 'gb18030'])]);
}

/** The first encoding that a `meta` names. */
function findLabel(head: string): string | null {
  for (const [meta] of head.matchAll(META)) {
    const label = LABEL.exec(meta)?.[1];
    if (label !== undefined) return label;
  }
  return null;
}

/** The encoding that browsers take for a label. */
function nameEncoding(label: string): string {
  if (/^(?:gb|x-gbk|hz-gb|chinese|csgb|iso-ir-58)/i.test(label)) return 'gb18030';
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return 'utf-8';
  }
}
