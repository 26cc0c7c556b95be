import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { WHOLE } from '../corpus/part.ts';
import { hashInputs, noteBuilt, readLast } from './lastSite.ts';

const BUILT = {
  making: 'code',
  content: 'reports',
  data: { batches: { '37-0': 'a batch' }, parted: ['cells.csv'] },
  pages: { 'index.html': 'a page' },
};
let dist: string;
let note: string;
const write = (path: string, text: string) => {
  mkdirSync(join(dist, path, '..'), { recursive: true });
  writeFileSync(join(dist, path), text);
};

beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  dist = join(folder, 'dist');
  note = join(folder, 'site.json');
  write('index.html', 'a page');
  write('agencies/index.html', 'another');
  noteBuilt(dist, BUILT, note);
});

test('what a site was built from is known while nobody touches it', () => {
  expect(readLast(dist, 'code', note)).toMatchObject(BUILT);
});

test.each<[string, () => void]>([
  ['a file that is gone', () => rmSync(join(dist, 'index.html'))],
  ['a file more', () => write('more.html', 'a page')],
  ['a file of another length', () => write('index.html', 'a longer page')],
  ['a file that was touched', () => utimesSync(join(dist, 'index.html'), 1, 1)],
  ['a folder that is gone', () => rmSync(dist, { recursive: true })],
  ['a note that is gone', () => rmSync(note)],
  ['a note that is cut', () => writeFileSync(note, '{"making":"co')],
  ['a note of another shape', () => writeFileSync(note, '["inputs","state"]')],
])('it is not with %s', (_, change) => {
  change();
  expect(readLast(dist, 'code', note)).toBe(null);
});

test('nor where it would be made with something else', () => {
  expect(readLast(dist, 'other code', note)).toBe(null);
  const inputs = { part: WHOLE, settings: { base: '/' } };
  const { making, content } = hashInputs(inputs);
  expect(hashInputs(inputs)).toEqual({ making, content });
  expect(hashInputs({ ...inputs, settings: { base: '/a/' } }).making).not.toBe(making);
  expect(hashInputs({ ...inputs, part: { ...WHOLE, count: 2 } }).making).not.toBe(making);
});
