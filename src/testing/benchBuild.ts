import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { tellBeside } from './besideBuild.ts';
import { makeCorpus } from './makeCorpus.ts';
import { type Weight, weighReports, weighSite } from './weighSite.ts';

const stagesSchema = z.array(
  z.object({ name: z.string(), wall: z.number(), cpu: z.number(), memory: z.number() }),
);
/** Builds a corpus of made reports in a folder and tells, stage by stage, what that took and what came of it. */
export function benchBuild(folder: string, reports: number, runs: number): string {
  const dist = join(folder, 'dist');
  fill(folder, reports);
  // Cold means that neither the program nor cards are there.
  rmSync('.cache', { recursive: true, force: true });
  const builds = Array.from({ length: runs }, () => build(folder));
  const lines = builds.map((stages, run) =>
    [`${run === 0 ? 'cold' : `again (${run})`}:`, ...tellStages(stages, reports)].join('\n'),
  );
  const [cold = []] = builds;
  const [all, pages] = [sumCpu(cold), sumCpu(cold.filter(({ name }) => name === 'pages'))];
  const beside = tellBeside(dist, join(folder, 'beside'), { all, pages });
  const weights = tellWeights(dist, reports);
  return [`${reports} reports`, ...lines, 'beside the cold one:', ...beside, ...weights].join('\n');
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

type Stages = z.infer<typeof stagesSchema>;

const sumCpu = (stages: Stages) => stages.reduce((total, { cpu }) => total + cpu, 0);

function build(folder: string): Stages {
  rebuild(folder);
  return stagesSchema.parse(JSON.parse(readFileSync(join(folder, 'stages.json'), 'utf8')));
}

function tellStages(stages: Stages, reports: number): readonly string[] {
  const all = {
    name: 'all',
    wall: stages.reduce((total, { wall }) => total + wall, 0),
    cpu: sumCpu(stages),
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
