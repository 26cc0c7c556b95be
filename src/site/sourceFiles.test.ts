import { expect, test } from 'vitest';
import { madeEntry } from '../testing/madeEntries.ts';
import { sourceFileOf } from './sourceFiles.ts';

const fileOf = (file: string, mediaType: string) => {
  const entry = madeEntry();
  const source = { ...entry.report.source, file, mediaType };
  return sourceFileOf({ ...entry, report: { ...entry.report, source } });
};

test.each([
  ['2023.txt', 'text/plain', 'source.txt'],
  ['2023.csv', 'text/csv', 'source.csv'],
  ['2023.PDF', 'application/pdf', 'source.pdf'],
])('%s stands beside the report under its own ending', (file, mediaType, name) => {
  const found = fileOf(`content/reports/110000-office/${file}`, mediaType);
  expect(found.address).toBe(`/agencies/110000-office/2023/${name}`);
  expect(found.mediaType).toBe(mediaType);
  expect(found.saveAs).toBe(`110000-office-2023.${found.ending}`);
});

test.each(['html', 'HTM', 'xhtml', 'svg', 'xml', 'mht', 'js'])(
  'a browser would run .%s: it is given as a text',
  (ending) => {
    const found = fileOf(`content/reports/110000-office/2023.${ending}`, 'text/html');
    expect(found.address).toBe(`/agencies/110000-office/2023/source.${ending.toLowerCase()}.txt`);
    expect(found.mediaType).toBe('text/plain');
  },
);
