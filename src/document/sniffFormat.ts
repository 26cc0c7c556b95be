import type { FailureRule } from '../report/failureRules.ts';
import { UnreadableDocument } from './document.ts';

/** The formats that there is a reader for; a zip or an OLE file is one of several kinds. */
export type Format = 'csv' | 'text' | 'html' | 'mhtml' | 'zip' | 'ole' | 'pdf';

/** Most files tell at once what they are; some pages begin with long comments. */
const BEGINNING = 1024;
const HEAD = 65_536;
const TEXT_ENDINGS = ['txt', 'md', 'markdown'];
const PAGE_ENDINGS = ['html', 'htm', 'shtml', 'xhtml', 'mht', 'mhtml', 'jsp', 'asp', 'aspx', 'php'];
const BYTE_ENDINGS = ['docx', 'doc', 'wps', 'pdf'];
/** The endings that people are told of. */
const KNOWN = '.docx, .doc, .pdf, .html, .mht, .txt, .md, .csv';

/** What bytes begin with that no text does. */
const SIGNATURES: readonly { readonly bytes: readonly number[]; readonly format: Format }[] = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], format: 'zip' },
  { bytes: [0x50, 0x4b, 0x05, 0x06], format: 'zip' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], format: 'ole' },
];
const FOREIGN: readonly { readonly bytes: readonly number[]; readonly rule: FailureRule }[] = [
  { bytes: [0x89, 0x50, 0x4e, 0x47], rule: 'format-picture' },
  { bytes: [0xff, 0xd8, 0xff], rule: 'format-picture' },
  { bytes: [0x47, 0x49, 0x46, 0x38], rule: 'format-picture' },
  { bytes: [0x49, 0x49, 0x2a, 0x00], rule: 'format-picture' },
  { bytes: [0x4d, 0x4d, 0x00, 0x2a], rule: 'format-picture' },
  { bytes: [0x52, 0x61, 0x72, 0x21], rule: 'format-archive' },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], rule: 'format-archive' },
  { bytes: [0x1f, 0x8b], rule: 'format-archive' },
];

const RTF = /^\s*\{\\rtf/;
const WORD_XML = /<(?:w:wordDocument|pkg:package)[\s>]/;
const MIME_HEADER = /^\s*(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*(?:MIME-Version|Content-Type):/i;
const PAGE = /^<(?:!doctype\s+html|html|head|body|meta|title)[\s>]/i;
const TAGS = /<(?:html|body|table|div|p)[\s>]/i;

/**
 * Tells the format by what the bytes are; the name decides only between formats that are text.
 * @throws UnreadableDocument where the bytes are of a format that there is no reader for.
 */
export function sniffFormat(bytes: Uint8Array, fileName: string): Format {
  const foreign = FOREIGN.find((one) => beginsWith(bytes, one.bytes));
  if (foreign) throw new UnreadableDocument(foreign.rule);
  const signed = SIGNATURES.find((one) => beginsWith(bytes, one.bytes));
  if (signed) return signed.format;
  // Programs put lines of their own before a PDF's first.
  const head = readHead(bytes);
  const beginning = head.slice(0, BEGINNING);
  if (beginning.includes('%PDF-')) return 'pdf';
  if (PAGE.test(dropPreamble(beginning))) return 'html';
  return sniffText(head, /\.([^./\\]+)$/.exec(fileName.toLowerCase())?.[1] ?? '');
}

function sniffText(head: string, ending: string): Format {
  if (RTF.test(head)) throw new UnreadableDocument('format-rtf');
  if (WORD_XML.test(head)) throw new UnreadableDocument('format-word-2003-xml');
  if (MIME_HEADER.test(head)) return 'mhtml';
  if (PAGE.test(dropPreamble(head))) return 'html';
  if (ending === 'csv') return 'csv';
  if (TEXT_ENDINGS.includes(ending)) return 'text';
  if (PAGE_ENDINGS.includes(ending) || TAGS.test(head)) return 'html';
  if (BYTE_ENDINGS.includes(ending)) throw new UnreadableDocument('ending-wrong', { ending });
  throw new UnreadableDocument('ending-unknown', { ending, known: KNOWN });
}

/** What stands behind the comments and declarations at the beginning. */
function dropPreamble(head: string): string {
  let rest = head.trimStart();
  for (;;) {
    const close = rest.startsWith('<!--') ? '-->' : rest.startsWith('<?') ? '>' : null;
    const end = close === null ? -1 : rest.indexOf(close);
    if (close === null || end < 0) return rest;
    rest = rest.slice(end + close.length).trimStart();
  }
}

function beginsWith(bytes: Uint8Array, beginning: readonly number[]): boolean {
  return beginning.every((byte, at) => bytes[at] === byte);
}

/** The first bytes as characters, of which only those of ASCII count; UTF-16 loses its zeros. */
function readHead(bytes: Uint8Array): string {
  return new TextDecoder('latin1')
    .decode(bytes.subarray(0, HEAD))
    .replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, '')
    .replaceAll('\u0000', '');
}
