import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { WHOLE } from '../corpus/part.ts';
import { hashInputs, isAsBuilt, noteBuilt } from './lastSite.ts';

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
  noteBuilt(dist, 'inputs', note);
});

test('a site is as it was built while nobody touches it', () => {
  expect(isAsBuilt(dist, 'inputs', note)).toBe(true);
});

test.each<[string, () => void]>([
  ['a file that is gone', () => rmSync(join(dist, 'index.html'))],
  ['a file more', () => write('more.html', 'a page')],
  ['a file of another length', () => write('index.html', 'a longer page')],
  ['a file that was touched', () => utimesSync(join(dist, 'index.html'), 1, 1)],
  ['a folder that is gone', () => rmSync(dist, { recursive: true })],
  ['a note that is gone', () => rmSync(note)],
  ['a note that is cut', () => writeFileSync(note, '["inp')],
])('it is not with %s', (_, change) => {
  change();
  expect(isAsBuilt(dist, 'inputs', note)).toBe(false);
});

test('nor where it would be made from something else', () => {
  expect(isAsBuilt(dist, 'other inputs', note)).toBe(false);
  const inputs = { part: WHOLE, settings: { base: '/' } };
  expect(hashInputs(inputs)).toBe(hashInputs(inputs));
  expect(hashInputs(inputs)).not.toBe(hashInputs({ ...inputs, settings: { base: '/a/' } }));
  expect(hashInputs(inputs)).not.toBe(hashInputs({ ...inputs, part: { ...WHOLE, count: 2 } }));
});
