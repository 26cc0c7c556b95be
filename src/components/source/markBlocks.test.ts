import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readReport } from '../../corpus/readReport.ts';
import { readRegistry } from '../../corpus/registry.ts';
import { readDocument } from '../../document/readDocument.ts';
import { placeAnchor } from '../../site/addresses.ts';
import { markBlocks } from './markBlocks.ts';

const registry = readRegistry('content');

async function markFile(file: string) {
  const bytes = readFileSync(`src/document/fixtures/${file}`);
  const report = await readReport(bytes, file, registry);
  return { report, blocks: markBlocks((await readDocument(bytes, file)).blocks, report) };
}

const FILES = [
  'libreoffice.html',
  'pingtan-2023.html',
  'libreoffice.docx',
  'libreoffice.doc',
  'pdf/hongze-2023.pdf',
  'pdf/hongze-2024.pdf',
  'pdf/chromium-a4.pdf',
  'pdf/chromium-no-lines.pdf',
  'pdf/libreoffice-landscape.pdf',
];

test.each(FILES)('every cell that was read stands at its anchor: %s', async (file) => {
  const { report, blocks } = await markFile(file);
  const marked = blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flat() : []));
  const placed = Object.entries(report.cells).filter(([, { place }]) => place);
  expect(placed.length).toBeGreaterThan(150);
  for (const [id, { place, text }] of placed) {
    const own = marked.find(({ anchor }) => place && anchor === placeAnchor(place));
    expect(own?.cells, id).toContain(id);
    expect(own?.text.replace(/\s/g, ''), id).toContain(text.replace(/\s/g, ''));
  }
  const anchors = blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.flat().map(({ anchor }) => anchor) : [block.anchor],
  );
  const given = anchors.filter((anchor) => anchor !== null);
  expect(new Set(given).size).toBe(given.length);
});

test('the table stands as the document lays it out, and its row is named', async () => {
  const { blocks } = await markFile('pdf/hongze-2023.pdf');
  const rows = blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
  const row = rows.find((cells) =>
    cells.some(({ cells: own }) => own[0] === 'licensing.decisions'),
  );
  expect(row).toMatchObject([
    { text: '行政许可', columns: 1, isLabel: true, cells: [] },
    { text: '550', columns: 3, isLabel: false, cells: ['licensing.decisions'] },
  ]);
  expect(blocks.flatMap(({ page }) => page ?? [])).toEqual([1, 2, 5]);
});
