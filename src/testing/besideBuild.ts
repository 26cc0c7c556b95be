import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { listFiles } from '../corpus/collectionFiles.ts';
import { cpuSeconds } from '../site/stages.ts';

/** Seconds of processor time that a build took: in all, and for its pages. */
interface BuildTimes {
  readonly all: number;
  readonly pages: number;
}

/** Says how many times a build is what merely to write its bytes takes, and its pages what Eleventy takes for equal ones. */
export function tellBeside(dist: string, folder: string, build: BuildTimes): readonly string[] {
  const bare = timeWriting(dist, join(folder, 'bare'));
  const { pages, seconds } = timeEleventy(dist, join(folder, 'eleventy'));
  rmSync(folder, { recursive: true, force: true });
  return [
    `  the same bytes merely written ${bare.toFixed(2)} s CPU: the build is ${times(build.all, bare)} of it`,
    `  Eleventy, ${pages} pages of equal bytes ${seconds.toFixed(1)} s CPU, ` +
      `${((seconds * 1000) / pages).toFixed(1)} ms a page: the pages are ${times(build.pages, seconds)} of it`,
  ];
}

const times = (a: number, b: number) => `${(a / b).toFixed(1)} times`;

/** Writes every file of a site to another folder; reading them is not counted. */
function timeWriting(site: string, to: string): number {
  let microseconds = 0;
  for (const file of listFiles(site)) {
    const bytes = readFileSync(file);
    const target = join(to, relative(site, file));
    const before = process.cpuUsage();
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes);
    const { user, system } = process.cpuUsage(before);
    microseconds += user + system;
  }
  return microseconds / 1e6;
}

/** Has Eleventy print as many pages of as many bytes: see `eleventy.config.mjs`. */
function timeEleventy(site: string, folder: string): { pages: number; seconds: number } {
  const input = join(folder, 'input');
  const output = join(folder, 'output');
  mkdirSync(input, { recursive: true });
  const before = cpuSeconds();
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      join(process.cwd(), 'node_modules', '@11ty', 'eleventy', 'cmd.cjs'),
      `--config=${join(import.meta.dirname, 'eleventy.config.mjs')}`,
      `--input=${input}`,
      `--output=${output}`,
      '--quiet',
    ],
    { env: { ...process.env, SITE: site }, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr.slice(-4000));
  const seconds = cpuSeconds() - before;
  return { pages: listFiles(output).length, seconds };
}
