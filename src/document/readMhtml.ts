import { type SourceDocument, UnreadableDocument } from './document.ts';
import { readHtml } from './readHtml.ts';

/** A part of a web archive: its headers by their names in small letters, and its bytes as stored. */
interface Part {
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Uint8Array;
}

/** Parts within parts: an archive has one layer, some mail programs two. */
const DEEPEST = 4;

/** Reads the page in a web archive (.mht; what Word and WPS call a single-file web page). */
export function readMhtml(bytes: Uint8Array): SourceDocument {
  const page = findPage(splitHeaders(bytes), DEEPEST);
  if (!page) throw new UnreadableDocument('archive-pageless');
  const type = page.headers.get('content-type') ?? '';
  const label = /charset\s*=\s*"?([\w-]+)/i.exec(type)?.[1] ?? null;
  return readHtml(decodeBody(page), label);
}

/** The first part that is a page; frames and pictures follow it. */
function findPage(part: Part, depth: number): Part | null {
  const type = part.headers.get('content-type') ?? 'text/html';
  if (/^\s*(?:text\/html|application\/xhtml)/i.test(type)) return part;
  const [, quoted, bare] = /boundary\s*=\s*(?:"([^"]+)"|([^\s;]+))/i.exec(type) ?? [];
  const boundary = quoted ?? bare;
  if (!/^\s*multipart\//i.test(type) || boundary === undefined || depth === 0) return null;
  for (const inner of splitParts(part.body, boundary)) {
    const found = findPage(splitHeaders(inner), depth - 1);
    if (found) return found;
  }
  return null;
}

/** One character a byte: positions in the text are those in the bytes. */
const asText = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes);

function* splitParts(body: Uint8Array, boundary: string): Generator<Uint8Array> {
  const text = asText(body);
  const mark = `--${boundary}`;
  let at = text.indexOf(mark);
  while (at >= 0) {
    const start = at + mark.length;
    at = text.indexOf(mark, start);
    if (text.startsWith('--', start)) return;
    yield body.subarray(start, at < 0 ? body.length : at);
  }
}

const LINE = /^([\w-]+)\s*:\s*(.*(?:\r?\n[ \t]+.*)*)\r?\n?/;
const LONGEST_HEADERS = 16_384;

function splitHeaders(bytes: Uint8Array): Part {
  const text = asText(bytes.subarray(0, LONGEST_HEADERS));
  const headers = new Map<string, string>();
  let at = /^\s*/.exec(text)?.[0].length ?? 0;
  for (;;) {
    const line = LINE.exec(text.slice(at, at + 4096));
    if (!line) break;
    headers.set((line[1] ?? '').toLowerCase(), (line[2] ?? '').replace(/\r?\n[ \t]+/g, ' '));
    at += line[0].length;
  }
  return { headers, body: bytes.subarray(at) };
}

function decodeBody({ headers, body }: Part): Uint8Array {
  switch (headers.get('content-transfer-encoding')?.trim().toLowerCase()) {
    case 'base64':
      return decodeBase64(asText(body));
    case 'quoted-printable':
      return decodeQuoted(asText(body), body);
    default:
      return body;
  }
}

function decodeBase64(text: string): Uint8Array {
  const packed = text.replace(/[^A-Za-z0-9+/]/g, '');
  const whole = packed.slice(0, packed.length - (packed.length % 4 === 1 ? 1 : 0));
  return Uint8Array.from(atob(whole), (character) => character.charCodeAt(0));
}

/** `=E6` is a byte, `=` at the end of a line joins it with the next; another `=` is itself. */
function decodeQuoted(text: string, bytes: Uint8Array): Uint8Array {
  const decoded = new Uint8Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    if (bytes[at] !== 0x3d) {
      decoded[length++] = bytes[at] ?? 0;
      continue;
    }
    const follows = text.slice(at + 1, at + 80);
    const soft = /^[ \t]*\r?\n/.exec(follows);
    const hex = /^[\dA-Fa-f]{2}/.exec(follows);
    if (soft) at += soft[0].length;
    else if (hex) {
      decoded[length++] = Number.parseInt(hex[0], 16);
      at += 2;
    } else decoded[length++] = 0x3d;
  }
  return decoded.subarray(0, length);
}
