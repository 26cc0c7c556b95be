import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { publishSite, recoverSite, restoreSite, stageSite } from './publishSite.ts';

const PAGES = 40;
let root: string;
let dist: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'site-'));
  dist = join(root, 'dist');
});

const makeSite = (folder: string, version: string) => {
  mkdirSync(folder, { recursive: true });
  for (let page = 0; page < PAGES; page += 1) writeFileSync(join(folder, `${page}`), version);
};
/** The version that every page of the site has; several where it is mixed, and how many there are. */
const look = () => {
  const pages = readdirSync(dist);
  return { versions: new Set(pages.map((page) => readFileSync(join(dist, page), 'utf8'))), pages };
};
const expectWhole = (version: string) => {
  expect([...look().versions]).toEqual([version]);
  expect(look().pages).toHaveLength(PAGES);
};

test('the next site takes the place of the last, and nothing else is left', () => {
  makeSite(stageSite(dist), 'one');
  publishSite(dist);
  expectWhole('one');
  makeSite(stageSite(dist), 'two');
  expectWhole('one');
  publishSite(dist);
  expectWhole('two');
  expect(readdirSync(root)).toEqual(['dist']);
});

test.each([
  ['while the next one was built', ['dist', '.dist/next'], 'dist'],
  ['between the two renames', ['.dist/old', '.dist/next'], '.dist/old'],
  ['behind them', ['dist', '.dist/old'], 'dist'],
  ['while the last one was deleted', ['dist', '.dist/gone'], 'dist'],
])('a build that was killed %s leaves a whole site', (_, folders, last) => {
  for (const folder of folders) makeSite(join(root, folder), folder);
  restoreSite(dist);
  expectWhole(last);
  recoverSite(dist);
  expectWhole(last);
  expect(readdirSync(root)).toEqual(['dist']);
});

test('a process that does nothing but publish can be killed at any moment', async () => {
  const script = `
    import { mkdirSync, writeFileSync } from 'node:fs';
    import { publishSite, recoverSite, stageSite } from '${import.meta.dirname}/publishSite.ts';
    const [dist] = process.argv.slice(1);
    recoverSite(dist);
    for (let n = 0; ; n += 1) {
      const folder = stageSite(dist);
      mkdirSync(folder, { recursive: true });
      for (let page = 0; page < ${PAGES}; page += 1) writeFileSync(folder + '/' + page, String(n));
      publishSite(dist);
      console.log(n);
    }`;
  for (let kill = 0; kill < 5; kill += 1) {
    const child = spawn(process.execPath, ['--input-type=module', '-e', script, dist]);
    const wanted = 1 + kill * 9;
    let published = 0;
    const ended = new Promise((resolve) => child.on('exit', resolve));
    child.stdout.on('data', () => {
      published += 1;
      if (published >= wanted) child.kill('SIGKILL');
    });
    await ended;
    restoreSite(dist);
    expect(existsSync(dist)).toBe(true);
    const { versions, pages } = look();
    expect(versions.size).toBe(1);
    expect(pages).toHaveLength(PAGES);
  }
});
