import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ISSUE_LEVELS } from '../../report/issueRules.ts';

const page = readFileSync('docs/reading-tables.md', 'utf8');
const files = globSync('src/extract/tables/*.ts').map((path) => basename(path));

describe('docs/reading-tables.md leads from a cell to the file that decides it', () => {
  test.each(files.filter((file) => !file.endsWith('.test.ts')))('it names %s', (file) => {
    expect(page).toContain(`\`${file}\``);
  });

  test('every file that it names is there', () => {
    const named = [...page.matchAll(/`([\w/]+\.ts)`/g)].map(([, file = '']) => file);
    const folders = ['src', 'src/extract', 'src/extract/tables'];
    const isThere = (file: string) => folders.some((folder) => existsSync(join(folder, file)));
    expect(named.filter((file) => !isThere(file))).toEqual([]);
  });

  test.each(
    Object.keys(ISSUE_LEVELS).filter((rule) =>
      /^(?:row|cell)-|^table-missing|^fee-unit/.test(rule),
    ),
  )('it says which step decides %s', (rule) => {
    expect(page).toContain(`\`${rule}\``);
  });
});
