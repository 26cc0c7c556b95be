import type { FailureRule } from '../report/failureRules.ts';
import { decodeAs } from './decodeText.ts';
import { type SourceDocument, UnreadableDocument } from './document.ts';
import { Numbering } from './word/numbering.ts';
import { findPath, parseXml, type XmlElement } from './word/parseXml.ts';
import { BodyReader, listHeadingStyles } from './word/readBody.ts';
import { unzip } from './word/unzip.ts';

const MAIN = /^word\/document\d*\.xml$/i;
const WANTED = /^word\/(?:document\d*|numbering|styles)\.xml$/i;

/** What other zip files hold, and what to do with them. */
const OTHERS: readonly { readonly part: RegExp; readonly rule: FailureRule }[] = [
  { part: /^OFD\.xml$/i, rule: 'format-ofd' },
  { part: /^xl\//i, rule: 'format-excel' },
  { part: /^ppt\//i, rule: 'format-powerpoint' },
  { part: /^content\.xml$/i, rule: 'format-opendocument' },
];

/**
 * Reads a Word file as it stands once every tracked change is accepted; what a change touched is
 * doubted. @throws UnreadableDocument where the zip holds something else, is broken or too large.
 */
export function readDocx(bytes: Uint8Array): SourceDocument {
  const { names, parts } = unzip(bytes, WANTED);
  const main = [...parts].find(([name]) => MAIN.test(name))?.[1];
  if (!main) {
    const other = OTHERS.find(({ part }) => names.some((name) => part.test(name)));
    throw new UnreadableDocument(other?.rule ?? 'format-archive');
  }
  const body = findPath(parse(main), 'body');
  if (!body) throw new UnreadableDocument('word-textless');
  const styles = parsePart(parts, /styles/i);
  const numbering = new Numbering(parsePart(parts, /numbering/i), styles);
  const reader = new BodyReader(numbering, listHeadingStyles(styles));
  reader.read(body);
  return {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    blocks: reader.blocks,
  };
}

const parse = (part: Uint8Array) => parseXml(decodeAs(part, ['utf-8']));

function parsePart(parts: ReadonlyMap<string, Uint8Array>, name: RegExp): XmlElement | null {
  const part = [...parts].find(([key]) => name.test(key))?.[1];
  return part ? parse(part) : null;
}
