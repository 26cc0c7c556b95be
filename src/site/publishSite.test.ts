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

test('an update takes what was built, leaves what is kept, and removes all else', () => {
  const put = (folder: string, path: string, text: string) => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  for (const path of ['a/kept', 'a/changed', 'b/c/gone', 'd']) put(dist, path, 'old');
  const next = stageSite(dist);
  for (const path of ['a/changed', 'e/new']) put(next, path, 'new');
  publishSite(dist, ['a/kept']);
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).sort();
  expect(files).toEqual(['a', 'a/changed', 'a/kept', 'e', 'e/new']);
  const texts = ['a/changed', 'a/kept', 'e/new'].map((path) =>
    readFileSync(join(dist, path), 'utf8'),
  );
  expect(texts).toEqual(['new', 'old', 'new']);
  expect(readdirSync(root)).toEqual(['dist']);
});

test('an update that would keep what is not there changes nothing', () => {
  makeSite(dist, 'one');
  makeSite(stageSite(dist), 'two');
  expect(() => publishSite(dist, ['missing'])).toThrow(
    `${join(dist, 'missing')} of the last site is missing`,
  );
  recoverSite(dist);
  expectWhole('one');
  expect(readdirSync(root)).toEqual(['dist']);
});

test.each([
  ['writes', false],
  ['keeps', true],
])(
  'a process that does nothing but publish what it %s can be killed at any moment',
  async (_, keeps) => {
    const script = `
    import { writeFileSync } from 'node:fs';
    import { publishSite, recoverSite, stageSite } from '${import.meta.dirname}/publishSite.ts';
    const [dist] = process.argv.slice(1);
    recoverSite(dist);
    const pages = Array.from({ length: ${PAGES} }, (_, page) => String(page));
    for (let n = 0; ; n += 1) {
      const folder = stageSite(dist);
      const kept = ${keeps} && n > 0 ? pages : [];
      if (kept.length === 0) for (const page of pages) writeFileSync(folder + '/' + page, String(n));
      publishSite(dist, kept);
      console.log(n);
    }`;
    mkdirSync(dist, { recursive: true });
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
  },
);
