import { spawnSync } from 'node:child_process';
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

/** The file of a year's report of the first or another agency, and what it is changed to. */
function changeReport(at: number, change: (text: string) => string): string {
  const pages = [...whole.keys()].filter((file) =>
    /^agencies\/\d{6}-[^/]+\/2023\/index.html$/.test(file),
  );
  const page = pages.at(at) ?? '';
  const report = join(folder, 'content', 'reports', page.split('/')[1] ?? '', '2023.txt');
  writeFileSync(report, change(readFileSync(report, 'utf8')));
  return page;
}

function expectAsFromNothing(): void {
  const after = print();
  rmSync(join(folder, '.cache'), { recursive: true });
  rebuild(folder);
  expect([...after]).toEqual([...print()]);
}

test('what is built after a change is what a build from nothing gives', {
  timeout: 10 * MINUTES,
}, () => {
  const page = changeReport(0, (text) =>
    text.replace('政府信息公开工作年度报告', '政府信息公开年度报告'),
  );
  // An agency of another county and function is no peer of the one that changed.
  expect(countKept(rebuild(folder))).toBeGreaterThan(100);
  expect(print().get(page)).not.toBe(whole.get(page));
  expectAsFromNothing();
});

test('the feed of an agency tells the version that another one changed', {
  timeout: 10 * MINUTES,
}, () => {
  const env = { ...process.env, CONTENT: join(folder, 'content') };
  spawnSync(process.execPath, ['scripts/release.ts', '2026-01-31'], { env });
  const page = changeReport(0, (text) => text.replace(/(行政许可\D+)(\d+)/, '$19$2'));
  rebuild(folder);
  const feed = page.replace(/2023.*/, 'feed.xml');
  const before = print().get(feed);
  changeReport(-1, (text) => text.replace(/(行政许可\D+)(\d+)/, '$19$2'));
  expect(countKept(rebuild(folder))).toBeGreaterThan(100);
  expect(print().get(feed)).not.toBe(before);
  expectAsFromNothing();
});
