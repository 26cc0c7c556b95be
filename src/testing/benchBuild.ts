import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { makeCorpus } from './makeCorpus.ts';
import { type Weight, weighReports, weighSite } from './weighSite.ts';

const stagesSchema = z.array(
  z.object({ name: z.string(), wall: z.number(), cpu: z.number(), memory: z.number() }),
);
/** Builds a corpus of made reports in a folder and tells, stage by stage, what that took and what came of it. */
export function benchBuild(folder: string, reports: number, runs: number): string {
  const dist = join(folder, 'dist');
  fill(folder, reports);
  const lines = Array.from({ length: runs }, (_, run) =>
    [`${run === 0 ? 'cold' : `again (${run})`}:`, ...build(folder, reports)].join('\n'),
  );
  return [`${reports} reports`, ...lines, ...tellWeights(dist, reports)].join('\n');
}

/** Fills a folder with a corpus of made reports and builds it; the site is in `dist/` of the folder. */
export function buildMade(folder: string, reports: number): string {
  fill(folder, reports);
  rebuild(folder);
  return join(folder, 'dist');
}

function fill(folder: string, reports: number): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'content'), { recursive: true });
  makeCorpus(join(folder, 'content'), reports);
}

/**
 * Builds a folder's corpus again as it is now.
 * @param args those of `npm run build`
 * @returns what the build printed
 */
export function rebuild(folder: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts', ...args], {
    env: {
      ...process.env,
      NODE_ENV: undefined,
      VITEST: undefined,
      CONTENT: join(folder, 'content'),
      DIST: join(folder, 'dist'),
      STAGES: join(folder, 'stages.json'),
    },
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  if (status !== 0) throw new Error(stderr.slice(-4000));
  return stdout;
}

/** How many files a build left as the last one made them, as it printed. */
export function countKept(printed: string): number {
  return Number(/^(\d+) files are those of the last build$/m.exec(printed)?.[1]);
}

function build(folder: string, reports: number): readonly string[] {
  rebuild(folder);
  const file = join(folder, 'stages.json');
  const stages = stagesSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const sum = (of: 'wall' | 'cpu') => stages.reduce((total, stage) => total + stage[of], 0);
  const all = {
    name: 'all',
    wall: sum('wall'),
    cpu: sum('cpu'),
    memory: Math.max(...stages.map(({ memory }) => memory)),
  };
  return [...stages, all].map(
    ({ name, wall, cpu, memory }) =>
      `  ${name.padEnd(10)} ${wall.toFixed(1).padStart(7)} s ${cpu.toFixed(1).padStart(7)} s CPU ` +
      `${((cpu * 1000) / reports).toFixed(1).padStart(7)} ms CPU a report ${memory.toFixed(0).padStart(6)} MiB`,
  );
}

function tellWeights(dist: string, reports: number): readonly string[] {
  const kinds = [...weighSite(dist)].sort(([, a], [, b]) => b.bytes - a.bytes);
  const line = (name: string, { files, bytes }: Weight) =>
    `  ${name.padEnd(22)} ${String(files).padStart(7)} files ${(bytes / 1e6).toFixed(1).padStart(8)} MB ` +
    `${(files / reports).toFixed(1).padStart(6)} and ${(bytes / 1e3 / reports).toFixed(1).padStart(7)} KB a report`;
  return [
    ...kinds.map(([kind, weight]) => line(kind, weight)),
    line('added by reports', weighReports(dist)),
  ];
}
