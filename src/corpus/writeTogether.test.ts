import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeTogether } from './writeTogether.ts';

test('where one of several files can not be written, all stand as they did', () => {
  const folder = mkdtempSync(join(tmpdir(), 'together-'));
  const [old, fresh, gone] = ['old', 'fresh', 'gone'].map((name) => join(folder, name));
  if (!old || !fresh || !gone) throw new Error('no paths');
  writeFileSync(old, 'before');
  writeFileSync(gone, 'still here');
  const blocked = join(folder, 'file', 'inside');
  writeFileSync(join(folder, 'file'), '');
  const changes = new Map([
    [old, 'after'],
    [fresh, 'new'],
    [gone, null],
    [blocked, 'x'],
  ]);
  expect(() => writeTogether(changes)).toThrow();
  expect(readFileSync(old, 'utf8')).toBe('before');
  expect(readFileSync(gone, 'utf8')).toBe('still here');
  expect(existsSync(fresh)).toBe(false);
  changes.delete(blocked);
  mkdirSync(join(folder, 'sub'));
  writeTogether(changes);
  expect([readFileSync(old, 'utf8'), existsSync(fresh), existsSync(gone)]).toEqual([
    'after',
    true,
    false,
  ]);
});
