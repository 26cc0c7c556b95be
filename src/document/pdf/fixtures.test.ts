import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import type { TableBlock } from '../document.ts';
import { readPdf } from '../readPdf.ts';

/**
 * What the tables of a report print: the values of each row by its label, in the order of the
 * columns, as read by eye or as they were put in; never what the reader said.
 */
interface Printed {
  about: string;
  disclosure: Record<string, string[]>;
  requests: Record<string, string[]>;
  disputes: string[];
  /** Whether labels are broken over lines that no rule holds together: the order of rows tells them. */
  wrapped?: boolean;
}

const folder = join(import.meta.dirname, '../fixtures/pdf');
const names = globSync('*.json', { cwd: folder }).map((file) => basename(file, '.json'));

test('there are documents of several makers', () => {
  expect(names.length).toBeGreaterThan(5);
});

test.each(names.sort())('%s', async (name) => {
  const printed = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Printed;
  const { blocks } = await readPdf(readFileSync(join(folder, `${name}.pdf`)));
  const tables = blocks.filter((block) => block.kind === 'table');
  const values = listRows(tables).map((row) => row.map(({ text }) => text));
  expect(values.filter((row) => isValues(row, 7)).map((row) => row.slice(-7))).toEqual(
    Object.values(printed.requests),
  );
  expect(values).toContainEqual(printed.disputes);
  const labelled = printed.wrapped
    ? printed.disclosure
    : { ...printed.disclosure, ...printed.requests };
  for (const [label, row] of Object.entries(labelled)) {
    expect(findRows(tables, label), label).toContainEqual(row);
  }
});

/** Whether a row ends with so many numbers, and has no more. */
function isValues(row: readonly string[], count: number): boolean {
  const numbers = row.filter((text) => /^\d+$/.test(text));
  return numbers.length === count && row.slice(-count).every((text) => /^\d+$/.test(text));
}

function listRows(tables: readonly TableBlock[]) {
  return tables.flatMap((table) => table.rows);
}

/** The values of each row with a label, which is the last cell before them. */
function findRows(tables: readonly TableBlock[], label: string): string[][] {
  return listRows(tables).flatMap((row) => {
    const at = row.findIndex((cell) => clean(cell.text) === clean(label));
    // A cell beside the label that a stray line parts from it is empty.
    const values = row.slice(at + 1).map((cell) => cell.text);
    return at < 0 ? [] : [values[0] === '' ? values.slice(1) : values];
  });
}

/** A label without its number and the spaces of its setting. */
function clean(label: string): string {
  return label
    .replace(/\s/g, '')
    .replace(/^(?:[（(][一二三四五六七]+[）)]|[一二三四]、|\d+[.．、])/, '');
}
