import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildMade, countKept, rebuild } from '../testing/benchBuild.ts';
import { fingerprint } from '../testing/copyCheckout.ts';

/** So few reports that a test can build them several times. */
const REPORTS = 27;
const MINUTES = 60_000;
const folder = mkdtempSync(join(tmpdir(), 'parts-'));
const dist = join(folder, 'dist');
const print = () => fingerprint(dist);

let whole: ReadonlyMap<string, string>;
beforeAll(() => {
  buildMade(folder, REPORTS);
  whole = print();
}, 5 * MINUTES);
afterAll(() => rmSync(folder, { recursive: true }));

test('the parts of a site, put together, are the site, byte for byte', {
  timeout: 10 * MINUTES,
}, () => {
  const together = new Map<string, string>();
  for (const args of [
    ['--shard', '1/2'],
    ['--shard', '2/2'],
  ]) {
    rebuild(folder, ...args);
    const part = print();
    expect(part.size).toBeLessThan(whole.size);
    for (const [file, hash] of part) {
      expect([file, together.get(file) ?? hash]).toEqual([file, hash]);
      together.set(file, hash);
    }
  }
  expect([...together].sort()).toEqual([...whole].sort());
});

test('a whole follows on a part, and nothing on a whole that nothing would change', {
  timeout: 10 * MINUTES,
}, () => {
  rebuild(folder);
  expect([...print()]).toEqual([...whole]);
  expect(rebuild(folder)).toContain('nothing changed since the last build');
});

test('what is built after a change is what a build from nothing gives', {
  timeout: 10 * MINUTES,
}, () => {
  const [file = ''] = [...whole.keys()].filter((one) =>
    /agencies\/\d{6}-[^/]+\/2023\/index.html$/.test(one),
  );
  const report = join(folder, 'content', 'reports', ...file.split('/').slice(1, 2), '2023.txt');
  const text = readFileSync(report, 'utf8');
  writeFileSync(report, text.replace(/政府信息公开工作年度报告/, '政府信息公开年度报告'));
  const log = rebuild(folder);
  const after = print();
  // An agency of another county and function is no peer of the one that changed.
  expect(countKept(log)).toBeGreaterThan(100);
  rmSync(join(folder, '.cache'), { recursive: true });
  rebuild(folder);
  expect([...after]).toEqual([...print()]);
  expect(after.get(file)).not.toBe(whole.get(file));
});
