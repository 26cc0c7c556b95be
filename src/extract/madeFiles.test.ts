import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { TableBlock } from '../document/document.ts';
import { readDocument } from '../document/readDocument.ts';
import { QUIRKS } from '../testing/damage.ts';
import { fillForm } from '../testing/fillForm.ts';
import type { Sheet } from '../testing/layOutForm.ts';
import { printForm } from '../testing/printed.ts';
import { type FileLayout, GRID_LAYOUTS, printFile } from '../testing/printFile.ts';
import { PROSE } from '../testing/printPage.ts';
import { Random } from '../testing/random.ts';
import { readGrid } from './gridRows.ts';

/** `npm test` and `npm run test:deep` set how many reports are made in each layout. */
const RUNS = Math.ceil(Number(process.env['RUNS'] ?? 60) / 60);
const TABLES = ['disclosure', 'requests', 'disputes'] as const;

const make = (seed: number) => printForm(fillForm(new Random(seed))).sheet;
async function read(sheet: Sheet, layout: FileLayout, seed: number) {
  const { name, bytes } = printFile(sheet, layout, new Random(seed));
  return (await readDocument(bytes, name)).blocks;
}

/** The values of each row of a table, as printed. */
const listPrinted = (sheet: Sheet, table: (typeof TABLES)[number]) =>
  sheet[table]
    .filter(({ kind }) => kind === 'values')
    .map(({ values }) => values.map(({ text }) => text.trim()));

/** The values of each row under a header of each of the form's tables. */
function listRead(tables: readonly TableBlock[], name: (typeof TABLES)[number]) {
  return tables
    .flatMap((table) => readGrid(table) ?? [])
    .filter(({ header }) => header?.table === name)
    .map(({ values }) => values?.map((value) => value?.text ?? null) ?? null);
}

describe.each(GRID_LAYOUTS)('a made-up report as %s', (layout) => {
  test('has every value under its column, and the prose of the report alone', async () => {
    for (let seed = 0; seed < RUNS; seed += 1) {
      const sheet = make(seed);
      const blocks = await read(sheet, layout, seed);
      const tables = blocks.filter((block) => block.kind === 'table');
      for (const table of TABLES) {
        expect(listRead(tables, table), `${table}, seed ${seed}`).toEqual(
          listPrinted(sheet, table),
        );
      }
      const lines = blocks.flatMap((block) => (block.kind === 'table' ? [] : [block.text]));
      expect(lines.join('\n')).toContain(sheet.title);
      expect(lines).toEqual(expect.arrayContaining(Object.values(PROSE)));
      expect(lines.at(-1)).toBe(PROSE[6]);
    }
  });

  test('is read the same, however its values and labels are printed', async () => {
    const quirks = Object.values(QUIRKS);
    for (let seed = 0; seed < RUNS; seed += 1) {
      const random = new Random(seed);
      const quirk = quirks[seed % quirks.length];
      const printed = printForm(fillForm(random));
      const { sheet } = quirk ? quirk(printed, random) : printed;
      const blocks = await read(sheet, layout, seed);
      const tables = blocks.filter((block) => block.kind === 'table');
      for (const table of TABLES) {
        const rows = listRead(tables, table).filter((row) => row !== null);
        expect(rows, `${table}, seed ${seed}`).toEqual(listPrinted(sheet, table));
      }
    }
  });
});

/** LibreOffice wrote these from the made-up report of seed 5; where it rounds, edges miss each other by a hair. */
test.each(['libreoffice.doc', 'libreoffice.docx', 'libreoffice.html'])(
  '%s has every value under its column',
  async (name) => {
    const bytes = readFileSync(join('src/document/fixtures', name));
    const { blocks } = await readDocument(bytes, name);
    const tables = blocks.filter((block) => block.kind === 'table');
    for (const table of TABLES) {
      expect(listRead(tables, table), table).toEqual(listPrinted(make(5), table));
    }
  },
);
