import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { decodeText } from '../document/decodeText.ts';
import { dropControls, listLines } from '../document/textLines.ts';
import type { Report } from '../report/report.ts';
import { listCollections } from './buildCollections.ts';

/** The lines of every source document that is a text, by the id of its report. */
export function readSourceTexts(content: string): { id: string; lines: string[] }[] {
  return listCollections(content).map(({ id, file }) => {
    const { source } = JSON.parse(readFileSync(file, 'utf8')) as Report;
    const text = decodeText(readFileSync(join(dirname(content), source.file)));
    return { id, lines: listLines(text).map(dropControls) };
  });
}
