import { expect, test } from 'vitest';
import type { Place, Report } from '../../report/report.ts';
import { makeReport } from '../../testing/makeReport.ts';
import { anchorOfPlace, listPassages } from './proseBlocks.ts';

const line = (number: number): Place => ({ line: number, column: 1 });
const onPage = (page: number, y: number): Place => ({ page, box: [106.32, y, 412.18, 15.95] });

/** A report of one kind whose overview has a paragraph at each place. */
function makeWords(mediaType: string, places: readonly Place[]): Report {
  const blocks = places.map((place, at) => ({
    kind: 'paragraph' as const,
    text: `第${at + 1}段。`,
    place,
  }));
  const sections = [{ number: 1, title: '一、总体情况', blocks }];
  return makeReport({}, { sections, source: { file: 'x', mediaType, sha256: '', url: null } });
}

test.each([
  ['a line of a text', 'text/plain', [line(9), line(9), line(12)], ['line-9', 'line-12']],
  // A page may be one line of source code.
  ['a page', 'text/html', [line(7), line(7)], ['passage-1', 'passage-2']],
  ['a Word file', 'application/msword', [line(7), line(8)], ['passage-1', 'passage-2']],
  ['a PDF', 'application/pdf', [onPage(1, 400.57), onPage(2, 88.33)], ['page-1-401', 'page-2-88']],
])('every paragraph can be linked to and found: %s', (_, mediaType, places, anchors) => {
  const report = makeWords(mediaType, places);
  const passages = listPassages(report);
  expect(passages.map(({ anchor }) => anchor)).toEqual(anchors);
  expect(passages.map(({ text }) => text).join(' ')).toBe(
    places.map((_place, at) => `第${at + 1}段。`).join(' '),
  );
  for (const place of places) expect(anchors).toContain(anchorOfPlace(report, place));
  expect(anchorOfPlace(report, line(99))).toBeNull();
});
